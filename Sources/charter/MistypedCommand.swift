import ArgumentParser
import CharterModel

/// A word that stands where a command is expected, and is none.
enum MistypedCommand {
  /// What to say of the arguments, where that is the mistake.
  ///
  /// Words before a command cannot be anything else: charter takes no options there but those that
  /// end it, such as `--help`.
  static func message(_ arguments: [String]) -> String? {
    var command: any ParsableCommand.Type = Charter.self
    var path = "charter"
    // Help on a command is asked for by its name as well.
    let words = arguments.drop { ["help", "--help", "-h"].contains($0) }
    for word in words {
      let commands = command.configuration.subcommands
      guard !commands.isEmpty, command.configuration.defaultSubcommand == nil, !word.hasPrefix("-")
      else {
        return nil
      }
      guard let next = commands.first(where: { name(of: $0) == word }) else {
        return said(word, path, commands.map { name(of: $0) })
      }
      command = next
      path += " \(word)"
    }
    return nil
  }

  /// The command that arguments name, as it is typed.
  static func path(of arguments: [String]) -> String {
    var command: any ParsableCommand.Type = Charter.self
    var path = "charter"
    for word in arguments {
      guard let next = command.configuration.subcommands.first(where: { name(of: $0) == word })
      else {
        break
      }
      command = next
      path += " \(word)"
    }
    return path
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  private static func said(_ word: String, _ path: String, _ names: [String]) -> String {
    let closest =
      Suggestion.closest(to: word, among: names)
      // What begins so is meant more often than what sounds so.
      ?? names.first { $0.hasPrefix(word) && !word.isEmpty }
    let hint = closest.map { ". Did you mean '\($0)'?" } ?? ": see '\(path) --help'"
    return "Error: '\(path)' has no command \(quoted(word))\(hint)\n"
  }
}

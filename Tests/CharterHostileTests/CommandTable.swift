import CharterJSON
import CharterModel
import CharterTestSupport
import Testing

/// The commands of the program, as its own argument parser lists them.
struct CommandTable {
  struct Command {
    /// The words that name it.
    let path: String
    /// What `--format` takes; `nil` if there is no such option.
    let formats: [String]?
    /// The options that take a value, with their dashes.
    let options: [String]
    /// How many positional arguments it takes.
    let positionals: Int
    /// What `--output FORMAT=FILE` takes.
    var reports: [String] = []
  }

  private(set) var commands: [Command]

  /// The table, for which the program is asked once.
  static var shared: CommandTable { get async throws { try await asked.value } }

  private static let asked = Task {
    let bench = try Workbench()
    defer { bench.remove() }
    return try await CommandTable(bench)
  }

  /// Asks the program.
  private init(_ bench: Workbench) async throws {
    let help = try await bench.charter("--experimental-dump-help")
    let document = try JSONValue(parsing: help.output)
    commands = CommandTable.leaves(try #require(document["command"]), [])
    for number in commands.indices where commands[number].options.contains("--output") {
      let words = commands[number].path.split(separator: " ").map(String.init)
      let refused = try await bench.charter(words + ["--output", "?=x"])
      let formats = try #require(
        refused.errorText.firstMatch(of: /is no format of this command: ([a-z, ]+)/),
        "\(refused.errorText)"
      )
      commands[number].reports = formats.1.split(separator: ", ").map(String.init)
    }
  }

  private static func leaves(_ command: JSONValue, _ above: [String]) -> [Command] {
    let name = command["commandName"]?.string ?? ""
    let path = name == "charter" ? above : above + [name]
    let below = command.items("subcommands")
    guard below.isEmpty else {
      return below.flatMap { leaves($0, path) }
    }
    let arguments = command.items("arguments")
    func all(_ kind: String) -> [JSONValue] { arguments.filter { $0["kind"]?.string == kind } }
    let options = all("option").map { option in
      (name: option["preferredName"]?["name"]?.string ?? "", values: option.items("allValues"))
    }
    return [
      Command(
        path: path.joined(separator: " "),
        formats: options.first { $0.name == "format" }.map { $0.values.compactMap(\.string) },
        options: options.map { "--\($0.name)" },
        positionals: all("positional").count
      )
    ]
  }
}

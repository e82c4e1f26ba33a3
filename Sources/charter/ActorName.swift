import ArgumentParser
import CharterModel
import Glibc

/// Who runs the command, and whose change it is.
struct ActorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who runs the command; default $CHARTER_ACTOR, then the login name.",
      valueName: "name"
    )
  )
  var actor: String?
  @Option(
    help: ArgumentHelp(
      "Whose change it is; can be repeated; default $CHARTER_AUTHOR, then the actor.",
      valueName: "name"
    )
  )
  var author: [String] = []

  /// Who runs the command, as the audit trail records it.
  var name: Text {
    Text(actor ?? Environment.nonEmpty("CHARTER_ACTOR") ?? ActorOptions.login ?? "unknown")
  }

  /// The people whose change it is, sorted, each once.
  var authors: [Text] {
    let named = author.isEmpty ? Environment.nonEmpty("CHARTER_AUTHOR").map { [$0] } ?? [] : author
    return named.isEmpty ? [name] : Set(named.map { Text($0) }).sorted()
  }

  func validate() throws {
    let variables = ["CHARTER_ACTOR", "CHARTER_AUTHOR"]
    let named =
      [("--actor", actor)] + author.map { ("--author", $0) }
      + variables.map { ($0, Environment.nonEmpty($0)) }
    for (source, name) in named {
      guard let name, !PersonName.isValid(name) else {
        continue
      }
      throw ValidationError("\(source) must be \(PersonName.description)")
    }
  }

  private static var login: String? {
    guard let entry = unsafe getpwuid(getuid()) else {
      return Environment.nonEmpty("USER").flatMap { PersonName.isValid($0) ? $0 : nil }
    }
    return unsafe String(cString: entry.pointee.pw_name)
  }
}

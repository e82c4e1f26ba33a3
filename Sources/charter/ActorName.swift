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
      guard let name, !ActorOptions.isValid(name) else {
        continue
      }
      throw ValidationError(
        "\(source) must be a name of up to 200 bytes, without a comma or a control character"
      )
    }
  }

  /// Names go into signed statements and into the audit trail, one line each.
  private static func isValid(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 200 && name == visible(name, limit: .max)
      && !name.contains(",") && name.utf8.first != 0x20 && name.utf8.last != 0x20
  }

  private static var login: String? {
    guard let entry = unsafe getpwuid(getuid()) else {
      return Environment.nonEmpty("USER").flatMap { isValid($0) ? $0 : nil }
    }
    return unsafe String(cString: entry.pointee.pw_name)
  }
}

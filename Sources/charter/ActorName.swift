import ArgumentParser
import CharterModel
import Glibc

/// Who is applying: `--actor`, `CHARTER_ACTOR`, or the login name.
struct ActorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who is applying; default $CHARTER_ACTOR, then the login name.",
      valueName: "name"
    )
  )
  var actor: String?

  var name: Text {
    Text(actor ?? Environment["CHARTER_ACTOR"] ?? ActorOptions.login ?? "unknown")
  }

  func validate() throws {
    if let actor, actor.isEmpty {
      throw ValidationError("--actor needs a name")
    }
  }

  private static var login: String? {
    guard let entry = unsafe getpwuid(getuid()) else {
      return Environment["USER"]
    }
    return unsafe String(cString: entry.pointee.pw_name)
  }
}

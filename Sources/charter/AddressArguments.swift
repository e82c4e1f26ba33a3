import ArgumentParser
import CharterModel

/// Arguments that are addresses, and perhaps a workspace.
enum AddressArguments {
  /// The addresses, and the folder of the workspace; what is no address is taken for a folder.
  static func parse(
    _ arguments: [String]
  ) throws -> (addresses: [Address], workspace: String) {
    var addresses: [Address] = []
    var workspace: String?
    for argument in arguments {
      if let address = Address(argument) {
        addresses.append(address)
      } else if workspace == nil {
        workspace = argument
      } else {
        throw ValidationError(
          "\(quoted(argument)) is no address such as User/acme/alice, and there is one workspace "
            + "already"
        )
      }
    }
    return (addresses, Workspace.trimmed(workspace ?? "."))
  }
}

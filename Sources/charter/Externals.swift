import CharterJSON
import CharterManifest
import CharterModel
import CharterPlan

/// What the workspaces that are used have in the store, as far as references need it.
enum Externals {
  static func of(_ stored: StoredState, uses: [Text]) -> [ExternalResource] {
    guard !uses.isEmpty else {
      return []
    }
    return stored.resources.compactMap { resource in
      guard uses.contains(stored.workspace(resource)),
        let address = Address(String(decoding: stored.address(resource), as: UTF8.self))
      else {
        return nil
      }
      var external = ExternalResource(address: address)
      switch address.kind {
      case .organization:
        external.parent = spec(stored, resource)?["parent"]?.string.map { Text($0) }
      case .profile, .quotaProfile:
        external.isInheritable = spec(stored, resource)?["inheritable"]?.boolean == true
      case .service:
        external.permissions = (spec(stored, resource)?["permissions"]?.elements ?? [])
          .compactMap { permission in
            permission["name"]?.string.map {
              (Text($0), Text(permission["level"]?.string ?? "tenant"))
            }
          }
      default:
        break
      }
      return external
    }
  }

  private static func spec(
    _ stored: StoredState,
    _ resource: StoredState.Resource
  ) -> JSONValue? {
    ResourceBody(stored.body(resource)).value["spec"]
  }
}

package import CharterModel

/// A test or a policy that a plan is held against.
package struct PlanCheck: Hashable, Sendable {
  package var address: Address
  /// Its place in the manifests; nothing where it is another workspace's.
  package var source: Source?

  /// Those of the planned state, sorted by address.
  static func all(_ desired: DesiredState, _ stored: StoredState) -> [PlanCheck] {
    var found: [PlanCheck] = []
    for resource in desired.resources where isCheck(resource.kind) {
      if let address = Address(String(decoding: desired.address(resource), as: UTF8.self)) {
        found.append(PlanCheck(address: address, source: desired.source(resource)))
      }
    }
    for resource in stored.resources where stored.workspace(resource) != desired.workspace {
      if let address = Address(String(decoding: stored.address(resource), as: UTF8.self)),
        isCheck(address.kind)
      {
        found.append(PlanCheck(address: address, source: nil))
      }
    }
    return found.sorted { $0.address < $1.address }
  }

  private static func isCheck(_ kind: Kind) -> Bool { kind == .accessTest || kind == .policy }
}

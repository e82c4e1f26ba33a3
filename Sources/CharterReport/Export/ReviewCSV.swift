import CharterAccess
import CharterJSON
import CharterModel
package import CharterPolicy

/// Who holds what by what, as a table for an access review: one row a user, target, permission and
/// assignment, which is what a reviewer keeps or revokes.
package struct ReviewCSV: Sendable {
  /// The columns, in their order.
  package static let columns = [
    "user", "display_name", "email", "state", "organization", "target", "permission", "risk", "via",
    "groups", "profiles", "not_before", "expires", "reason", "ticket",
  ]

  private let world: World
  private let grants: Grants
  private let sole: SoleHolders
  private let crossing: CrossingHoldings
  /// The cells of each user and of each assignment, by number.
  private let users: [Int32: String]
  private let assignments: [Int32: String]

  package init(_ state: PolicyState) {
    let world = state.world
    self.world = world
    grants = Grants(world)
    sole = SoleHolders(world)
    crossing = CrossingHoldings(world)
    func cells(_ kind: Kind, _ cells: (PolicyResource) -> [String]) -> [Int32: String] {
      var found: [Int32: String] = [:]
      for resource in state.all(kind) {
        if let id = world.numbering.id(kind, resource.reference) {
          found[id] = cells(resource).map(CSVCell.text).joined(separator: ",")
        }
      }
      return found
    }
    func text(_ resource: PolicyResource, _ field: Text) -> String {
      resource.spec?[field]?.string ?? ""
    }
    users = cells(.user) { user in
      [
        text(user, "displayName"), text(user, "email"), user.word("state") ?? "",
        user.organization ?? "",
      ]
    }
    assignments = cells(.assignment) { assignment in
      ["notBefore", "expires", "reason", "ticket"].map { text(assignment, $0) }
    }
  }

  /// The table, sorted by user, target, permission and what gives it.
  package func write<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try sink(Array((ReviewCSV.columns.joined(separator: ",") + "\n").utf8))
    let list = AccessListText(
      world,
      HoldingFilter(targets: nil, permissions: nil, risks: [], world)
    )
    try world.each(of: list.sorted(nil), rows, consume: sink)
  }

  @Sendable
  private func rows(_ holdings: [Holding]) -> [UInt8] {
    var bytes: [UInt8] = []
    HoldingsByUser(world: world).each(holdings) { user, own in
      let name = world.numbering.text(.user, user)
      let start = "\(name),\(users[user] ?? ",,,"),"
      let grants = Dictionary(
        grouping: grants.grants(ofOneUser: own.map(\.holding)),
        by: \.target
      )
      // As in `access list`: what follows a name in a line takes part in the order.
      for (target, holding) in own.sorted(by: { Text("\($0.target),") < Text("\($1.target),") }) {
        let ways = (grants[holding.target] ?? []).map { (via: Text(via($0)), grant: $0) }
          .sorted { $0.via < $1.via }
        let crossing = crossing.permissions(of: holding)
        let sole = sole.permissions(on: holding.target)
        for permission in holding.permissions.members {
          var risk: AccessRisks = []
          if world.administering.contains(permission) {
            risk.insert(.escalation)
          }
          if crossing.contains(permission) {
            risk.insert(.crossOrganization)
          }
          if sole.contains(permission) {
            risk.insert(.lockout)
          }
          let middle =
            "\(start)\(target),\(world.names.names[permission]),"
            + "\(risk.words.joined(separator: " ")),"
          for (via, grant) in ways where grant.permissions.contains(permission) {
            bytes += (middle + "\(via),\(reason(grant, permission))\n").utf8
          }
        }
      }
    }
    return bytes
  }

  /// The address of what a reviewer would change.
  private func via(_ grant: Grant) -> String {
    grant.assignment.map { world.numbering.address(.assignment, $0) }
      ?? "Tenant/\(world.name(grant.target))"
  }

  private func reason(_ grant: Grant, _ permission: Int) -> String {
    func names(_ kind: Kind, _ ids: [Int32]) -> String {
      ids.map { Text(world.numbering.text(kind, $0)) }.sorted().map(\.string)
        .joined(separator: " ")
    }
    let profiles = grant.profiles.filter { $0.permissions.contains(permission) }.map(\.profile)
    let rest = grant.assignment.flatMap { assignments[$0] } ?? ",,,"
    return "\(names(.group, grant.groups)),\(names(.profile, profiles)),\(rest)"
  }
}

package import CharterModel

/// One step of an approval process that a plan has to take.
package struct ApprovalNeed: Hashable, Sendable {
  package let process: Address
  /// The digest of the process: when it is changed, it is asked again (ZT17).
  package let version: String
  /// Its position in the process, from 1.
  package let step: Int
  /// What people call it; its position where it has no name.
  package let name: String
  /// How many approvals it takes.
  package let count: Int
  /// The users of the stored state who can give one, by reference, sorted.
  package let entitled: [String]
  /// What is to be approved: addresses, and changes of access, sorted.
  package private(set) var changes: [String]

  package init(
    process: Address,
    version: String,
    step: Int,
    name: String,
    count: Int,
    entitled: [String],
    changes: [String]
  ) {
    self.process = process
    self.version = version
    self.step = step
    // What a store was edited to say is shown, and signed, as it can be seen.
    self.name = visible(name, limit: .max)
    self.count = count
    self.entitled = entitled.map { visible($0, limit: .max) }
    self.changes = changes.map { visible($0, limit: .max) }
  }
}

extension ApprovalNeed {
  /// Each step once for the same people, with all that they are asked about, sorted by process and step.
  package static func merged(_ needs: [ApprovalNeed]) -> [ApprovalNeed] {
    let groups = Dictionary(grouping: needs) { need in
      var key = need
      key.changes = []
      return key
    }
    return groups.map { key, needs in
      var need = key
      need.changes = Set(needs.flatMap(\.changes).map { Text($0) }).sorted().map(\.string)
      return need
    }.sorted(by: isBefore)
  }

  private static func isBefore(_ lhs: ApprovalNeed, _ rhs: ApprovalNeed) -> Bool {
    let texts = [lhs, rhs].map {
      [$0.changes, $0.entitled].map { Text($0.joined(separator: " ")) } + [Text($0.version)]
    }
    return (Text(lhs.process.description), lhs.step) == (Text(rhs.process.description), rhs.step)
      ? texts[0].lexicographicallyPrecedes(texts[1])
      : (Text(lhs.process.description), lhs.step) < (Text(rhs.process.description), rhs.step)
  }
}

/// A change of access with a risk, as approval processes look at it.
package struct RiskyAccess: Hashable, Sendable {
  package let user: String
  package let target: String
  package let permissions: [String]
  package let risks: [String]

  package init(user: String, target: String, permissions: [String], risks: [String]) {
    self.user = user
    self.target = target
    self.permissions = permissions
    self.risks = risks
  }
}

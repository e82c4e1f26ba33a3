package import CharterModel

/// A resource that is not the same in two states.
package struct ChangedResource: Sendable {
  /// Where it is in the later state; where it was, if it is gone.
  package let address: Address
  /// Where it was, if elsewhere.
  package let previousAddress: Address?
  /// The canonical body in the earlier state; nothing where it was not there.
  package let before: ArraySlice<UInt8>?
  /// Whether it is there in the later state.
  package let isKept: Bool

  package init(
    _ address: Address,
    previousAddress: Address?,
    before: ArraySlice<UInt8>?,
    isKept: Bool
  ) {
    self.address = address
    self.previousAddress = previousAddress
    self.before = before
    self.isKept = isKept
  }
}

extension AccessDifference {
  /// The kinds that access depends on.
  package static let kinds: Set<Kind> = [
    .assignment, .group, .location, .organization, .profile, .scope, .service, .tenant, .user,
  ]

  /// What some changes make of access, from the state that they lead to.
  package init(_ planned: AccessResources, undoing changes: [ChangedResource], at time: Instant) {
    let clock = PhaseClock(time)
    let relevant = changes.filter { AccessDifference.kinds.contains($0.address.kind) }
    var earlier = AccessResources()
    var renamed: [Text: Address] = [:]
    for change in relevant {
      if let body = change.before {
        let was = change.previousAddress ?? change.address
        earlier.append(was, body: body)
        if change.previousAddress != nil {
          renamed[Text(was.description)] = change.address
        }
      }
    }
    var numbering = Numbering(planned)
    if renamed.keys.contains(where: numbering.has) {
      // A name that something else has now means another resource in what did not change.
      let touched = Set(relevant.map { Text($0.address.description) })
      for resource in planned.resources {
        let address = planned.text(resource)
        if !touched.contains(address), let parsed = Address(address.string) {
          earlier.append(parsed, body: planned.body(resource))
        }
      }
    }
    // What is there no more has a number too: the earlier state shares what did not change.
    numbering.include(earlier, renamed: renamed)
    let later = Records(planned, numbering, clock)
    let removed = relevant.filter { $0.isKept }.compactMap { change in
      numbering.id(change.address.kind, change.address.reference).map { (change.address.kind, $0) }
    }
    let before = later.earlier(earlier, removing: removed, numbering, clock)
    let names = PermissionNames([before, later])
    let after = World(later, names, numbering, time, planned)
    let touched = Set(relevant.map(\.address.kind))
    let isSamePlaces = touched.isDisjoint(with: [.organization, .tenant, .location, .scope])
    self.init(
      before: World(before, names, numbering, time, planned, sharing: isSamePlaces ? after : nil),
      after: after,
      reach: Reach(relevant, numbering, before, later)
    )
  }
}

extension AccessDifference {
  /// Whether an assignment can give somebody something else than before; one that is reached only
  /// by its profiles gives something as long as they do.
  package func reaches(_ assignment: Int32) -> Bool {
    guard let reach else {
      return true
    }
    switch reach.assignments[Int(assignment)] {
    case .not: return false
    case .whole: return true
    case .profile:
      return after.records.assignments[Int(assignment)].profiles.allSatisfy { position in
        after.profiles.granted[Int(after.records.numbers[Int(position)])].isEmpty
      }
    }
  }
}

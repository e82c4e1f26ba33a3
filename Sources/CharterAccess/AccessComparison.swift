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
  ///
  /// - Parameters:
  ///   - planned: The state after the changes.
  ///   - changes: What leads there from the state that was found.
  ///   - applied: What leads there from the state that was applied last, if that is another one.
  ///   - administering: Permissions that let their holder change access, whatever their services say.
  ///   - time: The moment at which access is compared.
  package init(
    _ planned: AccessResources,
    undoing changes: [ChangedResource],
    andFromApplied applied: [ChangedResource]? = nil,
    administering: Set<Text> = [],
    at time: Instant
  ) {
    var numbering = Numbering(planned)
    let sides = ([changes] + (applied.map { [$0] } ?? [])).map {
      EarlierState($0, planned, numbering)
    }
    // What is there no more has a number too: the earlier state shares what did not change.
    var all = AccessResources()
    for side in sides {
      all.append(contentsOf: side.resources, except: side.renamed)
    }
    numbering.include(all)
    let later = Records(planned, numbering)
    let earlier = sides.map { side in
      later.earlier(
        side.resources,
        removing: side.changes.filter(\.isKept).compactMap { change in
          numbering.id(change.address.kind, change.address.reference).map {
            (change.address.kind, $0)
          }
        },
        numbering.following(side.renamed)
      )
    }
    let names = PermissionNames(earlier + [later])
    let after = World(later, names, numbering, time, planned)
    let relevant = sides.flatMap(\.changes)
    let touched = Set(relevant.map(\.address.kind))
    let isSamePlaces = touched.isDisjoint(with: [.organization, .tenant, .location, .scope])
    let worlds = earlier.map {
      World($0, names, numbering, time, planned, sharing: isSamePlaces ? after : nil)
    }
    self.init(
      before: worlds[0],
      applied: worlds.count > 1 ? worlds[1] : nil,
      after: after,
      administering: names.set(administering.sorted()),
      reach: Reach(relevant, numbering, earlier + [later])
    )
  }
}

/// What a state before some changes has otherwise than the state that they lead to.
private struct EarlierState {
  /// Those that access depends on.
  let changes: [ChangedResource]
  private(set) var resources = AccessResources()
  /// What has another address now, by the address before.
  private(set) var renamed: [Text: Address] = [:]

  /// `numbering` has the planned state alone.
  init(_ all: [ChangedResource], _ planned: AccessResources, _ numbering: Numbering) {
    changes = all.filter { AccessDifference.kinds.contains($0.address.kind) }
    for change in changes {
      if let body = change.before {
        let was = change.previousAddress ?? change.address
        resources.append(was, body: body)
        if change.previousAddress != nil {
          renamed[Text(was.description)] = change.address
        }
      }
    }
    guard renamed.keys.contains(where: numbering.has) else {
      return
    }
    // A name that something else has now means another resource in what did not change.
    let touched = Set(changes.map { Text($0.address.description) })
    for resource in planned.resources {
      let address = planned.text(resource)
      if !touched.contains(address), let parsed = Address(address.string) {
        resources.append(parsed, body: planned.body(resource))
      }
    }
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

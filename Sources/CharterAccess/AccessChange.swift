import CharterModel

/// One permission that one user gains or loses on one target.
package struct AccessChange: Sendable {
  /// `organization/name`.
  package let user: String
  /// `*`, `@location`, `organization` or `organization/tenant`.
  package let target: String
  package let permission: String
  package let isGain: Bool
  package let risks: AccessRisks
  /// Every way in which it was held, or is now: of the side on which it is.
  package let derivations: [Derivation]

  package var before: [Derivation] { isGain ? [] : derivations }
  package var after: [Derivation] { isGain ? derivations : [] }
}

extension AccessChanges {
  /// How many users are told of at a time.
  private static let blockSize = 256
  /// How many blocks are in memory at a time.
  private static let blocksAtATime = 16

  /// Every single change, sorted by user, target and permission, in blocks that `render` turns into
  /// something side by side and `consume` gets in order: there may be millions.
  package func each<Result: Sendable, Failure: Error>(
    _ render: @Sendable ([AccessChange]) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    let users = byUser()
    let answers = Answers(self, users: Set(users.map { items[$0.lowerBound].user }))
    let size = AccessChanges.blockSize
    let count = (users.count + size - 1) / size
    for start in stride(from: 0, to: count, by: AccessChanges.blocksAtATime) {
      let parts = parallelMap(min(AccessChanges.blocksAtATime, count - start)) { part in
        let first = (start + part) * size
        return render(
          users[first..<min(users.count, first + size)].flatMap { changes($0, answers) }
        )
      }
      for part in parts {
        try consume(part)
      }
    }
  }

  /// Every single change at once.
  package var all: [AccessChange] {
    var found: [AccessChange] = []
    each({ $0 }, consume: { found += $0 })
    return found
  }

  /// The items of each user, sorted by the users' names.
  private func byUser() -> [Range<Int>] {
    var ranges: [(name: Text, range: Range<Int>)] = []
    var start = 0
    for position in 1...max(1, items.count)
    where start < items.count
      && (position == items.count || items[position].user != items[start].user)
    {
      ranges.append((Text(names.user(items[start].user)), start..<position))
      start = position
    }
    return ranges.sorted { $0.name < $1.name }.map(\.range)
  }

  private func changes(_ range: Range<Int>, _ answers: Answers) -> [AccessChange] {
    struct Single {
      let target: Text
      let permission: Int
      let item: AccessItem
    }
    var singles: [Single] = []
    for item in items[range] {
      let target = Text(names.target(item.target))
      for permission in sets[Int(item.permissions)].members {
        singles.append(Single(target: target, permission: permission, item: item))
      }
    }
    singles.sort {
      ($0.target, $0.permission, $0.item.isGain ? 0 : 1)
        < ($1.target, $1.permission, $1.item.isGain ? 0 : 1)
    }
    guard let user = singles.first?.item.user else {
      return []
    }
    let answer = answers.of(user)
    let name = names.user(user)
    return singles.map { single in
      AccessChange(
        user: name,
        target: single.target.string,
        permission: names.permissions[single.permission].string,
        isGain: single.item.isGain,
        risks: single.item.risks,
        derivations: answer(single.item.target, single.permission, single.item.isGain)
      )
    }
  }

  /// Why, user by user.
  package struct Answers: Sendable {
    private let sides: (earlier: [Explainer], after: Explainer)?
    private let recorded: [Recorded: [Derivation]]

    package init(_ changes: AccessChanges, users: Set<Int32>) {
      switch changes.reasons {
      case .difference(let difference):
        sides = (
          difference.earlier.map { Explainer($0, users: users) },
          Explainer(difference.after, users: users)
        )
        recorded = [:]
      case .recorded(let derivations):
        sides = nil
        recorded = derivations
      }
    }

    /// The derivations of what one user gains or loses.
    package func of(_ user: Int32) -> (Int32, Int, Bool) -> [Derivation] {
      guard let sides else {
        return { target, permission, isGain in
          recorded[
            Recorded(user: user, target: target, permission: permission, isGain: isGain)
          ] ?? []
        }
      }
      let earlier = sides.earlier.map { $0.user(user) }
      let after = sides.after.user(user)
      return { target, permission, isGain in
        guard !isGain else {
          return after.derivations(of: permission, on: target)
        }
        var found: [Derivation] = []
        for side in earlier {
          found += side.derivations(of: permission, on: target).filter { !found.contains($0) }
        }
        return found
      }
    }
  }
}

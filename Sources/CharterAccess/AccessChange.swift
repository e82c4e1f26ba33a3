import CharterModel

/// One permission that one user gains or loses on one target.
package struct AccessChange: Sendable {
  /// `organization/name`.
  package let user: String
  /// `*`, `@location`, `organization` or `organization/tenant`.
  package let target: String
  package let permission: String
  package let isGain: Bool
  package let period: AccessPeriod
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
      let sides = ($0.item.isGain ? 0 : 1, $1.item.isGain ? 0 : 1)
      return ($0.target, $0.permission, sides.0, periods[Int($0.item.period)])
        < ($1.target, $1.permission, sides.1, periods[Int($1.item.period)])
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
        period: periods[Int(single.item.period)],
        risks: single.item.risks,
        derivations: answer(single.permission, single.item)
      )
    }
  }

  /// Why, user by user.
  package struct Answers: Sendable {
    private let sides: (earlier: [Explainer], after: Explainer)?
    private let recorded: [Recorded: [Derivation]]
    private let periods: [AccessPeriod]

    package init(_ changes: AccessChanges, users: Set<Int32>) {
      periods = changes.periods
      switch changes.reasons {
      case .difference(let difference):
        sides = (
          difference.earlier.map { Explainer(overTime: $0, users: users) },
          Explainer(overTime: difference.after, users: users)
        )
        recorded = [:]
      case .recorded(let derivations):
        sides = nil
        recorded = derivations
      }
    }

    /// The derivations of a permission that one user gains or loses with an item.
    package func of(_ user: Int32) -> (Int, AccessItem) -> [Derivation] {
      let periods = periods
      guard let sides else {
        return { permission, item in
          recorded[
            Recorded(
              user: user,
              target: item.target,
              permission: permission,
              isGain: item.isGain,
              period: periods[Int(item.period)]
            )
          ] ?? []
        }
      }
      let earlier = sides.earlier.map { $0.user(user) }
      let after = sides.after.user(user)
      return { permission, item in
        let period = periods[Int(item.period)]
        guard !item.isGain else {
          return after.derivations(of: permission, on: item.target, during: period)
        }
        var found: [Derivation] = []
        for side in earlier {
          found += side.derivations(of: permission, on: item.target, during: period).filter {
            !found.contains($0)
          }
        }
        return found
      }
    }
  }
}

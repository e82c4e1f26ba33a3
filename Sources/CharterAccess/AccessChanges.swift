package import CharterModel

/// What one user gains or loses on one target by one cause, for one period.
package struct AccessItem: Sendable {
  package var user: Int32
  package var target: Int32
  package var isGain: Bool
  /// The position in `AccessChanges.periods`.
  package var period: Int32
  package var risks: AccessRisks
  /// The position in `AccessChanges.sets`.
  package var permissions: Int32
  /// The position in `AccessChanges.causes`.
  package var cause: Int32

  package init(
    user: Int32,
    target: Int32,
    isGain: Bool,
    period: Int32,
    risks: AccessRisks,
    permissions: Int32,
    cause: Int32
  ) {
    self.user = user
    self.target = target
    self.isGain = isGain
    self.period = period
    self.risks = risks
    self.permissions = permissions
    self.cause = cause
  }
}

/// By which assignments and profiles something is held; by ownership where there are none.
package struct AccessCause: Hashable, Sendable {
  /// One assignment with one of its profiles.
  package struct Way: Hashable, Sendable {
    package let assignment: Int32
    package let profile: Int32

    package init(assignment: Int32, profile: Int32) {
      self.assignment = assignment
      self.profile = profile
    }
  }

  /// Nearly always there is one.
  private let first: Way?
  private let others: [Way]

  package init(_ way: Way) {
    first = way
    others = []
  }

  package init(ways: [Way]) {
    first = ways.first
    others = Array(ways.dropFirst())
  }

  package var ways: [Way] { (first.map { [$0] } ?? []) + others }
}

/// Everything that changes in who holds what, ready to be told: by numbers, with names for them.
package struct AccessChanges: Sendable {
  /// What the numbers of items stand for.
  package struct Names: Sendable {
    package var user: @Sendable (Int32) -> String
    package var target: @Sendable (Int32) -> String
    package var assignment: @Sendable (Int32) -> String
    package var profile: @Sendable (Int32) -> String
    package var permissions: [Text]
    /// The place of an address in the manifests.
    package var source: @Sendable (Text) -> Source?

    package init(
      user: @escaping @Sendable (Int32) -> String,
      target: @escaping @Sendable (Int32) -> String,
      assignment: @escaping @Sendable (Int32) -> String,
      profile: @escaping @Sendable (Int32) -> String,
      permissions: [Text],
      source: @escaping @Sendable (Text) -> Source?
    ) {
      self.user = user
      self.target = target
      self.assignment = assignment
      self.profile = profile
      self.permissions = permissions
      self.source = source
    }

    static let none = Names(
      user: { _ in "" },
      target: { _ in "" },
      assignment: { _ in "" },
      profile: { _ in "" },
      permissions: [],
      source: { _ in nil }
    )
  }

  /// How many permissions are gained and lost, and by how many users.
  package struct Summary: Hashable, Sendable {
    package var grants = 0
    package var revocations = 0
    package var users = 0

    package init(grants: Int = 0, revocations: Int = 0, users: Int = 0) {
      self.grants = grants
      self.revocations = revocations
      self.users = users
    }
  }

  /// The items of one user stand together.
  package var items: [AccessItem]
  package var sets: [PermissionSet]
  /// When something is gained or lost.
  package var periods: [AccessPeriod]
  /// Empty where there are more changes than `maximumExplained`.
  package var causes: [AccessCause]
  package var names: Names
  package var summary: Summary
  /// The permissions that let their holder change access, as far as any is lost.
  package var administering: Set<Text> = []
  package var reasons: Reasons

  /// Where the derivations come from.
  package enum Reasons: Sendable {
    case difference(AccessDifference)
    /// They were read, with what they explain.
    case recorded([Recorded: [Derivation]])
  }

  /// What a recorded derivation explains.
  package struct Recorded: Hashable, Sendable {
    package let user: Int32
    package let target: Int32
    package let permission: Int
    package let isGain: Bool
    package let period: AccessPeriod

    package init(
      user: Int32,
      target: Int32,
      permission: Int,
      isGain: Bool,
      period: AccessPeriod
    ) {
      self.user = user
      self.target = target
      self.permission = permission
      self.isGain = isGain
      self.period = period
    }
  }

  package init(
    items: [AccessItem],
    sets: [PermissionSet],
    periods: [AccessPeriod],
    causes: [AccessCause],
    names: Names,
    reasons: Reasons
  ) {
    self.items = items
    self.sets = sets
    self.periods = periods
    self.causes = causes
    self.names = names
    self.reasons = reasons
    var summary = Summary()
    let sizes = sets.map(\.count)
    var last = Numbering.unknown
    for item in items {
      if item.isGain {
        summary.grants += sizes[Int(item.permissions)]
      } else {
        summary.revocations += sizes[Int(item.permissions)]
      }
      if item.user != last {
        summary.users += 1
        last = item.user
      }
    }
    self.summary = summary
  }

  /// Nobody gains or loses anything.
  package static let none = AccessChanges(
    items: [],
    sets: [],
    periods: [],
    causes: [],
    names: .none,
    reasons: .recorded([:])
  )

  package var isEmpty: Bool { items.isEmpty }

  /// For more changes than these causes are not put together: nobody reads them one by one, and
  /// each still has its derivations.
  package static let maximumExplained = 100_000
}

extension AccessCause.Way: Comparable {
  package static func < (lhs: AccessCause.Way, rhs: AccessCause.Way) -> Bool {
    (lhs.assignment, lhs.profile) < (rhs.assignment, rhs.profile)
  }
}

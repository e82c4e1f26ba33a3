import CharterAccess
import CharterJSON
import CharterModel

/// Who holds one of some permissions, or has been given one of some profiles, where and when.
struct HeldTogether {
  typealias Holder = ProfileHolders.Holder

  /// Those who do from the time of the state on, without an end.
  private(set) var always: Set<Holder> = []
  /// When others do.
  private(set) var periods: [Holder: [AccessPeriod]] = [:]

  /// Of the `profiles` and the `permissions` of a rule.
  init(_ rule: JSONValue, _ world: World) {
    if let profiles = rule["profiles"]?.words {
      ProfileHolders.each(profiles, in: world, includesLater: true) { _, holder, period in
        add(holder, period)
      }
    }
    if let permissions = rule["permissions"]?.words {
      let wanted = world.permissions(permissions)
      world.eachOverTime(of: world.userIDs) { holdings in
        holdings.filter { !$0.permissions.isDisjoint(with: wanted) }.map {
          (Holder(user: $0.user, target: $0.target), $0.period)
        }
      } consume: { part in
        for (holder, period) in part {
          add(holder, period)
        }
      }
    }
  }

  private mutating func add(_ holder: Holder, _ period: AccessPeriod) {
    if period.isWhole {
      always.insert(holder)
    } else {
      periods[holder, default: []].append(period)
    }
  }

  /// Everybody, at whatever moment.
  var all: Set<Holder> { always.union(periods.keys) }

  /// When a holder does.
  func periods(of holder: Holder) -> [AccessPeriod] {
    always.contains(holder) ? [.whole] : periods[holder] ?? []
  }
}

/// Names that count in one place, and when.
struct CountedNames {
  /// Those that count from the time of the state on, without an end.
  private var always: Set<String> = []
  private var periods: [(name: String, period: AccessPeriod)] = []

  init(_ names: some Sequence<String> = []) {
    always = Set(names)
  }

  mutating func insert(_ name: String, _ period: AccessPeriod = .whole) {
    if period.isWhole {
      always.insert(name)
    } else {
      periods.append((name, period))
    }
  }

  /// The first moment at which the number of names is not as it is to be: `nil` for the time of the state
  /// itself.
  ///
  /// - Parameter fits: Whether a number of names is as it is to be.
  /// - Returns: The moment and the names, sorted; `nil` where the number always fits.
  func firstMisfit(_ fits: (Int) -> Bool) -> (from: Instant?, names: [String])? {
    var events: [Instant: [(name: String, change: Int)]] = [:]
    for (name, period) in periods where !always.contains(name) {
      events[period.begin, default: []].append((name, 1))
      if let until = period.until {
        events[until, default: []].append((name, -1))
      }
    }
    var counts: [String: Int] = [:]
    func misfit(_ from: Instant?) -> (from: Instant?, names: [String])? {
      guard !fits(always.count + counts.count) else {
        return nil
      }
      return (from, (Array(always) + counts.keys).map { Text($0) }.sorted().map(\.string))
    }
    // What counts at the time of the state has no begin.
    let moments = ([.distantPast] + events.keys.filter { $0 > .distantPast }).sorted()
    for moment in moments {
      for (name, change) in events[moment] ?? [] {
        let count = (counts[name] ?? 0) + change
        counts[name] = count > 0 ? count : nil
      }
      if let found = misfit(moment == .distantPast ? nil : moment) {
        return found
      }
    }
    return nil
  }
}

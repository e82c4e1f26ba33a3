import CharterJSON
package import CharterModel

/// When users can log in to a tenant (ZT9, ZT10): windows by day of the week, and the end that a
/// reclaim policy sets.
///
/// They do not change who holds what.
package struct LoginWindows: Sendable {
  /// Whether it is open, and what changes that.
  package enum State: Hashable, Sendable {
    case open
    /// Closed by a window, until the next moment at which it is open; nothing where there is none.
    case closed(until: Instant?)
    /// Nobody logs in any more since then.
    case reclaimed(since: Instant)
  }

  private struct Window: Sendable {
    let isAllowed: Bool
    /// From Monday, 0.
    let days: Set<Int>
    /// In minutes of the day.
    let from: Int
    let to: Int

    /// One that ends before it begins goes on after midnight.
    func contains(day: Int, minute: Int) -> Bool {
      if from < to {
        return days.contains(day) && minute >= from && minute < to
      }
      return (days.contains(day) && minute >= from)
        || (days.contains((day + 6) % 7) && minute < to)
    }
  }

  private static let days = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private let windows: [Window]
  private let reclaimed: Instant?

  package init(_ tenant: PolicyResource) {
    windows = (tenant.spec?["loginWindows"]?.elements ?? []).map { window in
      let days = window["days"]?.words.compactMap { LoginWindows.days.firstIndex(of: $0) }
      return Window(
        isAllowed: window["access"]?.string != "prohibited",
        days: Set(days ?? Array(0..<7)),
        from: LoginWindows.minutes(window["from"]?.string ?? "00:00"),
        to: LoginWindows.minutes(window["to"]?.string ?? "24:00")
      )
    }
    let reclaim = tenant.spec?["reclaim"]
    // Stopped resources do not keep anybody from logging in.
    reclaimed =
      reclaim?["policy"]?.string == "time" && reclaim?["action"]?.string != "stopResources"
      ? reclaim?["at"]?.string.flatMap { Instant($0) } : nil
  }

  private static func minutes(_ time: String) -> Int {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : 0
  }

  /// Whether anything is said about logging in at all.
  package var isLimited: Bool { !windows.isEmpty || reclaimed != nil }

  /// How it is at a moment.
  package func state(at time: Instant) -> State {
    if let reclaimed, reclaimed <= time {
      return .reclaimed(since: reclaimed)
    }
    if isOpen(time) {
      return .open
    }
    // Every change is at a full minute; in a week there is one, or none.
    let minute = time.seconds - (time.seconds % 60 + 60) % 60
    for step in 1...Int64(8 * 1440) {
      let next = Instant(seconds: minute + step * 60)
      if isOpen(next) {
        return .closed(until: next)
      }
    }
    return .closed(until: nil)
  }

  private func isOpen(_ time: Instant) -> Bool {
    let day = Int((Double(time.seconds) / 86_400).rounded(.down))
    let minute = Int(time.seconds - Int64(day) * 86_400) / 60
    // 1970-01-01 was a Thursday.
    let weekday = ((day + 3) % 7 + 7) % 7
    let within = windows.filter { $0.contains(day: weekday, minute: minute) }
    guard within.allSatisfy(\.isAllowed) else {
      return false
    }
    return !within.isEmpty || !windows.contains(where: \.isAllowed)
  }
}

import ArgumentParser
import CharterModel
import Glibc

/// The one place that asks for the time of day.
///
/// Everything else is given it.
enum Clock {
  /// Now, to the second.
  static func now() -> Instant {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec))
  }
}

/// `--at TIME`.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("As if it were this time: RFC 3339, or a date.", valueName: "time")
  )
  var at: Instant?

  var instant: Instant { at ?? Clock.now() }
}

/// `--at TIME` of a command that writes to the store, or signs for it.
///
/// What is written with a time of somebody's choice can be backdated, so a store takes one only if
/// its first apply said so.
struct WriteTimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use this time instead of now; only for stores that 'apply --test-clock' began.",
      valueName: "time"
    )
  )
  var at: Instant?

  /// Returns the time to use in a store.
  ///
  /// - Parameters:
  ///   - header: The header of the store's state.
  ///   - testClock: Whether a store that begins now gets a test clock.
  /// - Returns: The time of `--at`, or now.
  /// - Throws: `ValidationError` if the store has no test clock, and a time or one is asked for.
  func instant(for header: StoredState.Header, testClock: Bool = false) throws -> Instant {
    let isNew = header.serial == 0
    guard !testClock || isNew || header.hasTestClock else {
      throw ValidationError(
        "--test-clock is for the apply that begins a store, and this one was begun without it: leave "
          + "it out"
      )
    }
    guard let at else {
      return Clock.now()
    }
    guard isNew ? testClock : header.hasTestClock else {
      throw ValidationError(
        "--at is only for stores that were begun with 'apply --test-clock', for tests: leave it out "
          + "to use the current time; 'charter plan --at' shows a plan at another time"
      )
    }
    return at
  }
}

extension Instant: ExpressibleByArgument {
  /// A time as it is written on the command line.
  public init?(argument: String) {
    self.init(argument)
  }
}

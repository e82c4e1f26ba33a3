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

extension Instant: ExpressibleByArgument {
  /// A time as it is written on the command line.
  public init?(argument: String) {
    self.init(argument)
  }
}

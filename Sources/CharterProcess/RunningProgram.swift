import CLinux
import CharterFiles
import Glibc

/// A program that was started, and whose end is still to be waited for.
struct RunningProgram {
  let id: pid_t
  /// Whether it leads a process group of its own, with all that it starts.
  let leadsGroup: Bool

  enum Ending: Equatable {
    /// It ended by itself, with this status.
    case ended(Int32)
    /// It was killed here.
    case killed
    /// The system does not say how it ended.
    case unknown(FileError)
  }

  /// The milliseconds that a program has which is asked to end: it may have to put the terminal back.
  private static let grace: Int64 = 1_000

  /// Notes it, so that it ends with charter if a signal ends charter.
  init(id: pid_t, leadsGroup: Bool) {
    self.id = id
    self.leadsGroup = leadsGroup
    charter_note_program(target)
  }

  /// What `kill` takes for it.
  private var target: pid_t { leadsGroup ? -id : id }

  /// Whether it has ended; what it ended with is kept for `waitForEnd`.
  var hasEnded: Bool { charter_has_ended(id) == 1 }

  /// Waits for the end of the program; kills it if that does not come in time.
  ///
  /// What the program has left running in its group is killed in any case: its number stays that of
  /// the group for as long as its end has not been taken.
  ///
  /// - Parameter end: The time until which it may run, or `nil` to end it at once.
  /// - Returns: How it ended.
  func waitForEnd(until end: Int64?) -> Ending {
    var ending: Ending? = .killed
    if let end {
      ending = wait(until: end)
    } else if !leadsGroup {
      _ = kill(id, SIGTERM)
      _ = wait(until: Monotonic.now() + RunningProgram.grace)
    }
    if leadsGroup || ending != nil {
      _ = kill(target, SIGKILL)
    }
    charter_forget_program(target)
    var status: Int32 = 0
    var found = unsafe waitpid(id, &status, 0)
    while found < 0, errno == EINTR {
      found = unsafe waitpid(id, &status, 0)
    }
    guard found == id else {
      return ending ?? .unknown(.last("wait for", "a program"))
    }
    return ending ?? .ended(status)
  }

  /// Waits until the program has ended, or until a time.
  ///
  /// - Returns: Why it has not ended by itself, or `nil` if it has.
  private func wait(until end: Int64) -> Ending? {
    var pause: Int64 = 100
    while true {
      let answer = charter_has_ended(id)
      guard answer == 0 else {
        return answer > 0 ? nil : .unknown(.last("wait for", "a program"))
      }
      guard Monotonic.now() < end else {
        return .killed
      }
      Monotonic.sleep(microseconds: pause)
      pause = min(pause * 2, 20_000)
    }
  }
}

/// The clock that nobody sets.
enum Monotonic {
  /// Milliseconds since some moment.
  static func now() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Sleeps for less than a second.
  static func sleep(microseconds: Int64) {
    var time = timespec(tv_sec: 0, tv_nsec: Int(microseconds) * 1_000)
    unsafe nanosleep(&time, nil)
  }
}

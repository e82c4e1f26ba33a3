import CLinux
import Glibc
import Synchronization

/// Ctrl-C and its like while an apply works: they leave the old state, or let it finish, and say
/// which.
///
/// From the audit's append to the folder's sync they wait: an apply that has begun to write is
/// finished. Before, the program ends at once, and nothing was applied.
package enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// How far the apply is: a number that the handlers of CLinux read as well, for what they say of it
  /// has to be true.
  private enum Phase {
    static let reading = Int32(CHARTER_READING)
    static let writing = Int32(CHARTER_WRITING)
    static let committed = Int32(CHARTER_COMMITTED)
    /// A message said that nothing was applied: that stays true.
    static let interrupted = Int32(CHARTER_INTERRUPTED)
  }

  private static let isPending = Atomic<Bool>(false)

  /// Begins to listen.
  ///
  /// A file that grew too large and a closed pipe are errors of calls, not signals.
  package static func watch() {
    for number in [SIGXFSZ, SIGPIPE] {
      _ = signal(number, SIG_IGN)
    }
    for number in signals {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { Interruption.handle($0) }
      // Calls go on where they were: a write must not fail because somebody pressed a key.
      action.sa_flags = Int32(SA_RESTART)
      var before = sigaction()
      unsafe sigaction(number, &action, &before)
      // Who has asked not to be interrupted (nohup) is not.
      if unsafe isIgnored(before) {
        _ = signal(number, SIG_IGN)
      }
    }
  }

  @unsafe
  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Only what may be called while anything else is being done (signal-safety(7)).
  private static func handle(_ number: Int32) {
    let before = charter_exchange_phase(Phase.reading, Phase.interrupted)
    if before == Phase.reading {
      say("\nInterrupted: nothing was applied, the store is as it was.\n")
      charter_clean_up()
      signal(number, SIG_DFL)
      raise(number)
    } else if before != Phase.interrupted {
      isPending.store(true, ordering: .sequentiallyConsistent)
    }
  }

  /// From here on the apply is finished, come what may.
  static func hold() {
    var before = charter_phase()
    while before != Phase.interrupted {
      let found = charter_exchange_phase(before, Phase.writing)
      guard found != before else {
        return
      }
      before = found
    }
    // The thread that took the signal ends the process.
    while true {
      pause()
    }
  }

  /// The state is written, or is not.
  static func release(isCommitted: Bool) {
    charter_set_phase(isCommitted ? Phase.committed : Phase.reading)
    guard isPending.exchange(false, ordering: .sequentiallyConsistent) else {
      return
    }
    say(
      isCommitted
        ? "\nInterrupted while it was writing: the apply was finished.\n"
        : "\nInterrupted while it was writing, and the write failed.\n"
    )
  }

  private static func say(_ text: StaticString) {
    _ = unsafe write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }
}

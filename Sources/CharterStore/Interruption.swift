import CharterFiles
import Glibc
import Synchronization

/// Ctrl-C and its like while an apply works: they leave the old state, or let it finish, and say
/// which.
///
/// From the audit's append to the folder's sync they wait: an apply that has begun to write is
/// finished. Before, the program ends at once, and nothing was applied.
package enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private enum Phase {
    static let reading = 0
    static let writing = 1
    static let committed = 2
    /// Somebody was told that nothing was applied: that stays true.
    static let interrupted = 3
  }

  private static let phase = Atomic<Int>(Phase.reading)
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
    let (isFirst, before) = phase.compareExchange(
      expected: Phase.reading,
      desired: Phase.interrupted,
      ordering: .sequentiallyConsistent
    )
    if isFirst {
      say("\nInterrupted: nothing was applied, the store is as it was.\n")
      TemporaryFolder.endAll()
      signal(number, SIG_DFL)
      raise(number)
    } else if before != Phase.interrupted {
      isPending.store(true, ordering: .sequentiallyConsistent)
    }
  }

  /// From here on the apply is finished, come what may.
  static func hold() {
    var before = phase.load(ordering: .sequentiallyConsistent)
    while before != Phase.interrupted {
      let (isDone, now) = phase.compareExchange(
        expected: before,
        desired: Phase.writing,
        ordering: .sequentiallyConsistent
      )
      guard !isDone else {
        return
      }
      before = now
    }
    // The thread that took the signal ends the process.
    while true {
      pause()
    }
  }

  /// The state is written, or is not.
  static func release(isCommitted: Bool) {
    phase.store(
      isCommitted ? Phase.committed : Phase.reading,
      ordering: .sequentiallyConsistent
    )
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

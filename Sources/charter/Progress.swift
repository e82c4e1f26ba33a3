import CLinux
import Glibc
import Synchronization

/// What the program is doing, shown on a terminal when it takes longer than half a second.
///
/// One line on standard error that is taken away before anything else is written. Nowhere else is
/// anything shown: a log has no use for it.
enum Progress {
  private struct State {
    var stage = ""
    var isShown = false
    var turns = 0
  }

  private static let state = Mutex(State())
  /// In microseconds.
  private static let delay: UInt32 = 500_000
  private static let interval: UInt32 = 120_000
  /// The default would be the limit of the main thread's stack, which can be too small or too large.
  private static let stackSize = 1 << 18

  /// Starts looking at the clock; does nothing where standard error is no terminal.
  static func watch() {
    guard Stream.error.isTerminal, Environment["TERM"] != "dumb" else {
      return
    }
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else {
      return
    }
    defer { unsafe pthread_attr_destroy(&attributes) }
    var thread = pthread_t()
    // Without a thread for it there is no line.
    guard
      unsafe pthread_attr_setstacksize(&attributes, stackSize) == 0,
      unsafe pthread_create(
        &thread,
        &attributes,
        { _ in
          charter_catch_traps_of_thread()
          Progress.turn()
        },
        nil
      ) == 0
    else {
      return
    }
    pthread_detach(thread)
  }

  /// Says what is done from now on; nothing where something waits for a person.
  static func stage(_ stage: String) {
    state.withLock { $0.stage = stage }
  }

  /// Takes the line away, so that something else can be written.
  static func clear() {
    state.withLock { state in
      if state.isShown {
        state.isShown = false
        put("\r\u{1B}[K")
      }
    }
  }

  private static func turn() -> Never {
    usleep(delay)
    while true {
      state.withLock { state in
        guard !state.stage.isEmpty else {
          return
        }
        state.isShown = true
        state.turns += 1
        let dots = String(repeating: ".", count: state.turns % 4)
        put("\r\u{1B}[K\(state.stage)\(dots)")
      }
      usleep(interval)
    }
  }

  private static func put(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(2, $0.baseAddress, $0.count) }
  }
}

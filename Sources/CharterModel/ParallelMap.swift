internal import CLinux
internal import Glibc
internal import Synchronization

/// Returns the results of `transform` for `0..<count`, computed on all cores.
///
/// The results are in order, whichever core was quicker. Where the system refuses a thread, the work is
/// done by those that there are; the calling thread is always one of them, so that nothing waits for a
/// thread that never starts.
package func parallelMap<Result: Sendable>(
  _ count: Int,
  _ transform: @Sendable (Int) -> Result
) -> [Result] {
  let helpers = min(count, Processors.count) - 1
  guard helpers > 0 else {
    return (0..<count).map(transform)
  }
  let results = SharedResults<Result>(count)
  withoutActuallyEscaping(transform) { transform in
    let work = SharedWork(count) { results.set($0, to: transform($0)) }
    let threads = (0..<helpers).compactMap { _ in WorkerThread(work) }
    work.run()
    for thread in threads {
      thread.join()
    }
  }
  return results.all
}

/// The results so far, each at its position.
private final class SharedResults<Result: Sendable>: Sendable {
  private let results: Mutex<[Result?]>

  init(_ count: Int) {
    results = Mutex(Array(repeating: nil, count: count))
  }

  func set(_ index: Int, to result: Result) {
    results.withLock { $0[index] = result }
  }

  var all: [Result] { results.withLock { $0.compactMap(\.self) } }
}

/// Positions that several threads take one after the other.
private final class SharedWork: Sendable {
  private let next = Atomic<Int>(0)
  private let count: Int
  private let body: @Sendable (Int) -> Void

  init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = body
  }

  /// Works until nothing is left to begin.
  func run() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else {
        return
      }
      body(index)
    }
  }
}

/// A thread that helps with shared work.
private struct WorkerThread {
  private let thread: pthread_t

  /// Twice what the deepest recursion over a manifest takes; the default can be as large as the limit
  /// of the main thread's stack.
  private static let stackSize = 1 << 20

  /// Starts it; `nil` where the system has no thread to give.
  init?(_ work: SharedWork) {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else {
      return nil
    }
    defer { unsafe pthread_attr_destroy(&attributes) }
    guard unsafe pthread_attr_setstacksize(&attributes, WorkerThread.stackSize) == 0 else {
      return nil
    }
    let argument = unsafe Unmanaged.passRetained(work)
    var thread = pthread_t()
    let outcome = unsafe pthread_create(
      &thread,
      &attributes,
      { argument in
        charter_catch_traps_of_thread()
        if let argument = unsafe argument {
          unsafe Unmanaged<SharedWork>.fromOpaque(argument).takeRetainedValue().run()
        }
        return nil
      },
      argument.toOpaque()
    )
    guard outcome == 0 else {
      unsafe argument.release()
      return nil
    }
    self.thread = thread
  }

  func join() {
    _ = pthread_join(thread, nil)
  }
}

private enum Processors {
  static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

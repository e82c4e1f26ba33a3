internal import Dispatch
internal import Synchronization

/// Runs `transform` for `0..<count` side by side on all cores.
///
/// The results are in order, so that nothing that comes of them depends on which core was quicker.
package func parallelMap<Result: Sendable>(
  _ count: Int,
  _ transform: @Sendable (Int) -> Result
) -> [Result] {
  guard count > 1 else {
    return (0..<count).map(transform)
  }
  let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = transform(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}

internal import Glibc

/// Asks the kernel for large pages under a large buffer: a state of 100 MB then takes some fifty
/// page faults instead of some thirty thousand.
package enum HugePages {
  /// 2 MiB: what is smaller cannot hold one.
  private static let size = 1 << 21

  /// Advice only: where the kernel does not take it, nothing changes.
  @unsafe
  package static func advise(_ buffer: UnsafeRawBufferPointer) {
    guard buffer.count >= 2 * size, let base = buffer.baseAddress else {
      return
    }
    let start = UInt(bitPattern: base)
    let first = (start + 4095) & ~4095
    let count = Int(start) + buffer.count - Int(first)
    unsafe madvise(UnsafeMutableRawPointer(bitPattern: first), count, MADV_HUGEPAGE)
  }
}

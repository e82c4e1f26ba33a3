internal import CLinux
internal import Glibc
internal import Synchronization

/// A folder for files that another program reads, which nobody else can look into.
///
/// It is removed when it goes out of scope, when the process exits, and when a signal ends it.
package struct TemporaryFolder: ~Copyable {
  package let path: String

  /// Makes a folder in `TMPDIR` or `/tmp`.
  package init() throws(FileError) {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    let absolute = Files.absolute(base.isEmpty ? "/tmp" : base)
    TemporaryFolder.watch()
    var template = Array("\(absolute)/charter-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else {
        return false
      }
      return unsafe charter_temporary_make(start) == 0
    }
    guard made else {
      throw .last("make a folder in", base)
    }
    path = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
  }

  deinit {
    unsafe charter_temporary_remove(path)
  }

  private static let isWatching = Atomic<Bool>(false)

  /// Sees to it that folders are removed at an early end as well.
  private static func watch() {
    guard !isWatching.exchange(true, ordering: .sequentiallyConsistent) else {
      return
    }
    _ = atexit { charter_end_temporaries() }
    charter_at_sudden_end { charter_end_temporaries() }
  }
}

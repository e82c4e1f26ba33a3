internal import Glibc

/// A folder of one's own for files that another program reads, gone when it is let go of.
package struct TemporaryFolder: ~Copyable {
  package let path: String

  /// Makes one that nobody else can look into, in `TMPDIR` or `/tmp`.
  package init() throws(FileError) {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/charter-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else {
        return false
      }
      return unsafe mkdtemp(start) != nil
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
    for entry in (try? Files.list(path)) ?? [] {
      _ = unsafe unlink("\(path)/\(entry.name)")
    }
    _ = unsafe rmdir(path)
  }
}

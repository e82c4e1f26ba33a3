import CharterFiles
import Glibc

/// The serial that was last committed, written into `LOCK` by who holds it, behind the commit.
///
/// Where it is above the serial of `state.json`, an older state was put in the place of a newer one:
/// an interrupted apply leaves the same two files, but not this mark. It is a help, and nothing rests
/// on it: it is written without care for whether it lasts, and a store without it is as good.
enum CommitMark {
  /// Digits and a line break; more is not a mark.
  private static let limit = 20

  static func write(_ serial: Int, to lock: Int32) {
    let text = Array("\(serial)\n".utf8)
    _ = ftruncate(lock, 0)
    _ = unsafe text.withUnsafeBytes { unsafe pwrite(lock, $0.baseAddress, $0.count, 0) }
  }

  /// The mark of a store; nothing where there is none.
  static func read(_ store: String) -> Int? {
    guard let bytes = try? Files.read("\(store)/\(StoreLock.fileName)", limit: limit),
      bytes.count <= limit, bytes.last == 0x0A
    else {
      return nil
    }
    return Int(String(decoding: bytes.dropLast(), as: UTF8.self))
  }
}

import CharterFiles
package import CharterModel
internal import Glibc

extension Store {
  /// Whether everything in the store is one workspace's, as far as that is seen without reading it.
  ///
  /// False where it cannot be told at a glance: then the store has to be read. Lines are in the form
  /// that charter writes, address first and workspace next; any other line may be anybody's.
  package func holdsNothing(but workspace: Text) -> Bool {
    guard pins.isEmpty else {
      return false
    }
    guard let bytes = try? Files.read("\(path)/\(StateReader.fileName)", followingLinks: false)
    else {
      // What is not there holds nothing; what cannot be read is reported by who reads it.
      return Files.entry("\(path)/\(StateReader.fileName)") == nil
        && Files.entry("\(path)/\(AuditTrail.fileName)") == nil
        && CommitMark.read(path) ?? 0 == 0
    }
    let part = 1 << 24
    let owner = Array("\",\"workspace\":\"\(workspace)\",".utf8)
    let parts = parallelMap((bytes.count + part - 1) / part) { index in
      Store.isOwned(bytes, index * part..<min(bytes.count, (index + 1) * part), owner)
    }
    return parts.allSatisfy(\.self)
  }

  /// Whether all lines that begin in a range are an owner's.
  private static func isOwned(
    _ buffer: [UInt8],
    _ range: Range<Int>,
    _ owner: [UInt8]
  ) -> Bool {
    let bytes = buffer.span
    let start: StaticString = "{\"address\":\""
    // The first line is the header; a line that began before belongs to the part before.
    var position = max(0, range.lowerBound - 1)
    skipLine(buffer, &position)
    while position < range.upperBound {
      guard let name = CanonicalScanner.literal(start, bytes, position) else {
        // The last line closes the list.
        let isEnd = CanonicalScanner.literal("]}", bytes, position) != nil
        skipLine(buffer, &position)
        if isEnd, position >= bytes.count {
          return true
        }
        return false
      }
      guard let end = CanonicalScanner.stringEnd(bytes, name), end + owner.count <= bytes.count
      else {
        return false
      }
      for offset in owner.indices where bytes[end + offset] != owner[offset] {
        return false
      }
      position = end
      skipLine(buffer, &position)
    }
    return true
  }

  /// The search of the system's library looks at many bytes at a time.
  private static func skipLine(_ bytes: [UInt8], _ position: inout Int) {
    guard position < bytes.count else {
      return
    }
    let start = position
    position = unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, buffer.count - start)
      else {
        return buffer.count
      }
      return unsafe UnsafeRawPointer(found) - base + 1
    }
  }
}

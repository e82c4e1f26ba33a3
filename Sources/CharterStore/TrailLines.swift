import CharterModel

/// The lines of a trail, each with its line break; a last one without it is a line too.
struct TrailLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard position < bytes.count else {
      return nil
    }
    let start = position
    position = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return bytes[start..<position]
  }

  /// Whether a whole line names the digest of the line before it.
  static func follows(_ line: ArraySlice<UInt8>, _ previous: String) -> Bool {
    line.last == 0x0A
      && line.dropLast().suffix(previous.utf8.count + 14)
        .elementsEqual("\"previous\":\"\(previous)\"}".utf8)
  }

  /// The last line.
  static func last(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard !bytes.isEmpty else {
      return nil
    }
    let start = bytes.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[start...]
  }
}

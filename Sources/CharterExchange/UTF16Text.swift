/// UTF-16 with a byte-order mark, which some spreadsheets and shells write.
enum UTF16Text {
  /// Whether bytes begin with the mark.
  static func isMarked(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The same text as UTF-8, without the mark; nothing where it is damaged.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    guard isMarked(bytes), bytes.count.isMultiple(of: 2) else {
      return nil
    }
    let low = bytes[0] == 0xFF ? 0 : 1
    let units = stride(from: 2, to: bytes.count, by: 2).lazy.map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    let isDamaged = transcode(
      units.makeIterator(),
      from: UTF16.self,
      to: UTF8.self,
      stoppingOnError: true
    ) { text.append($0) }
    return isDamaged ? nil : text
  }
}

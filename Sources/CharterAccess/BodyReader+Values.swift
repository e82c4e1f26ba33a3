import CharterModel

extension BodyReader {
  func id(_ kind: Kind, _ bytes: Span<UInt8>, _ value: Range<Int>) -> Int32 {
    guard value.count > 2, bytes[value.lowerBound] == UInt8(ascii: "\"") else {
      return Numbering.unknown
    }
    return numbering.id(
      kind,
      bytes,
      value.lowerBound + 1..<value.upperBound - 1,
      isEarlier: isEarlier
    )
  }

  func scopeID(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Int32 {
    BodyScanner.isWord(bytes, value, "global")
      ? Numbering.globalScope : id(.scope, bytes, value)
  }

  /// The numbers of a list of references; unknown for those that are not there.
  func all(_ kind: Kind, _ bytes: Span<UInt8>, _ value: Range<Int>) -> [Int32] {
    var found: [Int32] = []
    BodyScanner.strings(bytes, value.lowerBound) { range in
      found.append(numbering.id(kind, bytes, range, isEarlier: isEarlier))
    }
    return found
  }

  /// The same without those that are not there.
  func ids(_ kind: Kind, _ bytes: Span<UInt8>, _ value: Range<Int>) -> [Int32] {
    all(kind, bytes, value).filter { $0 != Numbering.unknown }
  }

  /// The same, into the list that records share.
  mutating func shared(
    _ kind: Kind,
    _ bytes: Span<UInt8>,
    _ value: Range<Int>
  ) -> NumberRange {
    let start = Int32(block.numbers.count)
    guard bytes[value.lowerBound] == UInt8(ascii: "[") else {
      return start..<start
    }
    var position = value.lowerBound + 1
    while position < value.upperBound, bytes[position] == UInt8(ascii: "\"") {
      let end = BodyScanner.skipString(bytes, position)
      let id = numbering.id(kind, bytes, position + 1..<end - 1, isEarlier: isEarlier)
      if id != Numbering.unknown {
        block.numbers.append(id)
      }
      position = end + 1
    }
    return start..<Int32(block.numbers.count)
  }

  func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Text {
    Text(BodyScanner.text(bytes, range))
  }

  func texts(_ bytes: Span<UInt8>, _ value: Range<Int>) -> [Text] {
    var found: [Text] = []
    BodyScanner.strings(bytes, value.lowerBound) { found.append(text(bytes, $0)) }
    return found
  }

  mutating func labels(_ bytes: Span<UInt8>, _ start: Int) -> [Int32] {
    var pairs: [Text] = []
    BodyScanner.members(bytes, start) { key, value in
      pairs.append(text(bytes, key.lowerBound - 1..<value.upperBound))
    }
    return pairs.map { block.labels.number($0) }.sorted()
  }

  mutating func metadataLabels(_ bytes: Span<UInt8>, _ metadata: Int) -> [Int32] {
    var start: Int?
    BodyScanner.members(bytes, metadata) { key, value in
      if BodyScanner.spells(bytes, key, "labels") {
        start = value.lowerBound
      }
    }
    return start.map { labels(bytes, $0) } ?? []
  }

  mutating func selector(
    _ kind: Kind,
    _ bytes: Span<UInt8>,
    _ value: Range<Int>
  ) -> ResourceSelector {
    if bytes[value.lowerBound] == UInt8(ascii: "[") {
      return .names(ids(kind, bytes, value).sorted())
    }
    var found = ResourceSelector.nothing
    var labelStart: Int?
    var count = 0
    BodyScanner.members(bytes, value.lowerBound) { key, value in
      count += 1
      if BodyScanner.spells(bytes, key, "all") {
        found = bytes[value.lowerBound] == UInt8(ascii: "t") ? .all : .nothing
      } else if BodyScanner.spells(bytes, key, "under") {
        let id = id(kind == .location ? .location : .organization, bytes, value)
        found = id == Numbering.unknown ? .nothing : .under(id)
      } else if BodyScanner.spells(bytes, key, "labels") {
        labelStart = value.lowerBound
      }
    }
    guard count == 1 else {
      return .nothing
    }
    if let labelStart {
      // Labels of another type choose nothing: an empty choice would mean everything.
      let pairs = labels(bytes, labelStart)
      found = pairs.isEmpty ? .nothing : .labels(pairs)
    }
    return found
  }
}

import CharterModel

/// Takes whole documents out of a file.
///
/// What stands above a document stays: a comment there may be about more than it. Where nothing
/// stays, the line between two documents goes too.
struct DocumentRemoval {
  private let text: ManifestText
  /// The lines with `---`, by their beginnings.
  private var separators: [Int] = []
  /// Whether every line with `---` has nothing else, and no document is ended in another way.
  private var isSimple = true

  init(_ text: ManifestText) {
    self.text = text
    var line = 0
    while line < text.bytes.count {
      let dashes = text.bytes[line...].starts(with: "---".utf8)
      if dashes || text.bytes[line...].starts(with: "...".utf8) {
        let isWhole = text.skippingSpaces(line + 3) >= text.lineEnd(line)
        if isWhole || text.isSpace(line + 3) {
          separators.append(line)
          isSimple = isSimple && isWhole && dashes
        }
      }
      line = text.nextLine(line)
    }
  }

  /// The bytes to delete for documents that span these bytes.
  func deletions(of documents: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var emptied: Set<Int> = []
    for document in documents {
      let segment = segment(of: document.lowerBound)
      let start = text.lineStart(document.lowerBound)
      guard text.isFirstOnLine(document.lowerBound) else {
        found.append(document)
        continue
      }
      let lines = start..<text.nextLine(document.upperBound)
      found.append(lines)
      if isSimple, isBlank(segmentStart(segment)..<lines.lowerBound),
        isBlank(lines.upperBound..<segmentEnd(segment))
      {
        emptied.insert(segment)
      }
    }
    var last = separators.count
    while emptied.contains(last), last > 0 {
      found.append(separators[last - 1]..<text.bytes.count)
      last -= 1
    }
    if emptied.contains(0), last == 0 {
      found.append(0..<text.bytes.count)
    }
    for segment in emptied where segment < last {
      found.append(segmentStart(segment)..<segmentStart(segment + 1))
    }
    return found
  }

  /// How many lines with `---` stand before a byte.
  private func segment(of position: Int) -> Int {
    var low = 0
    var high = separators.count
    while low < high {
      let middle = (low + high) / 2
      if separators[middle] < position {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func segmentStart(_ segment: Int) -> Int {
    segment == 0 ? 0 : text.nextLine(separators[segment - 1])
  }

  private func segmentEnd(_ segment: Int) -> Int {
    segment < separators.count ? separators[segment] : text.bytes.count
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    text.bytes[range].allSatisfy { $0 <= 0x20 }
  }
}

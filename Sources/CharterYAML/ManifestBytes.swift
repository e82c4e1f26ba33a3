package import CharterModel

/// Looks at the bytes of a manifest before libyaml sees one of them.
///
/// libyaml takes U+0085, U+2028, U+2029 and a bare carriage return for line breaks where git
/// sees one line, and it accepts characters that nobody can see. Either could hide a grant.
package enum ManifestBytes {
  /// The most that one file may have.
  package static let maximumCount = 64 * 1024 * 1024
  private static let shownProblems = 20

  /// Everything that is wrong with the bytes, by place.
  package static func problems(in bytes: [UInt8], file: FileIndex) -> [Diagnostic] {
    guard bytes.count <= maximumCount else {
      return [.tooLarge(bytes: bytes.count, file: file)]
    }
    var walk = ByteWalk(file: file)
    walk.run(bytes.span)
    if walk.hidden > 0, let last = walk.found.last?.location {
      walk.found.append(.moreForbidden(walk.hidden, at: last))
    }
    return walk.found
  }

  private struct ByteWalk {
    let file: FileIndex
    var found: [Diagnostic] = []
    var hidden = 0
    var line = 1
    /// The byte that the line begins at, less the continuation bytes seen on it.
    var columnBase = 0
    /// Whether only comments and blank lines came since the stream or a document ended: here,
    /// and only here, a line that begins with `%` is a directive.
    var expectsDirective = true

    init(file: FileIndex) {
      self.file = file
    }

    mutating func run(_ bytes: Span<UInt8>) {
      var position = 0
      if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
        position = 3
        columnBase = 3
      }
      beginLine(bytes, position)
      while position < bytes.count {
        let byte = bytes[position]
        if byte >= 0x20, byte < 0x7F {
          position += 1
        } else if byte == 0x0A {
          position += 1
          line += 1
          columnBase = position
          beginLine(bytes, position)
        } else if byte == 0x09 {
          position += 1
        } else if byte == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
          position += 1
        } else if !step(bytes, &position) {
          return
        }
      }
    }

    /// Takes one character that is not printable ASCII.
    ///
    /// False where the bytes are not UTF-8.
    private mutating func step(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
      guard let (scalar, length) = decodeUTF8(bytes, at: position) else {
        let utf16 =
          position == 0 && bytes.count > 1 && bytes[0] >= 0xFE && bytes[0] ^ bytes[1] == 1
        found.append(.notUTF8(at: location(position), looksLikeUTF16: utf16))
        return false
      }
      if HiddenCharacters.contains(scalar), hasRoom() {
        found.append(.forbidden(scalar, at: location(position)))
      }
      position += length
      columnBase += length - 1
      return true
    }

    private mutating func beginLine(_ bytes: Span<UInt8>, _ start: Int) {
      guard start < bytes.count else {
        return
      }
      if expectsDirective, bytes[start] == UInt8(ascii: "%") {
        if hasRoom() {
          found.append(.directive(at: location(start)))
        }
        // The lines behind it are read as if it were not there.
        return
      }
      if start + 3 <= bytes.count, bytes[start] == UInt8(ascii: "."),
        bytes[start + 1] == UInt8(ascii: "."), bytes[start + 2] == UInt8(ascii: "."),
        start + 3 == bytes.count || bytes[start + 3] <= 0x20
      {
        expectsDirective = true
        return
      }
      var position = start
      while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
        position += 1
      }
      if position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D,
        bytes[position] != UInt8(ascii: "#")
      {
        expectsDirective = false
      }
    }

    /// Whether one more problem is to be shown: a file of the wrong kind has too many.
    private mutating func hasRoom() -> Bool {
      guard found.count < ManifestBytes.shownProblems else {
        hidden += 1
        return false
      }
      return true
    }

    private func location(_ position: Int) -> SourceLocation {
      SourceLocation(file: file, line: line, column: position - columnBase + 1)
    }
  }
}

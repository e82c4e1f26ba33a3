/// What is wrong with a JSON text, and where.
package struct JSONError: Error, Equatable {
  package var message: String
  /// The byte that the error is at, counted from 0.
  package var offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// Line and column of a byte, from 1; a column is a byte here, as in other JSON tools.
  package static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var lineStart = 0
    for (position, byte) in bytes.prefix(offset).enumerated() where byte == 0x0A {
      line += 1
      lineStart = position + 1
    }
    return (line, offset - lineStart + 1)
  }
}

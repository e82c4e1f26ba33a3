/// A manifest by its place in the sorted list of the workspace's files.
package struct FileIndex: Hashable, Comparable, Sendable {
  package let rawValue: Int32

  package init(_ index: Int) {
    rawValue = Int32(truncatingIfNeeded: index)
  }

  package static func < (lhs: FileIndex, rhs: FileIndex) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

/// A place in a manifest.
///
/// Lines and columns count from 1; a column is a Unicode code point.
package struct SourceLocation: Hashable, Comparable, Sendable {
  package var file: FileIndex
  package var line: Int32
  package var column: Int32

  package init(file: FileIndex, line: Int, column: Int) {
    self.file = file
    self.line = Int32(truncatingIfNeeded: line)
    self.column = Int32(truncatingIfNeeded: column)
  }

  package static func < (lhs: SourceLocation, rhs: SourceLocation) -> Bool {
    (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
  }
}

import CharterModel

/// What a new layout changes in a file, as a patch.
///
/// Layout adds and removes blank lines only: every other line stands across from the one that it
/// becomes, so that nothing has to be searched for, however large the file is.
package enum UnifiedDiff {
  /// The lines around a change that are shown with it.
  private static let context = 3

  /// The patch; nothing where the bytes are the same.
  package static func patch(_ path: String, from old: [UInt8], to new: [UInt8]) -> [UInt8] {
    let steps = steps(Lines(old), Lines(new))
    let name = visible(path, limit: .max)
    var text: [UInt8] = []
    var (position, oldLine, newLine) = (0, 0, 0)
    for hunk in hunks(steps) {
      if text.isEmpty {
        text += Array("--- a/\(name)\n+++ b/\(name)\n".utf8)
      }
      // Between hunks, every line stands in both.
      oldLine += hunk.lowerBound - position
      newLine += hunk.lowerBound - position
      let (olds, news) = (
        steps[hunk].count { !$0.isAdded }, steps[hunk].count { !$0.isRemoved }
      )
      text += Array("@@ -\(range(oldLine, olds)) +\(range(newLine, news)) @@\n".utf8)
      for step in steps[hunk] {
        write(step, &text)
      }
      (position, oldLine, newLine) = (hunk.upperBound, oldLine + olds, newLine + news)
    }
    return text
  }

  /// The lines of one side; what has none is behind a line.
  private static func range(_ line: Int, _ count: Int) -> String {
    count == 1 ? "\(line + 1)" : "\(count == 0 ? line : line + 1),\(count)"
  }

  private static func write(_ step: Step, _ text: inout [UInt8]) {
    let line: ArraySlice<UInt8>
    switch step {
    case .same(let same): (line, _) = (same, text.append(UInt8(ascii: " ")))
    case .removed(let old): (line, _) = (old, text.append(UInt8(ascii: "-")))
    case .added(let new): (line, _) = (new, text.append(UInt8(ascii: "+")))
    }
    text += line
    if line.last != 0x0A {
      text += Array("\n\\ No newline at end of file\n".utf8)
    }
  }

  private enum Step {
    case same(ArraySlice<UInt8>)
    case removed(ArraySlice<UInt8>)
    case added(ArraySlice<UInt8>)

    var isSame: Bool {
      if case .same = self { true } else { false }
    }

    var isRemoved: Bool {
      if case .removed = self { true } else { false }
    }

    var isAdded: Bool {
      if case .added = self { true } else { false }
    }
  }

  /// A walk over lines with their breaks, which the last may lack.
  private struct Lines {
    private let bytes: [UInt8]
    /// Nothing behind the last.
    private(set) var line: ArraySlice<UInt8>?

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      look(at: 0)
    }

    mutating func advance() {
      look(at: line?.endIndex ?? bytes.count)
    }

    private mutating func look(at start: Int) {
      line =
        start < bytes.count
        ? bytes[start...(bytes[start...].firstIndex(of: 0x0A) ?? bytes.count - 1)] : nil
    }
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
  }

  /// Walks through both files at once; where lines change, those that go come before those that
  /// come.
  private static func steps(_ old: Lines, _ new: Lines) -> [Step] {
    var (old, new) = (old, new)
    var steps: [Step] = []
    var added: [Step] = []
    while true {
      switch (old.line, new.line) {
      case (nil, nil):
        return steps + added
      case (let left?, let right?) where left == right:
        steps += added + [.same(left)]
        added = []
        old.advance()
        new.advance()
      case (let left?, let right?) where isBlank(left) == isBlank(right):
        steps.append(.removed(left))
        added.append(.added(right))
        old.advance()
        new.advance()
      case (let left?, let right) where right == nil || isBlank(left):
        steps.append(.removed(left))
        old.advance()
      case (_, let right?):
        added.append(.added(right))
        new.advance()
      case (.some, nil):
        return steps + added
      }
    }
  }

  /// The steps that are shown together.
  private static func hunks(_ steps: [Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (position, step) in steps.enumerated() where !step.isSame {
      let range = max(0, position - context)..<min(steps.count, position + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }
}

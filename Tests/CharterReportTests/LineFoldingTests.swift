import CharterReport
import CharterTestSupport
import Testing

/// Lines for a terminal say what they said before, in the room that there is.
struct LineFoldingTests {
  @Test
  func `a long line goes on between two words, a little further in`() {
    let text = "  + two users gain three permissions on prod\nshort\n"
    #expect(
      LineFolding.folded(text, to: 30)
        == "  + two users gain three\n    permissions on prod\nshort\n"
    )
  }

  @Test
  func `where there are columns it goes on below the last that leaves room for it`() {
    let text = "  owners   Users who hold every permission of what is active"
    #expect(
      LineFolding.folded(text, to: 36)
        == "  owners   Users who hold every\n           permission of what is\n           active"
    )
    #expect(
      LineFolding.folded("alice  prod  compute_read, compute_write, iam_write", to: 40)
        == "alice  prod  compute_read,\n             compute_write, iam_write"
    )
  }

  @Test
  func `a word that is longer than the line stays whole`() {
    let word = String(repeating: "a/", count: 40)
    #expect(LineFolding.folded("by \(word) and more", to: 30) == "by\n  \(word)\n  and more")
  }

  @Test
  func `what quotes a line of a file, and its caret, stay as they are`() {
    let text = """
      12 | spec: {owners: [alice, bob, carol, dave]}
         |                        ^^^ this is one
      """
    #expect(LineFolding.folded(text, to: 30) == text)
  }

  @Test
  func `colours take no room and stay with their words`() {
    let text = "  \u{1B}[32m+\u{1B}[0m \u{1B}[1mone two three four five six\u{1B}[0m seven"
    #expect(
      LineFolding.folded(text, to: 31)
        == "  \u{1B}[32m+\u{1B}[0m \u{1B}[1mone two three four five six\u{1B}[0m\n    seven"
    )
  }

  @Test
  func `a terminal that is too narrow is left to fold by itself`() {
    let text = "one two three four five six seven eight"
    #expect(LineFolding.folded(text, to: 12) == text)
  }

  @Test
  func `any text has the same words in the same order, in lines that fit`() {
    var random = SeededGenerator(seed: 20_260_601)
    for _ in 0..<2000 {
      let columns = Int.random(in: 24...100, using: &random)
      let words = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        String(repeating: "x", count: Int.random(in: 1...20, using: &random))
      }
      let indent = Int.random(in: 0...8, using: &random)
      let line =
        String(repeating: " ", count: indent)
        + words.map { $0 + String(repeating: " ", count: Int.random(in: 1...3, using: &random)) }
        .joined()
      let lines = LineFolding.folded(line, to: columns).split(separator: "\n")
      #expect(lines.flatMap { $0.split(separator: " ") } == words.map { $0[...] })
      // A long line may be left alone where its indentation leaves no room.
      let isFolded = lines.count > 1
      #expect(!isFolded || lines.allSatisfy { $0.utf8.count <= columns })
      #expect(isFolded || line.utf8.count <= columns + 3 || columns - indent < 40)
    }
  }
}

import CharterModel
import CharterYAML
import Testing

/// What scalars mean where a type other than text is expected.
struct ScalarTests {
  /// The stream and the value of `a`.
  private func value(_ text: String) -> (stream: YAMLStream, index: Int) {
    let (stream, diagnostics) = read("a: \(text)\n")
    #expect(diagnostics.isEmpty)
    return (stream, 2)
  }

  @Test(arguments: ["true", "false"])
  func `only true and false are booleans`(word: String) {
    let (stream, index) = value(word)
    #expect(stream.boolean(index) == (word == "true"))
    let quoted = value("\"\(word)\"")
    #expect(quoted.stream.boolean(quoted.index) == nil)
  }

  @Test(arguments: [
    "yes", "no", "on", "off", "True", "TRUE", "y", "n", "t", "1", "0", "", "~", "tru", "truee",
    "[true]",
  ])
  func `nothing else is a boolean`(word: String) {
    let (stream, index) = value(word)
    #expect(stream.boolean(index) == nil)
  }

  @Test(arguments: [
    ("0", 0), ("7", 7), ("-7", -7), ("10", 10), ("-0", 0), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min),
  ])
  func `decimal digits are a whole number`(word: String, number: Int) {
    let (stream, index) = value(word)
    #expect(stream.integer(index) == number)
  }

  @Test(arguments: [
    "010", "00", "-01", "+5", "1_000", "0x1F", "0o17", "0b1", "12:30", "1.0", "1e3", "1 ½", "",
    "--1", "９", "9223372036854775808", "-9223372036854775809", "'1'", "\"1\"", "{}",
    "99999999999999999999999999999999999999",
  ])
  func `nothing else is a whole number`(word: String) {
    let (stream, index) = value(word)
    #expect(stream.integer(index) == nil)
  }

  @Test(arguments: ["", "~", "null"])
  func `nothing, a tilde and null are null`(word: String) {
    let (stream, index) = value(word)
    #expect(stream.isNull(index))
  }

  @Test(arguments: ["Null", "NULL", "''", "\"~\"", "'null'", "nil", "[]", "{}"])
  func `nothing else is null`(word: String) {
    let (stream, index) = value(word)
    #expect(!stream.isNull(index))
  }

  @Test func `texts keep every byte`() {
    #expect(
      expectTrees(of: "- e\u{301}\n- \u{E9}\n- no\n- 010\n- 12:30\n- 1_000\n- a  b\n")
        == [["e\u{301}", "\u{E9}", "no", "010", "12:30", "1_000", "a  b"]]
    )
  }

  @Test func `a text ends the same with and without a line feed at the end of the file`() {
    for text in ["a: |\n  x", "a: |+\n  x", "a: >\n  x\n   ", "a: |-\n  x", "a: b", "a:"] {
      #expect(expectTrees(of: text) == expectTrees(of: text + "\n"), "\(text)")
    }
  }

  @Test func `files without a document`() {
    #expect(expectTrees(of: "") == [])
    #expect(expectTrees(of: "\n\n  \n# only a comment") == [])
    #expect(expectTrees(of: "---") == [""])
    #expect(expectTrees(of: "---\n---\n...\n") == ["", ""])
  }
}

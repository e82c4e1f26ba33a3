import CharterJSON
import CharterModel
import CharterTestSupport
import Testing

/// What is written, and that it is read as the same.
struct JSONWriterTests {
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  @Test func `one line without spaces, members in their order`() {
    let value: JSONValue = [
      "b": [1, true, false, .null, "x", [:], []], "a": ["c": .number("1.50")],
    ]
    #expect(text(value.compact) == #"{"b":[1,true,false,null,"x",{},[]],"a":{"c":1.50}}"#)
  }

  @Test func `two spaces a level, one member a line`() {
    let value: JSONValue = ["b": [1, [:], [], ["c": "d"]], "a": .null]
    #expect(
      text(value.pretty())
        == """
        {
          "b": [
            1,
            {},
            [],
            {
              "c": "d"
            }
          ],
          "a": null
        }
        """
    )
    #expect(text(([1] as JSONValue).pretty(indent: 1)) == "[\n    1\n  ]")
  }

  @Test func `only what must be escaped is, and what cannot be seen`() {
    #expect(
      text(JSONValue.text("a\"b\\c/d\u{8}\u{9}\n\u{C}\r\u{0}\u{1F} é日😀<>&'").compact)
        == #""a\"b\\c/d\b\t\n\f\r\u0000\u001f é日😀<>&'""#
    )
    #expect(
      text(JSONValue.text("\u{7F}\u{85}\u{AD}\u{200B}\u{202E}\u{2028}\u{FEFF}").compact)
        == #""\u007f\u0085\u00ad\u200b\u202e\u2028\ufeff""#
    )
    #expect(text(JSONValue.text("\u{E0001}\u{E007F}").compact) == #""\udb40\udc01\udb40\udc7f""#)
    #expect(text((["\u{202E}": 1] as JSONValue).compact) == #"{"\u202e":1}"#)
  }

  @Test func `every character comes back as it was`() throws {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else {
        continue
      }
      var writer = JSONWriter()
      writer.string(String(scalar))
      let isEscaped = writer.bytes.contains(UInt8(ascii: "\\"))
      let mustBe = HiddenCharacters.contains(value) || "\"\\\t\n".unicodeScalars.contains(scalar)
      guard isEscaped == mustBe, try JSONTape(writer.bytes).text.elementsEqual(utf8(scalar))
      else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }

  private func utf8(_ scalar: Unicode.Scalar) -> [UInt8] {
    Array(String(scalar).utf8)
  }

  @Test func `bytes that are not UTF-8 are written as replacement characters`() {
    var writer = JSONWriter()
    writer.string(([0x61, 0xFF, 0xC3, 0x62] as [UInt8]).span)
    #expect(text(writer.bytes) == "\"a\u{FFFD}\u{FFFD}b\"")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is read as the same, and written again as the same`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = JSONValue.random(depth: 5, using: &random)
    let compact = value.compact
    let pretty = value.pretty()
    #expect(try JSONValue(parsing: compact) == value)
    #expect(try JSONValue(parsing: compact).compact == compact)
    #expect(try JSONValue(parsing: pretty) == value)
    #expect(try JSONValue(parsing: pretty).pretty() == pretty)
    // Outside of strings the two differ in spaces only.
    var canonical = JSONWriter()
    canonical.canonical(try JSONTape(pretty), at: 0)
    #expect(canonical.bytes == value.sorted.compact)
    for scalar in text(compact).unicodeScalars {
      #expect(!HiddenCharacters.contains(scalar.value) && scalar != "\n")
    }
  }
}

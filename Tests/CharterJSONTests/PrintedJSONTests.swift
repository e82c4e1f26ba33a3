import CharterJSON
import CharterModel
import CharterTestSupport
import Testing

/// JSON that somebody else wrote, on its way out.
struct PrintedJSONTests {
  @Test func `a character of a string is printed as the same string, with nothing hidden`()
    throws
  {
    // All characters of the first plane, the tags, and the last of two other planes.
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0xFFFF, 0x1FFFE...0x1FFFF, 0xE0000...0xE01FF, 0x10FFFE...0x10FFFF,
    ]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value), scalar != "\"", scalar != "\\" else {
        continue
      }
      let text = "a\(Character(scalar))b"
      let printed = PrintedJSON.bytes(of: Array("\"\(text)\"".utf8))
      let isNoncharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
      let isEscaped = printed.contains(UInt8(ascii: "\\"))
      guard HiddenText.complaint(printed) == nil, isEscaped || !isNoncharacter,
        try JSONValue(parsing: printed) == .text(text)
      else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }

  @Test func `a command for the runner of a pipeline is an escape`() throws {
    for command in ["##[group]", "a ##vso[task.complete]", "###[x]"] {
      let printed = PrintedJSON.bytes(of: Array("\"\(command)\"".utf8))
      #expect(!String(decoding: printed, as: UTF8.self).contains(/##[a-z]*\[/))
      #expect(try JSONValue(parsing: printed) == .text(command))
    }
    let plain = Array("{\"colour\": \"#112233\", \"x\": \"## a [b]\"}\n".utf8)
    #expect(PrintedJSON.bytes(of: plain) == plain)
  }

  @Test func `blanks between values become spaces, and what is not UTF-8 U+FFFD`() {
    let document = Array("{\t\"a\":\r\n\"".utf8) + [0xFF] + Array("\"}".utf8)
    let printed = String(decoding: PrintedJSON.bytes(of: document), as: UTF8.self)
    #expect(printed == "{ \"a\": \n\"\u{FFFD}\"}")
  }

  @Test func `what has been printed is printed as it is`() {
    let document = Array("[\"a\u{202E}##[x]\", \"\u{E0001}\"]".utf8)
    let printed = PrintedJSON.bytes(of: document)
    #expect(printed != document)
    #expect(PrintedJSON.bytes(of: printed) == printed)
  }
}

import CharterJSON
import CharterModel
import Testing

/// What is read, what is refused, and where.
struct JSONTapeTests {
  private func error(_ text: String) -> JSONError? {
    error(Array(text.utf8))
  }

  private func error(_ bytes: [UInt8]) -> JSONError? {
    do {
      _ = try JSONTape(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `values are read in the order of the text`() throws {
    let tape = try JSONTape(Array(#" { "a" : [ 1 , -2.5e3, "x\ty" ] , "b":{},"c":null } "#.utf8))
    #expect(
      tape.nodes.map(\.kind) == [
        .object, .string, .array, .number, .number, .string, .string, .object, .string, .null,
      ]
    )
    #expect(tape.nodes.map(\.end) == [10, 2, 6, 4, 5, 6, 7, 8, 9, 10])
    #expect(tape.nodes.map(\.offset) == [1, 3, 9, 11, 15, 23, 34, 38, 41, 45])
    #expect(tape.elements(2).map { tape.string($0) } == ["1", "-2.5e3", "x\ty"])
    #expect(tape.entries(0).map { tape.string($0.key) } == ["a", "b", "c"])
    #expect(tape.member("b", of: 0) == 7)
    #expect(tape.member("d", of: 0) == nil)
    #expect(tape.member("a", of: 2) == nil)
  }

  @Test func `a tape can be used again`() throws {
    var tape = try JSONTape(Array(#"{"a": [1, 2]}"#.utf8))
    try tape.read(Array(#""b""#.utf8).span)
    #expect(tape.nodes.count == 1)
    #expect(tape.string(0) == "b")
    let broken = Array("[1,".utf8)
    #expect(throws: JSONError.self) { try tape.read(broken.span) }
    try tape.read(Array("[]".utf8).span)
    #expect(tape.nodes.count == 1)
  }

  @Test(arguments: [
    (#"{"a":1,"a":2}"#, 7), (#"{"a":1,"\u0061":2}"#, 7), (#"{"\u0061":1, "a":2}"#, 13),
    (#"{"\n":1,"\u000a":2}"#, 8), (#"{"😀":1,"\ud83d\ude00":2}"#, 10),
    (#"[{"b":{"":0,"":0}}]"#, 12), (#"{"/":1,"\/":2}"#, 7),
  ])
  func `a key that is there twice is refused, however it is written`(text: String, offset: Int) {
    #expect(error(text)?.offset == offset)
    #expect(error(text)?.message.hasSuffix("is here twice") == true)
  }

  @Test func `keys are compared byte by byte`() throws {
    let value = try JSONValue(parsing: Array("{\"\u{E9}\":1,\"e\u{301}\":2,\"E\":3}".utf8))
    #expect(value.members.map(\.value) == [1, 2, 3])
    #expect(value["\u{E9}"] == 1)
    #expect(value["e\u{301}"] == 2)
    #expect(value["e"] == nil)
  }

  @Test(arguments: [2, 11, 12, 13, 14, 30])
  func `every duplicate is found however many keys there are`(count: Int) {
    let members = (0..<count).map { "\"key\($0)\":\($0)" }.joined(separator: ",")
    #expect(error("{\(members)}") == nil)
    for index in 0..<count {
      #expect(
        error("{\(members),\"key\(index)\":0}")
          == JSONError("the key \"key\(index)\" is here twice", at: members.utf8.count + 2)
      )
    }
  }

  @Test(arguments: [
    ("", 0), ("   ", 3), ("[1,]", 3), ("{\"a\":1,}", 7), ("[1 2]", 3), ("{\"a\" 1}", 5),
    ("{a:1}", 1), ("[01]", 1), ("[-]", 2), ("[1.]", 3), ("[1e]", 3), ("[+1]", 1), ("[.5]", 1),
    ("[NaN]", 1), ("[tru]", 4), ("nul", 3), ("[1", 2), ("{\"a\":", 5), ("\"a", 2), ("\"\\", 1),
    ("\"\\x\"", 1), ("\"\\u12", 5), ("\"\\u12G4\"", 5), ("\"\u{1}\"", 1), ("\"\n\"", 1),
    ("[] []", 3), ("[]x", 2), ("// c\n1", 0), ("'a'", 0), ("\u{FEFF}1", 0), ("[1,\u{A0}2]", 3),
    ("\"\\ud800\"", 1), ("\"\\ud800\\u0041\"", 1), ("\"\\udc00\"", 1), ("\u{0}", 0),
  ])
  func `what is not strict JSON is refused at its place`(text: String, offset: Int) {
    #expect(error(text)?.offset == offset)
  }

  @Test(
    arguments: [
      [0x22, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0xC3],
      [0x22, 0xFF, 0x22], [0x22, 0xF0, 0x9F, 0x98, 0x22],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    #expect(error(bytes) == JSONError("this is not UTF-8", at: 1))
  }

  @Test func `64 levels are accepted, and no more`() {
    func nested(_ depth: Int, _ open: String, _ close: String) -> String {
      String(repeating: open, count: depth) + "0" + String(repeating: close, count: depth)
    }
    #expect(error(nested(64, "[", "]")) == nil)
    #expect(error(nested(64, "{\"a\":", "}")) == nil)
    #expect(error(nested(65, "[", "]"))?.offset == 64)
    #expect(error(nested(65, "{\"a\":", "}"))?.offset == 64 * 5)
    #expect(error(String(repeating: "[", count: 200_000))?.offset == 64)
    #expect(error(String(repeating: "{\"a\":", count: 200_000))?.offset == 64 * 5)
  }

  @Test func `a large object is read`() throws {
    let members = (0..<100_000).map { "\"\($0)\":[]" }.joined(separator: ",")
    let tape = try JSONTape(Array("{\(members)}".utf8))
    #expect(tape.entries(0).count == 100_000)
    #expect(error("{\(members),\"7\":1}")?.offset == members.utf8.count + 2)
  }

  @Test func `numbers are kept as they are written`() throws {
    func value(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }
    #expect(try value("9223372036854775807") == .integer(.max))
    #expect(try value("-9223372036854775808") == .integer(.min))
    #expect(try value("9223372036854775808") == .number("9223372036854775808"))
    #expect(try value("1.0") == .number("1.0"))
    #expect(try value("1E+2") == .number("1E+2"))
    #expect(try value("-0") == .integer(0))
    #expect(try value("-0.0") == .number("-0.0"))
  }

  @Test func `places are lines and columns`() {
    let bytes = Array("{\n  \"a\": é,\n}".utf8)
    #expect(JSONError.place(of: 0, in: bytes) == (1, 1))
    #expect(JSONError.place(of: 2, in: bytes) == (2, 1))
    #expect(JSONError.place(of: error(bytes)?.offset ?? 0, in: bytes) == (2, 8))
    #expect(JSONError.place(of: bytes.count, in: bytes) == (3, 2))
  }
}

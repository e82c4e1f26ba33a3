import CharterModel
import CharterYAML
import Testing

/// What is refused before the YAML is looked at.
struct ByteTests {
  static let forbidden: [UInt32] =
    Array(0x00...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1F) + Array(0x7F...0x9F)
    + [0xAD, 0x061C, 0x180E] + Array(0x200B...0x200F) + Array(0x2028...0x202E)
    + Array(0x2060...0x206F) + [0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFE, 0xFFFF]
    + [0xE0001, 0xE0020, 0xE007F]

  @Test(arguments: forbidden)
  func `a character that cannot be seen is refused wherever it stands`(value: UInt32) throws {
    let character = String(try #require(Unicode.Scalar(value)))
    for place in [
      "a: b\n«1»\(character)", "a: b # té «1»\(character) x\n", "a: \"«1»\(character)\"\n",
      "a: |\n  日本«1»\(character)\n", "«1»\(character): b\n", "a:\n  - «1»\(character)\n",
    ] {
      // At the very beginning a byte-order mark is accepted.
      if value != 0xFEFF || !place.hasPrefix("«1»") {
        expectProblems(in: place, .forbiddenCharacter)
      }
    }
  }

  @Test func `what can be seen is accepted`() {
    expectTrees(of: "a: \"é日本😀\u{A0}\u{E000}~\"\n")
  }

  @Test func `hidden characters may be written as escapes`() {
    #expect(
      expectTrees(of: #"a: "\u202E\u200b\N\L\0\uFEFF""#)
        == [["a": .quoted("\u{202E}\u{200B}\u{85}\u{2028}\u{0}\u{FEFF}")]]
    )
  }

  @Test func `a line break that git does not see cannot hide an item`() {
    expectProblems(in: "- user: alice # tidy«1»\u{85}- user: mallory\n", .forbiddenCharacter)
    expectProblems(in: "- user: alice # tidy«1»\u{2028}- user: mallory\n", .forbiddenCharacter)
    expectProblems(in: "- user: alice # tidy«1»\r- user: mallory\n", .forbiddenCharacter)
    expectProblems(in: "a: b«1»\r", .forbiddenCharacter)
    expectProblems(in: "a: b«1»\r\r\n", .forbiddenCharacter)
  }

  @Test func `lines may end with CR LF`() {
    #expect(
      expectTrees(of: "a: |\r\n  x\r\n  y\r\nb: \"c\r\n  d\"\r\n# e\r\n")
        == [["a": .quoted("x\ny\n"), "b": .quoted("c d")]]
    )
  }

  @Test func `a byte-order mark is accepted at the beginning only`() {
    #expect(expectTrees(of: "\u{FEFF}a: b\n") == [["a": "b"]])
    #expect(expectTrees(of: "\u{FEFF}") == [])
    #expect(expectTrees(of: "\u{FEFF}# c\n---\na: b\n") == [["a": "b"]])
    expectProblems(in: "a: b\n---\n«1»\u{FEFF}c: d\n", .forbiddenCharacter)
    expectProblems(in: "a: b\n...\n«1»\u{FEFF}c: d\n", .forbiddenCharacter)
    let (_, twice) = read("\u{FEFF}\u{FEFF}a: b\n")
    #expect(twice.map(\.code) == [.forbiddenCharacter])
    #expect(twice.first?.location?.column == 1)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00], true), ([0xFE, 0xFF, 0x00, 0x61], true),
      ([0xFF, 0x61], false), ([0xFF], false), ([0xFE], false), ([0xFF, 0xFF], false),
    ] as [([UInt8], Bool)]
  )
  func `UTF-16 is told from what is no text`(bytes: [UInt8], isUTF16: Bool) {
    let (_, diagnostics) = YAMLReader.read(bytes, file: FileIndex(0))
    #expect(diagnostics.map(\.code) == [.notUTF8])
    #expect(
      diagnostics.first?.message == (isUTF16 ? "this file is UTF-16" : "this is not UTF-8")
    )
    #expect(diagnostics.first?.location?.column == 1)
  }

  @Test func `UTF-16 without a byte-order mark is refused`() {
    let (stream, diagnostics) = YAMLReader.read([0x61, 0, 0x3A, 0], file: FileIndex(0))
    #expect(diagnostics.map(\.code) == [.forbiddenCharacter, .forbiddenCharacter])
    #expect(stream.nodes.isEmpty)
  }

  @Test(
    arguments: [
      // Continuation without a lead, overlong forms, surrogates, beyond U+10FFFF.
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE],
      // Cut short.
      [0xC3], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98], [0xF0, 0x9F], [0xF0],
      [0xC3, 0x0A],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are refused at their place`(bytes: [UInt8]) {
    let text = Array("a: b\nc: é ".utf8) + bytes
    for tail in [[], Array(" x\nd: e\n".utf8)] {
      let (stream, diagnostics) = YAMLReader.read(text + tail, file: FileIndex(3))
      #expect(diagnostics.map(\.code) == [.notUTF8])
      #expect(
        diagnostics.first?.location == SourceLocation(file: FileIndex(3), line: 2, column: 6)
      )
      #expect(stream.nodes.isEmpty)
    }
  }

  @Test func `directives are refused where they are directives`() {
    expectProblems(in: "«1»%YAML 1.2\n---\na: b\n", .directive)
    expectProblems(in: "# c\n\n«1»%TAG ! x:\n---\na: b\n", .directive)
    expectProblems(in: "a: b\n...\n# c\n«1»%YAML 1.2\n---\nc: d\n", .directive)
    expectProblems(in: "«1»%A\n«2»%B\n---\na: b\n", .directive, .directive)
    expectProblems(in: "«1»%", .directive)
  }

  @Test func `a line that begins with % is text where it is text`() {
    #expect(expectTrees(of: "a: |\n  %YAML\n") == [["a": .quoted("%YAML\n")]])
    #expect(expectTrees(of: "--- |\n %a\n\n %b\n") == [.quoted("%a\n\n%b\n")])
    #expect(expectTrees(of: "--- a\n%b\n") == ["a %b"])
    #expect(expectTrees(of: "a: 1 %\nb: '\n  %'\n") == [["a": "1 %", "b": .quoted(" %")]])
    expectProblems(in: "a: b\n%c«1»: d\n", .syntax)
  }

  @Test func `all problems of the bytes are listed, and many are counted`() {
    expectProblems(
      in: "a: «1»\u{200B}b\n«2»\u{1}: c\n\nd: «3»\u{202E}«4»\u{202D}\n",
      .forbiddenCharacter,
      .forbiddenCharacter,
      .forbiddenCharacter,
      .forbiddenCharacter
    )
    let (_, diagnostics) = read(String(repeating: "\u{200B}\n", count: 500))
    #expect(diagnostics.count == 21)
    #expect(diagnostics.last?.message.contains("480 more") == true)
    #expect(diagnostics[19].location?.line == 20)
  }

  @Test func `a file that is too large is refused unread`() {
    let bytes = [UInt8](repeating: 0x20, count: ManifestBytes.maximumCount + 1)
    #expect(ManifestBytes.problems(in: bytes, file: FileIndex(0)).map(\.code) == [.tooLarge])
  }
}

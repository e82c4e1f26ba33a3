import CharterJSON
import CharterManifest
import CharterModel
import CharterTestSupport
import Testing

/// A state written as manifests is read back as it was.
struct ManifestWriterTests {
  private static let settings = Array(AllKinds.workspace.utf8)

  private func written(_ bodies: Bodies) throws -> [ManifestWriter.Resource] {
    try bodies.addresses.map { ManifestWriter.Resource($0, try bodies.json($0)) }
  }

  private func isNone(_ mismatch: ManifestWriter.Mismatch?) -> Bool {
    if case nil = mismatch { true } else { false }
  }

  private func check(_ bodies: Bodies, _ random: inout SeededGenerator) throws {
    let resources = try written(bodies)
    let text = ManifestWriter.manifest(resources)
    #expect(ManifestWriter.manifest(resources.shuffled(using: &random)) == text)
    let again = try Bodies(
      Manifests(contents: [
        ("charter.yaml", ManifestWriterTests.settings), ("all.yaml", Array(text.utf8)),
      ])
    )
    #expect(again.addresses == bodies.addresses)
    for address in bodies.addresses {
      #expect(again.bytes(address) == bodies.bytes(address), "\(address)")
    }
    #expect(text.unicodeScalars.allSatisfy { !HiddenText.contains($0) })
    let mismatch = ManifestWriter.mismatch(
      text,
      for: resources,
      settings: ManifestWriterTests.settings,
      with: .known([])
    )
    #expect(isNone(mismatch))
  }

  @Test(arguments: Examples.names)
  func `the state of an example is written as manifests`(name: String) throws {
    var random = SeededGenerator(seed: 1)
    try check(try Bodies(Examples.manifests(name)), &random)
  }

  private static let parts = [
    "a", ":", ": ", " #", "- ", "? ", "!!str ", "&a ", "*a", "{", "}", "[", "]", ",", "|", "%", "@",
    "`", "\"", "'", "\\", "\n", "\r", "\t", " ", "---\n", "true", "null", "~", "012", "é",
    "e\u{301}",
    "🚀", "\u{202E}", "\u{200B}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{1B}[31m", "\u{7F}", "<<",
  ]

  @Test(arguments: 0..<6)
  func `random states with any text are written as manifests`(part: Int) throws {
    var random = SeededGenerator(seed: UInt64(0x5747E + part))
    for _ in 0..<6 {
      let documents = (0..<Int.random(in: 1...4, using: &random)).map { number in
        let text = (0..<Int.random(in: 1...6, using: &random))
          .map { _ in ManifestWriterTests.parts.randomElement(using: &random) ?? "" }.joined()
        return AllKinds.manifest(number, text: quoted(text))
      }
      let manifests = Manifests(contents: [
        ("charter.yaml", ManifestWriterTests.settings),
        ("all.yaml", Array(documents.joined().utf8)),
      ])
      try check(try Bodies(manifests), &random)
    }
  }

  /// A text in double quotes, every character of it an escape.
  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return "\"\(escaped.joined())\""
  }

  @Test
  func `what manifests cannot say is noticed`() throws {
    let address = try #require(Address("Organization/acme"))
    let body: JSONValue = ["metadata": [:], "spec": ["type": "client", "planet": "mars"]]
    let resources = [ManifestWriter.Resource(address, body)]
    let mismatch = ManifestWriter.mismatch(
      ManifestWriter.manifest(resources),
      for: resources,
      settings: ManifestWriterTests.settings,
      with: .known([])
    )
    #expect(!isNone(mismatch))
  }
}

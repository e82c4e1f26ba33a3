import CharterModel
import CharterYAML
import Testing

/// Merge keys: what `entries` gives.
struct MergeTests {
  /// The entries of the last document, or of the value of its key `m`.
  private func entries(
    _ text: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let (stream, diagnostics) = read(text)
    #expect(diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
    let root = try #require(stream.roots.last)
    let mapping = stream.entries(root).first { stream.string($0.key) == "m" }?.value ?? root
    return stream.entries(mapping).map {
      "\(stream.string($0.key))=\(stream.string(stream.resolve($0.value)))"
    }
  }

  @Test func `merged entries come behind the own`() throws {
    #expect(
      try entries("a: &a {x: 1, y: 2}\nm:\n  <<: *a\n  z: 3\n") == ["z=3", "x=1", "y=2"]
    )
  }

  @Test func `what is written in the mapping wins, before or behind the merge key`() throws {
    #expect(try entries("a: &a {x: 1, y: 2}\nm: {x: 9, <<: *a}\n") == ["x=9", "y=2"])
    #expect(try entries("a: &a {x: 1, y: 2}\nm: {<<: *a, x: 9}\n") == ["x=9", "y=2"])
  }

  @Test func `an earlier mapping of a list wins over a later one`() throws {
    let bases = "a: &a {x: 1, y: 1}\nb: &b {x: 2, z: 2}\n"
    #expect(try entries(bases + "m: {<<: [*a, *b]}\n") == ["x=1", "y=1", "z=2"])
    #expect(try entries(bases + "m: {<<: [*b, *a], y: 3}\n") == ["y=3", "x=2", "z=2"])
    #expect(try entries(bases + "m: {<<: [*a, {q: 4}, *a]}\n") == ["x=1", "y=1", "q=4"])
    #expect(try entries(bases + "l: &l [*a, *b]\nm: {<<: *l}\n") == ["x=1", "y=1", "z=2"])
    #expect(try entries("m: {<<: [], a: 1}\n") == ["a=1"])
  }

  @Test func `merges are followed all the way`() throws {
    let chain = "a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: &c {<<: *b, x: 3}\n"
    #expect(try entries(chain + "m: {<<: *c, z: 4}\n") == ["z=4", "x=3", "y=2"])
    #expect(
      try entries(chain + "m: {<<: [*b, *c]}\n") == ["y=2", "x=1"]
    )
  }

  @Test func `a mapping can be merged where it is written`() throws {
    #expect(try entries("m:\n  <<: {x: 1}\n  y: 2\n") == ["y=2", "x=1"])
  }

  @Test func `a merge key in quotes is a key`() throws {
    #expect(try entries("m: {\"<<\": 1, '<': 2}\n") == ["<<=1", "<=2"])
  }

  @Test func `a merge key that is given by an alias merges`() throws {
    #expect(try entries("k: &k <<\nm: {*k : {x: 1}}\n") == ["x=1"])
  }

  @Test func `a merge key takes mappings only`() {
    expectProblems(in: "<<: «1»1\n", .badMerge)
    expectProblems(in: "<<:«1»\n", .badMerge)
    expectProblems(in: "a: &a [x]\nb: {<<: «1»*a}\n", .badMerge)
    expectProblems(in: "a: &a {x: 1}\nb: {<<: «1»[*a, 2]}\n", .badMerge)
    expectProblems(in: "<<: «1»[[a]]\n", .badMerge)
    expectProblems(in: "a: {<<: «1»\"{}\"}\n", .badMerge)
  }

  @Test func `a merge key is there once`() {
    expectProblems(in: "a: &a {x: 1}\nb:\n  <<: *a\n  «1»<<: *a\n", .duplicateKey)
    expectProblems(in: "a: {<<: {}, «1»\"<<\": 1}\n", .duplicateKey)
  }

  @Test func `a merge that was refused gives no entries`() throws {
    let (stream, _) = read("<<: [[a], b, {c: d}]\ne: f\n")
    #expect(stream.entries(0).map { stream.string($0.key) } == ["e", "c"])
    let (scalar, _) = read("<<: x\ne: f\n")
    #expect(scalar.entries(0).map { scalar.string($0.key) } == ["e"])
    #expect(scalar.entries(2).isEmpty)
    #expect(scalar.elements(0).isEmpty)
  }
}

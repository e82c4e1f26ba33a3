import CharterModel
import CharterYAML
import Testing

/// Keys that are there twice, merge keys, tags and aliases.
struct KeyTests {
  // MARK: Duplicates

  @Test func `a key that is there twice is refused at its second place`() throws {
    expectProblems(in: "a: 1\nb: 2\n«1»a: 3\n", .duplicateKey)
    expectProblems(in: "x:\n  - {a: 1, «1»a: 2}\n", .duplicateKey)
    expectProblems(in: "a: 1\n«1»a: 2\n«2»a: 3\n", .duplicateKey, .duplicateKey)
    let (_, diagnostics) = read("a: 1\nb: 2\na: 3\n")
    let note = try #require(diagnostics.first?.notes.first)
    #expect(note.location == SourceLocation(file: FileIndex(0), line: 1, column: 1))
  }

  @Test func `keys are compared by their text, however it is written`() {
    expectProblems(in: "a: 1\n«1»\"a\": 2\n", .duplicateKey)
    expectProblems(in: "'a': 1\n«1»\"\\u0061\": 2\n", .duplicateKey)
    expectProblems(in: "1: x\n«1»'1': y\n", .duplicateKey)
    expectProblems(in: "? a\n: 1\n? «1»|-\n  a\n: 2\n", .duplicateKey)
    expectProblems(in: "{a, «1»a}\n", .duplicateKey)
  }

  @Test func `what only looks the same is not the same key`() {
    expectTrees(of: "\u{E9}: 1\ne\u{301}: 2\n")
    expectTrees(of: "a: 1\nA: 2\n\" a\": 3\n")
    expectTrees(of: "01: a\n1: b\n1.0: c\n")
    expectTrees(of: "a: {b: 1}\nb: {b: 1}\n")
  }

  @Test func `a key given by an alias is the key that it stands for`() {
    expectProblems(in: "&k a: 1\n«1»*k : 2\n", .duplicateKey)
    #expect(
      expectTrees(of: "- &k a\n- *k : 1\n  b: *k\n") == [["a", ["a": "1", "b": "a"]]]
    )
  }

  @Test(arguments: [2, 11, 12, 13, 14, 15, 40])
  func `every duplicate is found however many keys there are`(count: Int) {
    let keys = (0..<count).map { "key\($0): \($0)\n" }.joined()
    expectTrees(of: keys)
    for index in 0..<count {
      expectProblems(in: keys + "«1»key\(index): again\n", .duplicateKey)
      expectProblems(
        in: keys + "«1»\"key\(index)\": again\nlast: 1\n«2»key\(index): more\n",
        .duplicateKey,
        .duplicateKey
      )
    }
  }

  // MARK: What keys may be

  @Test func `lists and mappings as keys are refused, and reading goes on`() {
    expectProblems(in: "? «1»[a, b]\n: 1\n", .complexKey)
    expectProblems(in: "? «1»a: 1\n: 1\n", .complexKey)
    expectProblems(in: "«1»{a: 1}: 1\n", .complexKey)
    expectProblems(in: "a: &l [x]\nb: {«1»*l : 1}\n", .complexKey)
    expectProblems(
      in: "a: {«1»{ x }}\nb: {«2»{ y }}\nc: {d: 1, «3»d: 2}\n",
      .complexKey,
      .complexKey,
      .duplicateKey
    )
  }

  @Test func `an empty key is a key`() {
    #expect(expectTrees(of: "? \n: a\n") == [["": "a"]])
    expectProblems(in: "'': a\n«1»\"\": b\n", .duplicateKey)
  }

  // MARK: Tags

  @Test func `tags are refused where they stand`() {
    expectProblems(
      in: """
        a: «1»!!str b
        b: «2»!local
          c: d
        e: [«3»! x, &a «4»!<tag:x,2000:y> z, «5»!f &b g]
        «6»!h i: j
        k: «7»!!null
        l: «8»!m {}
        n: «9»!!seq
        - o

        """,
      .tag,
      .tag,
      .tag,
      .tag,
      .tag,
      .tag,
      .tag,
      .tag,
      .tag
    )
  }

  @Test func `a tag is underlined whole`() {
    let (_, diagnostics) = read("a: &x !!str b\nb: !<y> [!é]\n")
    #expect(diagnostics.prefix(2).map(\.length) == [5, 4])
  }

  // MARK: Aliases

  @Test func `an alias stands for the last anchor of its name before it`() {
    #expect(
      expectTrees(of: "- &a 1\n- *a\n- &a [2]\n- *a\n---\n- &a 3\n- *a\n")
        == [["1", "1", ["2"], ["2"]], ["3", "3"]]
    )
  }

  @Test func `aliases without an anchor are all reported`() {
    expectProblems(
      in: "a: «1»*x\nb: &x 1\nc: *x\nd: «2»*X\n---\ne: «3»*x\n",
      .badAlias,
      .badAlias,
      .badAlias
    )
  }

  @Test func `an alias inside of what it stands for is refused`() {
    expectProblems(in: "&a [b, «1»*a]\n", .badAlias)
    expectProblems(in: "a: &a\n  b:\n    - «1»*a\nc: *a\n", .badAlias)
    expectProblems(in: "&a {b: [«1»*a, «2»*a]}\n", .badAlias, .badAlias)
  }

  @Test func `100 000 nodes may come from aliases, and no more`() {
    // Each alias repeats the list and its 99 items.
    let list = "a: &a [" + String(repeating: "x,", count: 99) + "]\n"
    let aliases = String(repeating: "- *a\n", count: 1000)
    let filling = "# " + String(repeating: ".", count: 300_000) + "\n"
    expectTrees(of: filling + list + "b:\n" + aliases)
    expectProblems(in: filling + list + "b:\n" + aliases + "- «1»*a\n", .tooManyNodes)
    // Each document has its own.
    let document = list + "b:\n" + aliases + "---\n"
    expectTrees(of: filling + document + document)
  }

  @Test func `many documents together may not have as many as one`() {
    let document =
      "---\na: &a [" + String(repeating: "x,", count: 99) + "]\nb:\n"
      + String(repeating: "- *a\n", count: 999)
    let (stream, diagnostics) = read(String(repeating: document, count: 10))
    #expect(diagnostics.map(\.code) == [.tooManyNodes])
    #expect(stream.roots.count == 1)
  }
}

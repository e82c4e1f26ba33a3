import CharterModel
import CharterYAML
import Testing

/// What libyaml reads otherwise than YAML 1.2 says is refused at its place.
struct LayoutTests {
  // MARK: Comments

  @Test func `a comment has a space before it`() {
    expectProblems(in: "a: \"b\"«1»# c\n", .syntax)
    expectProblems(in: "a: 'b'«1»#\n'c': 'd'«2»#d\n", .syntax, .syntax)
    expectProblems(in: "a: [b,«1»#c\n  d]«2»#e\n", .syntax, .syntax)
    expectProblems(in: "a: {«1»#b\n  \"c\":«2»#d\n  e}«3»#", .syntax, .syntax, .syntax)
    expectProblems(in: "a: |«1»#b\n  c\nd: >-«2»#e\n  f\n", .syntax, .syntax)
    expectProblems(in: "- |2-«1»# b\n   c\n", .syntax)
    expectProblems(in: "a: \"é\"«1»#\n", .syntax)
  }

  @Test func `a # that is text or has a space before it is accepted`() {
    #expect(
      expectTrees(
        of: """
          #a
          a: b#c   # d
          "#e": "#f#"	#g
          h: '#' #
          i: |  # j
            #k
          l: [ #m
            n#o, #p
            "q" #
          ] #
          #
          """
      )
        == [
          [
            "a": "b#c", .quoted("#e"): .quoted("#f#"), "h": .quoted("#"), "i": .quoted("#k\n"),
            "l": ["n#o", .quoted("q")],
          ]
        ]
    )
  }

  // MARK: Indentation inside brackets and quotes

  @Test func `lines inside brackets are indented`() {
    expectProblems(in: "a: [b,\n«1»c,\n  d,\n«2»e]\n", .syntax, .syntax)
    expectProblems(in: "a:\n  b: {\n   c: 1,\n  «1»d: 2,\n «2»e: 3}\n", .syntax, .syntax)
    expectProblems(in: "- [\n«1»x]\n", .syntax)
    expectProblems(in: "- - [\n  «1»x]\n", .syntax)
    expectProblems(in: "- a: [\n  «1»x]\n", .syntax)
    expectProblems(in: "a: [b\n«1»c]\n", .syntax)
    expectProblems(in: "a: [\n\t«1»b]\n", .syntax)
    expectProblems(in: "a: [b\n«1»,c]\n", .syntax)
    expectProblems(in: "a:\n- [b,\n«1»c]\n", .syntax)
    expectProblems(in: "a: &x [b,\n«1»c]\n", .syntax)
    expectProblems(in: "&x\na: [b,\n«1»c]\n", .syntax)
    expectProblems(in: "a: [{b: [c]},\n  d]\ne: {f:\n«1»g}\n", .syntax)
  }

  @Test func `an item cannot stand outside of its list to the eye`() {
    expectProblems(
      in: """
        users: [alice,
        «1»mallory,
          bob]
        spec: "nothing
        «2»admins: mallory"

        """,
      .syntax,
      .syntax
    )
  }

  @Test func `lines inside quotes are indented`() {
    expectProblems(in: "a: \"b\n«1»c\n d\n«2»e\"\n", .syntax, .syntax)
    expectProblems(in: "a: 'b\n«1»'\n", .syntax)
    expectProblems(in: "a:\n  b: 'c\n\n   d\n  «1»e'\n", .syntax)
    expectProblems(in: "- \"é\n«1»é\"\n", .syntax)
    expectProblems(in: "a: \"b\n\t«1»c\"\n", .syntax)
    expectProblems(in: "a: \"b\n\t«1»\n  c\"\n", .syntax)
    expectProblems(in: "a: \"b\\\n«1»c\"\n", .syntax)
    expectProblems(in: "? \"a\n«1»b\"\n: c\n", .syntax)
  }

  @Test func `empty lines and comments may stand anywhere, and all that is not inside a block`() {
    #expect(
      expectTrees(
        of: "a: [b,\n\n# c\n \t\n # d\n  e ]\nf: \"g\n\n \n  h\"\ni: j\n k\n l\n"
      )
        == [["a": ["b", "e"], "f": .quoted("g\n\nh"), "i": "j k l"]]
    )
    #expect(expectTrees(of: "[a,\nb,\n{c:\nd}]\n") == [["a", "b", ["c": "d"]]])
    #expect(expectTrees(of: "--- \"a\nb\"\n") == [.quoted("a b")])
    #expect(expectTrees(of: "- [a,\n b]\n- - 'c\n   d'\n") == [[["a", "b"], [.quoted("c d")]]])
  }

  @Test func `a closing bracket may stand below what the brackets belong to`() {
    #expect(
      expectTrees(of: "a: [\n  b\n]\nc:\n  d: {\n    e: f,\n  }\n")
        == [["a": ["b"], "c": ["d": ["e": "f"]]]]
    )
    expectProblems(in: "a:\n  b: [\n    c\n«1»]\n", .syntax)
    expectProblems(in: "a: [\n\t«1»]\n", .syntax)
  }

  @Test func `a text behind | or > begins deeper than what it belongs to`() {
    expectProblems(in: "a:\n«1»|\n b\n", .syntax)
    expectProblems(in: "a:\n  b:\n  «1»>-\n    c\n", .syntax)
    #expect(
      expectTrees(of: "a:\n |\n b\nc:\n- |\n d\n") == [
        ["a": .quoted("b\n"), "c": [.quoted("d\n")]]
      ]
    )
  }

  // MARK: Blocks of text

  @Test func `a comment that may be the text of a block is refused`() {
    expectProblems(in: "a: >\n \n   \n «1»# b\n", .syntax)
    expectProblems(in: "a:\n  b: |\n     \n   «1»# c\n  d: e\n", .syntax)
    expectProblems(in: "--- |\n«1»# a\n", .syntax)
    #expect(
      expectTrees(of: "a: |\n\n# b\nc: >\n  d\n # e\nf: |-\n  # g\n# h\n")
        == [["a": .quoted(""), "c": .quoted("d\n"), "f": .quoted("# g")]]
    )
  }

  @Test func `an indentation number on a whole document is refused`() {
    expectProblems(in: "--- «1»|1\n a\n", .syntax)
    expectProblems(in: "«1»>2-\n   a\n", .syntax)
    #expect(expectTrees(of: "a: |1\n  b\n") == [["a": .quoted(" b\n")]])
    #expect(expectTrees(of: "--- |+\n  b\n\n") == [.quoted("b\n\n")])
  }

  // MARK: Indicators inside brackets

  @Test func `a - alone is no value inside brackets`() {
    expectProblems(in: "[«1»-]\n", .syntax)
    expectProblems(in: "a: [«1»-, «2»-]\n", .syntax, .syntax)
    expectProblems(in: "{a: «1»-}\n", .syntax)
    #expect(expectTrees(of: "[-1, -a, \"-\", {-: b}]") == [["-1", "-a", .quoted("-"), ["-": "b"]]])
  }

  @Test func `a value inside brackets does not begin with ?`() {
    expectProblems(in: "[«1»?x]\n", .syntax)
    expectProblems(in: "{«1»?x: y, «2»?z}\n", .syntax, .syntax)
    #expect(expectTrees(of: "a: ?x\nb: [c?d, e?]\n") == [["a": "?x", "b": ["c?d", "e?"]]])
    #expect(expectTrees(of: "{? a : b, ? c}\n") == [["a": "b", "c": ""]])
    #expect(expectTrees(of: "[? a : b]\n") == [[["a": "b"]]])
  }

  @Test func `what libyaml drops behind a ? is refused`() {
    expectProblems(in: "[ ? «1»] ]\n", .syntax)
    expectProblems(in: "[? «1»,: ]\n", .syntax)
    expectProblems(in: "[ a, ? «1»,«2», b]\n", .syntax, .syntax)
  }

  @Test func `a : inside brackets touches only what is in quotes`() {
    expectProblems(in: "- &a x\n- {*a «1»:y}\n", .syntax)
    expectProblems(in: "{&a «1»:y}\n", .syntax)
    #expect(
      expectTrees(of: "{\"a\":b, 'c' :d, g : h}")
        == [[.quoted("a"): "b", .quoted("c"): "d", "g": "h"]]
    )
    #expect(expectTrees(of: "[\"a\":b, c:d]") == [[[.quoted("a"): "b"], "c:d"]])
    #expect(expectTrees(of: "{\"a\"   # b\n}") == [[.quoted("a"): ""]])
  }

  // MARK: Anchors

  @Test func `the name of an anchor or alias ends at a blank`() {
    expectProblems(in: "a: «1»&b:c d\n", .syntax)
    expectProblems(in: "- &a x\n- «1»*a: y\n", .syntax)
    expectProblems(in: "- &a x\n- {«1»*a: y}\n", .syntax)
    expectProblems(in: "«1»&a: b\n", .syntax)
    expectProblems(in: "a: &b«1»?\n", .syntax)
    expectProblems(in: "a: [«1»&b«2»?c, d]\n", .syntax, .syntax)
    #expect(
      expectTrees(of: "a: &b-_9Z c\nd: [*b-_9Z, &e, *e]\nf: {g: *e}\n*b-_9Z : h\n")
        == [["a": "c", "d": ["c", "", ""], "f": ["g": ""], "c": "h"]]
    )
  }

  // MARK: Reading on

  @Test func `several kinds of problems are reported in one run, by place`() {
    expectProblems(
      in: """
        a: «1»!t b
        c: [d,
        «2»e]
        «3»a: "f"«4»#g
        h: «5»*i
        j: {k: 1, «6»k: 2, «7»[l]: 3}
        ---
        m: {<<: «8»n}
        o: [
        «9»
        """,
      .tag,
      .syntax,
      .duplicateKey,
      .syntax,
      .badAlias,
      .duplicateKey,
      .complexKey,
      .badMerge,
      .syntax
    )
  }

  @Test func `documents before the one that cannot be read are kept`() {
    let (stream, diagnostics) = read("a: 1\n---\nb: 2\n---\nc: [\n---\nd: 4\n")
    #expect(diagnostics.map(\.code) == [.syntax])
    #expect(stream.roots.map { YAMLTree(stream, at: $0) } == [["a": "1"], ["b": "2"]])
  }

  @Test func `what is not closed is shown with its beginning`() {
    for text in ["a:\n  - [b, c\n     d: e\n", "a:\n  - \"b\n", "a:\n  - {b: c\n"] {
      let (_, diagnostics) = read(text)
      #expect(diagnostics.map(\.code) == [.syntax])
      let note = diagnostics.last?.notes.first
      #expect(note?.location == SourceLocation(file: FileIndex(0), line: 2, column: 5))
    }
  }

  @Test func `after a thousand problems the rest is not read`() {
    for text in [
      String(repeating: "- !a b\n", count: 5000), String(repeating: "a: 1\n", count: 5000),
      "[" + String(repeating: "'x',#\n", count: 5000) + "]",
      "a: '" + String(repeating: "x\n", count: 5000) + "'",
      String(repeating: "- <<: 1\n", count: 5000), String(repeating: "- *a\n", count: 5000),
    ] {
      let (_, diagnostics) = read(text)
      #expect((YAMLReader.maximumProblems...YAMLReader.maximumProblems + 1) ~= diagnostics.count)
    }
  }
}

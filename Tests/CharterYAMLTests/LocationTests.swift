import CharterModel
import CharterYAML
import Testing

/// Every node stands where its content begins; the marks are in the order of the nodes.
struct LocationTests {
  /// Reads a text, expects each node at its mark, and gives what was read.
  @discardableResult
  private func expectNodes(
    in marked: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> YAMLStream {
    let marked = MarkedText(marked, file: FileIndex(7))
    let (stream, diagnostics) = YAMLReader.read(marked.bytes, file: FileIndex(7))
    #expect(diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
    #expect(
      stream.nodes.indices.map { stream.location($0) } == marked.places,
      sourceLocation: sourceLocation
    )
    return stream
  }

  @Test func `block mappings and lists`() {
    expectNodes(
      in: """
        # a comment
        «1»«2»apiVersion: «3»charter/v1
        «4»metadata:
          «5»«6»labels:   # more
            «7»«8»env: «9»production
          «10»owners:
          «11»- «12»alice
          «13»more:
            «14»- «15»- «16»bob
              - «17»carol
            -   «18»«19»name: «20»dave
                «21»age:
                  «22»12

        """
    )
  }

  @Test func `lists and mappings in brackets`() {
    expectNodes(
      in: """
        «1»«2»a: «3»{ «4»b: «5»1, «6»"c" : «7»[ «8»x,
          «9»y, «10»{}, «11»[], «12»«13»k: «14»v, ], «15»d: «16»{
            «17»e: «18»'f' } }
        «19»g: «20»[]

        """
    )
  }

  @Test func `columns count characters, not bytes`() {
    expectNodes(
      in: """
        «1»«2»größe: «3»[«4»é, «5»"日本語", «6»x]  # ünïcödé
        «7»"😀": «8»{«9»🚀: «10»a}
        «11»e\u{301}: «12»z

        """
    )
  }

  @Test func `a node with an anchor begins behind it, and an alias at its star`() throws {
    let stream = expectNodes(
      in: """
        «1»«2»base: &base «3»{«4»a: &x «5»1}
        «6»list: &list
          «7»- «8»one
        «9»map: &map   # the content is on the next line
          «10»&key «11»b: «12»*x
        &k  «13»again: «14»*list
        «15»*key : &empty«16»
        «17»text: &text «18»"quoted"

        """
    )
    #expect(stream.nodes[11].kind == .alias)
    #expect(stream.location(stream.resolve(11)) == stream.location(4))
    #expect(stream.resolve(13) == 6)
    #expect(stream.string(stream.resolve(14)) == "b")
    #expect(stream.nodes[15].count == 0)
    #expect(stream.width(17) == 8)
  }

  @Test func `what is empty stands where its text would begin`() {
    expectNodes(
      in: """
        «1»«2»a:«3»
        «4»b:«5»   # nothing
        «6»c:
          «7»-«8»
          -«9»
        «10»d: «11»{«12»e«13», «14»f: «15»}

        """
    )
  }

  @Test func `texts of several lines begin at their first character`() {
    let stream = expectNodes(
      in: """
        «1»«2»a: «3»|
          text
            more

        «4»b: «5»>-
          folded
        «6»c: «7»"quoted
          on two lines"
        «8»d: «9»plain
          on two lines
        «10»e: «11»"an \\u0065scape"
        «12»f: «13»'it''s'

        """
    )
    #expect(stream.string(2) == "text\n  more\n")
    #expect(stream.string(6) == "quoted on two lines")
    #expect([2, 4, 6, 8, 10, 12].map { stream.width($0) } == [1, 1, 1, 1, 1, 1])
    #expect([1, 3].map { stream.width($0) } == [1, 1])
  }

  @Test func `several documents in one stream`() {
    let stream = expectNodes(
      in: """
        # before
        ---
        «1»«2»a: «3»1
        --- «4»two
        ...
        # between
        --- # a comment
        «5»- «6»x
        ---
        «7»---x
        ---
        «8»
        """
    )
    #expect(stream.roots == [0, 3, 4, 6, 7])
  }

  @Test func `lines that end with CR LF`() {
    expectNodes(in: "«1»«2»a: «3»1\r\n«4»b:\r\n  «5»- «6»x\r\n\r\n  - «7»'y'\r\n")
  }

  @Test func `a byte-order mark takes no column`() {
    let (stream, diagnostics) = read("\u{FEFF}a: b\nc: d\n")
    #expect(diagnostics.isEmpty)
    #expect(stream.location(1).line == 1)
    #expect(stream.location(1).column == 1)
    #expect(stream.location(2).column == 4)
    #expect(stream.location(3).line == 2)
  }

  @Test func `widths are those of the text with its quotes`() {
    let (stream, _) = read("größe: \"日本\"\n'k': {a: b}\nlong: a b c\nempty:\n")
    #expect((1...8).map { stream.width($0) } == [5, 4, 3, 1, 1, 1, 4, 5])
    #expect(stream.width(10) == 1)
  }
}

import CharterModel
import CharterYAML
import Testing

/// The canonical layout, rule by rule.
struct FormatTests {
  @Test func `lists and mappings are indented by two`() {
    expectFormat(
      "a:\n    b:\n     - c\n     -   d: 1\n         e: 2\n     - - f\n       -   - g\n",
      "a:\n  b:\n    - c\n    - d: 1\n      e: 2\n    - - f\n      - - g\n"
    )
    expectFormat("a:\n- b\n- c\nd: e\n", "a:\n  - b\n  - c\nd: e\n")
    expectFormat("  a: b\n  c:\n       d\n", "a: b\nc:\n  d\n")
    expectFormat("-\n     a: b\n-\n     c\n-\n- d\n", "-\n  a: b\n-\n  c\n-\n- d\n")
    expectFormat("?   a\n:     b\n", "? a\n: b\n")
    expectFormat(
      "a:\n- b:\n  - c\n  -\n- d:\n-\ne: f\n",
      "a:\n  - b:\n      - c\n      -\n  - d:\n  -\ne: f\n"
    )
  }

  @Test func `one blank stands where one has to`() {
    expectFormat("a :   b   \n\"c\":\td\n'e' : f", "a: b\n\"c\": d\n'e': f\n")
    expectFormat(
      "{ a :b,  c : [d ,e,f ] , \"g\":h , i: { } ,j }\n",
      "{a :b, c: [d, e, f], \"g\": h, i: {}, j}\n"
    )
    expectFormat("[ a: b, ? c : d , ]\n", "[a: b, ? c: d,]\n")
    expectFormat("{a: , b: }\n", "{a: , b: }\n")
    expectFormat("a:   &x   1\nb:    *x\n*x  : c\n", "a: &x 1\nb: *x\n*x : c\n")
    expectFormat(
      "a: &x\n - 1\nb: &y   {c: *x , <<: &z {d: 1}}\n",
      "a: &x\n  - 1\nb: &y {c: *x, <<: &z {d: 1}}\n"
    )
    expectFormat("a:\n   &x\n     b: &y\n", "a:\n  &x\n  b: &y\n")
    expectFormat("a: {b: &x , c: &y }\n", "a: {b: &x, c: &y}\n")
  }

  @Test func `rows of a list stay aligned`() {
    expectFormat(
      "a:\n- { b: 1,   c: [d,   e],  f: 2}\n- {b: 10,  c: 3}\ng: {h: 1,   i: 2}\n",
      "a:\n  - {b: 1,   c: [d, e],  f: 2}\n  - {b: 10,  c: 3}\ng: {h: 1, i: 2}\n"
    )
  }

  @Test func `lines within brackets are indented`() {
    expectFormat("a: [b,\n     c,\n   d]\n", "a: [b,\n  c,\n  d]\n")
    expectFormat(
      "a:\n  b: [\n   c, {\n        d: e,\n   f: g},\n      # h\n   ]\n",
      "a:\n  b: [\n    c, {\n      d: e,\n      f: g},\n    # h\n  ]\n"
    )
    expectFormat(
      "a: [{\n    b: c\n    }, {\n d: e\n  }]\n",
      "a: [{\n  b: c\n}, {\n    d: e\n  }]\n"
    )
    expectFormat("-   [a,\n     b]\n", "- [a,\n  b]\n")
    expectFormat("a:\n     [b,\n      c]\n", "a:\n  [b,\n    c]\n")
    expectFormat("[a\n  ,b\n  ,\n  c\n]", "[a\n  , b\n  ,\n  c\n]\n")
    expectFormat("--- {a: b,\n c: d}\n", "--- {a: b,\n  c: d}\n")
  }

  @Test func `empty lines are one, and none at the ends of documents`() {
    expectFormat(
      "\n\n# a\n\n\n---\n\nb: c\n\n \n\nd: e\n\n\n---\n\n# f\n\n\n",
      "# a\n---\nb: c\n\nd: e\n---\n# f\n"
    )
    expectFormat("a: b\n\n...\n\n\n---\nc: d\n", "a: b\n...\n---\nc: d\n")
    expectFormat("\n \n", "")
    expectFormat("", "")
    expectFormat("---\n", "---\n")
  }

  @Test func `lines end in a line feed`() {
    expectFormat(
      "\u{FEFF}a: b\r\nc: |\r\n  d\r\n\r\n  e\r\nf: \"g\r\n  h\"",
      "a: b\nc: |\n  d\n\n  e\nf: \"g\n  h\"\n"
    )
  }

  @Test func `a comment goes with what follows, or stays where it was written`() {
    expectFormat(
      """
        # a
      b:
      # c
          - d
              # e
          - f
          # g
        # h
      # i
      j:
          k: l
              # m
          # n
      # o
      """,
      """
      # a
      b:
        # c
        - d
        # e
        - f
        # g
      # h
      # i
      j:
        k: l
        # m
        # n
      # o

      """
    )
    expectFormat("a:\n- b\n# c\nd: e\n", "a:\n  - b\n# c\nd: e\n")
    expectFormat("a:\n- b\n# c\n", "a:\n  - b\n# c\n")
    expectFormat("a:\n    # b\n---\n  # c\nd: 1\n", "a:\n# b\n---\n# c\nd: 1\n")
  }

  @Test func `a comment behind something stays as far from it`() {
    expectFormat(
      "a:   b    # c  \nd: e # f\ng: [\t# h\n  i]\t# j\n",
      "a: b    # c\nd: e # f\ng: [ # h\n  i] # j\n"
    )
    expectFormat("---   # a\nb: |    # c\n    d\n", "---   # a\nb: |    # c\n  d\n")
    expectFormat("a:  # b\n   c: d\n-1: &x   # e\n   f\n", "a:  # b\n  c: d\n-1: &x   # e\n  f\n")
  }

  @Test func `a block of text keeps its text`() {
    expectFormat(
      "a: |\n     b\n       c  \n\n     d\n\n\ne: >-\n f\n\n  g\n",
      "a: |\n  b\n    c  \n\n  d\n\ne: >-\n  f\n\n   g\n"
    )
    expectFormat("a: |+\n    b\n\n\n\nc: d\n", "a: |+\n  b\n\n\n\nc: d\n")
    expectFormat("a:\n    - |+\n\n\n    - b\n", "a:\n  - |+\n\n\n  - b\n")
    expectFormat("a: |+\n b\n\n\n", "a: |+\n  b\n\n\n")
    expectFormat("a: |+\n b\n\n---\nc\n", "a: |+\n  b\n\n---\nc\n")
    expectFormat(
      "a:\n     b: |4-\n           c\n          d\n",
      "a:\n  b: |4-\n        c\n       d\n"
    )
    expectFormat("- |1\n  a\n", "- |1\n  a\n")
    expectFormat("--- |\n a\n  b\n", "--- |\n  a\n   b\n")
    expectFormat("a: |\n    b\n      \n    c\n  # d\n", "a: |\n  b\n    \n  c\n# d\n")
    expectFormat("a: |\n  b\n   \nc: d\n", "a: |\n  b\n   \nc: d\n")
    expectFormat("a: >\n\n\n    b\n", "a: >\n\n\n  b\n")
    expectFormat("a: |\n\n\nb: c\n", "a: |\n\nb: c\n")
    expectFormat("- |+\n   \n", "- |+\n\n")
  }

  @Test func `text over several lines keeps its words and empty lines`() {
    expectFormat(
      "a: b\n      c  \n\n\n d\ne:\n    f\n    g\n",
      "a: b\n  c\n\n\n  d\ne:\n  f\n  g\n"
    )
    expectFormat(
      "a: \"b \\\n     c\\\\ \n   d\\ \n\n e\\\t\n f\"\n",
      "a: \"b \\\n  c\\\\\n  d\\ \n\n  e\\\t\n  f\"\n"
    )
    expectFormat("- 'a\n      b''\n  '\n", "- 'a\n  b''\n  '\n")
    expectFormat("a\n b\n", "a\n  b\n")
    expectFormat("\"a\n  --- b\"\n", "\"a\n  --- b\"\n")
    expectFormat("[\"a\n   b\", c\n   d]\n", "[\"a\n    b\", c\n    d]\n")
  }

  @Test func `letters of several bytes`() {
    expectFormat(
      "é:   { ü : \"日本\" ,ö: 'ä' }   # ß\n?  µ\n:   x\n",
      "é: {ü: \"日本\", ö: 'ä'}   # ß\n? µ\n: x\n"
    )
  }

  @Test func `what would mean something else at the beginning of a line is refused`() {
    // Not indented, this key would end the document.
    let bytes = Array(" --- a: b\n".utf8)
    let (stream, diagnostics) = YAMLReader.read(bytes, file: FileIndex(0))
    #expect(diagnostics.isEmpty)
    #expect(YAMLFormat.format(bytes, stream) == .refused)
  }
}

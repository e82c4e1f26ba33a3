import CharterExchange
import CharterModel
import CharterTestSupport
import Testing

/// Tables as spreadsheets write them.
struct TableReaderTests {
  private func read(_ text: String) -> (rows: [[String]], problems: [String]) {
    let (rows, diagnostics) = TableReader.rows(Array(text.utf8), file: FileIndex(0))
    return (
      rows.map { $0.map(\.text) },
      diagnostics.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.message)" }
    )
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("a\tb\n1,5\t2\n", [["a", "b"], ["1,5", "2"]]),
    ("a,b\n\n,\n1,\n", [["a", "b"], ["1", ""]]),
    ("a,b\n\"1,\"\"x\"\"\",\"y\nz\"\n", [["a", "b"], ["1,\"x\"", "y\nz"]]),
    ("a\n\"\"\n", [["a"]]),
    ("sep=;\na,b;c\n1;2\n", [["a,b", "c"], ["1", "2"]]),
    ("\u{FEFF}\"sep=|\"\r\na|b\r\n1|2\r\n", [["a", "b"], ["1", "2"]]),
    ("SEP=\t\r\na\tb\r\n", [["a", "b"]]),
    ("sep=a\n1\n", [["sep=a"], ["1"]]),
    ("sep=;", [["sep=", ""]]),
    ("", []),
  ])
  func `a table is read`(text: String, rows: [[String]]) {
    let read = read(text)
    #expect(read.rows == rows)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    ("a,b\n1,\"2\n3,4\n", "2:3 this quote is never closed"),
    ("a,b\n1,x\"y\n", "2:4 a quote stands within a cell without quotes"),
    ("a,b\n\"ü\"x,2\n", "2:4 something follows the closing quote of a cell"),
    ("a,b\n1\r2,3\n", "2:2 a carriage return without a line feed"),
    ("a,b\r1,2\r3,4\r", "1:1 the lines of the file end in carriage returns alone"),
    ("sep=;\na;b\n1;x\"y\n", "3:4 a quote stands within a cell without quotes"),
  ])
  func `what is no table is said with its place`(text: String, problem: String) {
    #expect(read(text).problems == [problem])
  }

  @Test
  func `cells that are quoted are read back as they were`() {
    var random = SeededGenerator(seed: 4180)
    let parts = [
      "a", "\"", ",", ";", "\t", "\n", "\r\n", "\r", "é", "🚀", " ", "=", "'", ": ", "- ", "#",
    ]
    for _ in 0..<2000 {
      let width = Int.random(in: 1...4, using: &random)
      let rows = (0..<Int.random(in: 1...5, using: &random)).map { row in
        (0..<width).map { column in
          // A header decides the separator, and a row of nothing is none.
          row == 0
            ? "h\(column)"
            : "x"
              + (0..<Int.random(in: 0...6, using: &random))
              .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
      let text = rows.map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator)
      }.joined(separator: "\r\n")
      let read = read(text)
      #expect(read.problems == [])
      // By bytes: a carriage return before a line feed is one Character.
      #expect(read.rows.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }
}

import CharterReport
import CharterTestSupport
import Foundation
import Testing

/// Graphs whose names and notes are naughty strings: a store that somebody edited can say anything.
struct GraphTests {
  private static let strings =
    NaughtyStrings.hidden + [
      "<script>alert(1)</script>", "\"]; click n0 \"javascript:alert(1)\"", "a\" --> b", "`**x**`",
      "\\\" -> n1; //", "end", "x\\", "%%{init: {}}%%", "&lt;", "#35;", "]]>", "<!--", "<b>x</b>",
      "n0 -> n1 [label=<b>]", "\u{FFFE}", "\u{1F468}\u{200D}\u{1F469}",
    ]

  private static let graph: Graph = {
    var graph = Graph(title: "<title> \" -->")
    var last: Int?
    for (number, text) in strings.enumerated() {
      let roles = Graph.Node.Role.allCases
      let node = graph.add(
        Graph.Node(roles[number % roles.count], text, note: text, layer: number % 3)
      )
      if let last {
        graph.connect(last, node)
      }
      last = node
    }
    graph.notes = ["<note> \" -->"]
    return graph
  }()

  private static let count = strings.count

  @Test func `a Mermaid label has nothing in it but text`() {
    let lines = GraphMermaid.render(GraphTests.graph).split(separator: "\n")
    #expect(HiddenText.complaint(lines.joined(separator: "\n")) == nil)
    #expect(lines.count == 2 + GraphTests.count + GraphTests.count - 1 + 1)
    let arrow = #/  n\d+ --> n\d+/#
    let label = #/  (?:n|note)\d+[\[({\/>]+"([^"]*)"[\])}\/]+/#
    for line in lines.dropFirst(2) where line.wholeMatch(of: arrow) == nil {
      let match = line.wholeMatch(of: label)
      let text = match?.output.1.replacing("<br/>", with: "")
      #expect(text != nil, "\(line)")
      #expect(text?.contains { "\"<>&`\\{}()[]|".contains($0) } == false, "\(line)")
    }
  }

  @Test func `a DOT string ends where it ends`() {
    let lines = GraphDOT.render(GraphTests.graph).split(separator: "\n")
    #expect(HiddenText.complaint(lines.joined(separator: "\n")) == nil)
    #expect(lines.count == 4 + GraphTests.count + GraphTests.count - 1 + 1)
    let arrow = #/  n\d+ -> n\d+;/#
    let node =
      #/  (n|note)\d+ \[label="([^"\\]|\\.)*", shape=[a-z]+(, [a-z]+=[a-z0-9]+)?\];/#
    for line in lines.dropFirst(3).dropLast() where line.wholeMatch(of: arrow) == nil {
      #expect(line.wholeMatch(of: node) != nil, "\(line)")
    }
  }

  @Test func `a picture is XML with no element from a name`() throws {
    let svg = GraphSVG.render(GraphTests.graph)
    #expect(HiddenText.complaint(svg) == nil)
    var found: [Substring: Int] = [:]
    for match in svg.matches(of: /<([A-Za-z!?][A-Za-z0-9]*)/) {
      found[match.1, default: 0] += 1
    }
    #expect(
      Set(found.keys) == [
        "svg", "title", "desc", "style", "defs", "clipPath", "rect", "text", "g", "path",
      ]
    )
    #expect(found["title"] == GraphTests.count + 1)
    #expect(found["path"] == GraphTests.count - 1)
    // Every ampersand begins one of the five entities of XML.
    #expect(svg.matches(of: /&/).count == svg.matches(of: /&(lt|gt|amp|quot|#39);/).count)
  }

  @Test(arguments: ["W", "m", "i", "漢", "🚀", "e\u{301}", "Щ", "W i"])
  func `a long name is cut to what has room`(letters: String) throws {
    var graph = Graph(title: "Names")
    for count in [1, 10, 20, 40, 120] {
      let times = max(1, count / letters.unicodeScalars.count)
      let name = String(repeating: letters, count: times)
      _ = graph.add(Graph.Node(.user, name, note: name, layer: 0))
    }
    let svg = GraphSVG.render(graph)
    let shown = svg.matches(of: /<text( class="note")? x="12" y="\d+">([^<]*)<\/text>/)
      .map { (isNote: $0.1 != nil, text: String($0.2)) }
    #expect(shown.count == 10)
    for (isNote, text) in shown {
      // Of the usual fonts none has a W wider than its size, nor an i narrower than a fifth of it.
      let most = 296 / (isNote ? 11 : 13)
      let wide = text.count { "Wm漢🚀".contains($0) }
      #expect(wide <= most, "\(text)")
      #expect(text.count <= most * 5, "\(text)")
      #expect(text.hasSuffix("…") || text.count % letters.count == 0)
    }
    let longest = String(repeating: letters, count: 120 / letters.unicodeScalars.count)
    #expect(svg.contains("<title>\(longest): \(longest)</title>"))
    #expect(shown[0].text == letters && shown[8].text.hasSuffix("…"))
    // The same names, cut at the same places.
    let labels = GraphMermaid.render(graph).matches(of: /\(\["([^"]*)<br\/>([^"]*)"\]\)/)
    #expect(labels.flatMap { [String($0.1), String($0.2)] } == shown.map(\.text))
  }

  @Test func `text tells every node`() {
    let text = GraphText(style: Style(hasColor: false)).render(GraphTests.graph)
    #expect(HiddenText.complaint(text) == nil)
    #expect(text.split(separator: "\n").count == GraphTests.count + 1)
  }
}

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
    #expect(Set(found.keys) == ["svg", "title", "desc", "style", "rect", "text", "g", "path"])
    #expect(found["title"] == GraphTests.count + 1)
    #expect(found["path"] == GraphTests.count - 1)
    // Every ampersand begins one of the five entities of XML.
    #expect(svg.matches(of: /&/).count == svg.matches(of: /&(lt|gt|amp|quot|#39);/).count)
  }

  @Test func `text tells every node`() {
    let text = GraphText(style: Style(hasColor: false)).render(GraphTests.graph)
    #expect(HiddenText.complaint(text) == nil)
    #expect(text.split(separator: "\n").count == GraphTests.count + 1)
  }
}

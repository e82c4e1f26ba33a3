import CharterJSON
import CharterModel
package import CharterPolicy

/// The results of AccessTests.
package struct TestText {
  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  /// A line for each assertion, what breaks it beneath; how many hold comes last.
  package func text(_ results: [AccessTestResult]) -> String {
    guard !results.isEmpty else {
      return "No AccessTests.\n"
    }
    var text = ""
    var last: Address?
    for result in results {
      if result.test != last {
        let place = result.source.map { "  " + $0.shown } ?? ""
        text += "\(style(.strong, result.test.description))\(style(.quiet, place))\n"
        last = result.test
      }
      let mark = result.holds ? style(.added, "ok  ") : style(.removed, "FAIL")
      text += "  \(mark)  \(result.number). \(visible(result.sentence, limit: .max))\n"
      for failure in result.failures {
        text += "        \(visible(failure, limit: .max))\n"
      }
    }
    let failed = results.filter { !$0.holds }.count
    return text + "\n"
      + style(.strong, "\(results.count - failed) of \(results.count) assertions hold.") + "\n"
  }

  package func json(_ results: [AccessTestResult]) -> String {
    let value: JSONValue = .array(
      results.map { result in
        [
          "test": .text(result.test.description), "assertion": .integer(result.number),
          "sentence": .text(result.sentence), "holds": .boolean(result.holds),
          "failures": .array(result.failures.map { .text($0) }),
          "source": .place(result.source),
        ]
      }
    )
    return String(decoding: value.pretty(), as: UTF8.self) + "\n"
  }

  /// JUnit XML: a suite for each AccessTest, a case for each assertion.
  package func junit(_ results: [AccessTestResult]) -> String {
    let failed = results.filter { !$0.holds }.count
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="charter" tests="\(results.count)" failures="\(failed)">

      """
    var start = 0
    while start < results.count {
      var end = start
      while end < results.count, results[end].test == results[start].test {
        end += 1
      }
      text += suite(Array(results[start..<end]))
      start = end
    }
    return text + "</testsuites>\n"
  }

  private func suite(_ results: [AccessTestResult]) -> String {
    let name = results.first?.test.description ?? ""
    let failed = results.filter { !$0.holds }.count
    var text =
      "  <testsuite name=\"\(XMLText.escaped(name))\" tests=\"\(results.count)\" "
      + "failures=\"\(failed)\">\n"
    for result in results {
      var attributes =
        "name=\"\(XMLText.escaped("\(result.number). \(result.sentence)"))\" "
        + "classname=\"\(XMLText.escaped(name))\""
      if let source = result.source {
        attributes += " file=\"\(XMLText.escaped(source.file))\" line=\"\(source.line)\""
      }
      guard !result.holds else {
        text += "    <testcase \(attributes)/>\n"
        continue
      }
      let message = result.failures.first ?? ""
      text += """
            <testcase \(attributes)>
              <failure message="\(XMLText.escaped(message))">\(
                XMLText.escaped(result.failures.joined(separator: "\n"))
              )</failure>
            </testcase>

        """
    }
    return text + "  </testsuite>\n"
  }
}

/// Text for XML 1.0.
enum XMLText {
  /// The text with what XML takes for itself written as entities; what XML cannot have at all as
  /// U+FFFD.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n": out += "&#10;"
      case "\t": out += "&#9;"
      case "\r": out += "&#13;"
      default:
        let isAllowed =
          scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
          && !(0x7F...0x9F).contains(scalar.value)
        out.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
      }
    }
    return out
  }
}

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
  package func junit(_ results: [AccessTestResult], in folder: String) -> String {
    JUnitReport.render(JUnitReport.suites(results, in: folder))
  }
}

extension JUnitReport {
  /// A suite for each AccessTest, a case for each assertion.
  package static func suites(
    _ results: [AccessTestResult],
    in folder: String
  ) -> [(name: String, cases: [Case])] {
    var suites: [(name: String, cases: [Case])] = []
    for result in results {
      let name = result.test.description
      if suites.last?.name != name {
        suites.append((name, []))
      }
      suites[suites.count - 1].cases.append(
        Case(
          name: "\(result.number). \(result.sentence)",
          failures: result.failures,
          file: result.source.map { Problem.path($0.file, in: folder) } ?? "",
          line: result.source?.line ?? 0
        )
      )
    }
    return suites
  }
}

/// Text for XML 1.0.
enum XMLText {
  /// The text with what XML takes for itself written as entities, what cannot be seen as it is
  /// written elsewhere, and what XML cannot have at all as U+FFFD.
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
        if HiddenCharacters.isHiddenInOutput(scalar.value) {
          out += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out
  }
}

/// Checks and what became of them, as JUnit XML.
package enum JUnitReport {
  /// One thing that was checked.
  package struct Case: Sendable {
    package var name: String
    /// What is wrong; empty where nothing is.
    package var failures: [String]
    /// What is to be known of it all the same.
    package var notes: [String] = []
    package var file: String
    package var line: Int

    package init(
      name: String,
      failures: [String],
      notes: [String] = [],
      file: String = "",
      line: Int = 0
    ) {
      self.notes = notes
      self.name = name
      self.failures = failures
      self.file = file
      self.line = line
    }
  }

  /// Suites by name, in their order.
  package static func render(_ suites: [(name: String, cases: [Case])]) -> String {
    let cases = suites.flatMap(\.cases)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="charter" \(counts(cases))>

      """
    for suite in suites {
      text += "  <testsuite name=\"\(XMLText.escaped(suite.name))\" \(counts(suite.cases))>\n"
      for item in suite.cases {
        text += element(item, in: suite.name)
      }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func counts(_ cases: [Case]) -> String {
    "tests=\"\(cases.count)\" failures=\"\(cases.filter { !$0.failures.isEmpty }.count)\""
  }

  private static func element(_ item: Case, in suite: String) -> String {
    var attributes =
      "name=\"\(XMLText.escaped(item.name))\" classname=\"\(XMLText.escaped(suite))\""
    if !item.file.isEmpty {
      attributes += " file=\"\(XMLText.escaped(item.file))\" line=\"\(item.line)\""
    }
    var content = ""
    if let first = item.failures.first {
      let all = XMLText.escaped(item.failures.joined(separator: "\n"))
      content += "      <failure message=\"\(XMLText.escaped(first))\">\(all)</failure>\n"
    }
    if !item.notes.isEmpty {
      let all = XMLText.escaped(item.notes.joined(separator: "\n"))
      content += "      <system-out>\(all)</system-out>\n"
    }
    return content.isEmpty
      ? "    <testcase \(attributes)/>\n"
      : "    <testcase \(attributes)>\n\(content)    </testcase>\n"
  }
}

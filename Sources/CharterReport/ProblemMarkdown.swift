import CharterModel

/// Problems as a comment on a pull request.
package enum ProblemMarkdown {
  /// The Markdown, never longer than a comment may be.
  package static func render(_ problems: [Problem]) -> String {
    let errors = problems.count { $0.severity == .error }
    let others = problems.count - errors
    guard !problems.isEmpty else {
      return "### Nothing is wrong.\n"
    }
    let counts = [(errors, "error"), (others, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
    var text = "### \(counts)\n\n"
    var room = PlanMarkdown.limit - 200
    for (position, problem) in problems.enumerated() {
      let item = self.item(problem)
      room -= MarkdownText.length(item)
      guard room > 0 else {
        return text + "\n\(problems.count - position) more are not shown.\n"
      }
      text += item
    }
    return text
  }

  /// One problem, everything that a person wrote in code.
  static func item(_ problem: Problem) -> String {
    let place =
      problem.source.map { " at " + MarkdownText.span("\($0.file):\($0.line):\($0.column)") } ?? ""
    let help =
      problem.help.isEmpty ? "" : "  \n  " + MarkdownText.span(String(problem.help.prefix(2000)))
    let message = MarkdownText.span(String(problem.message.prefix(4000)))
    return "- **\(problem.severity.rawValue)** \(problem.rule)\(place): \(message)\(help)\n"
  }
}

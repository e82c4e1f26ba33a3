import CharterModel

/// Problems as annotations of GitHub Actions: workflow commands, one a line.
package enum GitHubReport {
  package static func render(_ problems: [Problem]) -> String {
    problems.map { annotation($0) }.joined()
  }

  private static func annotation(_ problem: Problem) -> String {
    let command =
      switch problem.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [(String, String)] = []
    if let source = problem.source {
      properties = [
        ("file", source.file), ("line", "\(source.line)"), ("col", "\(source.column)"),
        ("endColumn", "\(source.column + problem.length)"),
      ]
    }
    properties.append(("title", problem.rule))
    let said = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    let help = problem.help.isEmpty ? "" : "\n\(problem.help)"
    return "::\(command) \(said)::\(escaped(problem.message + help, isProperty: false))\n"
  }

  /// Text as a workflow command takes it: what would end the command, or a property, is
  /// percent-encoded, and what cannot be seen is an escape.
  static func escaped(_ text: String, isProperty: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      case ":" where isProperty: out += "%3A"
      case "," where isProperty: out += "%2C"
      case _ where !isVisible(scalar): out += visible(String(scalar))
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

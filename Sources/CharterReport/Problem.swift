package import CharterModel

/// Something to be looked at, as dashboards, job logs and editors take it: one shape for what is
/// wrong with manifests, what a plan has to say, and tests that fail.
package struct Problem: Sendable {
  /// A stable name: a code, `guard/NAME`, or `risk/CLASS`.
  package var rule: String
  package var severity: Diagnostic.Severity
  /// One line.
  package var message: String
  /// What to do, in one line; may be empty.
  package var help: String
  /// What it is about, where that is a resource.
  package var address: String
  /// The place in the manifests, with the path as it is found from where the command was run.
  package var source: Source?
  /// How many characters the place has.
  package var length: Int

  package init(
    rule: String,
    severity: Diagnostic.Severity,
    message: String,
    help: String = "",
    address: String = "",
    source: Source?,
    length: Int = 1
  ) {
    self.rule = rule
    self.severity = severity
    self.message = Problem.line(message)
    self.help = Problem.line(help)
    self.address = visible(address, limit: .max)
    self.source = source
    self.length = max(1, length)
  }

  private static func line(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      visible(String(line.drop { $0 == " " }), limit: .max)
    }.joined(separator: " ")
  }

  /// What is wrong with the files of a workspace, whose paths `folder` is put before.
  package static func of(
    _ diagnostics: [Diagnostic],
    files: [String],
    in folder: String
  ) -> [Problem] {
    diagnostics.map { diagnostic in
      Problem(
        rule: diagnostic.code.rawValue,
        severity: diagnostic.severity,
        message: diagnostic.message,
        help: diagnostic.help ?? "",
        source: diagnostic.location.map { location in
          let index = Int(location.file.rawValue)
          return Source(
            file: path(files.indices.contains(index) ? files[index] : "?", in: folder),
            line: Int(location.line),
            column: Int(location.column)
          )
        },
        length: diagnostic.length
      )
    }
  }

  /// The same of another version than the one that is looked at: the place is only told.
  package func elsewhere(_ version: String) -> Problem {
    var problem = self
    if let source {
      let place = "\(source.file):\(source.line):\(source.column)"
      problem.message =
        "in \(visible(version, limit: .max)), \(visible(place, limit: .max)): \(message)"
    }
    problem.source = nil
    return problem
  }

  /// A file of a workspace as it is found from where the command was run.
  package static func path(_ file: String, in folder: String) -> String {
    var folder = folder[...]
    while folder.hasPrefix("./") {
      folder = folder.dropFirst(2)
    }
    return folder == "." || folder.isEmpty ? file : "\(folder)/\(file)"
  }
}

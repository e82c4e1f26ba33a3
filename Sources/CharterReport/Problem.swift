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

  /// A file of a workspace as it is found from where the command was run.
  package static func path(_ file: String, in folder: String) -> String {
    var folder = folder[...]
    while folder.hasPrefix("./") {
      folder = folder.dropFirst(2)
    }
    return folder == "." || folder.isEmpty ? file : "\(folder)/\(file)"
  }
}

extension Problem {
  /// The rules there are, sorted by name, each with a title, what it means and what to do.
  static let rules: [(name: String, title: String, text: String, remedy: String)] =
    (DiagnosticCode.allCases.map { code in
      let documentation = code.documentation
      return (
        code.rawValue, documentation.title, "\(documentation.what)\n\n\(documentation.why)",
        documentation.remedy
      )
    } + guards + risks).sorted { Text($0.name) < Text($1.name) }

  private typealias Rule = (name: String, title: String, text: String, remedy: String)

  private static let guards: [Rule] = [
    (
      "guard/emptyWorkspace", "a workspace without resources",
      "The workspace declares nothing, and the store has some of it.",
      "Look whether the manifests were found; --allow emptyWorkspace removes them all."
    ),
    (
      "guard/lockout", "nobody is left to change access",
      "The plan takes the last holder of a permission that changes access from an organization or a "
        + "tenant.",
      "Leave somebody with it; --allow lockout lets it happen once."
    ),
    (
      "guard/maxRemovals", "a great part is removed",
      "The plan deletes a greater part of a kind's resources, or revokes a greater part of the "
        + "grants on one target, than the workspace lets through.",
      "Take it in smaller steps; --allow maxRemovals lets it happen once."
    ),
    (
      "guard/selfLockout", "who applies loses a permission to change access",
      "The plan takes a permission that changes access from the one who applies it.",
      "Let somebody else apply it; --allow selfLockout lets it happen once."
    ),
  ]

  private static let risks: [Rule] = [
    (
      "risk/cross-organization", "access across organizations",
      "Somebody gains a permission in an organization that is not his.",
      "Make sure that both organizations want it."
    ),
    (
      "risk/escalation", "a permission to change access",
      "Somebody gains a permission whose holder can change who has access.",
      "Make sure that he is to have it, and for how long."
    ),
    (
      "risk/lockout", "the last holder",
      "The last holder of a permission that changes access loses it.",
      "Leave somebody with it."
    ),
    (
      "risk/standing", "access without an end",
      "Somebody gains a permission for good where a policy wants an expiry.",
      "Give the assignment an `expires`."
    ),
  ]
}

import CharterJSON
import CharterModel
package import CharterPlan

/// What GitLab shows in a merge request.
package enum GitLabReport {
  /// The counts of a plan, for the report of type `terraform`.
  ///
  /// A rename counts as an update.
  package static func counts(_ plan: Plan) -> [UInt8] {
    let summary = plan.summary
    let document: JSONValue = [
      "create": .integer(summary.add), "update": .integer(summary.change + summary.rename),
      "delete": .integer(summary.destroy),
    ]
    return document.compact + [0x0A]
  }

  /// Problems for the report of type `codequality`.
  ///
  /// What has no place in the manifests is put to the file that stands for the whole workspace.
  package static func codeQuality(_ problems: [Problem], workspaceFile: String) -> [UInt8] {
    var seen: [String: Int] = [:]
    let values = problems.map { problem -> JSONValue in
      // A fingerprint has to be unique in a report.
      let fingerprint = Fingerprint.of(problem)
      let count = seen[fingerprint, default: 0]
      seen[fingerprint] = count + 1
      return [
        "description": .text(
          problem.message + (problem.help.isEmpty ? "" : "; \(problem.help)")
        ),
        "check_name": .text(problem.rule),
        "fingerprint": .text(count == 0 ? fingerprint : "\(fingerprint)-\(count)"),
        "severity": .text(severity(problem.severity)),
        "location": [
          "path": .text(problem.source?.file ?? workspaceFile),
          "lines": ["begin": .integer(problem.source?.line ?? 1)],
        ],
      ]
    }
    return JSONValue.array(values).pretty() + [0x0A]
  }

  private static func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "blocker"
    case .warning: "major"
    case .note: "info"
    }
  }
}

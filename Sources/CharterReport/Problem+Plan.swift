import CharterAccess
import CharterModel
package import CharterPlan
package import CharterPolicy

extension Problem {
  /// What a plan has to say: findings, guards that stop it, approvals that it takes, and risky
  /// changes of access; errors first, then risks, for a platform may show the first few only.
  package static func of(_ plan: Plan, in folder: String) -> [Problem] {
    let findings = plan.findings.map { Problem($0, in: folder) }
    let guards = plan.guards.map { tripped in
      Problem(
        rule: "guard/\(tripped.name.rawValue)",
        severity: tripped.isAllowed ? .warning : .error,
        message: tripped.message,
        help: tripped.isAllowed
          ? "overridden for this run"
          : "apply stops here; --allow \(tripped.override.text) lets it happen once",
        source: nil
      )
    }
    let approvals = plan.approvals.map { need in
      Problem(
        rule: DiagnosticCode.missingApproval.rawValue,
        severity: .note,
        message: ApprovalText.sentence(need),
        help: "have them run 'charter approve'",
        address: need.process.description,
        source: nil
      )
    }
    let lines = AccessText(style: Style(hasColor: false)).lines(plan.access, plan.changes).lines
    let risks = lines.filter { !$0.risks.isEmpty }.map { risky in
      let word = risky.risks.words.first ?? ""
      return Problem(
        rule: "risk/\(word)",
        severity: risky.risks.isDisjoint(with: [.lockout, .escalation]) ? .note : .warning,
        message: "\(risky.headline): \(risky.risks.words.joined(separator: ", "))",
        help: risky.way,
        source: risky.source.map { placed($0, in: folder) }
      )
    }
    let all = guards + findings + risks + approvals
    return (0...3).flatMap { rank in all.filter { $0.rank == rank } }
  }

  /// What is to be seen first has the lowest.
  private var rank: Int {
    switch severity {
    case .error: 0
    case .warning: rule.hasPrefix("risk/") ? 1 : 2
    case .note: 3
    }
  }

  /// A finding of a plan.
  init(_ finding: Finding, in folder: String) {
    self.init(
      rule: finding.code.rawValue,
      severity: finding.severity,
      message: finding.message,
      help: finding.help,
      address: finding.address?.description ?? "",
      source: finding.source.map { Problem.placed($0, in: folder) }
    )
  }

  private static func placed(_ source: Source, in folder: String) -> Source {
    var source = source
    source.file = path(source.file, in: folder)
    return source
  }

  /// The assertions of AccessTests that do not hold.
  package static func of(_ results: [AccessTestResult], in folder: String) -> [Problem] {
    results.filter { !$0.holds }.map { result in
      Problem(
        rule: DiagnosticCode.failedTest.rawValue,
        severity: .error,
        message: "\(result.test), assertion \(result.number): \(result.sentence): "
          + result.failures.joined(separator: "; "),
        help: DiagnosticCode.failedTest.documentation.remedy,
        address: result.test.description,
        source: result.source.map {
          Source(file: path($0.file, in: folder), line: $0.line, column: $0.column)
        }
      )
    }
  }
}

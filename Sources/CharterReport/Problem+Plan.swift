import CharterAccess
import CharterModel
package import CharterPlan
package import CharterPolicy

extension Problem {
  /// What a plan has to say: findings, guards that stop it, approvals that it takes, and risky
  /// changes of access.
  package static func of(_ plan: Plan) -> [Problem] {
    let findings = plan.findings.map { Problem($0, plan) }
    let guards = plan.guards.map { tripped in
      Problem(
        rule: "guard/\(tripped.name.rawValue)",
        severity: tripped.isAllowed ? .warning : .error,
        message: tripped.message,
        help: tripped.isAllowed
          ? "overridden for this run"
          : "apply stops here; --allow \(tripped.name.rawValue) lets it happen once",
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
    let lines = AccessText(style: Style(hasColor: false)).lines(plan).lines
    let risks = lines.filter { !$0.risks.isEmpty }.map { risky in
      let word = risky.risks.words.first ?? ""
      return Problem(
        rule: "risk/\(word)",
        severity: risky.risks.isDisjoint(with: [.lockout, .escalation]) ? .note : .warning,
        message: "\(risky.headline): \(risky.risks.words.joined(separator: ", "))",
        help: risky.way,
        source: risky.source.map { placed($0, plan) }
      )
    }
    return findings + guards + approvals + risks
  }

  /// A finding of a plan.
  init(_ finding: Finding, _ plan: Plan) {
    self.init(
      rule: finding.code.rawValue,
      severity: finding.severity,
      message: finding.message,
      help: finding.help,
      address: finding.address?.description ?? "",
      source: finding.source.map { Problem.placed($0, plan) }
    )
  }

  private static func placed(_ source: Source, _ plan: Plan) -> Source {
    var source = source
    source.file = path(source.file, in: plan.folder)
    return source
  }

  /// The assertions of AccessTests that do not hold.
  package static func of(_ results: [AccessTestResult], in folder: String) -> [Problem] {
    results.filter { !$0.holds }.map { result in
      Problem(
        rule: DiagnosticCode.failedTest.rawValue,
        severity: .error,
        message: "\(result.test), assertion \(result.number): \(result.sentence): "
          + (result.failures.first ?? ""),
        help: DiagnosticCode.failedTest.documentation.remedy,
        address: result.test.description,
        source: result.source.map {
          Source(file: path($0.file, in: folder), line: $0.line, column: $0.column)
        }
      )
    }
  }
}

import CharterAccess
package import CharterJSON
package import CharterModel
package import CharterPlan
package import CharterStore

/// What happens while a plan is applied, as JSON objects: one a line.
///
/// Each has `formatVersion` and `event`: `planned`, `started`, `done` for every change, then
/// `summary`; or `failed`, after which nothing was applied unless it says that this is not known.
package enum ApplyEvents {
  private static func event(_ name: String, _ members: [JSONValue.Member]) -> JSONValue {
    .object([.init("formatVersion", "1.0"), .init("event", .text(name))] + members)
  }

  /// A plan is made, or read, and is about to be applied.
  package static func planned(_ plan: Plan) -> JSONValue {
    let findings = plan.findings.map { finding -> JSONValue in
      [
        "code": .text(finding.code.rawValue), "severity": .text(finding.severity.rawValue),
        "message": .text(finding.message),
        "address": finding.address.map { .text($0.description) } ?? .null,
        "source": .place(finding.source),
      ]
    }
    let guards = plan.guards.map { tripped -> JSONValue in
      [
        "name": .text(tripped.name.rawValue),
        "address": tripped.address.map { .text($0.description) } ?? .null,
        "message": .text(tripped.message),
        "allowed": .boolean(tripped.isAllowed),
      ]
    }
    return event(
      "planned",
      [
        .init("workspace", .string(plan.workspace)),
        .init("at", .text(plan.at.rfc3339)),
        .init("serial", .integer(plan.base.serial)),
        .init("changes", .integer(plan.changes.count)),
        .init("applyable", .boolean(plan.isApplyable)),
        .init("approvals", .integer(plan.approvals.count)),
        .init("findings", .array(findings)),
        .init("guards", .array(guards)),
      ]
    )
  }

  /// The store is locked, and is the one that the plan was made for.
  package static func started(changes: Int) -> JSONValue {
    event("started", [.init("changes", .integer(changes))])
  }

  /// The store has a change.
  package static func done(_ change: ResourceChange) -> JSONValue {
    event(
      "done",
      [
        .init("address", .text(change.address.description)),
        .init("actions", .array(PlanDocument.actions(change).map { .text($0) })),
      ] + (change.previousAddress.map { [.init("previousAddress", .text($0.description))] } ?? [])
    )
  }

  /// All of it is done; a plan without changes has no serial and no checkpoint.
  package static func summary(
    _ plan: Plan,
    serial: Int?,
    checkpoint: Checkpoint?
  ) -> JSONValue {
    let summary = plan.summary
    return event(
      "summary",
      [
        .init("add", .integer(summary.add)), .init("change", .integer(summary.change)),
        .init("destroy", .integer(summary.destroy)), .init("rename", .integer(summary.rename)),
        .init("grants", .integer(plan.access.summary.grants)),
        .init("revocations", .integer(plan.access.summary.revocations)),
        .init("users", .integer(plan.access.summary.users)),
        .init("serial", serial.map { .integer($0) } ?? .null),
        .init("checkpoint", checkpoint.map { .text($0.text) } ?? .null),
      ]
    )
  }

  /// It ended otherwise, with this exit code; `code` and `message` are what was said first.
  package static func failed(
    exitCode: Int,
    reason: String,
    code: DiagnosticCode?,
    message: String
  ) -> JSONValue {
    event(
      "failed",
      [
        .init("exitCode", .integer(exitCode)), .init("reason", .text(reason)),
        .init("code", code.map { .text($0.rawValue) } ?? .null), .init("message", .text(message)),
      ]
    )
  }
}

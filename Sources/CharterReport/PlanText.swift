import CharterAccess
import CharterJSON
package import CharterModel
package import CharterPlan

/// How much of what changes in access is written.
package enum AccessDetail: String, CaseIterable, Sendable {
  /// A few lines, what belongs together in one.
  case grouped
  /// Every single permission, with its derivations.
  case full
}

/// A plan as people read it: changes, findings, guards, and the verdict last.
package struct PlanText {
  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  package func render(_ plan: Plan) -> String {
    var text = ""
    write(plan, access: .grouped) { text += $0 }
    return text
  }

  /// The same bit by bit; where it is to be whole, with every finding.
  package func write<Failure: Error>(
    _ plan: Plan,
    access detail: AccessDetail,
    isWhole: Bool = false,
    to sink: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if !plan.isEmpty {
      let lines = changes(plan.changes, isWhole: isWhole) + adopted(plan.adopted)
      try sink(lines + (lines.isEmpty ? "" : "\n"))
      switch detail {
      case .grouped: try sink(AccessText(style: style).grouped(plan.access, plan.changes))
      case .full: try AccessText(style: style).full(plan, to: sink)
      }
    }
    var text = ""
    // What stands in the way is said on standard error, like every other error.
    for severity in [Diagnostic.Severity.note, .warning] {
      let some = plan.findings.filter { $0.severity == severity }
      let maximum = isWhole ? .max : PlanText.maximumFindings
      for finding in some.prefix(maximum) {
        text += render(finding, in: plan.folder)
      }
      if some.count > maximum {
        text +=
          "and \(some.count - maximum) more \(severity.rawValue)s; --verbose shows them all\n\n"
      }
    }
    for tripped in plan.guards {
      text += render(tripped)
    }
    try sink(text + ApprovalText(style: style).needs(plan.approvals) + verdict(plan))
  }

  /// The last lines: how much there is of what.
  package func verdict(_ plan: Plan) -> String {
    if plan.isEmpty, plan.isApplyable, let serial = plan.rollback {
      return "No changes. The store has what was applied at serial \(serial).\n"
    }
    if plan.isEmpty, plan.isApplyable, plan.base.revision != nil {
      return "No changes. Both revisions declare the same.\n"
    }
    if plan.isEmpty {
      return plan.isApplyable
        ? "No changes. The store matches the manifests.\n" : "No changes.\n"
    }
    let renames =
      (plan.summary.rename > 0 ? "Renames: \(plan.summary.rename).\n" : "")
      + (plan.adopted.isEmpty ? "" : "Adopted as they are in the store: \(plan.adopted.count).\n")
    let steps = plan.approvals.count
    let approvals =
      steps > 0 ? "Approvals: \(Counts.of(steps, "step", "steps")) to take.\n" : ""
    let settings = plan.settings.map { settings in
      "Guards: maxRemovals "
        + (settings.before.map { "\($0.maxRemovals)% → " } ?? "") + "\(settings.after.maxRemovals)%"
        + (settings.before == nil ? ".\n" : ", from the next plan on.\n")
    }
    return renames + (settings ?? "") + approvals + stopped(plan)
      + style(.strong, PlanText.summary(plan.summary))
      + "\n"
      + style(.strong, AccessText.summary(plan.access.summary)) + "\n"
  }

  /// The guards that stop the apply, with how often each trips.
  private func stopped(_ plan: Plan) -> String {
    let stopping = plan.guards.filter { !$0.isAllowed }.map(\.name.rawValue)
    guard !stopping.isEmpty else {
      return ""
    }
    let names = Set(stopping.map { Text($0) }).sorted().map { name in
      let count = stopping.count { Text($0) == name }
      return count == 1 ? name.string : "\(name.string) (\(count))"
    }
    let guards = Counts.of(stopping.count, "guard", "guards")
    return style(.error, "Stopped by \(guards): \(names.joined(separator: ", ")).") + "\n"
  }

  /// Of a list with more elements the first are shown, and the rest is counted.
  private static let maximumElements = 20
  /// More changes than these are counted only, on a terminal.
  private static let maximumChanges = 200
  /// More findings than these are counted only.
  private static let maximumFindings = 20

  /// The line that scripts look for.
  package static func summary(_ summary: Plan.Summary) -> String {
    let counts = Counts.list(
      [
        (summary.add, "to add"), (summary.change, "to change"), (summary.destroy, "to destroy"),
      ],
      none: "no change"
    )
    return "Plan: \(counts)."
  }

  /// What was done, after an apply.
  package static func outcome(_ summary: Plan.Summary, serial: Int) -> String {
    let counts = Counts.list(
      [(summary.add, "added"), (summary.change, "changed"), (summary.destroy, "destroyed")],
      none: "no change"
    )
    return "Apply complete: \(counts). Serial \(serial)."
  }

  /// The changes alone, one block each.
  package func changes(_ changes: [ResourceChange], isWhole: Bool = false) -> String {
    let all = changes
    let changes = isWhole || style.width == nil ? all : PlanText.first(changes)
    let width = style.width(of: changes.map { ($0.address.description, reason($0)) })
    let fields = FieldLines(style, maximum: isWhole ? .max : PlanText.maximumElements)
    let missing = all.count - changes.count
    let rest = missing > 0 ? "    and \(missing) more; --verbose shows them all\n" : ""
    return changes.map { block($0, fields, width: width) }.joined() + rest
  }

  /// As many changes as somebody reads on a terminal: where there are more, what is new gives way to
  /// what is changed or goes.
  private static func first(_ changes: [ResourceChange]) -> [ResourceChange] {
    guard changes.count > maximumChanges else {
      return changes
    }
    func isNew(_ change: ResourceChange) -> Bool {
      if case .create = change.change { true } else { false }
    }
    var others = min(maximumChanges, changes.count { !isNew($0) })
    var new = maximumChanges - others
    return changes.filter { change in
      if isNew(change) {
        new -= 1
        return new >= 0
      }
      others -= 1
      return others >= 0
    }
  }

  /// What is taken for applied as it is.
  func adopted(_ drift: [AdoptedDrift]) -> String {
    let what = "adopted: the store was changed, and the manifests say the same"
    let addresses = drift.map(\.address)
    let width = style.width(of: addresses.map { ($0.description, what) })
    return addresses.map { address in
      let name = DisplayWidth.pad(address.description, to: width)
      return "  \(style(.changed, "=")) \(style(.strong, name))  \(style(.quiet, what))\n"
    }.joined()
  }

  private func block(_ change: ResourceChange, _ fields: FieldLines, width: Int) -> String {
    let (symbol, role) = mark(change)
    let address = DisplayWidth.pad(change.address.description, to: width)
    return "  \(style(role, symbol)) \(style(.strong, address))  \(style(.quiet, reason(change)))\n"
      + details(change, fields)
  }

  /// Why it is done, or where it is declared.
  func reason(_ change: ResourceChange) -> String {
    let place = change.source?.shown ?? ""
    return switch change.reason {
    case .declared, .renamed: place
    case .removedFromManifests: "no longer declared"
    case .drift: place.isEmpty ? "drift" : "drift, \(place)"
    case .rolledBack: place.isEmpty ? "not there yet" : "as of \(place)"
    }
  }

  /// The lines below the address.
  func details(_ change: ResourceChange, _ fields: FieldLines) -> String {
    let renamed = change.previousAddress.map { "      renamed from \($0)\n" } ?? ""
    return switch change.change {
    case .create(let body): renamed + fields.whole(body)
    case .delete: renamed
    case .update, .rename: renamed + fields.changes(change.fields)
    }
  }

  private func mark(_ change: ResourceChange) -> (symbol: String, role: Style.Role) {
    switch change.change {
    case .create: ("+", .added)
    case .update: ("~", .changed)
    case .delete: ("-", .removed)
    case .rename: ("»", .renamed)
    }
  }

  /// One finding, with its place and what to do.
  ///
  /// `folder`: that of the workspace, so that the place is found from where the command was run.
  package func render(_ finding: Finding, in folder: String) -> String {
    let role: Style.Role =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .note: .quiet
      }
    let label = style(role, "\(finding.severity.rawValue)[\(finding.code.rawValue)]")
    let place =
      finding.source.map {
        "\(visible(folder == "." ? $0.file : "\(folder)/\($0.file)", limit: 1000)):\($0.line):\($0.column): "
      } ?? ""
    return "\(place)\(label): \(finding.message)\n  \(style(.quiet, "=")) help: \(finding.help)\n\n"
  }

  private func render(_ tripped: TrippedGuard) -> String {
    let label = style(tripped.isAllowed ? .warning : .error, "guard[\(tripped.name.rawValue)]")
    let help =
      tripped.isAllowed
      ? "overridden for this run"
      : "apply stops here; --allow \(tripped.override.text) lets it happen once"
    return "\(label): \(tripped.message)\n  \(style(.quiet, "=")) help: \(help)\n\n"
  }
}

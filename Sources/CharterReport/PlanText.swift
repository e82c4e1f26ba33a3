import CharterJSON
import CharterModel
package import CharterPlan

/// A plan as people read it: changes, findings, guards, and the verdict last.
package struct PlanText {
  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  package func render(_ plan: Plan) -> String {
    guard !plan.isEmpty || !plan.isApplyable else {
      return "No changes. The store matches the manifests.\n"
    }
    var text = ""
    if !plan.isEmpty {
      text += changes(plan.changes) + "\n"
    }
    // What stands in the way is said on standard error, like every other error.
    for finding in plan.findings where finding.severity == .warning {
      text += render(finding)
    }
    for tripped in plan.guards {
      text += render(tripped)
    }
    if plan.isEmpty {
      return text + "No changes.\n"
    }
    if plan.summary.rename > 0 {
      text += "Renames: \(plan.summary.rename).\n"
    }
    return text + style(.strong, PlanText.summary(plan.summary)) + "\n"
  }

  /// The line that scripts look for.
  package static func summary(_ summary: Plan.Summary) -> String {
    "Plan: \(summary.add) to add, \(summary.change) to change, \(summary.destroy) to destroy."
  }

  /// What was done, after an apply.
  package static func outcome(_ summary: Plan.Summary, serial: Int) -> String {
    "Apply complete: \(summary.add) added, \(summary.change) changed, "
      + "\(summary.destroy) destroyed. Serial \(serial)."
  }

  /// The changes alone, one block each.
  package func changes(_ changes: [ResourceChange]) -> String {
    let width = min(64, changes.map { $0.address.description.utf8.count }.max() ?? 0)
    return changes.map { block($0, width: width) }.joined()
  }

  private func block(_ change: ResourceChange, width: Int) -> String {
    let (symbol, role) = mark(change)
    let address = DisplayWidth.pad(change.address.description, to: width)
    var place = ""
    if let source = change.source {
      place = "\(visible(source.file, limit: 1000)):\(source.line)"
    }
    let reason =
      switch change.reason {
      case .declared, .renamed: place
      case .removedFromManifests: "no longer declared"
      case .drift: place.isEmpty ? "drift" : "drift, \(place)"
      }
    var text = "  \(style(role, symbol)) \(style(.strong, address))  \(style(.quiet, reason))\n"
    if let previous = change.previousAddress {
      text += "      renamed from \(previous)\n"
    }
    switch change.change {
    case .create(let body): text += FieldLines(style).whole(body)
    case .delete: break
    case .update, .rename: text += FieldLines(style).changes(change.fields)
    }
    return text
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
  package func render(_ finding: Finding) -> String {
    let role: Style.Role = finding.severity == .error ? .error : .warning
    let label = style(role, "\(finding.severity.rawValue)[\(finding.code.rawValue)]")
    let place =
      finding.source.map { "\(visible($0.file, limit: 1000)):\($0.line):\($0.column): " } ?? ""
    return "\(place)\(label): \(finding.message)\n  \(style(.quiet, "=")) help: \(finding.help)\n\n"
  }

  private func render(_ tripped: TrippedGuard) -> String {
    let label = style(tripped.isAllowed ? .warning : .error, "guard[\(tripped.name.rawValue)]")
    let help =
      tripped.isAllowed
      ? "overridden for this run"
      : "apply stops here; --allow \(tripped.name.rawValue) lets it happen once"
    return "\(label): \(tripped.message)\n  \(style(.quiet, "=")) help: \(help)\n\n"
  }
}

import CharterAccess
import CharterModel
import CharterPlan

/// What a plan changes, as a section of a page.
struct HTMLPlan {
  private static let style = Style(hasColor: false)
  /// More changes than these are counted only.
  private static let maximum = 500
  /// A list of more than these is folded.
  private static let folded = 20
  /// Fields longer than this, such as many members, are cut.
  private static let longest = 10_000
  private let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
  }

  var section: String {
    let text = PlanText(style: HTMLPlan.style)
    let verdict = text.verdict(plan).split(separator: "\n").map {
      "<p><strong>\(HTMLText.escaped(String($0)))</strong></p>\n"
    }.joined()
    let state =
      plan.isApplyable
      ? "" : "<p><span class=\"label error\">error</span>This plan cannot be applied.</p>\n"
    let approvals = ApprovalText(style: HTMLPlan.style).needs(plan.approvals)
    return """
      <section id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">Plan</h2>
      \(verdict)\(state)\(guards)\
      \(approvals.isEmpty ? "" : "<pre>\(HTMLText.escapedLines(approvals))</pre>\n")\
      \(access)\(changes)</section>

      """
  }

  private var guards: String {
    plan.guards.map { tripped in
      let role = tripped.isAllowed ? "warning" : "error"
      return "<p><span class=\"label \(role)\">guard \(tripped.name.rawValue)</span>"
        + "\(HTMLText.escaped(tripped.message))"
        + (tripped.isAllowed ? " (overridden)" : " (apply stops here)") + "</p>\n"
    }.joined()
  }

  /// The same lines as in a terminal, grouped the same way.
  private var access: String {
    let (lines, rest) = AccessText(style: HTMLPlan.style).lines(plan.access, plan.changes)
    guard !lines.isEmpty else {
      return ""
    }
    let items = lines.map { line in
      let role = line.isGain ? "added" : "removed"
      return
        "<li><span class=\"sign \(role)\" aria-hidden=\"true\">\(line.isGain ? "+" : "−")</span>"
        + HTMLText.escaped(line.headline) + " "
        + line.risks.words.map { "<span class=\"label warning\">\($0)</span>" }.joined()
        + line.remark
        + [line.people, line.reason].filter { !$0.isEmpty }
        .map { "<p class=\"quiet\">\(HTMLText.escaped($0))</p>" }.joined() + "</li>\n"
    }
    let more =
      rest.isEmpty ? "" : "<p>\(rest); <code>charter plan --access full</code> has them all.</p>\n"
    return HTMLPlan.list(
      "Access changes",
      items,
      counted: "\(items.count) line\(items.count == 1 ? "" : "s")",
      more: more
    )
  }

  private var changes: String {
    guard !plan.changes.isEmpty || !plan.adopted.isEmpty else {
      return ""
    }
    let text = PlanText(style: HTMLPlan.style)
    let items = plan.changes.prefix(HTMLPlan.maximum).map { change in
      let (sign, role, word) = HTMLPlan.mark(change)
      let head =
        "<span class=\"sign \(role)\" aria-hidden=\"true\">\(sign)</span>"
        + "<span class=\"unseen\">\(word) </span>"
        + "<span class=\"name\">\(HTMLText.escaped(change.address.description))</span> "
        + "<span class=\"quiet\">\(HTMLText.escaped(text.reason(change)))</span>"
      let details = HTMLPlan.cut(text.details(change, FieldLines(HTMLPlan.style)))
      return details.isEmpty
        ? "<li>\(head)</li>\n"
        : "<li><details><summary>\(head)</summary><pre>\(HTMLText.escapedLines(details))</pre>"
          + "</details></li>\n"
    }
    let more = plan.changes.count - items.count
    let adopted =
      plan.adopted.isEmpty
      ? "" : "<pre>\(HTMLText.escapedLines(text.adopted(plan.adopted)))</pre>\n"
    let rest =
      more > 0 ? "<p>and \(more) more changes; <code>charter plan</code> has them all.</p>\n" : ""
    return HTMLPlan.list(
      "Changes",
      items,
      counted: "\(plan.changes.count) resource\(plan.changes.count == 1 ? "" : "s")",
      more: rest + adopted
    )
  }

  /// A list beneath its title, folded where it is long: what follows it is not far then.
  private static func list(
    _ title: String,
    _ items: [String],
    counted: String,
    more: String
  ) -> String {
    let list = "<ul class=\"plain\">\n\(items.joined())</ul>\n\(more)"
    return items.count > folded
      ? "<details class=\"fold\"><summary><h3>\(title)</h3> \(counted)</summary>\n\(list)</details>\n"
      : "<h3>\(title)</h3>\n\(list)\n"
  }

  private static func cut(_ details: String) -> String {
    details.utf8.count <= longest
      ? details : String(details.prefix(longest)) + " …\n      (charter plan has the rest)\n"
  }

  private static func mark(
    _ change: ResourceChange
  ) -> (sign: String, role: String, word: String) {
    switch change.change {
    case .create: ("+", "added", "create")
    case .update: ("~", "changed", "change")
    case .delete: ("−", "removed", "destroy")
    case .rename: ("»", "changed", "rename")
    }
  }
}

import CharterAccess
import CharterModel
package import CharterPlan

/// A plan as a comment on a pull request: the verdict, what stands in the way, who gains and loses
/// what, and the changes, folded.
package struct PlanMarkdown {
  /// What a comment may have on the platforms that take them, with room for what they add.
  package static let limit = 65_000
  /// How much of it is shown.
  package enum Detail: Sendable {
    /// The verdict, and what stands in the way.
    case verdict
    /// Changes of access in a few lines, and all changes.
    case grouped
    /// Every single change of access.
    case full
  }

  private static let style = Style(hasColor: false)

  /// The Markdown of a plan, never longer than `limit` characters: details are cut first, then
  /// access, and how much is missing is said.
  ///
  /// `folder`: that of the workspace in its repository.
  package static func render(_ plan: Plan, in folder: String, _ detail: Detail = .grouped) -> String
  {
    let text = PlanText(style: style)
    let verdict = MarkdownText.lines(text.verdict(plan))
    // The verdict counts, and names nothing but guards.
    var head = "### \(verdict.first ?? "")\n\n"
    head += verdict.dropFirst().map { "- \($0)\n" }.joined()
    let errors = plan.findings.count { $0.severity == .error }
    let stopped = plan.guards.filter { !$0.isAllowed }
    head += risks(plan).map { "- **Risk:** \($0).\n" } ?? ""
    head += state(plan, errors, stopped.count).map { "- \($0)\n" } ?? ""
    head += items(
      plan.findings.filter { $0.severity == .error }.map { finding($0, in: folder) }
        + stopped.map {
          "**guard** \(MarkdownText.span($0.name.rawValue)): \(MarkdownText.span($0.message))"
        }
        + plan.approvals.map { need in
          "**approval** \(MarkdownText.span(ApprovalText.sentence(need)))"
        }
        + plan.findings.filter { $0.severity != .error }.map { finding($0, in: folder) }
    )
    guard detail != .verdict else {
      return head
    }
    let access = access(plan, detail)
    let changes = MarkdownText.lines(text.changes(plan.changes) + text.adopted(plan.adopted))
    var room = limit - MarkdownText.length(head) - 600
    let shownAccess = MarkdownText.cut(access, to: &room)
    let shownChanges = MarkdownText.cut(changes, to: &room)
    return head + MarkdownText.section("Access changes", shownAccess, of: access, isFolded: false)
      + MarkdownText.section("Changes", shownChanges, of: changes, isFolded: true)
  }

  /// How much of each risk there is, as a part of a sentence.
  private static func risks(_ plan: Plan) -> String? {
    let counts = AccessText.risks(plan.access).map { risk, grants in
      "\(risk) (\(grants) \(risk == AccessRisks.lockout.words.first ? "revocation" : "grant")"
        + "\(grants == 1 ? "" : "s"))"
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  /// Whether it can be applied; the verdict says so if guards stop it.
  private static func state(_ plan: Plan, _ errors: Int, _ guards: Int) -> String? {
    if errors > 0 {
      return "**It cannot be applied:** \(errors) error\(errors == 1 ? "" : "s")."
    }
    if guards > 0 {
      return nil
    }
    return plan.isEmpty ? "There is nothing to apply." : "It can be applied."
  }

  /// The lines of the changes of access.
  private static func access(_ plan: Plan, _ detail: Detail) -> [String] {
    guard !plan.access.isEmpty else {
      return []
    }
    guard detail == .full else {
      return Array(
        MarkdownText.lines(AccessText(style: style).grouped(plan.access, plan.changes)).dropFirst()
      )
    }
    var text = ""
    var isFull = false
    AccessText(style: style).full(plan) { part in
      // More than a comment can have is only counted by its lines.
      text += isFull ? String(repeating: "…\n", count: part.utf8.count { $0 == 0x0A }) : part
      isFull = isFull || text.utf8.count > 4 * limit
    }
    return Array(MarkdownText.lines(text).dropFirst())
  }

  private static func finding(_ finding: Finding, in folder: String) -> String {
    let place =
      finding.source.map {
        " at " + MarkdownText.span("\(Problem.path($0.file, in: folder)):\($0.line)")
      } ?? ""
    let message = MarkdownText.lines(finding.message).map { line in
      MarkdownText.span(String(line.drop { $0 == " " }))
    }.joined(separator: " ")
    return "**\(finding.severity.rawValue)** \(finding.code.rawValue)\(place): \(message)"
  }

  /// A list of findings; of very many the first.
  private static func items(_ items: [String]) -> String {
    var text = ""
    var room = limit / 2
    for (position, item) in items.enumerated() {
      room -= MarkdownText.length(item) + 3
      guard room > 0 else {
        return text + "\n\(items.count - position) more findings are not shown.\n"
      }
      text += (position == 0 ? "\n" : "") + "- \(item)\n"
    }
    return text
  }
}

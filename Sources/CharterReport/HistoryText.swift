import CharterJSON
import CharterModel
import CharterPlan
package import CharterStore

/// What was applied, by whom and why, as people read it: the latest last.
package struct HistoryText {
  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  /// One line an apply.
  package func render(_ entries: [AuditEntry]) -> String {
    guard let last = entries.last else {
      return "Nothing has been applied yet.\n"
    }
    var table = TextTable(["serial", "time", "actor", "workspace", "resources", "access", "why"])
    for entry in entries {
      table.append([
        String(entry.serial), entry.time.rfc3339, visible(entry.actor.string),
        visible(entry.workspace.string), resources(entry), access(entry.summary), why(entry),
      ])
      if !entry.found.isEmpty {
        let count = entry.found.count
        table.note(
          "found: \(count) resource\(count == 1 ? "" : "s") changed in the store by somebody else"
        )
      }
    }
    let count = entries.count
    let verdict =
      "\(count) appl\(count == 1 ? "y" : "ies"), the last by \(visible(last.actor.string)) at "
      + "\(last.time.rfc3339)."
    return table.render(style) + "\n" + style(.strong, verdict) + "\n"
  }

  func resources(_ entry: AuditEntry) -> String {
    let summary = entry.summary
    var words = [
      ("+", summary.add), ("~", summary.change), ("-", summary.destroy), ("»", summary.rename),
    ].filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    for (word, count) in [
      ("adopted", entry.changes.count { if case .adopt = $0.action { true } else { false } }),
      ("forgotten", entry.changes.count { if case .forget = $0.action { true } else { false } }),
    ] where count > 0 {
      words.append("\(count) \(word)")
    }
    return words.isEmpty ? "none" : words.joined(separator: " ")
  }

  func access(_ summary: AuditEntry.Summary) -> String {
    summary.grants == 0 && summary.revocations == 0
      ? "no change" : "+\(summary.grants) -\(summary.revocations)"
  }

  /// What is known of the reasons, in the order in which one asks for them.
  func why(_ entry: AuditEntry) -> String {
    var words: [String] = []
    if let serial = entry.rollback {
      words.append("rollback to serial \(serial)")
    }
    if let ticket = entry.ticket {
      words.append("ticket \(visible(ticket.string))")
    }
    if let approvals = entry.approvals {
      let count = approvals.signed.count
      words.append("\(count) approval\(count == 1 ? "" : "s")")
    }
    if !entry.overrides.isEmpty {
      words.append("allowed \(entry.overrides.map { visible($0.string) }.joined(separator: ", "))")
    }
    if let revision = entry.revision {
      words.append(HistoryText.text(revision))
    }
    return words.joined(separator: ", ")
  }

  /// A commit as people name it, with where it is.
  static func text(_ revision: Revision) -> String {
    "commit \(visible(String(revision.commit.prefix(12))))"
      + (revision.repository.map { " of \(visible($0))" } ?? "")
      + (revision.hasUncommitted ? " with uncommitted changes" : "")
  }

  /// What happened to one resource, whatever it was called.
  package func render(_ history: ResourceHistory) -> String {
    guard !history.events.isEmpty else {
      return ""
    }
    var text = ""
    for event in history.events {
      let (symbol, role, word) = mark(event)
      let who =
        switch event {
        case .applied(let entry, _): "by \(visible(entry.actor.string))"
        case .found: "by somebody else"
        }
      let time =
        switch event {
        case .applied(let entry, _): entry.time.rfc3339
        case .found(let entry, _): "before \(entry.time.rfc3339)"
        }
      text += "  \(style(role, symbol)) serial \(event.entry.serial)  \(time)  "
      text += style(.strong, "\(word) \(who)") + "\n"
      if case .applied(let entry, _) = event {
        let reason = why(entry)
        text += reason.isEmpty ? "" : "      \(style(.quiet, reason))\n"
      }
      text += lines(event)
    }
    let count = history.events.count
    let verdict =
      "\(history.address): \(count) change\(count == 1 ? "" : "s")"
      + (history.isThere ? "." : ", not in the store any more.")
    return text + "\n" + style(.strong, verdict) + "\n"
  }

  private func mark(
    _ event: ResourceHistory.Event
  ) -> (symbol: String, role: Style.Role, word: String) {
    switch event {
    case .applied(_, let change):
      switch change.action {
      case .create: ("+", .added, "created")
      case .update: ("~", .changed, "changed")
      case .delete: ("-", .removed, "destroyed")
      case .rename(let from, _, _):
        ("»", .renamed, "renamed from \(visible(from)) to \(visible(change.address))")
      case .adopt: ("~", .changed, "adopted")
      case .forget: ("~", .changed, "forgotten")
      }
    case .found(_, let found):
      switch (found.before, found.after) {
      case (nil, _): ("+", .added, "added to the store")
      case (_, nil): ("-", .removed, "removed from the store")
      default: ("~", .changed, "changed in the store")
      }
    }
  }

  private func lines(_ event: ResourceHistory.Event) -> String {
    let sides: (before: ArraySlice<UInt8>?, after: ArraySlice<UInt8>?) =
      switch event {
      case .applied(_, let change): (change.before, change.written?.body)
      case .found(_, let found): (found.before?.body, found.after?.body)
      }
    var text = ""
    switch sides {
    case (nil, let after?): text = FieldLines(style).whole(ResourceBody(after))
    case (let before?, let after?):
      if let kind = Address(event.address)?.kind {
        text = FieldLines(style).changes(
          FieldDiff.changes(of: kind, from: ResourceBody(before), to: ResourceBody(after))
        )
      }
    default: break
    }
    if case .found(_, let found) = event, let before = found.before, let after = found.after {
      if before.workspace != after.workspace {
        text +=
          "      workspace  \(visible(before.workspace.string)) → \(visible(after.workspace.string))\n"
      }
      if before.status != after.status {
        text += "      status  \(status(before)) → \(status(after))\n"
      }
    }
    return text
  }

  private func status(_ line: StoredLine) -> String {
    ValueText.of((try? JSONValue(parsing: Array(line.status))) ?? .null)
  }
}

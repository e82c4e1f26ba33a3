import CharterAccess
import CharterJSON
import CharterModel
package import CharterPlan

/// What somebody changed behind charter's back, as text and as JSON.
package struct DriftReport {
  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  package func text(_ drift: Drift) -> String {
    guard !drift.entries.isEmpty else {
      return verdict(drift)
    }
    let width = style.width(
      of: drift.entries.map {
        ($0.address.description, "\(DriftReport.word($0)); \(DriftReport.last($0))")
      }
    )
    var text = ""
    for entry in drift.entries {
      let (symbol, role) = mark(entry)
      let address = DisplayWidth.pad(entry.address.description, to: width)
      text += "  \(style(role, symbol)) \(style(.strong, address))  "
      text += "\(DriftReport.word(entry)); \(style(.quiet, DriftReport.last(entry)))\n"
      switch entry.change {
      case .changed(let before, let after):
        text += FieldLines(style).changes(
          FieldDiff.changes(of: entry.address.kind, from: before, to: after)
        )
      case .taken(_, let owner, let other):
        text += "      workspace  \(visible(owner.string)) → "
        text += other.utf8.isEmpty ? "nobody\n" : "\(visible(other.string))\n"
      case .added(let body), .removed(let body):
        text += FieldLines(style).whole(body)
      }
    }
    return text + "\n" + AccessText(style: style).grouped(drift.access, drift.changes)
      + verdict(drift)
  }

  /// The last lines: how much there is of what.
  package func verdict(_ drift: Drift) -> String {
    guard !drift.entries.isEmpty else {
      return drift.base.serial == 0
        ? "No drift. Nothing has been applied yet.\n"
        : "No drift. The store is as applied (serial \(drift.base.serial)).\n"
    }
    let counts = DriftReport.counts(drift)
    let list = Counts.list(
      [(counts.added, "added"), (counts.changed, "changed"), (counts.removed, "removed")],
      none: "no change"
    )
    let line = "Drift: \(list) since serial \(drift.base.serial)."
    return style(.strong, line) + "\n"
      + style(.strong, AccessText.summary(drift.access.summary)) + "\n"
  }

  /// What became of a resource, as programs take it.
  static func change(_ entry: Drift.Entry) -> String {
    switch entry.change {
    case .changed, .taken: "changed"
    case .added: "added"
    case .removed: "removed"
    }
  }

  /// The fields that differ, where the resource is still there.
  static func paths(_ entry: Drift.Entry) -> [String] {
    switch entry.change {
    case .changed(let before, let after):
      FieldDiff.changes(of: entry.address.kind, from: before, to: after).map(\.path)
    case .taken: ["workspace"]
    case .added, .removed: []
    }
  }

  /// The same in words.
  static func word(_ entry: Drift.Entry) -> String {
    switch entry.change {
    case .changed: "changed in the store"
    case .taken: "given away in the store"
    case .added: "added to the store"
    case .removed: "removed from the store"
    }
  }

  /// Who applied a resource last.
  static func last(_ entry: Drift.Entry) -> String {
    entry.last.map {
      "last applied by \(visible($0.actor.string)), serial \($0.serial), "
        + visible($0.time.string)
        + ($0.commit.map { ", commit \(visible(String($0.prefix(12))))" } ?? "")
    } ?? "never applied"
  }

  /// One entry a line, for programs.
  package func json(_ drift: Drift, toolVersion: String) -> [UInt8] {
    let counts = DriftReport.counts(drift)
    let document: JSONValue = [
      "formatVersion": "1.0",
      "toolVersion": .text(toolVersion),
      "base": [
        "lineage": .text(drift.base.lineage), "serial": .integer(drift.base.serial),
        "digest": .text(drift.base.digest.value),
      ],
      "drift": .array(drift.entries.map(json)),
      "accessChanges": .array(drift.access.all.map(json)),
      "summary": [
        "added": .integer(counts.added), "changed": .integer(counts.changed),
        "removed": .integer(counts.removed),
        "grants": .integer(drift.access.summary.grants),
        "revocations": .integer(drift.access.summary.revocations),
        "users": .integer(drift.access.summary.users),
      ],
    ]
    return document.pretty() + [0x0A]
  }

  private func json(_ entry: Drift.Entry) -> JSONValue {
    var before: JSONValue = .null
    var after: JSONValue = .null
    switch entry.change {
    case .changed(let old, let new): (before, after) = (old.value, new.value)
    case .taken(let body, let owner, let other):
      before = .object([.init("workspace", .string(owner))] + body.value.members)
      after = .object([.init("workspace", .string(other))] + body.value.members)
    case .added(let body): after = body.value
    case .removed(let body): before = body.value
    }
    return [
      "address": .text(entry.address.description), "change": .text(DriftReport.change(entry)),
      "before": before, "after": after,
      "paths": .array(DriftReport.paths(entry).map { .text($0) }),
      "lastApplied": entry.last.map { last in
        [
          "actor": .string(last.actor), "serial": .integer(last.serial),
          "time": .string(last.time), "commit": last.commit.map { .text($0) } ?? .null,
        ]
      } ?? .null,
    ]
  }

  /// As plans have it.
  private func json(_ change: AccessChange) -> JSONValue {
    func steps(_ derivations: [Derivation]) -> JSONValue {
      .array(derivations.map { .array($0.steps.map { .string($0) }) })
    }
    let period = [("from", change.period.from), ("until", change.period.until)].compactMap {
      key,
      moment in
      moment.map { JSONValue.Member(Text(key), .text($0.rfc3339)) }
    }
    return .object(
      [
        .init("user", .text(change.user)), .init("target", .text(change.target)),
        .init("permission", .text(change.permission)),
        .init("change", .text(change.isGain ? "gained" : "lost")),
      ]
        + period + [
          .init("risk", .array(change.risks.words.map { .text($0) })),
          .init("before", steps(change.before)), .init("after", steps(change.after)),
        ]
    )
  }

  private func mark(_ entry: Drift.Entry) -> (symbol: String, role: Style.Role) {
    switch entry.change {
    case .changed, .taken: ("~", .changed)
    case .added: ("+", .added)
    case .removed: ("-", .removed)
    }
  }

  private static func counts(_ drift: Drift) -> (added: Int, changed: Int, removed: Int) {
    var counts = (added: 0, changed: 0, removed: 0)
    for entry in drift.entries {
      switch entry.change {
      case .changed, .taken: counts.changed += 1
      case .added: counts.added += 1
      case .removed: counts.removed += 1
      }
    }
    return counts
  }
}

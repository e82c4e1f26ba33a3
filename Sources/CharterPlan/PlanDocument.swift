import CharterAccess
import CharterJSON
import CharterModel
import CharterPolicy

/// A plan as JSON: what `--format json` prints and what `--out` saves.
///
/// One member a line, one change a line; the digest of everything before it comes last.
package enum PlanDocument {
  package static let formatVersion = "1.0"
  private static let digestPrefix = ",\n  \"digest\": \""
  private static let digestSuffix = "\"\n}\n"

  /// How much of what a plan makes of access is written.
  package enum Access: Sendable {
    /// Groups of changes that have everything in common.
    case grouped
    /// Every single change as well, with its derivations.
    case full
    /// Only how much there is of it.
    case counted
  }

  /// The bytes of a plan.
  package static func encode(
    _ plan: Plan,
    toolVersion: String,
    access: Access = .grouped
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    write(plan, toolVersion: toolVersion, access: access) { bytes += $0 }
    return bytes
  }

  /// What the audit trail calls a plan that was never saved: a digest of it without the single
  /// changes of access, which follow from the rest and may be millions.
  package static func digest(of plan: Plan, toolVersion: String) -> String {
    write(plan, toolVersion: toolVersion, access: .counted) { _ in }
  }

  /// Writes a plan bit by bit: who gains and loses what can be more than fits into memory.
  ///
  /// The digest that it ends with.
  @discardableResult
  package static func write<Failure: Error>(
    _ plan: Plan,
    toolVersion: String,
    access: Access,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> String {
    var out = MemberWriter(toolVersion: toolVersion)
    var digest = Digest.Builder()
    out.json.raw("{")
    head(plan, &out)
    if access != .counted {
      var sources = AccessSources(plan.access)
      func pass(_ part: [UInt8]) throws(Failure) {
        let part = PrintedJSON.bytes(of: part)
        digest.update(part)
        try sink(part)
      }
      out.key("accessGroups")
      try sink(out.taken(&digest))
      try AccessDocument.writeGroups(plan.access, &sources, to: pass)
      if access == .full {
        out.key("accessChanges")
        try sink(out.taken(&digest))
        try AccessDocument.write(plan.access, &sources, to: pass)
      }
      out.member("administers", .array(plan.access.administering.sorted().map { .string($0) }))
      out.list("sources", sources.sorted)
    }
    tail(plan, &out)
    try sink(out.taken(&digest))
    let hex = digest.digest.hex
    try sink(Array((digestPrefix + hex + digestSuffix).utf8))
    return hex
  }

  private static func head(_ plan: Plan, _ out: inout MemberWriter) {
    out.member("formatVersion", .text(formatVersion))
    out.member("toolVersion", .text(out.toolVersion))
    out.member("workspace", .string(plan.workspace))
    out.member(
      "base",
      .object(
        [
          .init("lineage", .text(plan.base.lineage)),
          .init("serial", .integer(plan.base.serial)),
          .init("digest", .text(plan.base.digest.value)),
        ] + (plan.base.revision.map { [.init("commit", .text($0.commit))] } ?? [])
      )
    )
    out.member("manifestsDigest", .text(plan.manifestsDigest.value))
    out.member("at", .text(plan.at.rfc3339))
    out.member("authors", .array(plan.authors.map { .string($0) }))
    out.member("ticket", plan.ticket.map { .string($0) } ?? .null)
    out.member("repository", plan.revision?.repository.map { .text($0) } ?? .null)
    out.member("commit", plan.revision.map { .text($0.commit) } ?? .null)
    out.member("uncommitted", .boolean(plan.revision?.hasUncommitted ?? false))
    out.member("rollback", plan.rollback.map { .integer($0) } ?? .null)
    out.key("changes")
    out.json.raw("[")
    for (position, change) in plan.changes.enumerated() {
      out.json.raw(position == 0 ? "\n    " : ",\n    ")
      write(change, &out.json)
    }
    out.json.raw(plan.changes.isEmpty ? "]" : "\n  ]")
    out.list(
      "adopted",
      plan.adopted.map { drift in
        [
          "address": .text(drift.address.description),
          "digest": drift.digest.map { .text($0) } ?? .null,
        ]
      }
    )
  }

  private static func tail(_ plan: Plan, _ out: inout MemberWriter) {
    out.member("settings", plan.settings.map { json($0) } ?? .null)
    out.list("findings", plan.findings.map { json($0) })
    out.list("approvals", plan.approvals.map { json($0) })
    out.list("guards", plan.guards.map { json($0) })
    let summary = plan.summary
    out.member(
      "summary",
      [
        "add": .integer(summary.add), "change": .integer(summary.change),
        "destroy": .integer(summary.destroy), "rename": .integer(summary.rename),
        "grants": .integer(plan.access.summary.grants),
        "revocations": .integer(plan.access.summary.revocations),
        "users": .integer(plan.access.summary.users),
      ]
    )
    out.member("applyable", .boolean(plan.isApplyable))
  }

  /// The digest that a plan's bytes end with; nothing where they are not what was written.
  package static func digest(of bytes: [UInt8]) -> String? {
    let tail = digestPrefix.utf8.count + Digest.textLength + digestSuffix.utf8.count
    guard bytes.count > tail else {
      return nil
    }
    let digest = Digest(of: bytes.dropLast(tail)).hex
    guard bytes.suffix(tail).elementsEqual((digestPrefix + digest + digestSuffix).utf8) else {
      return nil
    }
    return digest
  }

  private static func write(_ change: ResourceChange, _ out: inout JSONWriter) {
    out.raw("{\"address\": ")
    out.string(change.address.description)
    if let previous = change.previousAddress {
      out.raw(", \"previousAddress\": ")
      out.string(previous.description)
    }
    out.raw(", \"actions\": ")
    out.value(.array(actions(change).map { .text($0) }))
    out.raw(", \"reason\": ")
    out.string(change.reason.rawValue)
    for (key, body) in [(", \"before\": ", change.before), (", \"after\": ", change.after)] {
      out.bytes.append(contentsOf: key.utf8)
      if let body {
        out.raw("{")
        out.raw(body.bytes)
        out.raw("}")
      } else {
        out.raw("null")
      }
    }
    out.raw(", \"paths\": ")
    out.value(.array(change.fields.map { .text($0.path) }))
    out.raw(", \"source\": ")
    out.value(.place(change.source))
    out.raw("}")
  }

  /// What is done, in the words of the format.
  package static func actions(_ change: ResourceChange) -> [String] {
    switch change.change {
    case .create: ["create"]
    case .update: ["update"]
    case .delete: ["delete"]
    case .rename(_, let before, let after): before == after ? ["rename"] : ["rename", "update"]
    }
  }

  private static func json(_ finding: Finding) -> JSONValue {
    [
      "code": .text(finding.code.rawValue), "severity": .text(finding.severity.rawValue),
      "message": .text(finding.message), "help": .text(finding.help),
      "address": finding.address.map { .text($0.description) } ?? .null,
      "source": .place(finding.source),
    ]
  }

  private static func json(_ settings: SettingsChange) -> JSONValue {
    [
      "maxRemovals": [
        "before": settings.before.map { .integer($0.maxRemovals) } ?? .null,
        "after": .integer(settings.after.maxRemovals),
      ]
    ]
  }

  private static func json(_ need: ApprovalNeed) -> JSONValue {
    [
      "process": .text(need.process.description), "version": .text(need.version),
      "step": .integer(need.step),
      "name": .text(need.name), "count": .integer(need.count),
      "entitled": .array(need.entitled.map { .text($0) }),
      "changes": .array(need.changes.map { .text($0) }),
    ]
  }

  private static func json(_ tripped: TrippedGuard) -> JSONValue {
    [
      "name": .text(tripped.name.rawValue),
      "address": tripped.address.map { .text($0.description) } ?? .null,
      "message": .text(tripped.message),
      "allowed": .boolean(tripped.isAllowed),
    ]
  }
}

/// Writes the members of a document, one a line.
private struct MemberWriter {
  let toolVersion: String
  var json = JSONWriter()
  private var isFirst = true

  init(toolVersion: String) {
    self.toolVersion = toolVersion
  }

  mutating func key(_ key: StaticString) {
    json.raw(isFirst ? "\n  \"" : ",\n  \"")
    isFirst = false
    json.raw(key)
    json.raw("\": ")
  }

  mutating func member(_ name: StaticString, _ value: JSONValue) {
    key(name)
    json.value(value)
  }

  /// One element a line.
  mutating func list(_ name: StaticString, _ elements: [JSONValue]) {
    key(name)
    json.raw("[")
    for (position, element) in elements.enumerated() {
      json.raw(position == 0 ? "\n    " : ",\n    ")
      json.value(element)
    }
    json.raw(elements.isEmpty ? "]" : "\n  ]")
  }

  /// What has been written since the last time, counted into a digest.
  mutating func taken(_ digest: inout Digest.Builder) -> [UInt8] {
    let bytes = PrintedJSON.bytes(of: json.bytes)
    json.bytes.removeAll(keepingCapacity: true)
    digest.update(bytes)
    return bytes
  }
}

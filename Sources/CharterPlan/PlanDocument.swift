import CharterAccess
import CharterJSON
import CharterModel

/// A plan as JSON: what `--format json` prints and what `--out` saves.
///
/// One member a line, one change a line; the digest of everything before it comes last.
package enum PlanDocument {
  package static let formatVersion = "1.0"
  private static let digestPrefix = ",\n  \"digest\": \""
  private static let digestSuffix = "\"\n}\n"

  /// How much of what a plan makes of access is written.
  package enum Access: Sendable {
    case full
    /// Only how much there is of it.
    case counted
  }

  /// The bytes of a plan.
  package static func encode(_ plan: Plan, toolVersion: String) -> [UInt8] {
    var bytes: [UInt8] = []
    write(plan, toolVersion: toolVersion) { bytes += $0 }
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
    access: Access = .full,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> String {
    var out = JSONWriter()
    var digest = Digest.Builder()
    var isFirst = true
    func flush() throws(Failure) {
      digest.update(out.bytes)
      try sink(out.bytes)
      out.bytes.removeAll(keepingCapacity: true)
    }
    func key(_ key: StaticString) {
      out.raw(isFirst ? "\n  \"" : ",\n  \"")
      isFirst = false
      out.raw(key)
      out.raw("\": ")
    }
    func member(_ name: StaticString, _ value: JSONValue) {
      key(name)
      out.value(value)
    }
    func list<Element>(
      _ name: StaticString,
      _ elements: [Element],
      _ write: (Element, inout JSONWriter) -> Void
    ) {
      key(name)
      out.raw("[")
      for (position, element) in elements.enumerated() {
        out.raw(position == 0 ? "\n    " : ",\n    ")
        write(element, &out)
      }
      out.raw(elements.isEmpty ? "]" : "\n  ]")
    }
    out.raw("{")
    member("formatVersion", .text(formatVersion))
    member("toolVersion", .text(toolVersion))
    member("workspace", .string(plan.workspace))
    member("folder", .text(plan.folder))
    member(
      "base",
      [
        "lineage": .text(plan.base.lineage), "serial": .integer(plan.base.serial),
        "digest": .text(plan.base.digest.value),
      ]
    )
    member("manifestsDigest", .text(plan.manifestsDigest.value))
    member("at", .text(plan.at.rfc3339))
    list("changes", plan.changes, write)
    if access == .full {
      key("accessChanges")
      try flush()
      var sources = AccessSources(plan.access)
      try AccessDocument.write(plan.access, &sources) { part throws(Failure) in
        out.bytes += part
        try flush()
      }
      member("administers", .array(plan.access.administering.sorted().map { .string($0) }))
      list("sources", sources.sorted) { $1.value($0) }
    }
    list("findings", plan.findings) { $1.value(json($0)) }
    list("guards", plan.guards) { $1.value(json($0)) }
    let summary = plan.summary
    member(
      "summary",
      [
        "add": .integer(summary.add), "change": .integer(summary.change),
        "destroy": .integer(summary.destroy), "rename": .integer(summary.rename),
        "grants": .integer(plan.access.summary.grants),
        "revocations": .integer(plan.access.summary.revocations),
        "users": .integer(plan.access.summary.users),
      ]
    )
    member("applyable", .boolean(plan.isApplyable))
    try flush()
    let hex = digest.digest.hex
    try sink(Array((digestPrefix + hex + digestSuffix).utf8))
    return hex
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

  private static func json(_ tripped: TrippedGuard) -> JSONValue {
    [
      "name": .text(tripped.name.rawValue), "message": .text(tripped.message),
      "allowed": .boolean(tripped.isAllowed),
    ]
  }
}

import CharterJSON
import CharterModel

/// A plan as JSON: what `--format json` prints and what `--out` saves.
///
/// One member a line, one change a line; the digest of everything before it comes last.
package enum PlanDocument {
  package static let formatVersion = "1.0"
  private static let digestPrefix = ",\n  \"digest\": \""
  private static let digestSuffix = "\"\n}\n"

  /// The bytes of a plan.
  package static func encode(_ plan: Plan, toolVersion: String) -> [UInt8] {
    var out = JSONWriter()
    func member(_ key: StaticString, _ value: JSONValue) {
      out.raw(out.bytes.count == 1 ? "\n  \"" : ",\n  \"")
      out.raw(key)
      out.raw("\": ")
      out.value(value)
    }
    func list<Element>(
      _ key: StaticString,
      _ elements: [Element],
      _ write: (Element, inout JSONWriter) -> Void
    ) {
      out.raw(",\n  \"")
      out.raw(key)
      out.raw("\": [")
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
    list("findings", plan.findings) { $1.value(json($0)) }
    list("guards", plan.guards) { $1.value(json($0)) }
    let summary = plan.summary
    member(
      "summary",
      [
        "add": .integer(summary.add), "change": .integer(summary.change),
        "destroy": .integer(summary.destroy), "rename": .integer(summary.rename),
      ]
    )
    member("applyable", .boolean(plan.isApplyable))
    let digest = Digest(of: out.bytes).hex
    out.bytes.append(contentsOf: digestPrefix.utf8)
    out.bytes.append(contentsOf: digest.utf8)
    out.bytes.append(contentsOf: digestSuffix.utf8)
    return out.bytes
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
    out.value(json(change.source))
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

  private static func json(_ source: Source?) -> JSONValue {
    guard let source else {
      return .null
    }
    return [
      "file": .text(source.file), "line": .integer(source.line),
      "column": .integer(source.column),
    ]
  }

  private static func json(_ finding: Finding) -> JSONValue {
    [
      "code": .text(finding.code.rawValue), "severity": .text(finding.severity.rawValue),
      "message": .text(finding.message), "help": .text(finding.help),
      "address": finding.address.map { .text($0.description) } ?? .null,
      "source": json(finding.source),
    ]
  }

  private static func json(_ tripped: TrippedGuard) -> JSONValue {
    [
      "name": .text(tripped.name.rawValue), "message": .text(tripped.message),
      "allowed": .boolean(tripped.isAllowed),
    ]
  }
}

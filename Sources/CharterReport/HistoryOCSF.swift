import CharterJSON
package import CharterModel
import CharterPlan
package import CharterStore

/// The audit trail as events of the Open Cybersecurity Schema Framework, one a line: class 3004,
/// Entity Management, of its version 1.3.0.
///
/// One event for each resource that an apply changed. What the schema has no attribute for stands
/// under `unmapped`.
package struct HistoryOCSF {
  private static let version: JSONValue = "1.3.0"
  private let toolVersion: String

  package init(toolVersion: String) {
    self.toolVersion = toolVersion
  }

  /// The events of some entries; of the addresses alone, where they are given.
  package func lines(_ entries: [AuditEntry], of addresses: Set<Text>?) -> [UInt8] {
    var out: [UInt8] = []
    for entry in entries {
      for (position, found) in entry.found.enumerated()
      where addresses?.contains(Text(found.address)) ?? true {
        let activity: Activity =
          found.before == nil ? .create : found.after == nil ? .delete : .update
        out +=
          event(
            entry,
            uid: "\(entry.serial)/found/\(position + 1)",
            activity,
            found.address,
            before: found.before?.body,
            after: found.after?.body,
            actor: nil
          ).compact + [0x0A]
      }
      for (position, change) in entry.changes.enumerated()
      where addresses?.contains(Text(change.address)) ?? true {
        out +=
          event(
            entry,
            uid: "\(entry.serial)/\(position + 1)",
            Activity(change),
            change.address,
            before: change.before,
            after: change.written?.body,
            actor: entry.actor,
            action: change.word
          ).compact + [0x0A]
      }
    }
    return out
  }

  /// What the schema calls the things that can be done to an entity.
  private enum Activity: Int {
    case create = 1
    case update = 3
    case delete = 4

    init(_ change: AuditEntry.Change) {
      switch change.action {
      case .create: self = .create
      case .delete: self = .delete
      case .update, .rename, .adopt, .forget: self = .update
      }
    }

    var name: String {
      switch self {
      case .create: "Create"
      case .update: "Update"
      case .delete: "Delete"
      }
    }
  }

  private func event(
    _ entry: AuditEntry,
    uid: String,
    _ activity: Activity,
    _ address: String,
    before: ArraySlice<UInt8>?,
    after: ArraySlice<UInt8>?,
    actor: Text?,
    action: String = "found"
  ) -> JSONValue {
    // An override is what somebody should look at.
    let isOverridden = !entry.overrides.isEmpty
    var members: [JSONValue.Member] = [
      .init("activity_id", .integer(activity.rawValue)),
      .init("activity_name", .text(activity.name)),
      .init(
        "actor",
        ["user": ["name": actor.map { .string($0) } ?? "unknown"]]
      ),
      .init("category_name", "Identity & Access Management"),
      .init("category_uid", 3),
      .init("class_name", "Entity Management"),
      .init("class_uid", 3004),
    ]
    if let ticket = entry.ticket {
      members.append(.init("comment", .string(ticket)))
    }
    members.append(.init("entity", entity(address, before ?? after)))
    if before != nil, let after {
      members.append(.init("entity_result", entity(address, after)))
    }
    members += [
      .init(
        "metadata",
        [
          "log_name": .text(AuditTrail.fileName),
          "product": [
            "name": "charter", "vendor_name": "charter", "version": .text(toolVersion),
          ],
          "uid": .text("\(entry.lineage)/\(uid)"), "version": HistoryOCSF.version,
        ]
      ),
      .init("severity", isOverridden ? "Medium" : "Informational"),
      .init("severity_id", isOverridden ? 3 : 1),
      .init("status", "Success"),
      .init("status_id", 1),
      .init("time", .integer(Int(entry.time.seconds) * 1000)),
      .init("type_name", .text("Entity Management: \(activity.name)")),
      .init("type_uid", .integer(300400 + activity.rawValue)),
      .init("unmapped", unmapped(entry, action)),
    ]
    return .object(members)
  }

  private func entity(_ address: String, _ body: ArraySlice<UInt8>?) -> JSONValue {
    let parsed = Address(address)
    return [
      "data": body.map { ResourceBody($0).value } ?? .null,
      "name": .text(parsed.map(\.name.string) ?? address),
      "type": .text(parsed.map(\.kind.rawValue) ?? "Other"), "uid": .text(address),
    ]
  }

  private func unmapped(_ entry: AuditEntry, _ action: String) -> JSONValue {
    .object([
      .init("action", .text(action)),
      .init("approvals", .integer(entry.approvals?.signed.count ?? 0)),
      .init("commit", entry.revision.map { .text($0.commit) } ?? .null),
      .init("grants", .integer(entry.summary.grants)),
      .init("overrides", .array(entry.overrides.map { .string($0) })),
      .init("repository", entry.revision?.repository.map { .text($0) } ?? .null),
      .init("revocations", .integer(entry.summary.revocations)),
      .init("serial", .integer(entry.serial)),
      .init("workspace", .string(entry.workspace)),
    ])
  }
}

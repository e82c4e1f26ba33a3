package import CharterJSON
import CharterModel

extension AuditEntry {
  static let approvalKey: StaticString = "approvalDigest"

  /// The line of an entry that was read, without its line break.
  package var json: [UInt8] { line(previous: previous).dropLast() }

  /// The line of an entry, with its line break.
  func line(previous: String) -> [UInt8] {
    var out = JSONWriter()
    out.raw(#"{"serial":"#)
    out.integer(serial)
    func member(_ key: StaticString, _ text: String) {
      out.raw(",\"")
      out.raw(key)
      out.raw("\":")
      out.string(text)
    }
    member("time", time.rfc3339)
    member("actor", actor.string)
    if authors != [actor] {
      out.raw(#","authors":"#)
      out.value(.array(authors.map { .string($0) }))
    }
    member("workspace", workspace.string)
    member("lineage", lineage)
    if let revision {
      if let repository = revision.repository {
        member("repository", repository)
      }
      member("commit", revision.commit)
      if revision.hasUncommitted {
        out.raw(#","uncommitted":true"#)
      }
    }
    member("planDigest", planDigest)
    member("stateDigest", stateDigest)
    member("fileDigest", fileDigest)
    out.raw(#","overrides":"#)
    out.value(.array(overrides.map { .string($0) }))
    if let ticket {
      member("ticket", ticket.string)
    }
    if let rollback {
      out.raw(#","rollback":"#)
      out.integer(rollback)
    }
    if beginsTestClock {
      out.raw(#","testClock":true"#)
    }
    if let guards {
      out.raw(#","guards":{"maxRemovals":"#)
      out.integer(guards.maxRemovals)
      out.raw("}")
    }
    if let approvals {
      member(AuditEntry.approvalKey, approvals.digest)
      out.raw(#","approvals":"#)
      out.value(.array(approvals.signed))
    }
    out.raw(#","summary":"#)
    out.value(summary.json)
    if !found.isEmpty {
      out.raw(#","found":["#)
      for (position, found) in found.enumerated() {
        out.raw(position == 0 ? "" : ",")
        AuditEntry.write(found, &out)
      }
      out.raw("]")
    }
    out.raw(#","changes":["#)
    for (position, change) in changes.enumerated() {
      out.raw(position == 0 ? "" : ",")
      AuditEntry.write(change, &out)
    }
    out.raw("]")
    member("previous", previous)
    out.raw("}\n")
    return out.bytes
  }

  private static func write(_ change: Change, _ out: inout JSONWriter) {
    out.raw(#"{"address":"#)
    out.string(change.address)
    if let previous = change.previousAddress {
      out.raw(#","previousAddress":"#)
      out.string(previous)
    }
    out.raw(#","action":"#)
    out.string(change.word)
    for (key, body) in [("before", change.before), ("after", change.written?.body)] {
      out.raw(",")
      out.string(key)
      if let body {
        out.raw(":{")
        out.raw(body)
        out.raw("}")
      } else {
        out.raw(":null")
      }
    }
    if let written = change.written {
      out.raw(#","status":"#)
      out.raw(written.status)
    }
    out.raw("}")
  }

  private static func write(_ found: Found, _ out: inout JSONWriter) {
    out.raw(#"{"address":"#)
    out.string(found.address)
    for (key, line) in [("before", found.before), ("after", found.after)] {
      out.raw(",")
      out.string(key)
      guard let line else {
        out.raw(":null")
        continue
      }
      out.raw(#":{"workspace":"#)
      out.string(line.workspace.string)
      out.raw(#","digest":"#)
      out.string(line.digest)
      out.raw(",")
      out.raw(line.body)
      out.raw(#","status":"#)
      out.raw(line.status)
      out.raw("}")
    }
    out.raw("}")
  }
}

extension AuditEntry.Summary {
  /// The members in the order of the plan's.
  package var json: JSONValue {
    [
      "add": .integer(add), "change": .integer(change), "destroy": .integer(destroy),
      "rename": .integer(rename), "grants": .integer(grants),
      "revocations": .integer(revocations), "users": .integer(users),
    ]
  }
}

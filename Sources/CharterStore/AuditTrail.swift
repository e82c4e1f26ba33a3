package import CharterJSON
package import CharterModel

/// `audit.jsonl`: one line an apply, each naming the digest of the line before.
///
/// `state.json` names the digest of the last line and the length, so that one rename commits both.
package enum AuditTrail {
  static let fileName = "audit.jsonl"
  private static let approvalKey: StaticString = "approvalDigest"

  /// What one apply did.
  package struct Entry: Sendable {
    package var serial: Int
    package var time: Instant
    package var actor: Text
    package var workspace: Text
    package var lineage: String
    package var planDigest: String
    /// The content digest of the state as applied.
    package var stateDigest: String
    /// The guards that were overridden.
    package var overrides: [Text]
    /// What asked for it.
    package var ticket: Text?
    /// The guard settings of the workspace, where the apply changes them.
    package var guards: GuardSettings?
    /// What was approved, and by whom; nothing where nobody had to.
    package var approvals: Approvals?
    package var changes: [Change]

    package init(
      serial: Int,
      time: Instant,
      actor: Text,
      workspace: Text,
      lineage: String,
      planDigest: String,
      stateDigest: String,
      overrides: [Text],
      ticket: Text?,
      guards: GuardSettings?,
      approvals: Approvals?,
      changes: [Change]
    ) {
      self.serial = serial
      self.time = time
      self.actor = actor
      self.workspace = workspace
      self.lineage = lineage
      self.planDigest = planDigest
      self.stateDigest = stateDigest
      self.overrides = overrides
      self.ticket = ticket
      self.guards = guards
      self.approvals = approvals
      self.changes = changes
    }

    /// The approvals that an apply rested on.
    package struct Approvals: Sendable {
      /// What they are bound to.
      package var digest: String
      /// The signed statements, with their signatures.
      package var signed: [JSONValue]

      package init(digest: String, signed: [JSONValue]) {
        self.digest = digest
        self.signed = signed
      }
    }

    /// One resource, before and after; a side that was not there is absent.
    package struct Change: Sendable {
      package var address: String
      package var previousAddress: String?
      package var before: ArraySlice<UInt8>?
      package var after: ArraySlice<UInt8>?

      package init(
        address: String,
        previousAddress: String?,
        before: ArraySlice<UInt8>?,
        after: ArraySlice<UInt8>?
      ) {
        self.address = address
        self.previousAddress = previousAddress
        self.before = before
        self.after = after
      }
    }
  }

  /// The line of an entry, with its line break.
  static func line(_ entry: Entry, previous: String) -> [UInt8] {
    var out = JSONWriter()
    out.raw(#"{"serial":"#)
    out.integer(entry.serial)
    func member(_ key: StaticString, _ text: String) {
      out.raw(",\"")
      out.raw(key)
      out.raw("\":")
      out.string(text)
    }
    member("time", entry.time.rfc3339)
    member("actor", entry.actor.string)
    member("workspace", entry.workspace.string)
    member("lineage", entry.lineage)
    member("planDigest", entry.planDigest)
    member("stateDigest", entry.stateDigest)
    out.raw(#","overrides":"#)
    out.value(.array(entry.overrides.map { .string($0) }))
    if let ticket = entry.ticket {
      member("ticket", ticket.string)
    }
    if let guards = entry.guards {
      out.raw(#","guards":{"maxRemovals":"#)
      out.integer(guards.maxRemovals)
      out.raw("}")
    }
    if let approvals = entry.approvals {
      member(approvalKey, approvals.digest)
      out.raw(#","approvals":"#)
      out.value(.array(approvals.signed))
    }
    out.raw(#","changes":["#)
    for (position, change) in entry.changes.enumerated() {
      if position > 0 {
        out.raw(",")
      }
      out.raw(#"{"address":"#)
      out.string(change.address)
      if let previous = change.previousAddress {
        member("previousAddress", previous)
      }
      for (key, body) in [("before", change.before), ("after", change.after)] {
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
      out.raw("}")
    }
    out.raw("]")
    member("previous", previous)
    out.raw("}\n")
    return out.bytes
  }

  /// The serial of the last apply that rested on approvals of these changes.
  static func lastSerial(approving digest: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(",\"\(approvalKey)\":\"\(digest)\",\"approvals\":[".utf8)
    for line in bytes.split(separator: 0x0A).reversed()
    where line.contains(bytes: wanted) {
      if let entry = try? JSONValue(parsing: Array(line)), entry["approvalDigest"]?.string == digest
      {
        return entry["serial"]?.integer
      }
    }
    return nil
  }

  /// Checks that every entry follows the one before it, that the last is the one that the state
  /// names, and that there is one for each apply.
  ///
  /// - Throws: `StoreError.malformed` with the line that is not as it was written.
  static func check(_ bytes: [UInt8], head: String, serial: Int) throws(StoreError) {
    func fail(_ line: Int, _ message: String) -> StoreError {
      .malformed(file: fileName, line: max(1, line), column: 1, message: message)
    }
    var previous = ""
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      number += 1
      guard line.ends(with: "\"previous\":\"\(previous)\"}") else {
        throw fail(number, "this entry does not follow the one before it")
      }
      previous = Digest(of: Array(line) + [0x0A]).hex
    }
    guard bytes.isEmpty || bytes.last == 0x0A, previous == head, number == serial else {
      throw fail(number, "the last entry is not the one that the state names")
    }
  }

  /// What every resource was after the last apply that touched it, told by the trail alone.
  ///
  /// - Throws: `StoreError.malformed` where a line is not an entry or does not follow the one
  ///   before it.
  package static func applied(
    _ bytes: [UInt8],
    head: String
  ) throws(StoreError) -> [Text: AppliedResource] {
    var resources: [Text: AppliedResource] = [:]
    var previous = ""
    var number = 0
    var tape = JSONTape()
    for line in bytes.split(separator: 0x0A) {
      number += 1
      do {
        try tape.read(line.span)
        try replay(tape, previous: previous, &resources)
      } catch {
        throw .malformed(
          file: fileName,
          line: number,
          column: error.offset + 1,
          message: error.message
        )
      }
      previous = Digest(of: Array(line) + [0x0A]).hex
    }
    guard previous == head else {
      throw .malformed(
        file: fileName,
        line: max(1, number),
        column: 1,
        message: "the last entry is not the one that the state names"
      )
    }
    return resources
  }

  private static func replay(
    _ tape: JSONTape,
    previous: String,
    _ resources: inout [Text: AppliedResource]
  ) throws(JSONError) {
    func text(_ key: String) throws(JSONError) -> Text {
      guard let node = tape.member(key, of: 0), tape.nodes[node].kind == .string else {
        throw JSONError("an entry has a string \"\(key)\"", at: 0)
      }
      return Text(tape.string(node))
    }
    guard try text("previous") == Text(previous) else {
      throw JSONError("this entry does not follow the one before it", at: 0)
    }
    guard let serial = tape.member("serial", of: 0).flatMap({ Int(tape.string($0)) }),
      let changes = tape.member("changes", of: 0), tape.nodes[changes].kind == .array
    else {
      throw JSONError("an entry has a serial and changes", at: 0)
    }
    let (workspace, actor, time) = (try text("workspace"), try text("actor"), try text("time"))
    for change in tape.elements(changes) {
      guard let address = tape.member("address", of: change),
        let after = tape.member("after", of: change)
      else {
        throw JSONError("a change has an address and after", at: Int(tape.nodes[change].offset))
      }
      if let gone = tape.member("previousAddress", of: change) {
        resources[Text(tape.string(gone))] = nil
      }
      guard tape.nodes[after].kind == .object else {
        resources[Text(tape.string(address))] = nil
        continue
      }
      var body = JSONWriter()
      body.canonical(tape, at: after)
      resources[Text(tape.string(address))] = AppliedResource(
        workspace: workspace,
        body: body.bytes.dropFirst().dropLast(),
        serial: serial,
        actor: actor,
        time: time
      )
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}

import CharterJSON
package import CharterModel

/// What the audit trail says, entry by entry, that the store was: told by the trail alone.
package struct TrailReplay: Sendable {
  package private(set) var lineage = ""
  package private(set) var serial = 0
  /// The content digest of what was applied.
  package private(set) var stateDigest = StoredState.emptyDigest
  package private(set) var guards: [Text: GuardSettings] = [:]
  /// Whether the first entry began a store with a test clock.
  package private(set) var hasTestClock = false
  /// The resources as the file had them, with what others had changed.
  package private(set) var lines: [Text: StoredLine] = [:]
  /// The resources as charter applied them: what drift is told by.
  package private(set) var applied: [Text: AppliedResource] = [:]
  /// The digest of the last line, with its line break.
  package private(set) var head = ""
  /// How many bytes have been replayed.
  package private(set) var length = 0
  private var fileDigest = ""

  package init() {}

  /// Replays the entries of a trail, up to a serial where one is given.
  ///
  /// - Throws: `StoreError.malformed` where a line is not an entry, or does not follow the one
  ///   before it.
  package init(_ bytes: [UInt8], upTo last: Int = .max) throws(StoreError) {
    for line in TrailLines(bytes) {
      guard serial < last || lineage.isEmpty else {
        break
      }
      do throws(JSONError) {
        let entry = try AuditEntry(parsing: line)
        guard last > 0 else {
          // Before the first apply the store is empty, and has its name already.
          lineage = entry.lineage
          break
        }
        guard entry.serial == serial + 1 else {
          throw JSONError(
            "serial \(serial + 1) is next, and this entry is of \(entry.serial)",
            at: 0
          )
        }
        guard lineage.isEmpty || entry.lineage == lineage else {
          throw JSONError("this entry is of another store: its lineage is another one", at: 0)
        }
        guard TrailLines.follows(line, head) else {
          throw JSONError("this entry does not follow the one before it", at: 0)
        }
        add(entry, line)
      } catch {
        throw AuditTrail.malformed(error, serial + 1)
      }
    }
  }

  /// Takes in one entry.
  mutating func add(_ entry: AuditEntry, _ line: ArraySlice<UInt8>) {
    lineage = entry.lineage
    serial = entry.serial
    stateDigest = entry.stateDigest
    fileDigest = entry.fileDigest
    head = Digest(of: line).hex
    length += line.count
    if entry.serial == 1 {
      hasTestClock = entry.beginsTestClock
    }
    if let settings = entry.guards {
      guards[entry.workspace] = settings == GuardSettings() ? nil : settings
    }
    for found in entry.found {
      lines[Text(found.address)] = found.after
    }
    for change in entry.changes {
      take(change, of: entry)
    }
  }

  private mutating func take(_ change: AuditEntry.Change, of entry: AuditEntry) {
    let address = Text(change.address)
    let last = applied[change.previousAddress.map { Text($0) } ?? address]
    if let previous = change.previousAddress {
      lines[Text(previous)] = nil
      applied[Text(previous)] = nil
    }
    guard let written = change.written else {
      lines[address] = nil
      applied[address] = nil
      return
    }
    let owner: Text = if case .forget = change.action { "" } else { entry.workspace }
    lines[address] = StoredLine(
      workspace: owner,
      digest: Digest(of: written.body).hex,
      body: written.body,
      status: written.status
    )
    applied[address] = AppliedResource(
      workspace: owner,
      body: written.body,
      stateSince: TrailReplay.stateSince(written.body, last, entry.time),
      serial: entry.serial,
      actor: entry.actor,
      time: Text(entry.time.rfc3339),
      commit: entry.revision?.commit
    )
  }

  /// Since when a resource has been in its state: a date in `status` that somebody has changed by hand is
  /// not asked.
  private static func stateSince(
    _ body: ArraySlice<UInt8>,
    _ last: AppliedResource?,
    _ time: Instant
  ) -> Instant {
    guard let last, let since = last.stateSince, state(in: last.body) == state(in: body) else {
      return time
    }
    return since
  }

  /// The word of `spec.state`; `nil` if the body has none.
  private static func state(in body: ArraySlice<UInt8>) -> String? {
    guard body.contains(bytes: Array("\"state\":".utf8)) else {
      return nil
    }
    let value = try? JSONValue(parsing: [UInt8(ascii: "{")] + body + [UInt8(ascii: "}")])
    return value?["spec"]?["state"]?.string
  }

  /// The state at this point of the trail.
  ///
  /// - Throws: `StoreError.malformed` where it is not the one that the entry names.
  package func state() throws(StoreError) -> StoredState {
    let bytes = try file()
    return try StateReader.read(bytes)
  }

  /// The bytes that `state.json` had at this point of the trail.
  ///
  /// - Throws: `StoreError.malformed` where they are not those that the entry names.
  package func file() throws(StoreError) -> [UInt8] {
    let header = StoredState.Header(
      lineage: lineage,
      serial: serial,
      digest: stateDigest,
      auditHead: head,
      auditLength: length,
      guards: guards,
      hasTestClock: hasTestClock
    )
    let file = StateFile(header, sortedLines)
    guard serial == 0 || file.digest == fileDigest else {
      throw .malformed(
        file: AuditTrail.fileName,
        line: serial,
        column: 1,
        message: "the entries up to serial \(serial) do not lead to the state that this one names"
      )
    }
    return file.bytes(auditHead: head, auditLength: length)
  }

  private var sortedLines: [Store.Line] {
    lines.sorted { $0.key < $1.key }.map { address, line in
      Store.Line(
        address: Array(address.utf8)[...],
        workspace: line.workspace.string,
        digest: line.digest,
        body: line.body,
        status: line.status
      )
    }
  }

  /// What a state has otherwise than this point of the trail, sorted by address.
  func differences(from state: StoredState) -> [AuditEntry.Found] {
    var found: [AuditEntry.Found] = []
    var seen: Set<Text> = []
    for resource in state.resources {
      let address = Text(bytes: state.address(resource))
      seen.insert(address)
      let line = StoredLine(
        workspace: state.workspace(resource),
        digest: String(decoding: state.bytes(resource, resource.digest), as: UTF8.self),
        body: state.body(resource),
        status: state.bytes(resource, resource.status)
      )
      if lines[address] != line {
        found.append(
          AuditEntry.Found(address: address.string, before: lines[address], after: line)
        )
      }
    }
    for (address, line) in lines where !seen.contains(address) {
      found.append(AuditEntry.Found(address: address.string, before: line, after: nil))
    }
    return found.sorted { Text($0.address) < Text($1.address) }
  }
}

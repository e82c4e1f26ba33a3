import CharterFiles
package import CharterModel
import Glibc

/// A folder with `state.json`, `audit.jsonl` and `LOCK`.
package struct Store: Sendable {
  package let path: String
  /// The lineages that the store must have, all of them.
  package let pins: [LineagePin]

  package init(_ path: String, pins: [LineagePin] = []) {
    self.path = path
    self.pins = pins
  }

  /// The state as it is: the old or the new one, whole, while somebody applies.
  ///
  /// A store that is not there yet is empty.
  ///
  /// - Throws: `StoreError.otherLineage` if the store, or that there is none, contradicts a pin.
  package func read() throws(StoreError) -> StoredState {
    // The mark is read first: somebody who applies meanwhile makes the state newer, not older.
    let mark = CommitMark.read(path)
    let state = try readState()
    try check(lineage: state.header.lineage)
    guard mark ?? 0 <= state.header.serial else {
      throw .replayed(serial: state.header.serial, committed: mark ?? 0)
    }
    return state
  }

  /// Checks the lineage of a state, which is empty if there is no state, against the pins.
  func check(lineage: String) throws(StoreError) {
    for pin in pins where pin.lineage != lineage {
      throw .otherLineage(found: lineage.isEmpty ? nil : lineage, pin: pin)
    }
  }

  private func readState() throws(StoreError) -> StoredState {
    let bytes: [UInt8]
    do {
      bytes = try Files.read("\(path)/\(StateReader.fileName)", followingLinks: false)
    } catch {
      guard error.isNotFound else {
        throw .system(error)
      }
      try refuseOrphanedAudit()
      return .empty
    }
    return try StateReader.read(bytes)
  }

  /// The entries of the trail that a state names.
  ///
  /// - Throws: `StoreError.malformed` where there are fewer.
  package func trail(of state: StoredState) throws(StoreError) -> [UInt8] {
    guard state.header.auditLength > 0 else {
      return []
    }
    let bytes: [UInt8]
    do {
      bytes = try Files.read("\(path)/\(AuditTrail.fileName)", followingLinks: false)
    } catch {
      throw .system(error)
    }
    guard bytes.count >= state.header.auditLength else {
      throw .malformed(
        file: AuditTrail.fileName,
        line: 1,
        column: 1,
        message: "the audit trail is shorter than the state says"
      )
    }
    return bytes.count == state.header.auditLength
      ? bytes : Array(bytes.prefix(state.header.auditLength))
  }

  /// The same, once it has been seen to be the one that the state names.
  ///
  /// - Throws: `StoreError.malformed` where it is not.
  package func checkedTrail(of state: StoredState) throws(StoreError) -> [UInt8] {
    let bytes = try trail(of: state)
    try AuditTrail.check(bytes, head: state.header.auditHead, serial: state.header.serial)
    return bytes
  }

  /// Checks that the trail is the one that a state names, and that it names the digest of the state.
  ///
  /// - Throws: `StoreError.malformed` where one of the two is not as it was written.
  package func check(_ state: StoredState) throws(StoreError) {
    let trail = try checkedTrail(of: state)
    guard let line = TrailLines.last(trail),
      let beginning = TrailLines(trail).first(where: { _ in true })
    else {
      return
    }
    let first = try AuditTrail.entry(beginning, number: 1)
    let entry = try AuditTrail.entry(line, number: state.header.serial)
    guard entry.stateDigest == state.header.digest, entry.lineage == state.header.lineage,
      first.beginsTestClock == state.header.hasTestClock
    else {
      throw .malformed(
        file: AuditTrail.fileName,
        line: state.header.serial,
        column: 1,
        message: "the header of the state is not the one that was written with this entry"
      )
    }
  }

  /// What the trail of a state tells, up to a serial where one is given.
  ///
  /// - Throws: `StoreError.malformed` where the trail is not the one that the state names.
  package func replay(_ state: StoredState, upTo last: Int = .max) throws(StoreError) -> TrailReplay
  {
    try TrailReplay(try checkedTrail(of: state), upTo: last)
  }

  /// The entries of the trail that a state names, in order.
  ///
  /// - Throws: `StoreError.malformed` where the trail is not the one that the state names.
  package func entries(_ state: StoredState) throws(StoreError) -> [AuditEntry] {
    var entries: [AuditEntry] = []
    for line in TrailLines(try checkedTrail(of: state)) {
      entries.append(try AuditTrail.entry(line, number: entries.count + 1))
    }
    return entries
  }

  /// The checkpoint of the trail that a state names; nothing before the first apply.
  package func checkpoint(_ state: StoredState) throws(StoreError) -> Checkpoint? {
    let bytes = try trail(of: state)
    return bytes.isEmpty
      ? nil
      : Checkpoint(
        of: MerkleTree(entries: TrailLines(bytes).map(\.self)),
        lineage: state.header.lineage
      )
  }

  /// The serial of the last apply that rested on approvals of these changes; nothing where there
  /// was none.
  package func lastSerial(
    approving digest: String,
    _ state: StoredState
  ) throws(StoreError) -> Int? {
    AuditTrail.lastSerial(approving: digest, in: try trail(of: state))
  }

  /// Refuses a store whose state is gone: beginning another one would hide that.
  ///
  /// A state is written before the first entry of the audit trail, and before the first serial in
  /// `LOCK`.
  private func refuseOrphanedAudit() throws(StoreError) {
    let file = "\(path)/\(AuditTrail.fileName)"
    let audit = try? Files.read(file, limit: 1, followingLinks: false)
    guard audit?.isEmpty ?? true, CommitMark.read(path) ?? 0 == 0 else {
      throw .malformed(
        file: StateReader.fileName,
        line: 1,
        column: 1,
        message: Store.goneMessage
      )
    }
  }

  static let goneMessage = "the store was there, and its state is gone"
}

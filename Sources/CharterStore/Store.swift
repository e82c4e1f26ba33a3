import CharterFiles
package import CharterModel
import Glibc

/// A folder with `state.json`, `audit.jsonl` and `LOCK`.
package struct Store: Sendable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The state as it is: the old or the new one, whole, while somebody applies.
  ///
  /// A store that is not there yet is empty.
  package func read() throws(StoreError) -> StoredState {
    let bytes: [UInt8]
    do {
      bytes = try Files.read("\(path)/\(StateReader.fileName)")
    } catch {
      guard error.isNotFound else {
        throw .system(error)
      }
      try refuseOrphanedAudit()
      return .empty
    }
    return try StateReader.read(bytes)
  }

  /// What the audit trail says that the resources were after the last apply: what drift is told
  /// by.
  package func applied(_ state: StoredState) throws(StoreError) -> [Text: AppliedResource] {
    guard state.header.auditLength > 0 else {
      return [:]
    }
    let file = "\(path)/\(AuditTrail.fileName)"
    let bytes: [UInt8]
    do {
      bytes = try Files.read(file)
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
    return try AuditTrail.applied(
      Array(bytes.prefix(state.header.auditLength)),
      head: state.header.auditHead
    )
  }

  /// The serial of the last apply that rested on approvals of these changes; nothing where there
  /// was none.
  package func lastSerial(
    approving digest: String,
    _ state: StoredState
  ) throws(StoreError) -> Int? {
    guard state.header.auditLength > 0 else {
      return nil
    }
    do {
      let bytes = try Files.read("\(path)/\(AuditTrail.fileName)")
      return AuditTrail.lastSerial(
        approving: digest,
        in: Array(bytes.prefix(state.header.auditLength))
      )
    } catch {
      throw .system(error)
    }
  }

  /// A state is written before the first entry of the trail, so a trail without one means that
  /// the state was lost, and starting anew would hide that.
  private func refuseOrphanedAudit() throws(StoreError) {
    let file = "\(path)/\(AuditTrail.fileName)"
    guard let bytes = try? Files.read(file), !bytes.isEmpty else {
      return
    }
    throw .malformed(
      file: StateReader.fileName,
      line: 1,
      column: 1,
      message: "the state is missing, and the audit trail has applies: restore \(path)/"
        + StateReader.fileName
    )
  }
}

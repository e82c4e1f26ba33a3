import CharterFiles
import CharterJSON
package import CharterModel
import Glibc

extension Store {
  /// What is to be written: decided under the lock, from the state that is there then.
  package struct Commit: Sendable {
    package var resources: [Line]
    package var entry: AuditTrail.Entry
    /// The content digest of the resources as the audit trail has them: that of `resources`,
    /// unless somebody's drift is still in there.
    package var appliedDigest: String
    /// The guard settings of all workspaces, where they are not the usual ones.
    package var guards: [Text: GuardSettings]

    package init(
      resources: [Line],
      entry: AuditTrail.Entry,
      appliedDigest: String,
      guards: [Text: GuardSettings]
    ) {
      self.guards = guards
      self.resources = resources
      self.entry = entry
      self.appliedDigest = appliedDigest
    }
  }

  /// One resource to be written, sorted by address.
  package struct Line: Sendable {
    package var address: ArraySlice<UInt8>
    package var workspace: String
    package var digest: String
    package var body: ArraySlice<UInt8>
    package var status: ArraySlice<UInt8>

    package init(
      address: ArraySlice<UInt8>,
      workspace: String,
      digest: String,
      body: ArraySlice<UInt8>,
      status: ArraySlice<UInt8>
    ) {
      self.address = address
      self.workspace = workspace
      self.digest = digest
      self.body = body
      self.status = status
    }
  }

  /// Replaces the state, so that it is the old or the new one whatever happens.
  ///
  /// 1. Open the folder; lock `LOCK`.
  /// 2. Recover: remove stale temporaries, cut the audit trail to the length that the state
  ///    names (a trail that is shorter is refused).
  /// 3. Let the caller check lineage, serial and digest again and say what to write.
  /// 4. Append the audit entry; sync the trail.
  /// 5. Write a new file in the same folder, created exclusively, mode 0600; sync it; close it.
  /// 6. Rename it over `state.json`.
  /// 7. Sync the folder. Only now the apply is done.
  ///
  /// One rename commits state and audit together, for the state names the head and the length of
  /// the trail. An error before the rename leaves the old state; one after it leaves a state that
  /// may not last, which is an error of its own. A failed sync is never tried again: the kernel
  /// may have dropped the pages that it could not write.
  package func commit(
    lockTimeout: Int,
    _ decide: (StoredState) throws(StoreError) -> Commit
  ) throws(StoreError) {
    do {
      try Files.createFolders(path)
    } catch {
      throw .system(error)
    }
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else {
      throw .system(.last("open", path))
    }
    defer { _ = close(folder) }
    let lock = try StoreLock(folder: folder, path: path, timeout: lockTimeout)
    defer { lock.release() }
    var state = try read()
    if state.header.lineage.isEmpty {
      state = try initialize(folder)
    }
    try recover(folder, state)
    let commit = try decide(state)
    let signals = HeldSignals()
    defer { signals.release() }
    let line = AuditTrail.line(commit.entry, previous: state.header.auditHead)
    try append(line, to: folder, at: state.header.auditLength)
    let header = StoredState.Header(
      lineage: commit.entry.lineage,
      serial: commit.entry.serial,
      digest: commit.appliedDigest,
      auditHead: Digest(of: line).hex,
      auditLength: state.header.auditLength + line.count,
      guards: commit.guards
    )
    try replace(Store.bytes(header, commit.resources), in: folder)
  }

  /// An empty state with a lineage, so that an audit trail never stands alone.
  private func initialize(_ folder: Int32) throws(StoreError) -> StoredState {
    var state = StoredState.empty
    state.header.lineage = Lineage.random()
    try replace(Store.bytes(state.header, []), in: folder)
    return state
  }

  /// The bytes of `state.json`.
  static func bytes(_ header: StoredState.Header, _ lines: [Line]) -> [UInt8] {
    var out = JSONWriter()
    out.bytes.reserveCapacity(lines.reduce(512) { $0 + $1.body.count + $1.status.count + 220 })
    out.raw(#"{"formatVersion":"#)
    out.string(StateReader.formatVersion)
    out.raw(#","lineage":"#)
    out.string(header.lineage)
    out.raw(#","serial":"#)
    out.integer(header.serial)
    out.raw(#","digest":"#)
    out.string(header.digest)
    out.raw(#","auditHead":"#)
    out.string(header.auditHead)
    out.raw(#","auditLength":"#)
    out.integer(header.auditLength)
    if !header.guards.isEmpty {
      out.raw(#","guards":{"#)
      for (position, workspace) in header.guards.keys.sorted().enumerated() {
        out.raw(position == 0 ? "" : ",")
        out.string(workspace.string)
        out.raw(#":{"maxRemovals":"#)
        out.integer(header.guards[workspace]?.maxRemovals ?? 0)
        out.raw("}")
      }
      out.raw("}")
    }
    out.raw(#","resources":["#)
    for (position, line) in lines.enumerated() {
      out.raw(position == 0 ? "\n" : ",\n")
      StateLine.write(
        address: line.address,
        workspace: line.workspace,
        digest: line.digest,
        body: line.body,
        status: line.status,
        into: &out.bytes
      )
    }
    out.raw("\n]}\n")
    return out.bytes
  }

  private func recover(_ folder: Int32, _ state: StoredState) throws(StoreError) {
    let names: [(name: String, entry: Files.Entry)]
    do {
      names = try Files.list(path)
    } catch {
      throw .system(error)
    }
    for (name, _) in names where name.hasPrefix(Store.temporaryPrefix) {
      unsafe unlinkat(folder, name, 0)
    }
    let audit = unsafe openat(
      folder,
      AuditTrail.fileName,
      O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
      0o600 as mode_t
    )
    let file = "\(path)/\(AuditTrail.fileName)"
    guard audit >= 0 else {
      throw .system(.last("open", file))
    }
    defer { _ = close(audit) }
    var status = stat()
    guard unsafe fstat(audit, &status) == 0 else {
      throw .system(.last("read", file))
    }
    let length = Int(status.st_size)
    guard length >= state.header.auditLength else {
      throw .malformed(
        file: AuditTrail.fileName,
        line: 1,
        column: 1,
        message: "the audit trail is shorter than the state says"
      )
    }
    let bytes: [UInt8]
    do {
      bytes = try Files.read(audit, file)
    } catch {
      throw .system(error)
    }
    try AuditTrail.check(
      Array(bytes.prefix(state.header.auditLength)),
      head: state.header.auditHead,
      serial: state.header.serial
    )
    if length > state.header.auditLength {
      guard ftruncate(audit, off_t(state.header.auditLength)) == 0 else {
        throw .system(.last("write", file))
      }
    }
  }

  private func append(
    _ line: [UInt8],
    to folder: Int32,
    at length: Int
  ) throws(StoreError) {
    let file = "\(path)/\(AuditTrail.fileName)"
    let audit = unsafe openat(
      folder,
      AuditTrail.fileName,
      O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    )
    guard audit >= 0 else {
      throw .system(.last("open", file))
    }
    defer { _ = close(audit) }
    do throws(FileError) {
      try Files.write(line, to: audit, file)
      guard fsync(audit) == 0 else {
        throw .last("sync", file)
      }
    } catch {
      // What was appended is behind the length that the state names; taking it back here only
      // saves the next apply from doing so.
      _ = ftruncate(audit, off_t(length))
      throw .system(error)
    }
  }

  private static let temporaryPrefix = ".state.json."

  private func replace(_ bytes: [UInt8], in folder: Int32) throws(StoreError) {
    let name = "\(Store.temporaryPrefix)\(getpid()).tmp"
    let file = "\(path)/\(name)"
    let target = "\(path)/\(StateReader.fileName)"
    do throws(FileError) {
      try write(bytes, to: folder, name, file)
      guard unsafe renameat(folder, name, folder, StateReader.fileName) == 0 else {
        throw .last("replace", target)
      }
    } catch {
      unsafe unlinkat(folder, name, 0)
      throw .system(error)
    }
    guard fsync(folder) == 0 else {
      throw .unknownOutcome(.last("sync", path))
    }
  }

  private func write(
    _ bytes: [UInt8],
    to folder: Int32,
    _ name: String,
    _ file: String
  ) throws(FileError) {
    let descriptor = unsafe openat(
      folder,
      name,
      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
      0o600 as mode_t
    )
    guard descriptor >= 0 else {
      throw .last("write", file)
    }
    do throws(FileError) {
      try Files.write(bytes, to: descriptor, file)
      guard fsync(descriptor) == 0 else {
        throw .last("sync", file)
      }
    } catch {
      _ = close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else {
      throw .last("write", file)
    }
  }
}

/// SIGINT and SIGTERM held off from the audit's append to the folder's sync: an apply that has
/// begun to write is finished.
///
/// A full disk and a closed pipe are errors of calls, not signals.
struct HeldSignals {
  private static let held = [SIGINT, SIGTERM, SIGHUP]

  init() {
    for number in HeldSignals.held + [SIGXFSZ, SIGPIPE] {
      signal(number, SIG_IGN)
    }
  }

  func release() {
    for number in HeldSignals.held {
      signal(number, SIG_DFL)
    }
  }
}

/// The name of a store for all its life.
enum Lineage {
  /// 128 random bits in the form of a version 4 UUID (RFC 9562).
  static func random() -> String {
    var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return [hex[0..<4], hex[4..<6], hex[6..<8], hex[8..<10], hex[10...]]
      .map { $0.joined() }.joined(separator: "-")
  }
}

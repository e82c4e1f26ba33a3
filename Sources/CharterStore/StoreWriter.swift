import CharterFiles
import CharterJSON
package import CharterModel
import Glibc

extension Store {
  /// What is to be written: decided under the lock, from the state that is there then.
  package struct Commit: Sendable {
    package var resources: [Line]
    package var entry: AuditEntry
    /// The content digest of the resources as the audit trail has them: that of `resources`,
    /// unless somebody's drift is still in there.
    package var appliedDigest: String
    /// The guard settings of all workspaces, where they are not the usual ones.
    package var guards: [Text: GuardSettings]
    /// Whether the store gets a test clock, if this is its first entry.
    package var beginsTestClock: Bool

    package init(
      resources: [Line],
      entry: AuditEntry,
      appliedDigest: String,
      guards: [Text: GuardSettings],
      beginsTestClock: Bool = false
    ) {
      self.beginsTestClock = beginsTestClock
      self.guards = guards
      self.resources = resources
      self.entry = entry
      self.appliedDigest = appliedDigest
    }
  }

  /// One resource to be written; they are sorted by address.
  package struct Line: Sendable {
    package var address: ArraySlice<UInt8>
    package var workspace: String
    package var digest: String
    package var body: ArraySlice<UInt8>
    package var status: ArraySlice<UInt8>

    /// A stored resource as it is.
    package init(_ resource: StoredState.Resource, in state: StoredState) {
      self.init(
        address: state.address(resource),
        workspace: state.workspace(resource).string,
        digest: String(decoding: state.bytes(resource, resource.digest), as: UTF8.self),
        body: state.body(resource),
        status: state.bytes(resource, resource.status)
      )
    }

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

  /// How a store is written to.
  package struct Writing: Sendable {
    /// How many seconds to wait for somebody else who writes.
    package var lockTimeout: Int
    /// Whether the store may be in a file system of the network, where neither locks nor syncs can be
    /// relied on.
    package var allowsNetwork: Bool

    package init(lockTimeout: Int = 0, allowsNetwork: Bool = false) {
      self.lockTimeout = lockTimeout
      self.allowsNetwork = allowsNetwork
    }
  }

  /// Replaces the state, so that it is the old or the new one whatever happens.
  ///
  /// 1. Open the folder; lock `LOCK`.
  /// 2. Recover: remove stale temporaries; cut what one interrupted apply left after the length of
  ///    the audit trail that the state names. A trail that is shorter, was changed, or has more
  ///    than that, is refused. What somebody else has changed in the state goes into the entry that
  ///    is about to be written.
  /// 3. Let the caller check lineage, serial and digest again and say what to write. An entry whose
  ///    time is before that of the last one is refused.
  /// 4. Append the audit entry; sync the trail.
  /// 5. Write a new file in the same folder, created exclusively, mode 0600; sync it; close it.
  /// 6. Rename it over `state.json`.
  /// 7. Sync the folder. Only now the apply is done.
  ///
  /// One rename commits state and audit together, for the state names the head and the length of
  /// the trail. An error before the rename leaves the old state; one after it leaves a state that
  /// may not last, which is an error of its own. A failed sync is never tried again: the kernel
  /// may have dropped the pages that it could not write.
  ///
  /// - Returns: The checkpoint of the trail with the new entry.
  package func commit(
    _ writing: Writing,
    _ decide: (StoredState) throws(StoreError) -> Commit
  ) throws(StoreError) -> Checkpoint {
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
    if !writing.allowsNetwork, let name = NetworkFileSystem.name(of: folder) {
      throw .network(fileSystem: name)
    }
    let lock = try StoreLock(folder: folder, path: path, timeout: writing.lockTimeout)
    defer { lock.release() }
    var state = try read()
    if state.header.lineage.isEmpty {
      state = try initialize(folder)
    }
    let trail = try recover(folder, state)
    lock.mark(state.header.serial)
    let last = try TrailLines.last(trail).map { line throws(StoreError) in
      try AuditTrail.entry(line, number: state.header.serial)
    }
    let found = try changes(in: state, since: trail, last)
    let commit = try decide(state)
    var entry = commit.entry
    if let last, entry.time < last.time {
      throw .backwards(time: entry.time, last: last.time, hasTestClock: state.header.hasTestClock)
    }
    entry.found = found
    entry.beginsTestClock = last == nil && commit.beginsTestClock
    var header = StoredState.Header(
      lineage: entry.lineage,
      serial: entry.serial,
      digest: commit.appliedDigest,
      auditHead: "",
      auditLength: 0,
      guards: commit.guards,
      hasTestClock: state.header.hasTestClock || entry.beginsTestClock
    )
    let file = StateFile(header, commit.resources)
    entry.fileDigest = file.digest
    let line = entry.line(previous: state.header.auditHead)
    header.auditHead = Digest(of: line).hex
    header.auditLength = trail.count + line.count
    Interruption.hold()
    do throws(StoreError) {
      try append(line, to: folder)
      try replace(
        file.bytes(auditHead: header.auditHead, auditLength: header.auditLength),
        in: folder
      )
    } catch {
      if case .system = error {
        // The next apply would do so too; until then nobody shall read of what did not happen.
        takeBack(to: trail.count, in: folder)
      }
      // What may have been written is said by the error; who interrupted is heard now.
      Interruption.release(isCommitted: false)
      throw error
    }
    lock.mark(entry.serial)
    Interruption.release(isCommitted: true)
    return Checkpoint(
      of: MerkleTree(entries: TrailLines(trail).map(\.self) + [line[...]]),
      lineage: entry.lineage
    )
  }

  /// What somebody else has changed since the last entry; nothing where every byte that matters is
  /// as that entry left it, which one digest tells.
  ///
  /// - Throws: `StoreError.malformed` where the header is not the one of that entry.
  private func changes(
    in state: StoredState,
    since trail: [UInt8],
    _ last: AuditEntry?
  ) throws(StoreError) -> [AuditEntry.Found] {
    guard let last else {
      return TrailReplay().differences(from: state)
    }
    guard StateFile(state).digest != last.fileDigest else {
      return []
    }
    let replay = try TrailReplay(trail)
    guard state.header.lineage == replay.lineage, state.header.digest == replay.stateDigest,
      state.header.guards == replay.guards, state.header.hasTestClock == replay.hasTestClock
    else {
      throw .malformed(
        file: StateReader.fileName,
        line: 1,
        column: 1,
        message: "the header is not the one that was written with the last entry of the trail"
      )
    }
    return replay.differences(from: state)
  }

  /// An empty state with a lineage, so that an audit trail never stands alone.
  private func initialize(_ folder: Int32) throws(StoreError) -> StoredState {
    let state = StoredState.new(lineage: Lineage.random())
    try replace(StateFile(state).bytes(auditHead: "", auditLength: 0), in: folder)
    return state
  }

  /// The entries that the state names, once nothing else is left of what was interrupted.
  private func recover(_ folder: Int32, _ state: StoredState) throws(StoreError) -> [UInt8] {
    let names: [(name: String, entry: Files.Entry)]
    do {
      names = try Files.list(path)
    } catch {
      throw .system(error)
    }
    for (name, _) in names where name.hasPrefix(Store.temporaryPrefix) {
      unsafe unlinkat(folder, name, 0)
    }
    let file = "\(path)/\(AuditTrail.fileName)"
    let flags = O_RDWR | O_NOFOLLOW | O_CLOEXEC
    var audit = unsafe openat(folder, AuditTrail.fileName, flags)
    if audit < 0, errno == ENOENT {
      audit = unsafe openat(folder, AuditTrail.fileName, flags | O_CREAT, 0o600 as mode_t)
      // A state must never be there without its trail, whatever order the disk writes names in.
      guard audit < 0 || fsync(folder) == 0 else {
        let error = FileError.last("sync", path)
        _ = close(audit)
        throw .system(error)
      }
    }
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
    let trail = Array(bytes.prefix(state.header.auditLength))
    try AuditTrail.check(trail, head: state.header.auditHead, serial: state.header.serial)
    let tail = TrailTail(bytes[state.header.auditLength...], after: state.header)
    if case .other(let message) = tail {
      throw .malformed(
        file: AuditTrail.fileName,
        line: state.header.serial + 1,
        column: 1,
        message: message
      )
    }
    if length > state.header.auditLength {
      // Synced, so that no power cut mixes what is left of it with the entry that comes next.
      guard ftruncate(audit, off_t(state.header.auditLength)) == 0, fdatasync(audit) == 0 else {
        throw .system(.last("write", file))
      }
    }
    return trail
  }

  private func append(
    _ line: [UInt8],
    to folder: Int32
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
      throw .system(error)
    }
  }

  /// Cuts the trail to what the state names, where that can be done.
  private func takeBack(to length: Int, in folder: Int32) {
    let audit = unsafe openat(
      folder,
      AuditTrail.fileName,
      O_WRONLY | O_NOFOLLOW | O_CLOEXEC
    )
    if audit >= 0 {
      _ = ftruncate(audit, off_t(length))
      _ = fdatasync(audit)
      _ = close(audit)
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

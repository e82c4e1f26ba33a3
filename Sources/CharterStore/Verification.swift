import CharterFiles
import CharterJSON
import CharterModel

/// What a look at every byte of a store finds.
///
/// The trail is told by its chain of digests, the state by the trail, and the whole by checkpoints
/// that were kept elsewhere. Without one, everything is found but a whole older copy of all files.
package struct Verification: Sendable {
  /// Something that neither charter nor an edit of the state leaves behind.
  package struct Problem: Sendable {
    /// The name of the file in the store; nothing where it is about a checkpoint.
    package var file: String?
    package var line = 1
    package var column = 1
    package var message: String
  }

  /// Whether there is a state.
  package var hasState = true
  package var serial = 0
  /// How many resources the state has.
  package var resources = 0
  /// How many entries the state names.
  package var entries = 0
  package var problems: [Problem] = []
  /// What the state has otherwise than the last entry left it: somebody's drift, or a status that the
  /// platform wrote.
  package var found: [AuditEntry.Found] = []
  /// Whether only the layout of the state is not charter's.
  package var isLaidOutAnew = false
  /// Bytes of an entry behind the last that the state names.
  ///
  /// An apply was interrupted before it was committed; the next one removes them.
  package var interrupted = 0
  /// Of the trail as it is; nothing before the first apply, or where the trail is damaged.
  package var checkpoint: Checkpoint?
  /// The checkpoints that the trail agrees with.
  package var confirmed: [Checkpoint] = []

  /// Whether every byte is as charter wrote it.
  package var isWhole: Bool { problems.isEmpty && !isChanged }

  /// Whether the state is not as the last apply left it.
  package var isChanged: Bool { !found.isEmpty || isLaidOutAnew }
}

extension Store {
  /// Looks at every byte, and holds the trail against checkpoints.
  ///
  /// - Throws: `StoreError.system` where a file cannot be read, `StoreError.otherLineage` if it is
  ///   not the store that it is pinned to; whatever else is wrong is among the problems.
  package func verify(against checkpoints: [Checkpoint] = []) throws(StoreError) -> Verification {
    // In this order somebody who applies meanwhile makes none of the three look older than another.
    let mark = CommitMark.read(path)
    let stateBytes = try bytes(of: StateReader.fileName)
    let auditBytes = try bytes(of: AuditTrail.fileName) ?? []
    var check = StoreCheck(mark: mark, audit: auditBytes)
    try check.look(atState: stateBytes, of: self)
    check.look(atCheckpoints: checkpoints)
    return check.result
  }

  /// The bytes of a file; nothing where it is not there.
  private func bytes(of file: String) throws(StoreError) -> [UInt8]? {
    do {
      return try Files.read("\(path)/\(file)", followingLinks: false)
    } catch {
      guard error.isNotFound else {
        throw .system(error)
      }
      return nil
    }
  }
}

/// One look at the bytes of a store.
private struct StoreCheck {
  var result = Verification()
  private let mark: Int?
  private let audit: [UInt8]
  private var lineage: String?
  private var tree: MerkleTree?

  init(mark: Int?, audit: [UInt8]) {
    self.mark = mark
    self.audit = audit
  }

  private mutating func fail(
    _ file: String?,
    _ line: Int,
    _ column: Int,
    _ message: String
  ) {
    result.problems.append(
      Verification.Problem(file: file, line: line, column: column, message: message)
    )
  }

  /// Looks at the state, and at the trail by it.
  ///
  /// - Throws: `StoreError.otherLineage` if a pin of the store is contradicted.
  mutating func look(atState bytes: [UInt8]?, of store: Store) throws(StoreError) {
    guard let bytes else {
      try store.check(lineage: "")
      if !audit.isEmpty || (mark ?? 0) > 0 {
        fail(StateReader.fileName, Store.goneMessage)
        walk(audit)
      }
      result.hasState = false
      return
    }
    let state: StoredState
    do throws(StoreError) {
      state = try StateReader.read(bytes)
    } catch {
      if case .malformed(let file, let line, let column, let message) = error {
        fail(file, line, column, message)
      }
      walk(audit)
      return
    }
    let header = state.header
    try store.check(lineage: header.lineage)
    lineage = header.lineage
    result.serial = header.serial
    result.resources = state.resources.count
    // By the number of lines rather than of bytes: where a line became longer, the others are told
    // from it.
    let lines = Array(TrailLines(audit).prefix(header.serial))
    let trail = Array(audit.prefix(lines.last?.endIndex ?? 0))
    guard let replay = walk(trail) else {
      return
    }
    guard lines.count == header.serial else {
      fail(
        AuditTrail.fileName,
        max(1, lines.count),
        "the trail ends with serial \(lines.count), and the state is of serial \(header.serial): the "
          + "end is missing"
      )
      return
    }
    look(atTail: audit[trail.count...], header)
    guard replay.head == header.auditHead, trail.count == header.auditLength else {
      fail(
        AuditTrail.fileName,
        max(1, replay.serial),
        "the last entry is not the one that the state names: one of the two is not as it was written"
      )
      return
    }
    let entries = TrailLines(trail).map(\.self)
    let tree = MerkleTree(entries: entries)
    self.tree = tree
    result.entries = entries.count
    result.checkpoint = Checkpoint(of: tree, lineage: header.lineage)
    compare(state, bytes, replay)
  }

  /// Follows the chain from line to line; what the trail tells, where nothing breaks it.
  @discardableResult
  private mutating func walk(_ trail: [UInt8]) -> TrailReplay? {
    var replay = TrailReplay()
    var previous = ""
    var serial = 0
    var number = 0
    let before = result.problems.count
    for line in TrailLines(trail) {
      number += 1
      do throws(JSONError) {
        guard line.last == 0x0A else {
          throw JSONError("the line is cut off", at: line.count)
        }
        let entry = try AuditEntry(parsing: line)
        let expected = serial + 1
        serial = entry.serial
        guard entry.serial == expected else {
          throw JSONError(
            entry.serial < expected
              ? "serial \(entry.serial) was there before: lines were added, or their order changed"
              : "serial \(expected) is missing before \(entry.serial)",
            at: 0
          )
        }
        guard TrailLines.follows(line, previous) else {
          throw JSONError(
            number == 1
              ? "the first entry names one before it"
              : "line \(number) does not follow line \(number - 1): one of the two is not as it was "
                + "written",
            at: 0
          )
        }
        if let lineage, entry.lineage != lineage {
          throw JSONError("this entry is of another store: its lineage is not the state's", at: 0)
        }
        if result.problems.count == before {
          replay.add(entry, line)
        }
      } catch {
        fail(AuditTrail.fileName, number, error.offset + 1, error.message)
        serial = max(serial, number)
      }
      previous = Digest(of: line).hex
    }
    return result.problems.count == before ? replay : nil
  }

  /// What stands behind the entries that the state names.
  private mutating func look(atTail tail: ArraySlice<UInt8>, _ header: StoredState.Header) {
    if let mark, mark > header.serial {
      fail(
        StateReader.fileName,
        "an older state was put back: this is serial \(header.serial), and serial \(mark) was "
          + "applied here"
      )
      return
    }
    switch TrailTail(tail, after: header) {
    case .nothing: break
    case .interrupted: result.interrupted = tail.count
    case .other(let message): fail(AuditTrail.fileName, header.serial + 1, message)
    }
  }

  /// Holds the state against what the trail tells.
  private mutating func compare(
    _ state: StoredState,
    _ bytes: [UInt8],
    _ replay: TrailReplay
  ) {
    let header = state.header
    let expected: [UInt8]
    do throws(StoreError) {
      // Before the first apply there is no entry that could tell the name of the store.
      expected =
        header.serial == 0
        ? StateFile(StoredState.new(lineage: header.lineage)).bytes(auditHead: "", auditLength: 0)
        : try replay.file()
    } catch {
      if case .malformed(let file, let line, let column, let message) = error {
        fail(file, line, column, message)
      }
      return
    }
    guard bytes != expected else {
      return
    }
    if header.digest != replay.stateDigest {
      fail(StateReader.fileName, "the header's digest is not the one of serial \(header.serial)")
    }
    if header.guards != replay.guards {
      fail(
        StateReader.fileName,
        "the header's guard settings are not those that were applied"
      )
    }
    if header.hasTestClock != replay.hasTestClock {
      fail(
        StateReader.fileName,
        replay.hasTestClock
          ? "the first entry begins a store with a test clock, and the header does not say so"
          : "the header says that the store has a test clock, and the first entry does not"
      )
    }
    result.found = replay.differences(from: state)
    result.isLaidOutAnew = result.found.isEmpty && result.problems.isEmpty
  }

  mutating func look(atCheckpoints checkpoints: [Checkpoint]) {
    for checkpoint in checkpoints {
      let entries = tree?.size ?? 0
      if let lineage, lineage != checkpoint.lineage {
        fail(nil, "the checkpoint is of another store, charter/\(visible(checkpoint.lineage))")
      } else if checkpoint.size > entries {
        fail(
          nil,
          tree == nil && lineage != nil
            ? "the trail cannot be held against the checkpoint of serial \(checkpoint.size)"
            : "the checkpoint is of serial \(checkpoint.size), and the store is at \(entries): an "
              + "older store was put in its place"
        )
      } else if let tree, tree.root(of: checkpoint.size) == checkpoint.root {
        result.confirmed.append(checkpoint)
      } else {
        fail(
          nil,
          "the first \(checkpoint.size) entries are not those that the checkpoint was made of"
        )
      }
    }
  }
}

extension StoreCheck {
  private mutating func fail(_ file: String?, _ message: String) {
    fail(file, 1, 1, message)
  }

  private mutating func fail(_ file: String?, _ line: Int, _ message: String) {
    fail(file, line, 1, message)
  }
}

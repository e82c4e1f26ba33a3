package import CharterJSON
import CharterModel

/// Something about a trail that can be checked with checkpoints alone (RFC 6962, section 2.1).
package enum TrailProof: Sendable {
  /// An entry is in the trail.
  case inclusion(entry: [UInt8], serial: Int, size: Int, hashes: [MerkleTree.Hash])
  /// The trail of one serial begins that of another.
  case consistency(older: Int, newer: Int, hashes: [MerkleTree.Hash])

  /// The proof that an entry is in a trail; nothing where it is not.
  package static func inclusion(of serial: Int, in trail: [UInt8]) -> TrailProof? {
    let lines = TrailLines(trail).map(\.self)
    guard (1...max(1, lines.count)).contains(serial), !lines.isEmpty else {
      return nil
    }
    let tree = MerkleTree(entries: lines)
    return .inclusion(
      entry: Array(lines[serial - 1]),
      serial: serial,
      size: tree.size,
      hashes: tree.inclusion(of: serial - 1, in: tree.size)
    )
  }

  /// The proof that a trail begins as it was at a serial; nothing where it has none.
  package static func consistency(since serial: Int, in trail: [UInt8]) -> TrailProof? {
    let tree = MerkleTree(entries: TrailLines(trail).map(\.self))
    guard (1...max(1, tree.size)).contains(serial), tree.size > 0 else {
      return nil
    }
    return .consistency(
      older: serial,
      newer: tree.size,
      hashes: tree.consistency(from: serial, to: tree.size)
    )
  }

  /// Whether it holds for what the checkpoints say.
  package func holds(for checkpoints: [Checkpoint]) -> Bool {
    func root(_ size: Int) -> MerkleTree.Hash? { checkpoints.first { $0.size == size }?.root }
    guard Set(checkpoints.map(\.lineage)).count == 1 else {
      return false
    }
    switch self {
    case .inclusion(let entry, let serial, let size, let hashes):
      guard let root = root(size) else {
        return false
      }
      return MerkleTree.root(
        from: MerkleTree.leaf(entry[...]),
        at: serial - 1,
        of: size,
        by: hashes
      ) == root
    case .consistency(let older, let newer, let hashes):
      guard let olderRoot = root(older), let newerRoot = root(newer) else {
        return false
      }
      return MerkleTree.isConsistent(
        from: (older, olderRoot),
        to: (newer, newerRoot),
        by: hashes
      )
    }
  }

  /// The serials of the checkpoints that it is checked against.
  package var sizes: [Int] {
    switch self {
    case .inclusion(_, _, let size, _): [size]
    case .consistency(let older, let newer, _): [older, newer]
    }
  }

  /// The proof as a document.
  package var json: JSONValue {
    func list(_ hashes: [MerkleTree.Hash]) -> JSONValue {
      .array(hashes.map { .text(Base64.text($0)) })
    }
    return switch self {
    case .inclusion(let entry, let serial, let size, let hashes):
      [
        "formatVersion": "1.0", "proof": "inclusion", "serial": .integer(serial),
        "size": .integer(size), "hashes": list(hashes),
        "entry": .string(Text(bytes: entry[...])),
      ]
    case .consistency(let older, let newer, let hashes):
      [
        "formatVersion": "1.0", "proof": "consistency", "older": .integer(older),
        "newer": .integer(newer), "hashes": list(hashes),
      ]
    }
  }

  /// Reads what `json` writes; nothing where it is something else.
  package init?(_ value: JSONValue) {
    guard value["formatVersion"]?.string == "1.0", let list = value["hashes"]?.elements else {
      return nil
    }
    let hashes = list.compactMap { $0.string.flatMap { Base64.bytes($0) } }
      .filter { $0.count == 32 }
    guard hashes.count == list.count else {
      return nil
    }
    switch value["proof"]?.string {
    case "inclusion":
      guard let serial = value["serial"]?.integer, let size = value["size"]?.integer,
        let entry = value["entry"]?.string, serial >= 1, serial <= size
      else {
        return nil
      }
      self = .inclusion(entry: Array(entry.utf8), serial: serial, size: size, hashes: hashes)
    case "consistency":
      guard let older = value["older"]?.integer, let newer = value["newer"]?.integer, older >= 1,
        older <= newer
      else {
        return nil
      }
      self = .consistency(older: older, newer: newer, hashes: hashes)
    default: return nil
    }
  }
}

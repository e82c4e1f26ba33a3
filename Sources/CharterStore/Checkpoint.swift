import CharterModel
import FoundationEssentials

/// What a trail was at one moment, in three lines, to be kept where the store's owner cannot change
/// it: in git, in the log of a pipeline.
///
/// The text of a signed note, as the logs of certificates and of software have it, without a
/// signature: whoever keeps it vouches for it.
///
/// ```
/// charter/5a0e1cf4-3c3f-4d8b-a2a4-5d0b2f0c9b11
/// 17
/// n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=
/// ```
package struct Checkpoint: Hashable, Sendable {
  /// Of the store.
  package var lineage: String
  /// How many entries there were: the serial.
  package var size: Int
  /// The root of the tree over them.
  package var root: MerkleTree.Hash

  package init(lineage: String, size: Int, root: MerkleTree.Hash) {
    self.lineage = lineage
    self.size = size
    self.root = root
  }

  /// Of a whole trail.
  init(of tree: MerkleTree, lineage: String) {
    self.init(lineage: lineage, size: tree.size, root: tree.root(of: tree.size))
  }

  private static let prefix = "charter/"

  /// The three lines.
  package var text: String {
    "\(Checkpoint.prefix)\(lineage)\n\(size)\n\(Base64.text(root))\n"
  }

  /// Reads the last checkpoint of a text: a file of its own, or a log that it was printed in.
  ///
  /// What stands before and behind the three lines, and around them, does not matter; a log may
  /// have more than one.
  package init?(in text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { Checkpoint.words(String($0)) }
    for position in lines.indices.dropLast(2).reversed() {
      let origin = lines[position].last ?? ""
      guard origin.hasPrefix(Checkpoint.prefix),
        let size = lines[position + 1].last.flatMap({ Int($0) }), size >= 0,
        let root = lines[position + 2].last.flatMap({ Base64.bytes($0) }), root.count == 32
      else {
        continue
      }
      self.init(lineage: String(origin.dropFirst(Checkpoint.prefix.count)), size: size, root: root)
      return
    }
    return nil
  }

  private static func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }
}

/// Base64 (RFC 4648), strictly: one text for the same bytes.
package enum Base64 {
  /// The text of some bytes.
  package static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  static func bytes(_ text: String) -> [UInt8]? {
    guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else {
      return nil
    }
    return Array(data)
  }
}

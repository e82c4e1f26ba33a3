import CharterModel

/// The tree over the entries of a trail, and what can be proved by it (RFC 6962, section 2.1).
///
/// The leaves are the lines of the trail, with their line breaks. The root of the first so many of
/// them says all that was in them; a proof says the same with a few hashes.
package struct MerkleTree: Sendable {
  /// SHA-256.
  package typealias Hash = [UInt8]

  private let leaves: [Hash]

  package init(entries: [ArraySlice<UInt8>]) {
    leaves = entries.map(MerkleTree.leaf)
  }

  package var size: Int { leaves.count }

  /// The hash of one entry; a byte before it keeps leaves and nodes apart.
  package static func leaf(_ entry: ArraySlice<UInt8>) -> Hash {
    Digest.bytes(of: [0x00] + entry)
  }

  private static func node(_ left: Hash, _ right: Hash) -> Hash {
    Digest.bytes(of: [0x01] + left + right)
  }

  /// The root over the first so many entries.
  package func root(of size: Int) -> Hash { root(0..<size) }

  private func root(_ range: Range<Int>) -> Hash {
    switch range.count {
    case 0: return Digest.bytes(of: [])
    case 1: return leaves[range.lowerBound]
    default:
      let middle = range.lowerBound + MerkleTree.split(range.count)
      return MerkleTree.node(
        root(range.lowerBound..<middle),
        root(middle..<range.upperBound)
      )
    }
  }

  /// The largest power of two that is smaller than a count above one.
  private static func split(_ count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }

  /// The hashes that lead from one entry to the root over the first `size` (section 2.1.1).
  package func inclusion(of index: Int, in size: Int) -> [Hash] { path(index, 0..<size) }

  private func path(_ index: Int, _ range: Range<Int>) -> [Hash] {
    guard range.count > 1 else {
      return []
    }
    let middle = range.lowerBound + MerkleTree.split(range.count)
    return index < middle
      ? path(index, range.lowerBound..<middle) + [root(middle..<range.upperBound)]
      : path(index, middle..<range.upperBound) + [root(range.lowerBound..<middle)]
  }

  /// The hashes that show that the first `older` entries begin the first `newer` (section 2.1.2).
  package func consistency(from older: Int, to newer: Int) -> [Hash] {
    older == 0 || older == newer ? [] : subproof(older, 0..<newer, isWhole: true)
  }

  private func subproof(_ older: Int, _ range: Range<Int>, isWhole: Bool) -> [Hash] {
    guard older < range.upperBound else {
      return isWhole ? [] : [root(range)]
    }
    let middle = range.lowerBound + MerkleTree.split(range.count)
    return older <= middle
      ? subproof(older, range.lowerBound..<middle, isWhole: isWhole)
        + [root(middle..<range.upperBound)]
      : subproof(older, middle..<range.upperBound, isWhole: false)
        + [root(range.lowerBound..<middle)]
  }
}

extension MerkleTree {
  /// The root that a proof of inclusion leads to; nothing where it is no proof for that place.
  package static func root(
    from leaf: Hash,
    at index: Int,
    of size: Int,
    by proof: [Hash]
  ) -> Hash? {
    guard (0..<size).contains(index) else {
      return nil
    }
    var (place, last) = (index, size - 1)
    var hash = leaf
    for other in proof {
      guard last > 0 else {
        return nil
      }
      if place & 1 == 1 || place == last {
        hash = node(other, hash)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        hash = node(hash, other)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 ? hash : nil
  }

  /// Whether a proof shows that one tree begins another.
  package static func isConsistent(
    from older: (size: Int, root: Hash),
    to newer: (size: Int, root: Hash),
    by proof: [Hash]
  ) -> Bool {
    guard older.size <= newer.size else {
      return false
    }
    guard older.size > 0, older.size < newer.size else {
      return proof.isEmpty && (older.size == 0 || older.root == newer.root)
    }
    var hashes = proof[...]
    // Where the older tree is a whole one, its root is where both begin.
    let first = older.size & (older.size - 1) == 0 ? older.root : hashes.popFirst()
    guard let first else {
      return false
    }
    var (place, last) = (older.size - 1, newer.size - 1)
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    var (old, new) = (first, first)
    for other in hashes {
      guard last > 0 else {
        return false
      }
      if place & 1 == 1 || place == last {
        old = node(other, old)
        new = node(other, new)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        new = node(new, other)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && old == older.root && new == newer.root
  }
}

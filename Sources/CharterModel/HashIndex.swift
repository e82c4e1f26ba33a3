/// Positions of things by their hash: open addressing in two flat arrays. Who asks compares the
/// things themselves.
package struct HashIndex: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private let mask: Int

  /// Room for this many entries.
  package init(capacity: Int) {
    var size = 16
    while size < capacity * 2 {
      size *= 2
    }
    slots = Array(repeating: -1, count: size)
    hashes.reserveCapacity(capacity)
    mask = size - 1
  }

  /// The entry with this hash that `isMatch` accepts.
  @inline(__always)
  package func first(_ hash: UInt64, where isMatch: (Int) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash, isMatch(entry) {
        return entry
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds the next entry: its position is the number of entries before it.
  package mutating func append(_ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] >= 0 {
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(truncatingIfNeeded: hashes.count)
    hashes.append(hash)
  }
}

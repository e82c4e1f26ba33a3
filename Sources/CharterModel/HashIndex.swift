/// Positions of things by their hash: open addressing in one flat array.
///
/// Who asks compares the things themselves.
package struct HashIndex: Sendable {
  /// The upper half of the hash above the position plus one; zero where the slot is free.
  ///
  /// One look at memory tells nearly always whether an entry is the one.
  private var slots: [UInt64]
  private var count: UInt64 = 0
  private let mask: Int

  /// Room for this many entries.
  package init(capacity: Int) {
    var size = 16
    while size < capacity * 2 {
      size *= 2
    }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The entry with this hash that `isMatch` accepts.
  package func first(_ hash: UInt64, where isMatch: (Int) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let entry = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if isMatch(entry) {
          return entry
        }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Counts the next entry without adding it: one that is the same as another is never looked
  /// for, and many of them would make every look long.
  package mutating func skip() {
    count += 1
  }

  /// Adds the next entry: its position is the number of entries before it.
  package mutating func append(_ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      slot = (slot + 1) & mask
    }
    count += 1
    slots[slot] = (hash >> 32) << 32 | count
  }
}

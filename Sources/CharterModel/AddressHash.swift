/// A hash of addresses that is the same for names that differ only by case, so that one table finds
/// a resource, its duplicates and those that could be taken for it.
///
/// It is seeded for every run: nobody can write names that all fall into one slot.
package struct AddressHash: Sendable {
  private static let seed = UInt64.random(in: .min ... .max) | 1
  package private(set) var state: UInt64

  package init(_ kind: Kind) {
    state = AddressHash.seed &+ UInt64(kind.ordinal) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Takes the owner in.
  ///
  /// The owner comes before the name.
  package mutating func combine(organization bytes: Span<UInt8>) {
    combine(bytes)
    state = (state ^ 0x2F) &* 0xFF51_AFD7_ED55_8CCD
  }

  package mutating func combine(_ bytes: Span<UInt8>) {
    var word: UInt64 = 0
    for index in bytes.indices {
      word = word << 8 | UInt64(Name.lowercased(bytes[index]))
      if index & 7 == 7 {
        mix(word)
        word = 0
      }
    }
    mix(word ^ UInt64(bytes.count) << 56)
  }

  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    state = product.high ^ product.low ^ AddressHash.seed.byteSwapped
  }

  /// The finished value.
  package var value: UInt64 {
    (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}

import Foundation

/// How much is tried: a part that is spread over everything, all of it where `CHARTER_FAULTS` is
/// `full`.
enum HostileForm {
  static let isFull = ProcessInfo.processInfo.environment["CHARTER_FAULTS"] == "full"

  /// The bits of a byte that are flipped: one of them, another for each byte; or all.
  static func bits(ofByte position: Int) -> [Int] {
    isFull ? Array(0..<8) : [position * 5 % 8]
  }

  /// Whether the so-many-th of very many cases is tried.
  static func takes(_ number: Int, oneOf part: Int) -> Bool {
    isFull || number.isMultiple(of: part)
  }
}

internal import Crypto

/// The hash that names the objects of a repository.
enum ObjectHash: Sendable {
  case sha1
  case sha256

  /// The number of hexadecimal digits of a whole name.
  var length: Int { self == .sha1 ? 40 : 64 }

  /// The name of an object: the hash of its type, its size and its content.
  func name(of bytes: [UInt8], type: String = "blob") -> String {
    let header = Array("\(type) \(bytes.count)\0".utf8)
    switch self {
    case .sha1: return ObjectHash.name(Insecure.SHA1(), header, bytes)
    case .sha256: return ObjectHash.name(SHA256(), header, bytes)
    }
  }

  /// Whether a text is a whole name in small letters.
  func isName(_ text: some StringProtocol) -> Bool {
    text.utf8.count == length && text.utf8.allSatisfy { ObjectHash.isDigit($0) }
  }

  /// Whether a byte is a small hexadecimal digit.
  static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// The hexadecimal digits of bytes.
  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
  }

  private static func name<Hash: HashFunction>(
    _ hash: Hash,
    _ header: [UInt8],
    _ bytes: [UInt8]
  ) -> String {
    var hash = hash
    hash.update(data: header)
    hash.update(data: bytes)
    return hex(hash.finalize())
  }
}

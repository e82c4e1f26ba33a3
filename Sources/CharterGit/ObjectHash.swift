internal import Crypto

/// The hash that names the objects of a repository.
enum ObjectHash: Sendable {
  case sha1
  case sha256

  /// The number of hexadecimal digits of a whole name.
  var length: Int { self == .sha1 ? 40 : 64 }

  /// The name of a file's content.
  func name(ofBlob bytes: [UInt8]) -> String {
    let header = Array("blob \(bytes.count)\0".utf8)
    switch self {
    case .sha1: return ObjectHash.hex(Insecure.SHA1(), header, bytes)
    case .sha256: return ObjectHash.hex(SHA256(), header, bytes)
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

  private static func hex<Hash: HashFunction>(
    _ hash: Hash,
    _ header: [UInt8],
    _ bytes: [UInt8]
  ) -> String {
    var hash = hash
    hash.update(data: header)
    hash.update(data: bytes)
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

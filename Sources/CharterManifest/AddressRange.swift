/// Networks in CIDR notation, IPv4 (RFC 4632) and IPv6 (RFC 4291).
enum AddressRange {
  /// Whether the text is an address and a prefix length, with no bit set behind the prefix: a
  /// reviewer should not have to wonder which network is meant.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let length = decimal(parts[1], upTo: 128) else {
      return false
    }
    guard let bytes = parts[0].contains(":") ? ipv6(parts[0]) : ipv4(parts[0]),
      length <= bytes.count * 8
    else {
      return false
    }
    for bit in length..<bytes.count * 8 where bytes[bit / 8] & (0x80 >> UInt8(bit % 8)) != 0 {
      return false
    }
    return true
  }

  private static func decimal(_ text: Substring, upTo limit: Int) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.count == 1 || text.utf8.first != 0x30,
      text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let value = Int(text), value <= limit
    else {
      return nil
    }
    return value
  }

  private static func ipv4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { decimal($0, upTo: 255).map(UInt8.init) }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
  }

  private static func ipv6(_ text: Substring) -> [UInt8]? {
    let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    guard let head = groups(halves[0]) else {
      return nil
    }
    guard halves.count == 2 else {
      return head.count == 16 ? head : nil
    }
    guard let tail = groups(halves[1]), head.count + tail.count <= 14 else {
      return nil
    }
    return head + Array(repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func groups(_ text: Substring) -> [UInt8]? {
    guard !text.isEmpty else {
      return []
    }
    var bytes: [UInt8] = []
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      guard (1...4).contains(part.utf8.count), let value = UInt16(part, radix: 16),
        part.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") })
      else {
        return nil
      }
      bytes.append(UInt8(value >> 8))
      bytes.append(UInt8(value & 0xFF))
    }
    return bytes
  }
}

/// Decodes one character by the table of well-formed byte sequences (Unicode 15, table 3-7): no
/// overlong forms, no surrogates.
///
/// Nothing where the bytes are not UTF-8.
package func decodeUTF8(
  _ bytes: Span<UInt8>,
  at position: Int
) -> (scalar: UInt32, length: Int)? {
  let lead = bytes[position]
  func tail(_ offset: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> UInt32? {
    guard position + offset < bytes.count, allowed.contains(bytes[position + offset]) else {
      return nil
    }
    return UInt32(bytes[position + offset] & 0x3F)
  }
  switch lead {
  case 0..<0x80:
    return (UInt32(lead), 1)
  case 0xC2...0xDF:
    guard let second = tail(1) else {
      return nil
    }
    return (UInt32(lead & 0x1F) << 6 | second, 2)
  case 0xE0...0xEF:
    let allowed: ClosedRange<UInt8> =
      lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
    guard let second = tail(1, allowed), let third = tail(2) else {
      return nil
    }
    return (UInt32(lead & 0x0F) << 12 | second << 6 | third, 3)
  case 0xF0...0xF4:
    let allowed: ClosedRange<UInt8> =
      lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
    guard let second = tail(1, allowed), let third = tail(2), let fourth = tail(3) else {
      return nil
    }
    return (UInt32(lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  default:
    return nil
  }
}

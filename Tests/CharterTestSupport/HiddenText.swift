/// What no output may have in it, said independently of what charter itself takes for hidden.
package enum HiddenText {
  /// Whether a terminal would obey a character, or a reader would not see it: C0 but the line feed,
  /// DEL, C1, bidirectional controls, zero-width characters, line and paragraph separators.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF:
      true
    default: false
    }
  }

  /// What is wrong with the bytes of an output, with some of what stands around it.
  ///
  /// Nothing where they are UTF-8 without a hidden character.
  package static func complaint(_ bytes: some Collection<UInt8>) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return "this is not UTF-8"
    }
    return complaint(text)
  }

  /// What is wrong with an output.
  package static func complaint(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let position = scalars.firstIndex(where: contains) else {
      return nil
    }
    let start = scalars.index(position, offsetBy: -60, limitedBy: scalars.startIndex)
    let before = String(scalars[(start ?? scalars.startIndex)..<position])
    let number = String(scalars[position].value, radix: 16, uppercase: true)
    return "U+\(number) stands raw behind \(before.debugDescription)"
  }
}

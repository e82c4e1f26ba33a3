/// The characters that cannot be seen, or that two programs take for different things: manifests
/// may not have them, and JSON writes them as escapes.
///
/// A fixed list rather than Unicode's properties, so that the stored bytes do not change with the
/// version of Unicode.
package enum HiddenCharacters {
  package static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Controls but tab and line feed; U+0085 is a line break to libyaml and not to git.
    case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F: true
    // Soft hyphen, bidirectional controls, zero-width characters, U+2028 and U+2029.
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    // Interlinear annotation, noncharacters, tags.
    case 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether no output may have a character raw: one that is hidden, or that Unicode promises never
  /// to be one.
  ///
  /// More than what is hidden, because the stored bytes are fixed by that.
  package static func isHiddenInOutput(_ scalar: UInt32) -> Bool {
    contains(scalar) || (0xFDD0...0xFDEF).contains(scalar) || scalar & 0xFFFE == 0xFFFE
  }
}

/// A public key as OpenSSH writes it: its type, the key in base64, perhaps a comment.
package enum SSHKey {
  /// The types of key that sign approvals, each with what every key of it begins with: the type
  /// once more, behind its length, in base64 (RFC 4253, section 6.6).
  private static let types: [(name: String, start: String)] = [
    ("ssh-ed25519", "AAAAC3NzaC1lZDI1NTE5"),
    ("sk-ssh-ed25519@openssh.com", "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t"),
    ("ecdsa-sha2-nistp256", "AAAAE2VjZHNhLXNoYTItbmlzdHAyNT"),
    ("ecdsa-sha2-nistp384", "AAAAE2VjZHNhLXNoYTItbmlzdHAzOD"),
    ("ecdsa-sha2-nistp521", "AAAAE2VjZHNhLXNoYTItbmlzdHA1Mj"),
    ("sk-ecdsa-sha2-nistp256@openssh.com", "AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb2"),
    ("ssh-rsa", "AAAAB3NzaC1yc2E"),
  ]

  /// Whether a text is one line with a public key: a known type, and a key that says the same type.
  package static func isValid(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count >= 2, text.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
      let type = types.first(where: { $0.name.utf8.elementsEqual(parts[0]) })
    else {
      return false
    }
    let digits = parts[1].prefix { $0 != UInt8(ascii: "=") }
    let padding = parts[1].dropFirst(digits.count)
    return parts[1].starts(with: type.start.utf8) && digits.count > type.start.utf8.count + 16
      && digits.allSatisfy(isDigit) && parts[1].count % 4 == 0 && padding.count <= 2
      && padding.allSatisfy { $0 == UInt8(ascii: "=") }
  }

  /// The key without its comment, which is all that counts.
  package static func withoutComment(_ text: String) -> String {
    text.split(separator: " ").prefix(2).joined(separator: " ")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    Name.isAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
  }
}

package import CharterAccess
import CharterModel

/// How OpenFGA calls users, targets and permissions.
///
/// Whatever is neither an ASCII letter nor a digit nor one of `. _ -` is written as `%` and two
/// hexadecimal digits, as in addresses of the web; a name of charter has no `%`, so that every name
/// can be read back.
package enum OpenFGANames {
  /// What OpenFGA takes at most, in bytes.
  static let longestRelation = 50
  static let longestObject = 256
  static let longestUser = 512

  /// `user:acme/alice`.
  package static func user(_ reference: String) -> String { "user:\(escaped(reference))" }

  /// `tenant:acme/prod`, `organization:acme`, `location:madrid`, and `platform:charter`.
  package static func object(_ target: String) -> String {
    if target == "*" {
      return "platform:charter"
    }
    if target.hasPrefix("@") {
      return "location:\(escaped(String(target.dropFirst())))"
    }
    return "\(target.contains("/") ? "tenant" : "organization"):\(escaped(target))"
  }

  /// A permission.
  ///
  /// `this` and `self` mean something else in models.
  package static func relation(_ permission: String) -> String {
    switch permission {
    case "this": "%74his"
    case "self": "%73elf"
    default: escaped(permission)
    }
  }

  /// What a name was before it was written for OpenFGA; nothing where none is written so.
  package static func unescaped(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The slash between an organization and a name stays.
  private static func escaped(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      if Name.isAlphanumeric(byte) || "._-/".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += ("%" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What OpenFGA would refuse for its length, of all that is exported; sorted.
  package static func tooLong(in world: World) -> [String] {
    let permissions = world.names.names.map(\.string).filter {
      relation($0).utf8.count > longestRelation
    }
    let targets = (0..<Int32(world.targets.count)).map { world.name($0) }.filter {
      object($0).utf8.count > longestObject
    }
    let users = world.userIDs.map { world.numbering.text(.user, $0) }.filter {
      user($0).utf8.count > longestUser
    }
    return (permissions + targets + users).map { Text($0) }.sorted().map(\.string)
  }
}

import CharterModel

/// The forms of text that fields take, and what to say to somebody who wrote another.
enum ScalarForm {
  /// Whether the bytes have the form of a type whose values are text.
  static func accepts(_ bytes: ArraySlice<UInt8>, as type: FieldType) -> Bool {
    switch type {
    case .text: true
    case .ticket: TicketText.isValid(String(decoding: bytes, as: UTF8.self))
    case .name: Name.isValid(bytes)
    case .percent: isPercent(bytes)
    case .email: isEmail(bytes)
    case .timeOfDay: isTimeOfDay(bytes)
    case .color:
      bytes.first == UInt8(ascii: "#") && bytes.count == 7
        && bytes.dropFirst().allSatisfy(isHexadecimal)
    case .url: isURL(bytes)
    case .cidr: AddressRange.isValid(String(decoding: bytes, as: UTF8.self))
    case .language: isLanguage(bytes)
    case .secret: isSecret(bytes)
    case .duration: Period(String(decoding: bytes, as: UTF8.self)) != nil
    case .sshKey: SSHKey.isValid(bytes)
    case .uuid: UUIDForm.isValid(bytes)
    case .folder: isFolder(bytes)
    default: false
    }
  }

  static func help(_ type: FieldType) -> String {
    switch type {
    case .ticket: "write one line, such as OPS-412"
    case .name: "a letter or digit, then up to 127 letters, digits and . _ @ + -"
    case .percent: "write a whole number with a percent sign, such as 25%"
    case .email: "write it as name@domain"
    case .timeOfDay: "write hours and minutes, such as 08:30"
    case .color: "write # and six hexadecimal digits in quotes, such as '#1a2b3c'"
    case .url: "write an address that begins with https://"
    case .cidr: "write an address and a prefix length with no bits behind it, such as 192.0.2.0/24"
    case .language: "write a tag such as en or pt-BR"
    case .secret: "say where the secret is, env:NAME or file:PATH; never write the secret here"
    case .duration: "write a whole number and a unit, such as 14 days or 6 months"
    case .uuid:
      "write 32 hexadecimal digits with hyphens, as 'charter show --format json' prints it"
    case .folder: "name a folder in characters that can be seen, such as store"
    case .sshKey: "copy the line of the public key file, such as ssh-ed25519 AAAA… alice@laptop"
    default: "correct the value"
    }
  }

  static func booleanHelp(_ text: String) -> String {
    switch text.lowercased() {
    case "yes", "on", "y", "true": "write true, without quotes"
    case "no", "off", "n", "false": "write false, without quotes"
    default: "write true or false"
    }
  }

  static func integerHelp(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let trimmed = digits.drop { $0 == "0" }
    if !digits.isEmpty, text.allSatisfy({ ($0.isASCII && $0.isNumber) || $0 == "_" || $0 == "," }) {
      return "write \(trimmed.isEmpty ? "0" : trimmed): decimal digits only, without quotes"
    }
    return "write decimal digits only, without quotes"
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
  }

  private static func isPercent(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.dropLast()
    guard bytes.last == UInt8(ascii: "%"), !digits.isEmpty, digits.count <= 3,
      digits.allSatisfy(isDigit), digits.count == 1 || digits.first != UInt8(ascii: "0")
    else {
      return false
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } <= 100
  }

  /// One `@` with something before it and a domain behind it; who can be reached there only the
  /// mail itself can tell.
  private static func isEmail(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, let domain = parts.last, !parts[0].isEmpty, bytes.count <= 254,
      bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "<") }),
      bytes.allSatisfy({ $0 < 0x80 })
        || !String(decoding: bytes, as: UTF8.self).unicodeScalars
          .contains(where: \.properties.isWhitespace)
    else {
      return false
    }
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
          && label.allSatisfy { Name.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
      }
  }

  private static func isTimeOfDay(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = Array(bytes)
    guard text.count == 5, text[2] == UInt8(ascii: ":"),
      [text[0], text[1], text[3], text[4]].allSatisfy(isDigit)
    else {
      return false
    }
    let hours = Int(text[0] - 0x30) * 10 + Int(text[1] - 0x30)
    let minutes = Int(text[3] - 0x30) * 10 + Int(text[4] - 0x30)
    return (hours < 24 && minutes < 60) || (hours == 24 && minutes == 0)
  }

  private static func isURL(_ bytes: ArraySlice<UInt8>) -> Bool {
    let scheme = "https://".utf8
    return bytes.starts(with: scheme) && bytes.count > scheme.count
      && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") }
      && bytes.dropFirst(scheme.count).first.map { Name.isAlphanumeric($0) || $0 == 0x5B } ?? false
  }

  private static func isLanguage(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count),
      first.allSatisfy({ Name.isAlphanumeric($0) && !isDigit($0) })
    else {
      return false
    }
    return parts.dropFirst().allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy(Name.isAlphanumeric)
    }
  }

  private static func isFolder(_ bytes: ArraySlice<UInt8>) -> Bool {
    let path = String(decoding: bytes, as: UTF8.self)
    return !path.isEmpty && path == visible(path, limit: .max)
  }

  private static func isSecret(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.starts(with: "env:".utf8) {
      let name = bytes.dropFirst(4)
      return !name.isEmpty
        && name.allSatisfy { Name.isAlphanumeric($0) || $0 == UInt8(ascii: "_") }
    }
    return bytes.starts(with: "file:".utf8) && bytes.count > 5
  }
}

extension FieldType {
  /// What a value of the type is, with its article.
  var phrase: String {
    switch self {
    case .text: "text"
    case .ticket: TicketText.description
    case .name: "a name"
    case .boolean: "true or false"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .percent: "a percentage"
    case .choice: "one of its words"
    case .email: "an e-mail address"
    case .instant: "a date or time"
    case .timeOfDay: "a time of day"
    case .color: "a colour"
    case .url: "an https address"
    case .cidr: "a network"
    case .language: "a language tag"
    case .secret: "a reference to a secret"
    case .duration: "a length of time"
    case .sshKey: "a public key"
    case .uuid: "a UUID"
    case .folder: "the path of a folder"
    case .reference(let kind): "the name of \(kind.withArticle)"
    case .permission: "the name of a permission"
    case .permissionPattern: "the name of a permission, or service/*"
    case .selector: "a list of names, or one of all, under, labels"
    case .set, .list, .keyed: "a list"
    case .map, .object: "a mapping"
    case .short(let shape, let name):
      "\(shape.field(name)?.type.phrase ?? "text"), or a mapping"
    }
  }
}

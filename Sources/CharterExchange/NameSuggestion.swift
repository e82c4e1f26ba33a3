import CharterModel

/// A legal name for somebody to take over by hand: charter gives nobody another name by itself.
enum NameSuggestion {
  /// The letters and digits that are there, without the marks on them; everything else between them
  /// as one hyphen.
  static func name(for text: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      for byte in plain(scalar).utf8 {
        if Name.isAlphanumeric(byte) || !bytes.isEmpty && "._@+".utf8.contains(byte) {
          bytes.append(byte)
        } else if let last = bytes.last, last != UInt8(ascii: "-") {
          bytes.append(UInt8(ascii: "-"))
        }
      }
    }
    while let last = bytes.last, !Name.isAlphanumeric(last) {
      bytes.removeLast()
    }
    let name = bytes.prefix(Name.maximumLength)
    return Name.isValid(name) ? String(decoding: name, as: UTF8.self) : nil
  }

  /// The letters that people write for one where they have only those of ASCII; a hyphen where there
  /// are none.
  ///
  /// The name of a character has them: `LATIN SMALL LETTER O WITH STROKE`, `LATIN CAPITAL LIGATURE
  /// OE`. Taking characters apart by Unicode would leave the first of these whole.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    guard scalar.value >= 0x80 else {
      return String(scalar)
    }
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE"
    else {
      return "-"
    }
    let letter = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
    let letters = others[letter] ?? (letter.utf8.count <= 2 ? letter : "-")
    return words[1] == "SMALL" ? letters.lowercased() : letters
  }

  /// Letters whose names are not what is written for them.
  private static let others = [
    "SHARP S": "SS", "DOTLESS I": "I", "ETH": "D", "THORN": "TH",
  ]
}

import CharterModel

/// A legal name for somebody to take over by hand: charter gives nobody another name by itself.
enum NameSuggestion {
  /// The letters and digits that are there, everything else between them as one hyphen.
  static func name(for text: String) -> String? {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if Name.isAlphanumeric(byte) || !bytes.isEmpty && "._@+".utf8.contains(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    while let last = bytes.last, !Name.isAlphanumeric(last) {
      bytes.removeLast()
    }
    let name = bytes.prefix(Name.maximumLength)
    return Name.isValid(name) ? String(decoding: name, as: UTF8.self) : nil
  }
}

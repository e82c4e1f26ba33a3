/// How wide text is in a picture, before anybody has chosen a font for it.
///
/// In hundredths of the size of the letters, rather too much than too little: by the widest of the
/// fonts without serifs that are usual on screens.
enum LetterWidth {
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "J", " ", ".", ",", ":", ";", "'", "|", "/", "\\", "f", "-": 37
    case "r", "t", "(", ")", "[", "]", "\"", "!": 47
    case "m", "M", "W", "w", "%", "@": 100
    case "a"..."z", "0"..."9", "_", "*", "$", "?", "{", "}", "`": 65
    case "\u{20}"..."\u{7E}": 84
    default:
      switch DisplayWidth.of(scalar) {
      case 0: 0
      // Most letters with marks, and of Greek and Cyrillic, are narrower than the widest of ASCII.
      case 1: scalar.value < 0x530 ? 80 : 100
      // Letters of East Asia are squares; pictures are wider than these.
      default: scalar.value < 0x1F000 ? 105 : 140
      }
    }
  }

  /// As much of a text as has room in so many pixels, at a size in pixels; what is cut ends with `…`.
  static func cut(_ text: String, size: Int, room: Int) -> String {
    let room = room * 100 / size
    guard of(text) > room else {
      return text
    }
    var kept = ""
    var width = of("…")
    for character in text {
      width += of(String(character))
      guard width <= room else {
        break
      }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension Graph.Node {
  /// The name, as far as the box of a picture has room for it; the whole is elsewhere.
  var shortName: String {
    LetterWidth.cut(GraphText.shown(name), size: 13, room: GraphLayout.textWidth)
  }

  /// The note, in the same way.
  var shortNote: String {
    LetterWidth.cut(GraphText.shown(note), size: 11, room: GraphLayout.textWidth)
  }
}

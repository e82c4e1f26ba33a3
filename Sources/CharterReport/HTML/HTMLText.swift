import CharterJSON
import CharterModel

/// Text from manifests inside HTML, so that nothing in it is taken for HTML, and nothing in it is
/// hidden from who reads the page.
///
/// The page puts it between tags and into attributes in double quotes, nowhere else; scripts get it
/// as JSON, and put it into the page as text.
package enum HTMLText {
  /// One line of text, for between tags and for attributes in double quotes.
  package static func escaped(_ text: String) -> String {
    escape(visible(text, limit: .max))
  }

  /// The same of a text of several lines.
  package static func escapedLines(_ text: String) -> String {
    escape(visibleLines(text))
  }

  private static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// JSON bytes as the content of a `script` element that is data: in JSON these characters stand
  /// only in strings, where an escape means the same.
  ///
  /// Neither `</script>` nor `<!--` can be in it, which is all that ends such an element or changes
  /// how it ends (HTML, section 13.2.5.4).
  package static func data(_ json: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case UInt8(ascii: ">"): bytes += "\\u003e".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}

extension JSONWriter {
  /// A string with everything that a reader would not see written as it is shown.
  mutating func shown(_ text: String) {
    string(visible(text, limit: .max))
  }
}

/// Text from a manifest inside a sentence: in quotes, with nothing in it that a terminal would
/// obey or that would not be seen.
package func quoted(_ text: String) -> String {
  "\"\(visible(text))\""
}

/// Text with every control, bidirectional and invisible character written as an escape, and cut
/// where it is too long to read.
package func visible(_ text: String, limit: Int = 200) -> String {
  if text.utf8.count <= limit, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
    return text
  }
  var shown = ""
  var count = 0
  for scalar in text.unicodeScalars {
    if count == limit {
      return shown + "…"
    }
    count += 1
    if isVisible(scalar) {
      shown.unicodeScalars.append(scalar)
    } else {
      shown += "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
  return shown
}

/// The same of a text of several lines, uncut: only its line breaks are obeyed.
package func visibleLines(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) {
    return text
  }
  return text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { visible(String($0), limit: .max) }.joined(separator: "\n")
}

/// Whether a character can be shown as it is.
///
/// Bidirectional controls reorder what a reviewer reads, format characters hide in it, control
/// characters command a terminal.
package func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
    .unassigned:
    false
  default:
    true
  }
}

/// What a ticket may look like, wherever it is written: with `--ticket`, in an annotation or in an
/// assignment.
///
/// A ticket is shown to people, signed and kept in the audit trail, so it is one line that can be read.
package enum TicketText {
  /// In bytes of UTF-8.
  package static let maximumLength = 200
  package static let description = "a line of up to 200 bytes, with a letter or a digit"

  package static func isValid(_ text: String) -> Bool {
    text.utf8.count <= maximumLength && text == visible(text, limit: .max)
      && text.contains { $0.isLetter || $0.isNumber }
  }
}

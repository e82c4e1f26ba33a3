/// What the name of an actor or an author may look like, wherever it is read.
///
/// Names go into signed statements and into the audit trail, one line each, and several are separated by
/// commas there.
package enum PersonName {
  /// In bytes of UTF-8.
  package static let maximumLength = 200
  package static let description =
    "a name of up to 200 bytes, without a comma or a control character"

  package static func isValid(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= maximumLength && name == visible(name, limit: .max)
      && !name.contains(",") && name.utf8.first != 0x20 && name.utf8.last != 0x20
  }
}

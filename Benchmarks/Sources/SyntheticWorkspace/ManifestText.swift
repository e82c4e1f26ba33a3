/// The beginning of a list of one kind, which is repeated wherever a file ends within it.
struct ListHeader: Sendable {
  let text: String

  /// A list that belongs to an organization, or to the platform.
  init(_ kind: String, organization: String? = nil) {
    let metadata = organization.map { "metadata: {organization: \($0)}\n" } ?? ""
    text = "apiVersion: charter/v1\nkind: \(kind)List\n\(metadata)items:\n"
  }
}

/// A list of resources of one kind, one a line.
struct ManifestList: Sendable {
  let header: ListHeader
  var items: [String] = []

  /// Ends an item's line: its name and fields, as they are written between the braces.
  mutating func add(_ fields: String) {
    items.append("  - {\(fields)}\n")
  }

  /// The whole list as one document.
  var text: String { header.text + items.joined() }
}

/// Documents of one file, with what stands between them.
func joinDocuments(_ documents: [String]) -> String {
  documents.joined(separator: "---\n")
}

/// A list in flow style.
func flow(_ names: [String]) -> String {
  "[\(names.joined(separator: ", "))]"
}

/// Text in single quotes where it would mean something else without.
func quoted(_ text: String) -> String {
  text.contains(", ") || text.contains(": ") ? "'\(text)'" : text
}

package import CharterModel

/// The documentation of kinds, fields and codes, from the tables.
package struct ExplainText {
  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  /// All kinds, a line each.
  package func kinds() -> String {
    let rows =
      [(WorkspaceTable.kindName, WorkspaceTable.summary)]
      + Kind.allCases.map { ($0.rawValue, $0.table.summary) }
    return """
      Every document has apiVersion, kind, metadata and spec; KIND with List behind it holds many.

      \(table(rows))
      charter explain KIND, KIND.FIELD or CODE tells more; charter explain codes lists the codes.

      """
  }

  /// One kind: what it is, its fields, an example.
  package func kind(_ kind: Kind) -> String {
    let table = kind.table
    let owner =
      switch table.owner {
      case .platform: "platform-wide"
      case .organization: "owned by an organization"
      case .either: "platform-wide, or owned by an organization"
      }
    return """
      \(style(.strong, kind.rawValue)): \(table.summary)
      It is \(owner).

      metadata
      \(fields(Metadata.shape))
      spec
      \(fields(table.spec))\(rules(table))
      example
      \(indented(table.example))

      """
  }

  /// The workspace file.
  package func workspace() -> String {
    """
    \(style(.strong, WorkspaceTable.kindName)): \(WorkspaceTable.summary)
    It stands in \(WorkspaceTable.fileName).

    spec
    \(fields(WorkspaceTable.spec))
    example
    \(indented(WorkspaceTable.example))

    """
  }

  /// One field, and what is beneath it.
  package func field(_ field: Field, path: String) -> String {
    var text = "\(style(.strong, path)): \(field.summary)\n\n"
    var rows = [("type", TypeText.of(field.type))]
    rows.append(("required", field.isRequired ? "yes" : "no"))
    if let value = field.defaultValue {
      rows.append(("default", value))
    }
    switch field.empty {
    case .absence: break
    case .itself: rows.append(("empty", "means none, which is not the same as leaving it out"))
    case .mistake: rows.append(("empty", "is an error"))
    }
    text += table(rows)
    if let choices = TypeText.choices(field.type) {
      text += "\nwords\n" + table(choices.map { ($0.value, $0.summary) })
    }
    if let shape = field.type.fields {
      text += "\nfields\n" + fields(shape)
    }
    return text
  }

  /// One code: what it means, why, what raises it, and what to do.
  package func code(_ code: DiagnosticCode) -> String {
    let text = code.documentation
    return """
      \(style(.strong, code.rawValue)): \(text.title)

      \(paragraph(text.what))

      why
      \(paragraph(text.why))

      example
      \(indented(text.example))

      what to do
      \(paragraph(text.remedy))

      """
  }

  /// All codes, a line each.
  package func codes() -> String {
    table(DiagnosticCode.allCases.map { ($0.rawValue, $0.documentation.title) })
      + "\nCH1xx reading, CH2xx fields, CH3xx references, CH4xx rules, CH5xx access, "
      + "CH6xx plan and store.\ncharter explain CODE tells more.\n"
  }

  /// Text broken into lines of the width that people read well, or that the terminal has.
  private func paragraph(_ text: String) -> String {
    let width = min(style.width ?? .max, ExplainText.width)
    var lines: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append("  \(word)")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static let width = 92

  private func fields(_ shape: Shape) -> String {
    table(
      shape.fields.map { field in
        var notes: [String] = [TypeText.of(field.type)]
        if field.isRequired {
          notes.append("required")
        }
        if let value = field.defaultValue {
          notes.append("default \(value)")
        }
        return (
          field.name, "\(field.summary) \(style(.quiet, "(\(notes.joined(separator: ", ")))"))"
        )
      }
    )
  }

  private func rules(_ table: KindTable) -> String {
    guard !table.spec.rules.isEmpty else {
      return ""
    }
    let lines = table.spec.rules.map { rule in
      switch rule {
      case .atLeastOne(let names): "  needs \(names.joined(separator: " or "))\n"
      case .atMostOne(let names): "  has one of \(names.joined(separator: ", ")) at most\n"
      case .beside(let name, let others):
        "  \(name) goes only with \(others.joined(separator: " or "))\n"
      case .ascending(let first, let second): "  \(first) is before \(second)\n"
      case .onlyWhere(let name, let field, let value):
        "  \(name) goes only with \(field): \(value)\n"
      }
    }
    return "\nrules\n\(lines.joined())"
  }

  private func table(_ rows: [(name: String, text: String)]) -> String {
    let width = rows.map { $0.name.utf8.count }.max() ?? 0
    return rows.map { "  \(DisplayWidth.pad($0.name, to: width))  \($0.text)\n" }.joined()
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
      .joined(separator: "\n")
  }
}

/// Field types in words.
enum TypeText {
  static func of(_ type: FieldType) -> String {
    switch type {
    case .text: "text"
    case .ticket: "text of one line"
    case .name: "name"
    case .boolean: "true or false"
    case .integer(let range): "whole number from \(range.lowerBound) to \(range.upperBound)"
    case .percent: "percentage"
    case .choice(let choices):
      choices.count > 4
        ? "one of \(choices.count) words" : choices.map(\.value).joined(separator: ", ")
    case .email: "e-mail address"
    case .instant: "date or time"
    case .timeOfDay: "time of day, UTC"
    case .color: "colour"
    case .url: "https address"
    case .cidr: "network"
    case .language: "language tag"
    case .secret: "env:NAME or file:PATH"
    case .duration: "length of time"
    case .sshKey: "public key"
    case .uuid: "UUID"
    case .folder: "folder"
    case .reference(let kind): kind.rawValue
    case .permission: "permission"
    case .permissionPattern: "permission, or service/*"
    case .selector(let kind): "selector of \(kind.rawValue)s"
    case .set(let element): "set of \(of(element))"
    case .list(let element): "list of \(of(element))"
    case .map(let key, let value): "\(of(value)) by \(of(key))"
    case .object: "mapping"
    case .short(let shape, let name):
      "\(shape.field(name).map { of($0.type) } ?? name), or mapping"
    case .keyed(_, let key): "mappings by \(key)"
    }
  }

  static func choices(_ type: FieldType) -> [FieldType.Choice]? {
    switch type {
    case .choice(let choices): choices
    case .set(let element), .list(let element): choices(element)
    case .map(let key, let value): choices(value) ?? choices(key)
    default: nil
    }
  }
}

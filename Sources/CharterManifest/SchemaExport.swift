package import CharterJSON
package import CharterModel

/// JSON Schemas (draft 2020-12) of the manifests, made from the kind tables.
package enum SchemaExport {
  private static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The files of `schemas/`, by name: one for every document that a manifest can have, and one
  /// that chooses among them by `kind`, for editors.
  package static let files: [(name: String, schema: JSONValue)] =
    [("charter.schema.json", all)]
    + ([("Workspace.schema.json", workspace)]
    + Kind.allCases.map { ("\($0.rawValue).schema.json", schema(of: $0)) })
    .sorted { Text($0.0) < Text($1.0) }

  /// The schema of one kind's single and list form.
  package static func schema(of kind: Kind) -> JSONValue {
    document(
      title: kind.rawValue,
      summary: kind.table.summary,
      choices: [("single", single(kind.table)), ("list", list(kind.table))],
      example: kind.table.example
    )
  }

  private static let workspace = document(
    title: WorkspaceTable.kindName,
    summary: WorkspaceTable.summary,
    choices: [
      (
        "single",
        object(
          [
            ("apiVersion", constant(Envelope.apiVersion)),
            ("kind", constant(WorkspaceTable.kindName)),
            (
              "metadata",
              object([("name", scalar(.name))], required: ["name"], summary: "Its name.")
            ),
            ("spec", mapping(WorkspaceTable.spec, summary: WorkspaceTable.summary)),
          ],
          required: ["apiVersion", "kind", "metadata"],
          summary: WorkspaceTable.summary
        )
      )
    ],
    example: WorkspaceTable.example
  )

  /// Every document, chosen by its kind: an editor then completes and explains the fields of
  /// the kind that is being written.
  private static let all: JSONValue = {
    let words =
      [WorkspaceTable.kindName]
      + Kind.allCases.flatMap { [$0.rawValue, "\($0.rawValue)List"] }
    func choice(_ word: String, _ reference: String) -> JSONValue {
      [
        "if": ["properties": ["kind": ["const": .text(word)]], "required": ["kind"]],
        "then": ["$ref": .text(reference)],
      ]
    }
    let choices =
      [choice(WorkspaceTable.kindName, "Workspace.schema.json#/$defs/single")]
      + Kind.allCases.flatMap { kind in
        [
          choice(kind.rawValue, "\(kind.rawValue).schema.json#/$defs/single"),
          choice("\(kind.rawValue)List", "\(kind.rawValue).schema.json#/$defs/list"),
        ]
      }
    return [
      "$schema": .text(dialect),
      "title": "charter manifest",
      "description": "One document of a charter workspace.",
      "type": "object",
      "properties": [
        "apiVersion": constant(Envelope.apiVersion),
        "kind": [
          "description": "What the document declares.",
          "enum": .array(words.sorted { Text($0) < Text($1) }.map { .text($0) }),
        ],
      ],
      "required": ["apiVersion", "kind"],
      "allOf": .array(choices),
    ]
  }()

  private static func document(
    title: String,
    summary: String,
    choices: [(name: String, schema: JSONValue)],
    example: String
  ) -> JSONValue {
    [
      "$schema": .text(dialect),
      "title": .text(title),
      "description": .text(summary),
      "oneOf": .array(choices.map { ["$ref": .text("#/$defs/\($0.name)")] }),
      "examples": .array(SchemaExamples.documents(example)),
      "$defs": .object(choices.map { JSONValue.Member(Text($0.name), $0.schema) }),
    ]
  }

  private static func single(_ table: KindTable) -> JSONValue {
    let requiresSpec = table.spec.fields.contains(where: \.isRequired)
    return object(
      [
        ("apiVersion", constant(Envelope.apiVersion)),
        ("kind", constant(table.kind.rawValue)),
        (
          "metadata",
          object(
            metadata(table, except: []),
            required: ["name"] + (table.owner == .organization ? ["organization"] : []),
            summary: "Name, owner, labels."
          )
        ),
        ("spec", mapping(table.spec, summary: table.summary)),
      ],
      required: ["apiVersion", "kind", "metadata"] + (requiresSpec ? ["spec"] : []),
      summary: table.summary
    )
  }

  private static func list(_ table: KindTable) -> JSONValue {
    // In an item, a field of the kind comes before one of metadata that has the same name.
    let fields =
      metadata(table, except: table.spec.fields.map(\.name))
      + table.spec.fields.map { ($0.name, property($0)) }
    let item = object(
      fields,
      required: ["name"] + table.spec.fields.filter(\.isRequired).map(\.name),
      summary: table.summary
    )
    return object(
      [
        ("apiVersion", constant(Envelope.apiVersion)),
        ("kind", constant("\(table.kind.rawValue)List")),
        (
          "metadata",
          object(
            metadata(table, except: ["name", "renamedFrom"]),
            required: [],
            summary: "What all items share."
          )
        ),
        (
          "items",
          ["type": "array", "description": "One mapping a resource.", "items": item]
        ),
      ],
      required: ["apiVersion", "kind", "items"],
      summary: "Many small resources. \(table.summary)"
    )
  }

  private static func metadata(
    _ table: KindTable,
    except left: [String]
  ) -> [(String, JSONValue)] {
    Metadata.shape.fields.filter { field in
      !left.contains(field.name) && (field.name != "organization" || table.owner != .platform)
    }.map { ($0.name, property($0)) }
  }

  private static func mapping(_ shape: Shape, summary: String) -> JSONValue {
    object(
      shape.fields.map { ($0.name, property($0)) },
      required: shape.fields.filter(\.isRequired).map(\.name),
      summary: summary
    )
  }

  private static func object(
    _ properties: [(String, JSONValue)],
    required: [String],
    summary: String
  ) -> JSONValue {
    var members: [JSONValue.Member] = [.init("type", "object")]
    if !summary.isEmpty {
      members.append(.init("description", .text(summary)))
    }
    members += [
      .init(
        "properties",
        .object(properties.map { JSONValue.Member(Text($0.0), $0.1) })
      ),
      .init("additionalProperties", false),
    ]
    if !required.isEmpty {
      members.append(.init("required", .array(required.map { .text($0) })))
    }
    return .object(members)
  }

  private static func constant(_ word: String) -> JSONValue {
    ["const": .text(word)]
  }

  private static func property(_ field: Field) -> JSONValue {
    var members = type(field.type).members
    if field.empty == .mistake, members.contains(where: { $0.value == "array" }) {
      members.append(.init("minItems", 1))
    }
    members.append(.init("description", .text(summary(field))))
    let examples = SchemaExamples.of(field.type)
    if !examples.isEmpty {
      members.append(.init("examples", .array(examples)))
    }
    if let value = field.defaultValue {
      members.append(.init("default", literal(value, field.type)))
    }
    return .object(members)
  }

  /// What a field is for, and what each word that it takes means.
  private static func summary(_ field: Field) -> String {
    var type = field.type
    while true {
      switch type {
      case .set(let element), .list(let element): type = element
      case .choice(let choices):
        let lines = choices.filter { !$0.summary.isEmpty }.map { "- `\($0.value)`: \($0.summary)" }
        return lines.isEmpty
          ? field.summary : "\(field.summary)\n\n\(lines.joined(separator: "\n"))"
      default: return field.summary
      }
    }
  }

  private static func literal(_ word: String, _ type: FieldType) -> JSONValue {
    switch type {
    case .boolean: .boolean(word == "true")
    case .integer: Int(word).map { .integer($0) } ?? .text(word)
    default: .text(word)
    }
  }

  private static func type(_ type: FieldType) -> JSONValue {
    switch type {
    case .set(let element):
      return ["type": "array", "items": self.type(element), "uniqueItems": true]
    case .list(let element):
      return ["type": "array", "items": self.type(element)]
    case .map(let key, let value):
      return [
        "type": "object", "propertyNames": self.type(key),
        "additionalProperties": self.type(value),
      ]
    case .object(let shape):
      return mapping(shape, summary: "")
    case .keyed(let shape, _):
      return ["type": "array", "items": mapping(shape, summary: "")]
    case .selector(let kind):
      return [
        "oneOf": [
          [
            "type": "array", "items": scalar(.reference(kind)), "minItems": 1,
            "uniqueItems": true,
          ],
          [
            "allOf": [mapping(Selector.shape(kind), summary: "")], "minProperties": 1,
            "maxProperties": 1,
          ],
        ]
      ]
    default:
      return scalar(type)
    }
  }

  private static func scalar(_ type: FieldType) -> JSONValue {
    func text(_ pattern: String) -> JSONValue {
      ["type": "string", "pattern": .text("^(?:\(pattern))$")]
    }
    switch type {
    case .boolean: return ["type": "boolean"]
    case .integer(let range):
      return [
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ]
    case .choice(let choices): return ["enum": .array(choices.map { .text($0.value) })]
    case .name, .permission: return text(Name.pattern)
    case .percent: return text("([0-9]|[1-9][0-9]|100)%")
    case .email: return text("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
    case .instant:
      return text("[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9:.]+([Zz]|[+-][0-9]{2}:[0-9]{2}))?")
    case .timeOfDay: return text("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
    case .color: return text("#[0-9A-Fa-f]{6}")
    case .url: return text("https://.+")
    case .cidr: return text("[0-9A-Fa-f.:]+/[0-9]{1,3}")
    case .language: return text("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
    case .secret: return text("env:[A-Za-z0-9_]+|file:.+")
    case .duration: return text(Period.pattern)
    case .sshKey: return text("[a-z0-9@.-]+ [A-Za-z0-9+/]+={0,2}( .*)?")
    case .reference: return text("(\(Name.pattern)/)?\(Name.pattern)")
    case .permissionPattern: return text("\(Name.pattern)(/\\*)?")
    // Text stays text: `no` and `010` are words here, whatever YAML takes them for.
    case .text: return ["type": ["string", "number", "boolean"]]
    default: return ["type": "string"]
    }
  }
}

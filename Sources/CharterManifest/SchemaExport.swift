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
      choices: [
        ("single", single(kind.table, SchemaExamples(kind.table.example))),
        ("list", list(kind.table, SchemaExamples(kind.table.example))),
      ],
      example: kind.table.example
    )
  }

  private static let workspaceExamples = SchemaExamples(WorkspaceTable.example)

  private static let workspace = document(
    title: WorkspaceTable.kindName,
    summary: WorkspaceTable.summary,
    choices: [
      (
        "single",
        object(
          [
            ("apiVersion", constant(Envelope.apiVersion, Envelope.single.field("apiVersion"))),
            ("kind", constant(WorkspaceTable.kindName, Envelope.single.field("kind"))),
            (
              "metadata",
              object(
                [("name", property(WorkspaceTable.name, workspaceExamples.below("metadata")))],
                required: ["name"],
                summary: "Its name."
              )
            ),
            (
              "spec",
              mapping(
                WorkspaceTable.spec,
                summary: WorkspaceTable.summary,
                workspaceExamples.below("spec")
              )
            ),
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
        "apiVersion": constant(Envelope.apiVersion, Envelope.single.field("apiVersion")),
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
      "examples": .array(SchemaExamples(example).documents),
      "$defs": .object(choices.map { JSONValue.Member(Text($0.name), $0.schema) }),
    ]
  }

  private static func single(_ table: KindTable, _ examples: SchemaExamples) -> JSONValue {
    let requiresSpec = table.spec.fields.contains(where: \.isRequired)
    return object(
      [
        ("apiVersion", constant(Envelope.apiVersion, Envelope.single.field("apiVersion"))),
        ("kind", constant(table.kind.rawValue, Envelope.single.field("kind"))),
        (
          "metadata",
          object(
            metadata(table, except: [], examples),
            required: ["name"] + (table.owner == .organization ? ["organization"] : []),
            summary: "Name, owner, labels."
          )
        ),
        (
          "spec",
          mapping(
            table.spec,
            summary: table.summary,
            canBeEmpty: !requiresSpec,
            examples.below("spec")
          )
        ),
      ],
      required: ["apiVersion", "kind", "metadata"] + (requiresSpec ? ["spec"] : []),
      summary: table.summary
    )
  }

  private static func list(_ table: KindTable, _ examples: SchemaExamples) -> JSONValue {
    // In an item, a field of the kind comes before one of metadata that has the same name.
    let fields =
      metadata(table, except: table.spec.fields.map(\.name), examples)
      + table.spec.fields.map { ($0.name, property($0, examples.below("spec"))) }
    let item = object(
      fields,
      required: ["name"] + table.spec.fields.filter(\.isRequired).map(\.name),
      rules: table.spec.rules,
      summary: table.summary
    )
    return object(
      [
        ("apiVersion", constant(Envelope.apiVersion, Envelope.single.field("apiVersion"))),
        ("kind", constant("\(table.kind.rawValue)List", Envelope.list.field("kind"))),
        (
          "metadata",
          object(
            metadata(table, except: ["name", "renamedFrom"], examples),
            required: [],
            summary: "What all items share."
          )
        ),
        (
          "items",
          [
            "type": ["array", "null"], "description": "One mapping a resource.", "items": item,
          ]
        ),
      ],
      required: ["apiVersion", "kind", "items"],
      summary: "Many small resources. \(table.summary)"
    )
  }

  private static func metadata(
    _ table: KindTable,
    except left: [String],
    _ examples: SchemaExamples
  ) -> [(String, JSONValue)] {
    Metadata.shape.fields.filter { field in
      !left.contains(field.name) && (field.name != "organization" || table.owner != .platform)
    }.map { ($0.name, property($0, examples.below("metadata"))) }
  }

  private static func mapping(
    _ shape: Shape,
    summary: String,
    canBeEmpty: Bool = false,
    _ examples: SchemaExamples
  ) -> JSONValue {
    object(
      shape.fields.map { ($0.name, property($0, examples)) },
      required: shape.fields.filter(\.isRequired).map(\.name),
      rules: shape.rules,
      summary: summary,
      canBeEmpty: canBeEmpty
    )
  }

  private static func object(
    _ properties: [(String, JSONValue)],
    required: [String],
    rules: [Shape.Rule] = [],
    summary: String,
    canBeEmpty: Bool = false
  ) -> JSONValue {
    // A key with nothing behind it is a null to other readers of YAML.
    let type: JSONValue = canBeEmpty ? ["object", "null"] : "object"
    var members: [JSONValue.Member] = [.init("type", type)]
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
    let rules = rules.compactMap(rule)
    if !rules.isEmpty {
      members.append(.init("allOf", .array(rules)))
    }
    return .object(members)
  }

  /// What must hold between fields; nothing where only the values could tell.
  private static func rule(_ rule: Shape.Rule) -> JSONValue? {
    func given(_ name: String) -> JSONValue { ["required": [.text(name)]] }
    switch rule {
    case .atLeastOne(let names): return ["anyOf": .array(names.map(given))]
    case .atMostOne(let names):
      let pairs = names.indices.flatMap { first in
        names[(first + 1)...].map { second -> JSONValue in
          ["required": [.text(names[first]), .text(second)]]
        }
      }
      return ["not": ["anyOf": .array(pairs)]]
    case .onlyWhere(let name, let field, let value):
      return [
        "if": given(name),
        "then": ["properties": .object([.init(Text(field), ["const": .text(value)])])],
      ]
    case .beside(let name, let others):
      return ["if": given(name), "then": ["anyOf": .array(others.map(given))]]
    case .ascending: return nil
    }
  }

  private static func constant(_ word: String, _ field: Field?) -> JSONValue {
    ["const": .text(word), "description": .text(field?.summary ?? "")]
  }

  private static func property(_ field: Field, _ examples: SchemaExamples) -> JSONValue {
    let here = examples.below(field.name)
    var members = type(field.type, here).members
    if field.empty == .mistake, members.contains(where: { $0.value == "array" }) {
      members.append(.init("minItems", 1))
    }
    members.append(.init("description", .text(summary(field))))
    let values = here.values(of: field)
    if !values.isEmpty {
      members.append(.init("examples", .array(values)))
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

  private static func type(_ type: FieldType, _ examples: SchemaExamples) -> JSONValue {
    switch type {
    case .set(let element):
      return ["type": "array", "items": self.type(element, examples), "uniqueItems": true]
    case .list(let element):
      return ["type": "array", "items": self.type(element, examples)]
    case .map(let key, let value):
      return [
        "type": "object", "propertyNames": scalar(key),
        "additionalProperties": self.type(value, examples),
      ]
    case .object(let shape):
      return mapping(shape, summary: "", examples)
    case .short(let shape, let name):
      let short = shape.field(name).map { self.type($0.type, examples) } ?? .object([])
      return ["oneOf": [short, mapping(shape, summary: "", examples)]]
    case .keyed(let shape, _):
      return ["type": "array", "items": mapping(shape, summary: "", examples)]
    case .selector(let kind):
      return [
        "oneOf": [
          [
            "type": "array", "items": scalar(.reference(kind)), "minItems": 1,
            "uniqueItems": true,
          ],
          [
            "allOf": [mapping(Selector.shape(kind), summary: "", examples)], "minProperties": 1,
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
    // `12` is a word here, whatever YAML takes it for.
    func word(_ pattern: String) -> JSONValue {
      ["type": ["string", "integer"], "pattern": .text("^(?:\(pattern))$")]
    }
    switch type {
    case .boolean: return ["type": "boolean"]
    case .integer(let range):
      return [
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ]
    case .choice(let choices): return ["enum": .array(choices.map { .text($0.value) })]
    case .name, .permission: return word(Name.pattern)
    case .percent: return text("([0-9]|[1-9][0-9]|100)%")
    case .email:
      let label = "[^@\\s.<_-]([^@\\s.<_]*[^@\\s.<_-])?"
      return text("[^@\\s<]+@(\(label)\\.)+\(label)")
    case .instant:
      let clock = "([01][0-9]|2[0-3]):[0-5][0-9]"
      return text(
        "[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt]\(clock):[0-5][0-9](\\.[0-9]{1,9})?([Zz]|[+-]\(clock)))?"
      )
    case .timeOfDay: return text("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
    case .color: return text("#[0-9A-Fa-f]{6}")
    case .url: return text("https://.+")
    case .cidr:
      let byte = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
      return text(
        "(\(byte)\\.){3}\(byte)/([12]?[0-9]|3[0-2])"
          + "|[0-9A-Fa-f]*:[0-9A-Fa-f:]*/(12[0-8]|1[01][0-9]|[1-9]?[0-9])"
      )
    case .language: return text("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
    case .secret: return text("env:[A-Za-z0-9_]+|file:.+")
    case .duration: return text(Period.pattern)
    case .uuid: return text(UUIDForm.pattern)
    case .sshKey: return text("[a-z0-9@.-]+ [A-Za-z0-9+/]+={0,2}( .*)?")
    case .reference: return word("(\(Name.pattern)/)?\(Name.pattern)")
    case .permissionPattern: return text("\(Name.pattern)(/\\*)?")
    // Text stays text: `no` and `010` are words here, whatever YAML takes them for.
    case .text, .folder: return ["type": ["string", "number", "boolean"]]
    case .ticket:
      return [
        "type": ["string", "number", "boolean"], "pattern": "^[^\\u0000-\\u001F\\u007F]*$",
        "maxLength": .integer(TicketText.maximumLength),
      ]
    default: return ["type": "string"]
    }
  }
}

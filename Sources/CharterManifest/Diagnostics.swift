import CharterFiles
import CharterModel

/// Everything that the manifest stage has to say, in one place, so that the wording can be
/// reviewed.
extension Diagnostic {
  // MARK: Files and workspace

  static func unreadable(_ error: FileError) -> Diagnostic {
    error.isLink
      ? symbolicLink(error.path)
      : Diagnostic(
        .unreadableFile,
        visible(error.description, limit: .max),
        at: nil,
        help: "check that it exists and may be read"
      )
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      "\(quoted(path)) has the name of a manifest, and is no file that can be read",
      at: nil,
      help: "make it a file with a name in UTF-8, or give it another name"
    )
  }

  static func symbolicLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      "\(quoted(path)) is a symbolic link, which is never followed",
      at: nil,
      help: "put what it leads to into the workspace"
    )
  }

  static func noWorkspace(_ path: String, _ entry: Files.Entry?) -> Diagnostic {
    let what =
      switch entry {
      case nil: "does not exist"
      case .folder: "has no \(WorkspaceTable.fileName)"
      default: "is not a folder"
      }
    return Diagnostic(
      .noWorkspace,
      "\(quoted(path)) \(what)",
      at: nil,
      help: "name a workspace, or make one with 'charter init'"
    )
  }

  static func notAWorkspace(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .noWorkspace,
      "\(WorkspaceTable.fileName) holds one document of kind Workspace",
      at: location,
      help: "begin it with apiVersion: charter/v1 and kind: Workspace"
    )
  }

  static func strayWorkspace(at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .noWorkspace,
      "a Workspace is declared in \(WorkspaceTable.fileName), not here",
      at: location,
      length: width,
      help: "move it to a \(WorkspaceTable.fileName) in a folder of its own"
    )
  }

  // MARK: Envelopes

  static func notADocument(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badEnvelope,
      "a document is a mapping with apiVersion, kind, metadata and spec",
      at: location,
      help: "see 'charter explain' for the kinds and an example of each"
    )
  }

  static func missingEnvelopeKey(_ key: String, at location: SourceLocation) -> Diagnostic {
    let example =
      switch key {
      case "apiVersion": "apiVersion: \(Envelope.apiVersion)"
      case "kind": "kind: User"
      case "metadata": "metadata: {name: …}"
      default: "\(key): …"
      }
    return Diagnostic(
      .badEnvelope,
      "this document has no \(key)",
      at: location,
      help: "add \(example)"
    )
  }

  static func badVersion(at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .badVersion,
      "this apiVersion is not known",
      at: location,
      length: width,
      help: "write apiVersion: \(Envelope.apiVersion)"
    )
  }

  static func unknownKind(_ word: String, at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .unknownKind,
      "there is no kind \(quoted(word))",
      at: location,
      length: width,
      help: Suggestion.closest(to: word, among: kindWords).map { "did you mean \($0)?" }
        ?? kindList
    )
  }

  /// Every word that `kind:` can have in a manifest.
  private static let kindWords =
    Kind.allCases.map(\.rawValue) + Kind.allCases.map { "\($0.rawValue)List" }
  private static let kindList =
    "the kinds are \(Kind.allCases.map(\.rawValue).joined(separator: ", ")), each also with List "
    + "behind it"

  static func notAMapping(_ what: String, at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .wrongType,
      "\(what) is a mapping",
      at: location,
      length: width,
      help: "write key: value lines beneath it, or {key: value}"
    )
  }

  static func notAList(_ what: String, at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .wrongType,
      "\(what) is a list",
      at: location,
      length: width,
      help: "begin each item on a line of its own with '- '"
    )
  }

  static func notShared(_ key: String, at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .unknownKey,
      "\(key) cannot be shared by all items of a list",
      at: location,
      length: width,
      help: "give each item its own"
    )
  }

  static func missingOrganization(_ kind: Kind, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badOwner,
      "\(kind.withArticle) belongs to an organization, and this one names none",
      at: location,
      help: "add organization: NAME to its metadata"
    )
  }

  static func ownedByPlatform(_ kind: Kind, at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .badOwner,
      "\(kind.withArticle) is platform-wide: no organization owns it",
      at: location,
      length: width,
      help: "remove the organization"
    )
  }

  static func reservedScope(at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .reservedName,
      "the scope \(BuiltIn.globalScope) is built in",
      at: location,
      length: width,
      help: "use it as it is, or give this scope another name"
    )
  }

  // MARK: Fields

  static func unknownKey(
    _ key: String,
    in place: String,
    known: [String],
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    let closest = Suggestion.closest(to: key, among: known)
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .unknownKey,
      "\(place) has no field \(quoted(key))",
      at: location,
      length: width,
      help: closest.map { "did you mean \($0)?" } ?? "the fields are \(list)"
    )
  }

  static func missingField(
    _ name: String,
    of owner: String,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .missingField,
      "\(owner) needs \(name)",
      at: location,
      help: "add \(name): …"
    )
  }

  static func wrongType(
    field: String? = nil,
    expected: String,
    found: String,
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    let subject = field.map { "\($0) takes \(expected)" } ?? "\(expected) was expected"
    let help =
      expected == "a list" && found.hasPrefix("\"")
      ? "write [ ] around it, or begin its items with '- '" : "write \(expected)"
    return Diagnostic(
      .wrongType,
      "\(subject), and this is \(found)",
      at: location,
      length: width,
      help: help
    )
  }

  static func badValue(
    _ value: String,
    field: String,
    expected: String,
    at location: SourceLocation,
    width: Int,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      .badValue,
      "\(field) takes \(expected), and \(quoted(value)) is none",
      at: location,
      length: width,
      help: help
    )
  }

  /// Neither the value nor its line is shown: it may be the secret itself.
  static func notAReference(field: String, at location: SourceLocation) -> Diagnostic {
    var diagnostic = Diagnostic(
      .badValue,
      "\(field) takes a reference to a secret, and this is none",
      at: location,
      help: "say where the secret is, env:NAME or file:PATH, and change the secret: it was written "
        + "here"
    )
    diagnostic.hidesLine = true
    return diagnostic
  }

  static func notAChoice(
    _ value: String,
    field: String,
    choices: [String],
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    let closest = Suggestion.closest(to: value, among: choices)
    return Diagnostic(
      .badValue,
      "\(field) cannot be \(quoted(value))",
      at: location,
      length: width,
      help: (closest.map { "did you mean \($0)? " } ?? "")
        + "it is one of \(choices.joined(separator: ", "))"
    )
  }

  static func badName(_ name: String, at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .badName,
      "\(quoted(name)) is not a name",
      at: location,
      length: width,
      help: "a letter or digit, then up to 127 letters, digits and . _ @ + -"
    )
  }

  static func emptyValue(_ field: String, at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .emptyValue,
      "\(field) has no value",
      at: location,
      length: width,
      help: "give one, or remove the line; text that reads null or ~ goes in quotes"
    )
  }

  static func emptyList(_ field: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .emptyValue,
      "\(field) is empty",
      at: location,
      help: "name something, or remove the field"
    )
  }

  static func listedTwice(
    _ value: String,
    in field: String,
    at location: SourceLocation,
    width: Int,
    first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .listedTwice,
      "\(quoted(value)) is in \(field) twice",
      at: location,
      length: width,
      notes: [.init("first here", at: first)],
      help: "remove one of the two"
    )
  }

  static func badSelector(count: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badValue,
      count == 0
        ? "this selector chooses nothing" : "a selector chooses in one way, and this has \(count)",
      at: location,
      help: "write a list of names, or exactly one of {all: true}, {under: …}, {labels: {…}}"
    )
  }

  static func selectorAllFalse(at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .badValue,
      "all can only be true",
      at: location,
      length: width,
      help: "write {all: true}, or remove the selector"
    )
  }

  // MARK: References

  static func unknownReference(
    _ kind: Kind,
    _ spelled: String,
    owner: String?,
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    let place: String
    if spelled.utf8.contains(UInt8(ascii: "/")) || kind.table.owner == .platform {
      place = ""
    } else if kind.table.owner == .organization {
      place = owner.map { " in \($0)" } ?? " platform-wide: write organization/name"
    } else {
      place = owner.map { " in \($0), above it, or platform-wide" } ?? " platform-wide"
    }
    return Diagnostic(
      .unknownReference,
      "there is no \(kind.rawValue) \(quoted(spelled))\(place)",
      at: location,
      length: width,
      help: "declare it, or correct the name"
    )
  }

  static func uncheckedReferences(_ count: Int, uses: [Text]) -> Diagnostic {
    let names = uses.map(\.string).joined(separator: ", ")
    return Diagnostic(
      .uncheckedReference,
      severity: .warning,
      "\(count) \(count == 1 ? "reference" : "references") may be to what \(names) keeps in the "
        + "store",
      at: nil,
      help: "'charter plan' reads the store and checks them"
    )
  }

  static func wrongKind(
    _ spelled: String,
    expected: Kind,
    found: Kind,
    field: String,
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    Diagnostic(
      .wrongKind,
      "\(quoted(spelled)) is \(found.withArticle), and \(field) takes \(expected.withArticle)",
      at: location,
      length: width,
      help: "name \(expected.withArticle), or use the field for \(found.rawValue)s"
    )
  }

  static func ambiguous(
    _ kind: Kind,
    _ spelled: String,
    _ candidates: [String],
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    let shown = candidates.prefix(5).joined(separator: ", ")
    return Diagnostic(
      .ambiguousReference,
      "\(quoted(spelled)) can be the \(kind.rawValue) of \(candidates.count) organizations",
      at: location,
      length: width,
      help: "write one of \(shown)\(candidates.count > 5 ? ", …" : "")"
    )
  }

  static func outsideOrganization(
    _ kind: Kind,
    _ spelled: String,
    owner: String,
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    Diagnostic(
      .outsideOrganization,
      kind.table.owner == .either
        ? "the \(kind.rawValue) \(quoted(spelled)) is not of \(owner) or an organization above it"
        : "the \(kind.rawValue) \(quoted(spelled)) is not in \(owner) or beneath it",
      at: location,
      length: width,
      help: "what an organization owns stays in it: use a platform-wide resource for this"
    )
  }

  static func notInheritable(
    _ kind: Kind,
    _ spelled: String,
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    Diagnostic(
      .notInheritable,
      "the \(kind.rawValue) \(quoted(spelled)) is not inheritable",
      at: location,
      length: width,
      help: "its owner can say inheritable: true"
    )
  }

  static func unknownPermission(
    _ name: String,
    closest: String?,
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    Diagnostic(
      .unknownPermission,
      "no service declares the permission \(quoted(name))",
      at: location,
      length: width,
      help: closest.map { "did you mean \($0)?" } ?? "declare it in a Service, or correct the name"
    )
  }

  static func duplicatePermission(
    _ name: String,
    service: String,
    at location: SourceLocation,
    width: Int,
    first: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      .duplicatePermission,
      "the service \(service) declares \(quoted(name)) already",
      at: location,
      length: width,
      notes: first.map { [.init("first here", at: $0)] } ?? [],
      help: "names of permissions are unique on the whole platform: rename one"
    )
  }

  static func duplicateAddress(
    _ address: String,
    at location: SourceLocation,
    width: Int,
    first: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      .duplicateAddress,
      first == nil
        ? "\(address) belongs to another workspace" : "\(address) is declared twice",
      at: location,
      length: width,
      notes: first.map { [.init("first here", at: $0)] } ?? [],
      help: "rename or remove one of the two"
    )
  }

  static func caseConflict(
    _ address: String,
    _ other: String,
    at location: SourceLocation,
    width: Int,
    first: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      .caseConflict,
      "\(address) differs from \(other) only by case",
      at: location,
      length: width,
      notes: first.map { [.init("the other one", at: $0)] } ?? [],
      help: "people would take one for the other: rename one of the two"
    )
  }

  static func cycle(_ names: [String], relation: String, at location: SourceLocation) -> Diagnostic
  {
    let shown = names.count > 12 ? Array(names.prefix(11)) + ["…"] : names
    let way = (shown + [names.first ?? ""]).joined(separator: " → ")
    return Diagnostic(
      .cycle,
      "\(relation) goes in a circle: \(way)",
      at: location,
      help: "take one of these references out"
    )
  }

  static func renamedStillDeclared(
    _ address: String,
    at location: SourceLocation,
    width: Int,
    first: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      .badRename,
      "\(address) is still declared, so it cannot have been renamed",
      at: location,
      length: width,
      notes: first.map { [.init("declared here", at: $0)] } ?? [],
      help: "remove renamedFrom, or the other resource"
    )
  }

  static func renamedTwice(
    _ address: String,
    at location: SourceLocation,
    first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .badRename,
      "two resources say that they were \(address)",
      at: location,
      notes: [.init("the other one", at: first)],
      help: "keep renamedFrom in one of them"
    )
  }

  // MARK: Rules

  static func duplicateEmail(
    _ email: String,
    at location: SourceLocation,
    width: Int,
    first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .duplicateEmail,
      "another user of the organization has the e-mail address \(quoted(email))",
      at: location,
      length: width,
      notes: [.init("first here", at: first)],
      help: "give each user an address of their own"
    )
  }

  static func missingAlternative(
    _ names: [String],
    of owner: String,
    at location: SourceLocation
  ) -> Diagnostic {
    let list = names.joined(separator: " or ")
    return Diagnostic(
      .missingAlternative,
      "\(owner) needs \(list)",
      at: location,
      help: "name at least one"
    )
  }

  static func wrongOrder(
    _ first: String,
    _ second: String,
    at location: SourceLocation,
    width: Int,
    first place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .wrongOrder,
      "\(second) is not after \(first)",
      at: location,
      length: width,
      notes: [.init("\(first) is here", at: place)],
      help: "correct one of the two times"
    )
  }

  static func misplacedField(
    _ name: String,
    field: String,
    value: String,
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    Diagnostic(
      .misplacedField,
      "\(name) goes only with \(field): \(value)",
      at: location,
      length: width,
      help: "add \(field): \(value), or remove \(name)"
    )
  }

  static func conflictingFields(
    _ names: [String],
    at location: SourceLocation,
    width: Int,
    first place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .misplacedField,
      "\(names.joined(separator: " and ")) exclude each other",
      at: location,
      length: width,
      notes: [.init("\(names[0]) is here", at: place)],
      help: "keep one of them"
    )
  }

  static func lonelyField(
    _ name: String,
    needs others: [String],
    at location: SourceLocation,
    width: Int
  ) -> Diagnostic {
    let list = others.joined(separator: " or ")
    return Diagnostic(
      .misplacedField,
      "\(name) goes only with \(list)",
      at: location,
      length: width,
      help: "add \(list), or remove \(name)"
    )
  }

  static func permissionLevel(
    _ name: String,
    _ level: String,
    requires other: String,
    _ otherLevel: String,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .permissionLevel,
      "\(name) is of level \(level), and \(other), which it requires, of level \(otherLevel)",
      at: location,
      length: other.unicodeScalars.count,
      help: "a permission requires only permissions of its own level"
    )
  }
}

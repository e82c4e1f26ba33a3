import CharterJSON
import CharterModel
import CharterYAML

/// The canonical bodies of one file's resources, and what they say that must be held against
/// other files.
struct DecodedFile: Sendable {
  var bodies: [UInt8] = []
  /// One range a declaration.
  var ranges: [Range<UInt32>] = []
  var diagnostics: [Diagnostic] = []
  var edges: [ReferenceEdge] = []
  var renames: [(declaration: Int, previous: Address, location: SourceLocation)] = []
  var emails: [Email] = []
  var unknown: [UnknownName] = []
  var unchecked = 0

  /// An address that one user of an organization has.
  struct Email: Sendable {
    let hash: UInt64
    let declaration: Int32
    let node: Int32
  }
}

/// Reads the resources of one file by their tables.
struct ResourceDecoder {
  private let file: DeclaringFile
  private let number: Int
  private let references: ReferenceResolver
  private var spec: SpecDecoder
  private var result = DecodedFile()
  /// The owner that was found last: most items of a list have the same.
  private var knownOwner: ArraySlice<UInt8> = []

  /// Everything that the declarations of a file hold.
  static func decode(file number: Int, _ references: ReferenceResolver) -> DecodedFile {
    var decoder = ResourceDecoder(number, references)
    for declaration in decoder.file.declarations.indices {
      decoder.decode(declaration)
    }
    decoder.result.bodies = decoder.spec.out.bytes
    decoder.result.diagnostics = decoder.spec.diagnostics
    decoder.result.edges = decoder.spec.edges
    decoder.result.unknown = decoder.spec.unknown
    decoder.result.unchecked = decoder.spec.unchecked
    return decoder.result
  }

  private init(_ number: Int, _ references: ReferenceResolver) {
    self.number = number
    self.references = references
    file = references.index.files[number]
    spec = SpecDecoder(stream: file.stream, references: references)
    spec.out.bytes.reserveCapacity(file.stream.text.count * 2)
    result.ranges.reserveCapacity(file.declarations.count)
  }

  private mutating func decode(_ index: Int) {
    let declaration = file.declarations[index]
    let table = declaration.kind.table
    let node = Int(declaration.node)
    spec.entry = references.index.firstEntry[number] + index
    spec.entryKind = declaration.kind
    spec.owner = file.owner(declaration)
    let start = spec.out.bytes.count
    let metadata = spec.open(Metadata.shape)
    let shared = spec.open(Metadata.shape)
    let fields = spec.open(table.spec)
    if declaration.isItem {
      spec.collect(
        node,
        into: .init(shape: table.spec, base: fields),
        or: .init(shape: Metadata.shape, base: metadata),
        place: table.kind.rawValue
      )
      if declaration.metadata != Declaration.none {
        spec.collect(
          Int(declaration.metadata),
          into: .init(shape: Metadata.shape, base: shared),
          place: "metadata"
        )
      }
    } else {
      spec.collect(
        Int(declaration.metadata),
        into: .init(shape: Metadata.shape, base: metadata),
        place: "metadata"
      )
      if declaration.spec != Declaration.none {
        spec.collect(
          Int(declaration.spec),
          into: .init(shape: table.spec, base: fields),
          place: table.kind.rawValue
        )
      }
    }
    checkOwner(declaration, metadata, shared)
    emitMetadata(metadata, shared)
    for mapping in [metadata, shared] {
      checkTicket(mapping)
    }
    rename(metadata, index)
    spec.out.raw(",\"spec\":")
    let place = declaration.spec == Declaration.none ? node : Int(declaration.spec)
    spec.emit(table.spec, fields, at: place, of: table.kind.rawValue)
    spec.check(table.spec, fields, at: place, of: table.kind.withArticle)
    email(table, fields, index)
    spec.close(metadata)
    result.ranges.append(UInt32(start)..<UInt32(spec.out.bytes.count))
  }

  /// The owner must be an organization that there is.
  private mutating func checkOwner(_ declaration: Declaration, _ own: Int, _ shared: Int) {
    guard let range = declaration.organizationRange,
      let node = spec.node(own, Metadata.organization) ?? spec.node(shared, Metadata.organization)
    else {
      return
    }
    let owner = file.addresses[range]
    guard owner != knownOwner else {
      return
    }
    if references.index.find(.organization, nil, owner) == nil {
      spec.missing(.organization, node)
    } else {
      knownOwner = owner
    }
  }

  /// The annotation that names a ticket is one line, as `--ticket` is.
  private mutating func checkTicket(_ metadata: Int) {
    let stream = file.stream
    guard let notes = spec.node(metadata, Metadata.annotations),
      stream.nodes[notes].kind == .mapping,
      let ticket = stream.entries(notes).first(where: {
        stream.has($0.key, Metadata.ticketKey) && stream.nodes[$0.value].kind == .scalar
      })?.value, !TicketText.isValid(stream.string(ticket))
    else {
      return
    }
    spec.report(
      .badValue(
        stream.string(ticket),
        field: "\(Metadata.ticketKey)",
        expected: TicketText.description,
        at: stream.location(ticket),
        width: stream.width(ticket),
        help: ScalarForm.help(.ticket)
      )
    )
  }

  /// Writes what is stored of the metadata; what items share goes beneath what they say.
  private mutating func emitMetadata(_ own: Int, _ shared: Int) {
    spec.out.raw("\"metadata\":{")
    var isFirst = true
    for index in Metadata.storedOrder {
      let field = Metadata.shape.fields[index]
      let (mine, theirs) = (spec.node(own, index), spec.node(shared, index))
      guard let node = mine ?? theirs else {
        continue
      }
      let start = spec.out.bytes.count
      if !isFirst {
        spec.out.raw(",")
      }
      spec.out.bytes.append(contentsOf: Metadata.shape.jsonKeys[index])
      let isWritten =
        if let mine, let theirs, case .map(let key, let value) = field.type {
          spec.mergedMap(key, value, over: mine, under: theirs, field)
        } else {
          spec.value(field.type, node, field)
        }
      if isWritten, !spec.out.bytes.hasSuffix("false") {
        isFirst = false
      } else {
        spec.out.bytes.removeSubrange(start...)
      }
    }
    spec.out.raw("}")
  }

  private mutating func rename(_ metadata: Int, _ index: Int) {
    guard let node = spec.node(metadata, Metadata.renamedFrom) else {
      return
    }
    let declaration = file.declarations[index]
    let stream = file.stream
    guard stream.nodes[node].kind == .scalar else {
      spec.wrongType("a name", node, Metadata.shape.fields[Metadata.renamedFrom])
      return
    }
    guard Name.isValid(stream.text[stream.range(node)]) else {
      spec.report(
        .badName(stream.string(node), at: stream.location(node), width: stream.width(node))
      )
      return
    }
    let owner = declaration.organizationRange.map { file.addresses[$0] }
    let previous = Address(
      declaration.kind,
      organization: owner.map { Text(bytes: $0) },
      name: Text(stream.string(node))
    )
    if let other = references.index.find(
      declaration.kind,
      owner,
      stream.text[stream.range(node)]
    ) {
      spec.report(
        .renamedStillDeclared(
          previous.description,
          at: stream.location(node),
          width: stream.width(node),
          first: references.index.file(other).location(references.index.declaration(other))
        )
      )
      return
    }
    result.renames.append((index, previous, stream.location(node)))
  }

  private mutating func email(_ table: KindTable, _ base: Int, _ index: Int) {
    let declaration = file.declarations[index]
    guard table.kind == .user, let owner = declaration.organizationRange,
      let node = spec.node(base, User.email), file.stream.nodes[node].kind == .scalar
    else {
      return
    }
    var hash = AddressHash(.user)
    hash.combine(organization: file.addresses.span.extracting(owner))
    hash.combine(file.stream.text.span.extracting(file.stream.range(node)))
    result.emails.append(
      DecodedFile.Email(
        hash: hash.value,
        declaration: Int32(index),
        node: Int32(node)
      )
    )
  }

  /// Where the tables have what is looked at here.
  private enum User {
    static let email =
      Kind.user.table.spec.fields.firstIndex { $0.name == "email" } ?? 0
  }
}

extension DeclaringFile {
  /// Whose resource it is: where its bare names are looked up first.
  func owner(_ declaration: Declaration) -> SpecDecoder.Owner {
    if let range = declaration.organizationRange {
      return .organization(addresses[range])
    }
    return declaration.kind == .organization
      ? .itself(addresses[declaration.nameRange]) : .platform
  }
}

extension Metadata {
  /// The stored fields, by position, in the order of their bytes.
  static let storedOrder = shape.canonicalOrder.filter { stored.contains(shape.fields[$0].name) }
  static let organization = shape.fields.firstIndex { $0.name == "organization" } ?? 0
  static let annotations = shape.fields.firstIndex { $0.name == "annotations" } ?? 0
  static let renamedFrom = shape.fields.firstIndex { $0.name == "renamedFrom" } ?? 0
}

extension [UInt8] {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}

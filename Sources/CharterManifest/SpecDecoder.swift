import CharterJSON
import CharterModel
import CharterYAML

/// Reads fields as a table declares them, checks them, and writes them as canonical JSON.
///
/// One pass, driven by the tables only: what is wrong is reported where it stands, and the rest
/// is read on, so that one run shows every mistake.
struct SpecDecoder {
  let stream: YAMLStream
  /// Nothing for `charter.yaml`, which refers to no resources.
  let references: ReferenceResolver?
  var out = JSONWriter()
  var diagnostics: [Diagnostic] = []
  /// The organization that the resource belongs to, or is.
  var owner = Owner.platform
  /// Where a field came from: a stack of nodes, one frame a mapping that is being read.
  private var slots: [Int32] = []
  /// The members of the sets that are being read, innermost last.
  var members: [SetMember] = []
  var edges: [ReferenceEdge] = []
  /// The resource that is being read, and its kind.
  var entry = -1
  var entryKind: Kind?
  /// Names that nobody has and that may be a slip, to be compared with those that are there.
  var unknown: [UnknownName] = []
  /// How many names of permissions were compared with all that there are.
  var comparisons = 0
  /// References that only the store can tell.
  var unchecked = 0

  /// Whose resource is being read.
  enum Owner {
    case platform
    case organization(ArraySlice<UInt8>)
    /// The resource is itself an organization: platform-wide, but its bare names are its own.
    case itself(ArraySlice<UInt8>)
  }

  init(stream: YAMLStream, references: ReferenceResolver?) {
    self.stream = stream
    self.references = references
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Opens a frame with one slot a field.
  mutating func open(_ shape: Shape) -> Int {
    let base = slots.count
    slots.append(contentsOf: repeatElement(-1, count: shape.fields.count))
    return base
  }

  mutating func close(_ base: Int) {
    slots.removeSubrange(base...)
  }

  func node(_ base: Int, _ index: Int) -> Int? {
    slots[base + index] < 0 ? nil : Int(slots[base + index])
  }

  /// The slots of one shape.
  struct Frame {
    let shape: Shape
    let base: Int
  }

  /// Puts the values of a mapping into the slots of a shape, and those that it does not have into
  /// the slots of a second one.
  ///
  /// Keys that neither has are errors.
  mutating func collect(
    _ mapping: Int,
    into first: Frame,
    or second: Frame? = nil,
    place: String
  ) {
    var expected = 0
    if stream.nodes[mapping].traits.contains(.merging) {
      for (key, value) in stream.entries(mapping) {
        put(key, value, first, second, place, &expected)
      }
      return
    }
    var key = mapping + 1
    let end = Int(stream.nodes[mapping].end)
    while key < end {
      let value = Int(stream.nodes[key].end)
      put(stream.resolve(key), stream.resolve(value), first, second, place, &expected)
      key = Int(stream.nodes[value].end)
    }
  }

  /// Puts one value into its slot; `expected` is the field that nearly always comes next.
  @inline(__always)
  private mutating func put(
    _ key: Int,
    _ value: Int,
    _ first: Frame,
    _ second: Frame?,
    _ place: String,
    _ expected: inout Int
  ) {
    let text = stream.text
    let name = text.span.extracting(stream.range(key))
    if let index = first.shape.index(of: name, expected: expected) {
      slots[first.base + index] = Int32(truncatingIfNeeded: value)
      expected = index + 1
    } else if let second, let index = second.shape.index(of: name, expected: 0) {
      slots[second.base + index] = Int32(truncatingIfNeeded: value)
    } else {
      let known = [first, second].compactMap { $0?.shape.fields.map(\.name) }
      diagnostics.append(
        .unknownKey(
          stream.string(key),
          in: place,
          known: known.flatMap(\.self),
          at: stream.location(key),
          width: stream.width(key)
        )
      )
    }
  }

  /// Writes the fields of a frame as an object, keys in the order of their bytes.
  ///
  /// False where none was worth writing.
  @discardableResult
  mutating func emit(_ shape: Shape, _ base: Int, at mapping: Int, of owner: String) -> Bool {
    out.raw("{")
    var isFirst = true
    for index in shape.canonicalOrder {
      guard let value = node(base, index) else {
        if shape.fields[index].isRequired {
          report(
            .missingField(shape.fields[index].name, of: owner, at: stream.location(mapping))
          )
        }
        continue
      }
      let start = out.bytes.count
      if !isFirst {
        out.raw(",")
      }
      out.bytes.append(contentsOf: shape.jsonKeys[index])
      let valueStart = out.bytes.count
      let isWritten = self.value(shape.fields[index].type, value, shape.fields[index])
      if isWritten, !isDefault(shape.fields[index], from: valueStart) {
        isFirst = false
      } else {
        out.bytes.removeSubrange(start...)
      }
    }
    out.raw("}")
    return !isFirst
  }

  private func isDefault(_ field: Field, from start: Int) -> Bool {
    guard let value = field.defaultValue else {
      return false
    }
    let written = out.bytes[start...]
    return written.first == UInt8(ascii: "\"")
      ? written.dropFirst().dropLast().elementsEqual(value.utf8)
      : written.elementsEqual(value.utf8)
  }

  /// Writes one value.
  ///
  /// False where there is nothing to write: it was wrong, or it says what leaving the field out
  /// says.
  mutating func value(_ type: FieldType, _ node: Int, _ field: Field) -> Bool {
    if stream.isNull(node) {
      report(
        .emptyValue(field.name, at: stream.location(node), width: stream.width(node))
      )
      return false
    }
    switch type {
    case .set(let element):
      return set(element, node, field)
    case .list(let element):
      return list(element, node, field)
    case .map(let key, let value):
      return map(key, value, node, field)
    case .object(let shape):
      return object(shape, node, field)
    case .keyed(let shape, let key):
      return keyed(shape, key, node, field)
    case .selector(let kind):
      return selector(kind, node, field)
    case .short(let shape, let name):
      return short(shape, name, node, field)
    case .reference(let kind):
      return reference(kind, node, field)
    default:
      return scalar(type, node, field)
    }
  }

  private mutating func object(_ shape: Shape, _ node: Int, _ field: Field) -> Bool {
    guard stream.nodes[node].kind == .mapping else {
      wrongType("a mapping", node, field)
      return false
    }
    let base = open(shape)
    defer { close(base) }
    collect(node, into: Frame(shape: shape, base: base), place: field.name)
    let isWritten = emit(shape, base, at: node, of: field.name)
    check(shape, base, at: node, of: field.name)
    return isWritten || field.empty == .itself
  }

  /// Writes a mapping; the value of one field alone becomes a mapping with that field.
  private mutating func short(
    _ shape: Shape,
    _ name: String,
    _ node: Int,
    _ field: Field
  ) -> Bool {
    if stream.nodes[node].kind == .mapping {
      return object(shape, node, field)
    }
    guard let index = shape.fields.firstIndex(where: { $0.name == name }),
      stream.nodes[node].kind == .scalar
    else {
      wrongType(field.type.phrase, node, field)
      return false
    }
    out.raw("{")
    out.bytes.append(contentsOf: shape.jsonKeys[index])
    let isWritten = value(shape.fields[index].type, node, field)
    out.raw("}")
    return isWritten
  }

  mutating func wrongType(_ expected: String, _ node: Int, _ field: Field) {
    report(
      .wrongType(
        field: field.name,
        expected: expected,
        found: stream.typeName(node),
        at: stream.location(node),
        width: stream.width(node)
      )
    )
  }
}

/// A reference that can be part of a circle.
struct ReferenceEdge: Sendable {
  enum Relation: UInt8, CaseIterable, Sendable {
    case parent
    case groups
    case includes
    case ceiling
    case requires

    /// The word of the field.
    var word: String { "\(self)" }

    /// The relation that a field makes between two resources of one kind.
    init?(field: String) {
      switch field {
      case "parent": self = .parent
      case "groups": self = .groups
      case "includes": self = .includes
      case "ceiling": self = .ceiling
      case "requires": self = .requires
      default: return nil
      }
    }
  }

  let relation: Relation
  let from: Int
  let to: Int
  let location: SourceLocation
}

/// A name that no resource has.
struct UnknownName: Sendable {
  /// The diagnostic that a suggestion would go into.
  let diagnostic: Int
  let kind: Kind
  let spelled: String
  let owner: String?
}

import CharterJSON
import CharterModel
import CharterYAML

/// Edits the bytes of one manifest: collects patches for what changes, and leaves the rest.
struct FileEditor {
  let file: DeclaringFile
  let text: ManifestText
  let references: ReferenceResolver
  let layout: YAMLLayout
  var patches = PatchList()
  /// The resource that is being edited.
  var address: Address
  var owner = SpecDecoder.Owner.platform
  var writer: ValueWriter
  /// Where the items of the file's lists stand, by their nodes.
  private(set) var items: [Int: ItemPlace] = [:]

  var stream: YAMLStream { file.stream }

  init(_ file: DeclaringFile, _ bytes: [UInt8], _ references: ReferenceResolver, _ first: Address) {
    self.file = file
    self.references = references
    text = ManifestText(bytes)
    layout = YAMLLayout(bytes)
    address = first
    writer = ValueWriter(own: nil)
    items = itemPlaces()
  }

  /// The bytes with all patches.
  func edited() -> [UInt8]? {
    guard var bytes = patches.applied(to: text.bytes) else {
      return nil
    }
    if text.lacksFinalBreak, bytes.last == 0x0A {
      bytes.removeLast()
      if bytes.last == 0x0D, text.lineBreak == "\r\n" {
        bytes.removeLast()
      }
    }
    return bytes
  }
}

extension FileEditor {
  func start(_ node: Int) -> Int { layout.spans[node].start }

  func end(_ node: Int) -> Int { layout.spans[node].end }

  func style(_ node: Int) -> YAMLLayout.Style { layout.spans[node].style }

  /// Where a node begins behind its anchor.
  func content(_ node: Int) -> Int {
    guard layout.spans[node].hasAnchor else {
      return layout.spans[node].start
    }
    let place = stream.nodes[node]
    return text.position(line: Int(place.line), column: Int(place.column))
  }

  /// The members of a list as they are written: aliases are not followed.
  func rawElements(_ list: Int) -> [Int] {
    var found: [Int] = []
    var child = list + 1
    while child < Int(stream.nodes[list].end) {
      found.append(child)
      child = Int(stream.nodes[child].end)
    }
    return found
  }

  /// What a value comes to; nothing where it says what leaving it out says.
  func canonical(_ node: Int, _ type: FieldType, _ field: Field) -> JSONValue? {
    var decoder = SpecDecoder(stream: stream, references: references)
    decoder.owner = owner
    guard decoder.value(type, stream.resolve(node), field) else {
      return nil
    }
    return try? JSONValue(parsing: decoder.out.bytes)
  }

  /// What a key of a map comes to.
  func canonicalKey(_ node: Int, _ type: FieldType, _ field: Field) -> Text {
    canonical(node, type, field)?.string.map { Text($0) }
      ?? Text(stream.string(stream.resolve(node)))
  }

  func problem(_ message: String, _ node: Int, help: String? = nil) -> EditProblem {
    EditProblem(
      address,
      message,
      at: stream.location(node),
      width: stream.nodes[node].kind == .alias ? 1 : stream.width(node),
      help: help ?? "edit this place by hand"
    )
  }
}

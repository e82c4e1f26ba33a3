import CLibYAML
import CharterModel

/// Turns libyaml's events into nodes, and refuses what the profile of manifests leaves out.
struct YAMLBuilder {
  var stream: YAMLStream
  var diagnostics: [Diagnostic] = []
  /// The sequences and mappings that are open, outermost first.
  private var open: [Open] = []
  private var anchors: [[UInt8]: Anchor] = [:]
  /// How many nodes aliases have added to the document so far.
  private var aliased = 0

  private struct Open {
    let index: Int
    let isMapping: Bool
    /// In a mapping: whether a key comes next.
    var expectsKey: Bool
    let anchor: [UInt8]?
    /// The value of `aliased` where the collection began.
    let aliasedBefore: Int
  }

  private struct Anchor {
    let index: Int
    /// How many nodes one alias to it adds, aliases within it counted in full; nothing while
    /// it is open.
    var weight: Int?
  }

  init(file: FileIndex) {
    stream = YAMLStream(file: file)
  }

  /// Takes one event. False where there is no more to read, or no use in reading on.
  @unsafe
  mutating func take(_ event: inout yaml_event_t) -> Bool {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      return unsafe scalar(&event)
    case YAML_SEQUENCE_START_EVENT:
      let data = unsafe event.data.sequence_start
      return unsafe begin(.sequence, event.start_mark, anchor: data.anchor, tag: data.tag)
    case YAML_MAPPING_START_EVENT:
      let data = unsafe event.data.mapping_start
      return unsafe begin(.mapping, event.start_mark, anchor: data.anchor, tag: data.tag)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      end()
      return true
    case YAML_ALIAS_EVENT:
      return unsafe alias(&event)
    case YAML_DOCUMENT_START_EVENT:
      let data = unsafe event.data.document_start
      if unsafe data.version_directive != nil
        || data.tag_directives.start != data.tag_directives.end
      {
        diagnostics.append(.directive(at: unsafe location(event.start_mark)))
        return false
      }
      anchors.removeAll(keepingCapacity: true)
      aliased = 0
      stream.beginDocument()
      return true
    case YAML_STREAM_END_EVENT:
      return false
    default:
      return true
    }
  }

  /// Says what stopped libyaml.
  @unsafe
  mutating func fail(_ parser: inout yaml_parser_t) {
    let mark = unsafe location(parser.problem_mark)
    guard unsafe parser.error != YAML_MEMORY_ERROR else {
      diagnostics.append(.outOfMemory(at: mark))
      return
    }
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.context.map { unsafe String(cString: $0) }
    diagnostics.append(
      .syntax(problem: problem ?? "this is not YAML", context: context, at: mark))
  }

  @unsafe
  private mutating func scalar(_ event: inout yaml_event_t) -> Bool {
    let data = unsafe event.data.scalar
    let style = unsafe data.style
    let isPlain = style == YAML_PLAIN_SCALAR_STYLE
    var traits: YAMLNode.Traits = isPlain ? .plain : []
    let mark = unsafe event.start_mark
    if unsafe mark.line != event.end_mark.line
      || style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE
      || (!isPlain && event.end_mark.column - mark.column != data.length + 2)
    {
      traits.insert(.block)
    }
    let index = stream.nodes.count
    stream.append(
      YAMLNode(
        kind: .scalar, traits: traits, line: line(mark), column: column(mark),
        start: UInt32(truncatingIfNeeded: stream.text.count),
        count: UInt32(truncatingIfNeeded: unsafe data.length),
        end: UInt32(truncatingIfNeeded: index + 1)))
    unsafe stream.append(text: UnsafeBufferPointer(start: data.value, count: data.length))
    if unsafe data.tag != nil {
      diagnostics.append(.tag(at: location(mark), width: 1))
    }
    if let anchor = unsafe data.anchor {
      unsafe anchors[bytes(of: anchor)] = Anchor(index: index, weight: 1)
    }
    child(index)
    return true
  }

  @unsafe
  private mutating func begin(
    _ kind: YAMLNode.Kind, _ mark: yaml_mark_t, anchor: UnsafeMutablePointer<UInt8>?,
    tag: UnsafeMutablePointer<UInt8>?
  ) -> Bool {
    guard open.count < YAMLReader.maximumDepth else {
      diagnostics.append(.tooDeep(limit: YAMLReader.maximumDepth, at: location(mark)))
      return false
    }
    if let last = open.last, last.isMapping, last.expectsKey {
      diagnostics.append(.complexKey(at: location(mark)))
      return false
    }
    if unsafe tag != nil {
      diagnostics.append(.tag(at: location(mark), width: 1))
    }
    let index = stream.nodes.count
    stream.append(
      YAMLNode(
        kind: kind, traits: [], line: line(mark), column: column(mark), start: 0, count: 0,
        end: UInt32(truncatingIfNeeded: index + 1)))
    let name = unsafe anchor.map { unsafe bytes(of: $0) }
    if let name {
      anchors[name] = Anchor(index: index, weight: nil)
    }
    open.append(
      Open(
        index: index, isMapping: kind == .mapping, expectsKey: true, anchor: name,
        aliasedBefore: aliased))
    return true
  }

  private mutating func end() {
    guard let closed = open.popLast() else {
      return
    }
    stream.close(closed.index)
    if let name = closed.anchor, anchors[name]?.index == closed.index {
      anchors[name]?.weight =
        stream.nodes.count - closed.index + aliased - closed.aliasedBefore
    }
    if closed.isMapping {
      DuplicateKeys.check(closed.index, in: &stream, &diagnostics)
    }
    child(closed.index)
  }

  @unsafe
  private mutating func alias(_ event: inout yaml_event_t) -> Bool {
    let mark = unsafe event.start_mark
    let name = unsafe bytes(of: event.data.alias.anchor)
    let spelled = String(decoding: name, as: UTF8.self)
    guard let anchor = anchors[name] else {
      diagnostics.append(.unknownAlias(spelled, at: location(mark)))
      return false
    }
    guard let weight = anchor.weight else {
      diagnostics.append(.selfAlias(spelled, at: location(mark)))
      return false
    }
    aliased += weight
    guard aliased <= YAMLReader.maximumAliasedNodes else {
      diagnostics.append(
        .tooManyNodes(limit: YAMLReader.maximumAliasedNodes, at: location(mark)))
      return false
    }
    if let last = open.last, last.isMapping, last.expectsKey,
      stream.nodes[anchor.index].kind != .scalar
    {
      diagnostics.append(.complexKey(at: location(mark)))
      return false
    }
    let index = stream.nodes.count
    stream.append(
      YAMLNode(
        kind: .alias, traits: [], line: line(mark), column: column(mark),
        start: UInt32(truncatingIfNeeded: anchor.index), count: 0,
        end: UInt32(truncatingIfNeeded: index + 1)))
    child(index)
    return true
  }

  /// A child of the innermost open collection is complete.
  @inline(__always)
  private mutating func child(_ index: Int) {
    guard let last = open.indices.last, open[last].isMapping else {
      return
    }
    if open[last].expectsKey, stream.isMergeKey(stream.resolve(index)) {
      stream.insert(.merging, at: open[last].index)
    }
    open[last].expectsKey.toggle()
  }

  @unsafe
  private func bytes(of name: UnsafeMutablePointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = unsafe name
    while unsafe next.pointee != 0 {
      unsafe bytes.append(next.pointee)
      unsafe next += 1
    }
    return bytes
  }

  private func line(_ mark: yaml_mark_t) -> Int32 {
    Int32(truncatingIfNeeded: mark.line + 1)
  }

  private func column(_ mark: yaml_mark_t) -> Int32 {
    Int32(truncatingIfNeeded: mark.column + 1)
  }

  private func location(_ mark: yaml_mark_t) -> SourceLocation {
    SourceLocation(file: stream.file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

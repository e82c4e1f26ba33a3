import CLibYAML
import CharterModel

/// Turns libyaml's events into nodes, and refuses what the profile of manifests leaves out.
struct YAMLBuilder {
  private var stream: YAMLStream
  private var diagnostics: [Diagnostic] = []
  private var layout: LayoutCheck
  private var duplicateKeys = DuplicateKeys()
  private var isInDocument = false
  /// The sequences and mappings that are open, outermost first.
  private var open: [Open] = []
  private var anchors: Anchors

  private struct Open {
    let index: Int
    let isMapping: Bool
    /// In a mapping: whether a key comes next.
    var expectsKey: Bool
    let anchor: [UInt8]?
    /// How many nodes aliases had added where the collection began.
    let aliasedBefore: Int
    let enclosing: LayoutCheck.Enclosing
  }

  init(_ bytes: [UInt8], file: FileIndex) {
    stream = YAMLStream(file: file)
    stream.reserve(bytes: bytes.count)
    layout = LayoutCheck(bytes, file: file)
    anchors = Anchors(bytes: bytes.count)
  }

  /// Takes one event.
  ///
  /// False where there is no more to read, or no use in reading on.
  @unsafe
  mutating func take(_ event: inout yaml_event_t) -> Bool {
    guard diagnostics.count + layout.problems.count < YAMLReader.maximumProblems else {
      diagnostics.append(
        .tooManyProblems(
          limit: YAMLReader.maximumProblems,
          at: unsafe location(event.start_mark)
        )
      )
      return false
    }
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      return unsafe scalar(&event)
    case YAML_SEQUENCE_START_EVENT:
      let data = unsafe event.data.sequence_start
      return unsafe begin(
        .sequence,
        &event,
        isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE,
        anchor: data.anchor,
        tag: data.tag
      )
    case YAML_MAPPING_START_EVENT:
      let data = unsafe event.data.mapping_start
      return unsafe begin(
        .mapping,
        &event,
        isFlow: data.style == YAML_FLOW_MAPPING_STYLE,
        anchor: data.anchor,
        tag: data.tag
      )
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      unsafe end(event.end_mark)
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
      anchors.beginDocument()
      isInDocument = true
      stream.beginDocument()
      return true
    case YAML_DOCUMENT_END_EVENT:
      isInDocument = false
      return true
    case YAML_STREAM_END_EVENT:
      layout.finish()
      return false
    default:
      return true
    }
  }

  /// The documents that were read to their end, and what is wrong with the file, by place.
  consuming func finish() -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
    if isInDocument {
      stream.dropDocument()
    }
    return (stream, (layout.problems + diagnostics).sorted(by: Diagnostic.isBefore))
  }

  /// Says what stopped libyaml.
  @unsafe
  mutating func fail(_ parser: inout yaml_parser_t) {
    let mark = unsafe location(parser.problem_mark)
    guard unsafe parser.error != YAML_MEMORY_ERROR else {
      failForMemory()
      return
    }
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.context.map { unsafe String(cString: $0) }
    let start = unsafe context == nil ? nil : location(parser.context_mark)
    diagnostics.append(
      .syntax(problem: problem ?? "this is not YAML", context: context, at: mark, from: start)
    )
  }

  mutating func failForMemory() {
    diagnostics.append(
      .outOfMemory(at: SourceLocation(file: stream.file, line: 1, column: 1))
    )
  }

  @unsafe
  private mutating func scalar(_ event: inout yaml_event_t) -> Bool {
    let data = unsafe event.data.scalar
    let place = unsafe enter(&event, hasAnchor: data.anchor != nil, hasTag: data.tag != nil)
    let (index, start) = (stream.nodes.count, stream.text.count)
    let text = unsafe UnsafeBufferPointer(start: data.value, count: data.length)
    unsafe stream.append(text: text)
    let isPlain = unsafe data.style == YAML_PLAIN_SCALAR_STYLE
    let isSpelledOut = unsafe layout.scalar(event.end_mark, data.style, text: text.span)
    var traits: YAMLNode.Traits = isPlain ? .plain : []
    if !isSpelledOut {
      traits.insert(.block)
    }
    stream.append(
      YAMLNode(
        kind: .scalar,
        traits: traits,
        line: place.line,
        column: place.column,
        start: UInt32(truncatingIfNeeded: start),
        count: UInt32(truncatingIfNeeded: unsafe data.length),
        end: UInt32(truncatingIfNeeded: index + 1)
      )
    )
    if let anchor = unsafe data.anchor {
      unsafe anchors.mark(bytes(of: anchor), scalar: index)
    }
    child(index)
    return true
  }

  @unsafe
  private mutating func begin(
    _ kind: YAMLNode.Kind,
    _ event: inout yaml_event_t,
    isFlow: Bool,
    anchor: UnsafeMutablePointer<UInt8>?,
    tag: UnsafeMutablePointer<UInt8>?
  ) -> Bool {
    let place = unsafe enter(&event, hasAnchor: anchor != nil, hasTag: tag != nil)
    guard open.count < YAMLReader.maximumDepth else {
      diagnostics.append(.tooDeep(limit: YAMLReader.maximumDepth, at: place))
      return false
    }
    if isAtKey {
      diagnostics.append(.complexKey(at: place))
    }
    let index = stream.nodes.count
    stream.append(
      YAMLNode(
        kind: kind,
        traits: [],
        line: place.line,
        column: place.column,
        start: 0,
        count: 0,
        end: UInt32(truncatingIfNeeded: index + 1)
      )
    )
    let name = unsafe anchor.map { unsafe bytes(of: $0) }
    if let name {
      anchors.open(name, index)
    }
    open.append(
      Open(
        index: index,
        isMapping: kind == .mapping,
        expectsKey: true,
        anchor: name,
        aliasedBefore: anchors.aliased,
        enclosing: unsafe layout.open(event.end_mark, isFlow: isFlow)
      )
    )
    return true
  }

  /// Goes on to the content of a node; where it begins.
  @unsafe
  private mutating func enter(
    _ event: inout yaml_event_t,
    hasAnchor: Bool,
    hasTag: Bool
  ) -> SourceLocation {
    let (content, tag) = unsafe layout.enter(
      event.start_mark,
      event.end_mark,
      hasProperties: hasAnchor || hasTag
    )
    if hasTag {
      diagnostics.append(.tag(at: tag?.location ?? content, width: tag?.width ?? 1))
    }
    return content
  }

  private mutating func end(_ mark: yaml_mark_t) {
    guard let closed = open.popLast() else {
      return
    }
    layout.close(mark, closed.enclosing)
    stream.close(closed.index)
    if let name = closed.anchor {
      let own = stream.nodes.count - closed.index
      anchors.close(
        name,
        closed.index,
        weight: own + anchors.aliased - closed.aliasedBefore
      )
    }
    if closed.isMapping {
      duplicateKeys.check(closed.index, in: stream, &diagnostics)
    }
    child(closed.index)
  }

  @unsafe
  private mutating func alias(_ event: inout yaml_event_t) -> Bool {
    let mark = unsafe event.start_mark
    layout.alias(mark)
    let name = unsafe bytes(of: event.data.alias.anchor)
    switch anchors.alias(name) {
    case .node(let target):
      if isAtKey, stream.nodes[target].kind != .scalar {
        diagnostics.append(.complexKey(at: location(mark)))
      }
      append(.alias, [], mark, start: target)
      return true
    case .unknown:
      diagnostics.append(
        .unknownAlias(String(decoding: name, as: UTF8.self), at: location(mark))
      )
    case .inside:
      diagnostics.append(.selfAlias(String(decoding: name, as: UTF8.self), at: location(mark)))
    case .tooManyInDocument:
      diagnostics.append(
        .tooManyNodes(limit: YAMLReader.maximumAliasedNodes, at: location(mark))
      )
      return false
    case .tooManyInFile:
      diagnostics.append(.tooManyNodes(at: location(mark)))
      return false
    }
    // Read on, as if nothing were here.
    append(.scalar, .plain, mark, start: 0)
    return true
  }

  private mutating func append(
    _ kind: YAMLNode.Kind,
    _ traits: YAMLNode.Traits,
    _ mark: yaml_mark_t,
    start: Int
  ) {
    let place = location(mark)
    let index = stream.nodes.count
    stream.append(
      YAMLNode(
        kind: kind,
        traits: traits,
        line: place.line,
        column: place.column,
        start: UInt32(truncatingIfNeeded: start),
        count: 0,
        end: UInt32(truncatingIfNeeded: index + 1)
      )
    )
    child(index)
  }

  /// Whether what comes next is the key of a mapping.
  private var isAtKey: Bool {
    guard let last = open.last else {
      return false
    }
    return last.isMapping && last.expectsKey
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

  private func location(_ mark: yaml_mark_t) -> SourceLocation {
    SourceLocation(file: stream.file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

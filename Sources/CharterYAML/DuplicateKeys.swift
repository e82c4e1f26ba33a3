import CharterModel

/// libyaml passes a mapping that has a key twice, and readers differ in which one they take.
struct DuplicateKeys {
  /// Above this many keys a set is quicker than looking at every pair.
  private static let pairwise = 12
  /// The keys of one mapping; the memory is used for the next.
  private var keys: [Int] = []

  /// Reports every key of the mapping that stands there a second time, and merge keys whose
  /// value cannot be merged.
  mutating func check(
    _ mapping: Int,
    in stream: YAMLStream,
    _ diagnostics: inout [Diagnostic]
  ) {
    keys.removeAll(keepingCapacity: true)
    var child = mapping + 1
    let end = Int(stream.nodes[mapping].end)
    while child < end {
      let value = Int(stream.nodes[child].end)
      // Another key has been refused already.
      guard stream.nodes[stream.resolve(child)].kind == .scalar else {
        child = Int(stream.nodes[value].end)
        continue
      }
      if keys.count <= DuplicateKeys.pairwise {
        for earlier in keys where same(stream.resolve(child), stream.resolve(earlier), stream) {
          report(child, earlier, stream, &diagnostics)
          break
        }
      }
      keys.append(child)
      if stream.isMergeKey(stream.resolve(child)), !isMergeable(stream.resolve(value), stream) {
        diagnostics.append(.badMerge(at: stream.location(value)))
      }
      child = Int(stream.nodes[value].end)
    }
    if keys.count > DuplicateKeys.pairwise + 1 {
      checkMany(stream, &diagnostics)
    }
  }

  private func checkMany(_ stream: YAMLStream, _ diagnostics: inout [Diagnostic]) {
    var first: [ArraySlice<UInt8>: Int] = [:]
    for (position, key) in keys.enumerated() {
      let name = stream.text[stream.range(stream.resolve(key))]
      if let earlier = first[name] {
        if position > DuplicateKeys.pairwise, diagnostics.count < YAMLReader.maximumProblems {
          report(key, earlier, stream, &diagnostics)
        }
      } else {
        first[name] = key
      }
    }
  }

  private func same(_ lhs: Int, _ rhs: Int, _ stream: YAMLStream) -> Bool {
    let (left, right) = (stream.nodes[lhs], stream.nodes[rhs])
    guard left.count == right.count else {
      return false
    }
    let text = stream.text.span
    for offset in 0..<Int(left.count)
    where text[Int(left.start) + offset] != text[Int(right.start) + offset] {
      return false
    }
    return true
  }

  private func isMergeable(_ value: Int, _ stream: YAMLStream) -> Bool {
    switch stream.nodes[value].kind {
    case .mapping: true
    case .sequence: stream.elements(value).allSatisfy { stream.nodes[$0].kind == .mapping }
    case .scalar, .alias: false
    }
  }

  private func report(
    _ key: Int,
    _ first: Int,
    _ stream: YAMLStream,
    _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(
      .duplicateKey(
        stream.string(stream.resolve(key)),
        at: stream.location(key),
        width: stream.width(key),
        first: stream.location(first)
      )
    )
  }
}

import CharterModel

/// libyaml passes a mapping that has a key twice, and readers differ in which one they take.
enum DuplicateKeys {
  /// Above this many keys a set is quicker than looking at every pair.
  private static let pairwise = 12

  /// Reports every key of the mapping that stands there a second time, and merge keys whose
  /// value cannot be merged.
  static func check(
    _ mapping: Int, in stream: inout YAMLStream, _ diagnostics: inout [Diagnostic]
  ) {
    var keys: [Int] = []
    var child = mapping + 1
    let end = Int(stream.nodes[mapping].end)
    while child < end {
      let key = stream.resolve(child)
      let value = Int(stream.nodes[child].end)
      if keys.count <= pairwise {
        for earlier in keys where same(key, earlier, stream) {
          report(child, earlier, stream, &diagnostics)
          break
        }
      }
      keys.append(key)
      if stream.isMergeKey(key), !isMergeable(stream.resolve(value), stream) {
        diagnostics.append(.badMerge(at: stream.location(value)))
      }
      child = Int(stream.nodes[value].end)
    }
    if keys.count > pairwise + 1 {
      var first: [ArraySlice<UInt8>: Int] = [:]
      for (position, key) in keys.enumerated() {
        let name = stream.text[stream.range(key)]
        if let earlier = first[name] {
          if position > pairwise {
            report(key, earlier, stream, &diagnostics)
          }
        } else {
          first[name] = key
        }
      }
    }
  }

  private static func same(_ lhs: Int, _ rhs: Int, _ stream: YAMLStream) -> Bool {
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

  private static func isMergeable(_ value: Int, _ stream: YAMLStream) -> Bool {
    switch stream.nodes[value].kind {
    case .mapping: true
    case .sequence: stream.elements(value).allSatisfy { stream.nodes[$0].kind == .mapping }
    case .scalar, .alias: false
    }
  }

  private static func report(
    _ key: Int, _ first: Int, _ stream: YAMLStream, _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(
      .duplicateKey(
        stream.string(stream.resolve(key)), at: stream.location(key), width: stream.width(key),
        first: stream.location(first)))
  }
}

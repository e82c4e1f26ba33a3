import CharterModel

/// Whether two manifests say the same in other layouts: the same nodes, the same pieces between
/// them, the same comments in the same order.
///
/// What does not pass here is never written.
enum FormatCheck {
  static func isSame(
    _ bytes: [UInt8],
    _ stream: YAMLStream,
    _ layout: YAMLLayout,
    as formatted: [UInt8]
  ) -> Bool {
    let (other, problems) = YAMLReader.read(formatted, file: stream.file)
    guard problems.isEmpty, other.roots == stream.roots, other.text == stream.text,
      sameNodes(stream.nodes, other.nodes)
    else {
      return false
    }
    var left = FormatScanner(bytes, stream, layout)
    var right = FormatScanner(formatted, other, YAMLLayout(formatted))
    while true {
      let (old, new) = (left.advance(), right.advance())
      guard old.kind == new.kind, old.isFirst == new.isFirst,
        isValue(old.kind) || bytes[old.start..<old.end] == formatted[new.start..<new.end]
      else {
        return false
      }
      if old.kind == .end {
        return !left.isLost && !right.isLost
      }
    }
  }

  /// Whether the nodes have compared it already.
  private static func isValue(_ kind: FormatToken.Kind) -> Bool {
    kind == .scalar || kind == .text
  }

  private static func sameNodes(_ left: [YAMLNode], _ right: [YAMLNode]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { old, new in
        old.kind == new.kind && old.traits == new.traits && old.start == new.start
          && old.count == new.count && old.end == new.end
      }
  }
}

import CharterJSON
import CharterModel
import CharterYAML

extension SpecDecoder {
  /// Members in the order of their bytes, each once.
  mutating func set(_ element: FieldType, _ node: Int, _ field: Field) -> Bool {
    guard stream.nodes[node].kind == .sequence else {
      wrongType("a list", node, field)
      return false
    }
    let start = out.bytes.count
    out.raw("[")
    let base = members.count
    var isAscending = true
    var child = node + 1
    while child < Int(stream.nodes[node].end) {
      let member = stream.resolve(child)
      let begin = out.bytes.count
      if begin > start + 1 {
        out.raw(",")
      }
      let valueStart = out.bytes.count
      if value(element, member, field) {
        let range = valueStart..<out.bytes.count
        if members.count > base, isAscending {
          isAscending = precedes(members[members.count - 1].range, range)
        }
        members.append(SetMember(range: range, node: child))
      } else {
        out.bytes.removeSubrange(begin...)
      }
      child = Int(stream.nodes[child].end)
    }
    out.raw("]")
    if !isAscending {
      let tail = out.bytes[start...].base(start)
      reorder(
        members[base...].map { Member(key: tail[$0.range], whole: tail[$0.range], node: $0.node) },
        from: start,
        "[",
        "]",
        field
      )
    }
    let count = members.count - base
    members.removeSubrange(base...)
    return isKept(count: count, node, field)
  }

  private func precedes(_ lhs: Range<Int>, _ rhs: Range<Int>) -> Bool {
    let written = out.bytes.span
    for (left, right) in zip(lhs, rhs) where written[left] != written[right] {
      return written[left] < written[right]
    }
    return lhs.count < rhs.count
  }

  /// A member that has been written: what it is told apart by, and all of it.
  private struct Member {
    let key: ArraySlice<UInt8>
    let whole: ArraySlice<UInt8>
    /// Where it stands in the manifest.
    let node: Int
  }

  private func isSameKey(_ lhs: Int, _ rhs: Int, _ open: StaticString) -> Bool {
    open.description == "{"
      && stream.text[stream.range(stream.resolve(lhs))]
        == stream.text[stream.range(stream.resolve(rhs))]
  }

  /// Writes members again in the order of their keys, and reports those that stand twice.
  private mutating func reorder(
    _ members: [Member],
    from start: Int,
    _ open: StaticString,
    _ close: StaticString,
    _ field: Field
  ) {
    let sorted = members.sorted { lhs, rhs in
      lhs.key == rhs.key ? lhs.node < rhs.node : lhs.key.lexicographicallyPrecedes(rhs.key)
    }
    out.bytes.removeSubrange(start...)
    out.raw(open)
    for (position, member) in sorted.enumerated() {
      if position > 0 {
        if member.key == sorted[position - 1].key {
          // The same letters twice as keys of a mapping are duplicate keys, reported already.
          guard !isSameKey(member.node, sorted[position - 1].node, open)
          else {
            continue
          }
          report(
            .listedTwice(
              stream.string(stream.resolve(member.node)),
              in: field.name,
              at: stream.location(member.node),
              width: stream.width(stream.resolve(member.node)),
              first: stream.location(sorted[position - 1].node)
            )
          )
          continue
        }
        out.raw(",")
      }
      out.raw(member.whole)
    }
    out.raw(close)
  }

  mutating func list(_ element: FieldType, _ node: Int, _ field: Field) -> Bool {
    guard stream.nodes[node].kind == .sequence else {
      wrongType("a list", node, field)
      return false
    }
    var count = 0
    out.raw("[")
    for member in stream.elements(node) {
      let begin = out.bytes.count
      if count > 0 {
        out.raw(",")
      }
      let kept = Field(field.name, element, empty: .itself, field.summary)
      if value(element, member, kept) {
        count += 1
      } else {
        out.bytes.removeSubrange(begin...)
      }
    }
    out.raw("]")
    return isKept(count: count, node, field)
  }

  mutating func map(
    _ keyType: FieldType,
    _ valueType: FieldType,
    _ node: Int,
    _ field: Field
  ) -> Bool {
    guard stream.nodes[node].kind == .mapping else {
      wrongType("a mapping", node, field)
      return false
    }
    return entries(stream.entries(node), keyType, valueType, node, field)
  }

  /// Two mappings as one; what `over` says wins.
  mutating func mergedMap(
    _ keyType: FieldType,
    _ valueType: FieldType,
    over: Int,
    under: Int,
    _ field: Field
  ) -> Bool {
    guard stream.nodes[over].kind == .mapping, stream.nodes[under].kind == .mapping else {
      return map(keyType, valueType, over, field) && map(keyType, valueType, under, field)
    }
    let own = stream.entries(over)
    let names = Set(own.map { stream.text[stream.range($0.key)] })
    let shared = stream.entries(under).filter { !names.contains(stream.text[stream.range($0.key)]) }
    return entries(own + shared, keyType, valueType, over, field)
  }

  private mutating func entries(
    _ entries: [(key: Int, value: Int)],
    _ keyType: FieldType,
    _ valueType: FieldType,
    _ node: Int,
    _ field: Field
  ) -> Bool {
    let start = out.bytes.count
    var members: [(key: Range<Int>, whole: Range<Int>, node: Int)] = []
    for (key, member) in entries {
      let begin = out.bytes.count
      guard value(keyType, key, field) else {
        // What is wrong with the value is said in the same run.
        if !stream.isNull(member) {
          _ = value(valueType, member, field)
        }
        out.bytes.removeSubrange(begin...)
        continue
      }
      let keyRange = begin..<out.bytes.count
      out.raw(":")
      if stream.isNull(member) {
        report(
          .emptyValue(
            stream.string(key),
            at: stream.location(member),
            width: stream.width(member)
          )
        )
        out.bytes.removeSubrange(begin...)
      } else if value(valueType, member, field) {
        members.append((keyRange, begin..<out.bytes.count, key))
      } else {
        out.bytes.removeSubrange(begin...)
      }
    }
    let tail = out.bytes[start...].base(start)
    reorder(
      members.map { Member(key: tail[$0.key], whole: tail[$0.whole], node: $0.node) },
      from: start,
      "{",
      "}",
      field
    )
    return isKept(count: members.count, node, field)
  }

  /// Objects told apart by one of their fields, in the order of its bytes.
  mutating func keyed(_ shape: Shape, _ key: String, _ node: Int, _ field: Field) -> Bool {
    guard stream.nodes[node].kind == .sequence else {
      wrongType("a list", node, field)
      return false
    }
    let start = out.bytes.count
    var members: [(range: Range<Int>, node: Int)] = []
    let keyIndex = shape.fields.firstIndex { Text($0.name) == Text(key) } ?? 0
    for item in stream.elements(node) {
      guard stream.nodes[item].kind == .mapping else {
        wrongType("a mapping", item, field)
        continue
      }
      let base = open(shape)
      defer { close(base) }
      collect(
        item,
        into: Frame(shape: shape, base: base),
        place: "an item of \(field.name)"
      )
      let begin = out.bytes.count
      emit(shape, base, at: item, of: "an item of \(field.name)")
      if let keyNode = self.node(base, keyIndex), stream.nodes[keyNode].kind == .scalar {
        members.append((begin..<out.bytes.count, keyNode))
      }
    }
    let tail = out.bytes[start...].base(start)
    reorder(
      members.map {
        Member(key: stream.text[stream.range($0.node)], whole: tail[$0.range], node: $0.node)
      },
      from: start,
      "[",
      "]",
      field
    )
    return isKept(count: members.count, node, field)
  }

  /// Whether what was written stays, or means the same as nothing.
  private mutating func isKept(count: Int, _ node: Int, _ field: Field) -> Bool {
    guard count == 0 else {
      return true
    }
    if field.empty == .mistake, Int(stream.nodes[node].end) == node + 1 {
      report(.emptyList(field.name, at: stream.location(node)))
    }
    return field.empty == .itself
  }
}

/// A member of a set that has been written.
struct SetMember {
  /// Its bytes in what is written.
  let range: Range<Int>
  /// Where it stands in the manifest.
  let node: Int
}

extension ArraySlice<UInt8> {
  /// A copy of these bytes that keeps their positions: the buffer that they come from is about to
  /// be written over, and must not be copied as a whole for it.
  fileprivate func base(_ start: Int) -> OffsetBytes {
    OffsetBytes(bytes: Array(self), start: start)
  }
}

/// Bytes that stood at some position of a larger buffer.
private struct OffsetBytes {
  let bytes: [UInt8]
  let start: Int

  subscript(_ range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[range.lowerBound - start..<range.upperBound - start]
  }
}

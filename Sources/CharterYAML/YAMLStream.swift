package import CharterModel

/// A manifest as it was read: every node of every document with its place.
package struct YAMLStream: Sendable {
  package let file: FileIndex
  package fileprivate(set) var nodes: [YAMLNode] = []
  /// The text of all scalars, one behind the other, without quotes and escapes.
  package fileprivate(set) var text: [UInt8] = []
  /// The root of each document.
  package fileprivate(set) var roots: [Int] = []

  package init(file: FileIndex) {
    self.file = file
  }
}

extension YAMLStream {
  /// The node that is meant: the target of an alias, else the node itself.
  @inline(__always)
  package func resolve(_ index: Int) -> Int {
    nodes[index].kind == .alias ? Int(nodes[index].start) : index
  }

  /// The bytes of a scalar, as a range of `text`.
  @inline(__always)
  package func range(_ index: Int) -> Range<Int> {
    let node = nodes[index]
    return Int(node.start)..<Int(node.start) + Int(node.count)
  }

  /// The text of a scalar.
  package func string(_ index: Int) -> String {
    String(decoding: text[range(index)], as: UTF8.self)
  }

  /// Where the node begins.
  package func location(_ index: Int) -> SourceLocation {
    SourceLocation(file: file, line: Int(nodes[index].line), column: Int(nodes[index].column))
  }

  /// How many columns a caret under the node takes: its own text where that is on one line.
  package func width(_ index: Int) -> Int {
    let node = nodes[index]
    guard node.kind == .scalar, !node.traits.contains(.block) else {
      return 1
    }
    let characters = string(index).unicodeScalars.count
    return max(1, node.traits.contains(.plain) ? characters : characters + 2)
  }

  /// Whether a scalar is null: nothing, `~` or `null` without quotes.
  package func isNull(_ index: Int) -> Bool {
    guard nodes[index].kind == .scalar, nodes[index].traits.contains(.plain) else {
      return false
    }
    let bytes = text[range(index)]
    return bytes.isEmpty || bytes.elementsEqual("~".utf8) || bytes.elementsEqual("null".utf8)
  }

  /// A scalar's meaning as a boolean: `true` and `false` without quotes only.
  package func boolean(_ index: Int) -> Bool? {
    guard nodes[index].kind == .scalar, nodes[index].traits.contains(.plain) else {
      return nil
    }
    let bytes = text[range(index)]
    return bytes.elementsEqual("true".utf8)
      ? true : bytes.elementsEqual("false".utf8) ? false : nil
  }

  /// A scalar's meaning as a whole number: decimal digits with an optional `-`, no leading zero,
  /// no quotes.
  ///
  /// Nothing where it is not one, or too large.
  package func integer(_ index: Int) -> Int? {
    guard nodes[index].kind == .scalar, nodes[index].traits.contains(.plain) else {
      return nil
    }
    let bytes = text[range(index)]
    let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
    guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1,
      digits.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
    else {
      return nil
    }
    return Int(String(decoding: bytes, as: UTF8.self))
  }

  /// The children of a sequence, aliases resolved.
  package func elements(_ index: Int) -> [Int] {
    var found: [Int] = []
    guard nodes[index].kind == .sequence else {
      return found
    }
    var child = index + 1
    while child < Int(nodes[index].end) {
      found.append(resolve(child))
      child = Int(nodes[child].end)
    }
    return found
  }

  /// The keys and values of a mapping, aliases resolved and merge keys worked in: what is written
  /// in the mapping itself wins over what is merged, an earlier merged mapping over a later one.
  package func entries(_ index: Int) -> [(key: Int, value: Int)] {
    guard nodes[index].traits.contains(.merging) else {
      return ownEntries(index)
    }
    var found: [(key: Int, value: Int)] = []
    var seen: Set<ArraySlice<UInt8>> = []
    merge(index, into: &found, &seen)
    return found
  }

  /// Adds the entries of a mapping that are not there yet, its merge keys worked in.
  private func merge(
    _ index: Int,
    into found: inout [(key: Int, value: Int)],
    _ seen: inout Set<ArraySlice<UInt8>>
  ) {
    var merged: [Int] = []
    for entry in ownEntries(index) {
      if isMergeKey(entry.key) {
        merged = nodes[entry.value].kind == .sequence ? elements(entry.value) : [entry.value]
      } else if seen.insert(text[range(entry.key)]).inserted {
        found.append(entry)
      }
    }
    for mapping in merged {
      merge(mapping, into: &found, &seen)
    }
  }

  private func ownEntries(_ index: Int) -> [(key: Int, value: Int)] {
    var found: [(key: Int, value: Int)] = []
    guard nodes[index].kind == .mapping else {
      return found
    }
    var child = index + 1
    while child < Int(nodes[index].end) {
      let value = Int(nodes[child].end)
      found.append((resolve(child), resolve(value)))
      child = Int(nodes[value].end)
    }
    return found
  }

  package func isMergeKey(_ index: Int) -> Bool {
    nodes[index].kind == .scalar && nodes[index].traits.contains(.plain)
      && nodes[index].count == 2 && text[range(index)].elementsEqual("<<".utf8)
  }
}

extension YAMLStream {
  mutating func reserve(bytes: Int) {
    nodes.reserveCapacity(bytes / 6 + 16)
    text.reserveCapacity(bytes)
  }

  mutating func beginDocument() {
    roots.append(nodes.count)
  }

  /// Takes back the last document, of which only a part was read.
  mutating func dropDocument() {
    roots.removeLast()
  }

  @inline(__always)
  mutating func append(_ node: YAMLNode) {
    nodes.append(node)
  }

  @inline(__always)
  mutating func append(text bytes: UnsafeBufferPointer<UInt8>) {
    unsafe text.append(contentsOf: bytes)
  }

  @inline(__always)
  mutating func close(_ index: Int) {
    nodes[index].end = UInt32(truncatingIfNeeded: nodes.count)
  }

  mutating func insert(_ traits: YAMLNode.Traits, at index: Int) {
    nodes[index].traits.insert(traits)
  }
}

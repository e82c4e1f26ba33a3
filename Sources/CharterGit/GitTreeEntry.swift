/// One entry of a tree object.
struct GitTreeEntry: Sendable {
  enum Kind: Sendable {
    case file
    case folder
    case symbolicLink
    /// Such as the commit of a submodule.
    case other
  }

  let kind: Kind
  let name: String
  /// Whether `name` has the bytes that the tree has.
  let isUTF8: Bool
  let object: String

  /// Reads a tree: for each entry the mode, a space, the name, a zero byte, and the bytes of the hash.
  ///
  /// - Returns: `nil` if the bytes have another form, or if a name is repeated or leads elsewhere.
  static func entries(of tree: [UInt8], _ hash: ObjectHash) -> [GitTreeEntry]? {
    var entries: [GitTreeEntry] = []
    var names: Set<[UInt8]> = []
    var rest = tree[...]
    while !rest.isEmpty {
      guard let space = rest.firstIndex(of: 0x20), let zero = rest[space...].firstIndex(of: 0),
        rest.endIndex - zero > hash.length / 2
      else {
        return nil
      }
      let mode = rest[rest.startIndex..<space]
      let name = Array(rest[(space + 1)..<zero])
      let end = zero + 1 + hash.length / 2
      let forbidden = [Array("".utf8), Array(".".utf8), Array("..".utf8)]
      guard !forbidden.contains(name), !name.contains(UInt8(ascii: "/")),
        names.insert(name).inserted
      else {
        return nil
      }
      let text = String(decoding: name, as: UTF8.self)
      entries.append(
        GitTreeEntry(
          kind: kind(ofMode: String(decoding: mode, as: UTF8.self)),
          name: text,
          isUTF8: text.utf8.elementsEqual(name),
          object: ObjectHash.hex(rest[(zero + 1)..<end])
        )
      )
      rest = rest[end...]
    }
    return entries
  }

  private static func kind(ofMode mode: String) -> Kind {
    switch mode {
    case "100644", "100755", "100664": .file
    case "40000": .folder
    case "120000": .symbolicLink
    default: .other
    }
  }
}

import CharterModel
import CharterYAML

/// One resource in a manifest, found by its envelope; its fields are not looked at yet.
struct Declaration: Sendable {
  let kind: Kind
  /// The whole document, or the item of a list.
  let node: Int32
  /// Its `metadata`; in a list the metadata that all items share, or none.
  let metadata: Int32
  /// Its `spec`, where it has one; in a list the item again.
  let spec: Int32
  let isItem: Bool
  /// The scalar that says its name.
  let nameNode: Int32
  /// Where the address begins in the addresses of the file.
  let addressStart: UInt32
  let addressCount: UInt16
  /// How many bytes of it are the owner's name; nothing for platform-wide resources.
  let organizationCount: UInt8
  /// Whether organizations beneath the owner may use it.
  let isInheritable: Bool
  let hash: UInt64

  static let none: Int32 = -1

  var addressRange: Range<Int> {
    Int(addressStart)..<Int(addressStart) + Int(addressCount)
  }

  var organizationRange: Range<Int>? {
    guard organizationCount > 0 else {
      return nil
    }
    let start = Int(addressStart) + kind.wordLength + 1
    return start..<start + Int(organizationCount)
  }

  var referenceRange: Range<Int> {
    Int(addressStart) + kind.wordLength + 1..<Int(addressStart) + Int(addressCount)
  }

  var nameRange: Range<Int> {
    let prefix =
      kind.wordLength + 1
      + (organizationCount > 0 ? Int(organizationCount) + 1 : 0)
    return Int(addressStart) + prefix..<Int(addressStart) + Int(addressCount)
  }
}

/// A file and what it declares.
///
/// Resources that are only in the store stand in one more such file, without nodes.
struct DeclaringFile: Sendable {
  var stream: YAMLStream
  var addresses: [UInt8] = []
  var declarations: [Declaration] = []
  var diagnostics: [Diagnostic] = []

  func address(_ declaration: Declaration) -> String {
    String(decoding: addresses[declaration.addressRange], as: UTF8.self)
  }

  func location(_ declaration: Declaration) -> SourceLocation? {
    declaration.node == Declaration.none ? nil : stream.location(Int(declaration.node))
  }

  /// Takes a resource in under its address.
  mutating func declare(
    _ kind: Kind,
    organization: ArraySlice<UInt8>?,
    name: ArraySlice<UInt8>,
    node: Int,
    metadata: Int?,
    spec: Int?,
    isItem: Bool,
    nameNode: Int?,
    isInheritable: Bool
  ) {
    let start = addresses.count
    addresses.append(contentsOf: kind.rawValue.utf8)
    addresses.append(UInt8(ascii: "/"))
    var hash = AddressHash(kind)
    if let organization {
      let begin = addresses.count
      addresses.append(contentsOf: organization)
      hash.combine(organization: addresses.span.extracting(begin..<addresses.count))
      addresses.append(UInt8(ascii: "/"))
    }
    let begin = addresses.count
    addresses.append(contentsOf: name)
    hash.combine(addresses.span.extracting(begin..<addresses.count))
    declarations.append(
      Declaration(
        kind: kind,
        node: Int32(node),
        metadata: metadata.map(Int32.init) ?? Declaration.none,
        spec: spec.map(Int32.init) ?? Declaration.none,
        isItem: isItem,
        nameNode: nameNode.map(Int32.init) ?? Declaration.none,
        addressStart: UInt32(start),
        addressCount: UInt16(addresses.count - start),
        organizationCount: UInt8(organization?.count ?? 0),
        isInheritable: isInheritable,
        hash: hash.value
      )
    )
  }
}

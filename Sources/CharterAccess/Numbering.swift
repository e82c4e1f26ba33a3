package import CharterModel

/// A number for every resource that access is worked out over, dense for each kind, so that
/// everything behind it counts with integers.
///
/// Two states that are compared share one numbering.
package struct Numbering: Sendable {
  /// The number of something that is not there.
  package static let unknown: Int32 = -1
  /// The owner of what is platform-wide.
  static let platform: Int32 = -3
  /// The number of the scope `global`, which is built in.
  static let globalScope: Int32 = -2

  /// How many resources can be added without hashing all of them again.
  private static let room = 1024

  private struct Entry: Sendable {
    let kind: Kind
    let id: Int32
    let chunk: Int32
    let address: Range<Int32>
    let declared: Int32
  }

  private var index: HashIndex
  private var entries: [Entry] = []
  private var chunks: [[UInt8]]
  /// How many entries the first state has.
  private let planned: Int
  /// The entries of each kind, by number.
  private var byKind: [[Int32]] = Array(repeating: [], count: Kind.allCases.count)
  /// Resources that had another address before, by that address.
  private var previous: [Text: Int32] = [:]

  init(_ resources: AccessResources) {
    let all = resources.resources
    // The two halves of it are made side by side.
    let halves = parallelMap(2) { half -> Half in
      if half == 0 {
        var index = HashIndex(capacity: all.count + Numbering.room)
        for resource in all {
          index.append(resource.hash)
        }
        return .index(index)
      }
      return .entries(Numbering.entries(all))
    }
    index = HashIndex(capacity: 0)
    chunks = resources.addresses
    planned = resources.resources.count
    for half in halves {
      switch half {
      case .index(let index): self.index = index
      case .entries(let (entries, byKind)):
        self.entries = entries
        self.byKind = byKind
      }
    }
  }

  private enum Half: Sendable {
    case index(HashIndex)
    case entries(([Entry], [[Int32]]))
  }

  private static func entries(
    _ resources: [AccessResources.Resource]
  ) -> ([Entry], [[Int32]]) {
    var entries: [Entry] = []
    var byKind: [[Int32]] = Array(repeating: [], count: Kind.allCases.count)
    entries.reserveCapacity(resources.count)
    for resource in resources {
      let ordinal = resource.kind.ordinal
      byKind[ordinal].append(Int32(entries.count))
      entries.append(
        Entry(
          kind: resource.kind,
          id: Int32(byKind[ordinal].count - 1),
          chunk: resource.chunk,
          address: resource.address,
          declared: resource.declared
        )
      )
    }
    return (entries, byKind)
  }

  private mutating func append(_ resource: AccessResources.Resource, chunk: Int32) {
    let ordinal = resource.kind.ordinal
    index.append(resource.hash)
    byKind[ordinal].append(Int32(entries.count))
    entries.append(
      Entry(
        kind: resource.kind,
        id: Int32(byKind[ordinal].count - 1),
        chunk: chunk,
        address: resource.address,
        declared: resource.declared
      )
    )
  }

  /// The same for a state some of whose resources have a new address now.
  func following(_ renamed: [Text: Address]) -> Numbering {
    var numbering = self
    for (address, now) in renamed {
      let reference = Array(now.reference.utf8)
      numbering.previous[address] = id(now.kind, reference.span, 0..<reference.count)
    }
    return numbering
  }

  /// Adds what only an earlier state has.
  mutating func include(_ earlier: AccessResources) {
    if earlier.resources.count > Numbering.room {
      index = HashIndex(capacity: entries.count + earlier.resources.count)
      var hashing = AddressHashing()
      for entry in entries {
        index.append(hashing.hash(bytes(entry)))
      }
    }
    let base = Int32(chunks.count)
    chunks += earlier.addresses
    for resource in earlier.resources {
      if id(ofAddress: earlier.address(resource), resource.kind) == Numbering.unknown {
        append(resource, chunk: resource.chunk + base)
      }
    }
  }

  /// How many resources of a kind there are.
  package func count(_ kind: Kind) -> Int { byKind[kind.ordinal].count }

  private func bytes(_ entry: Entry) -> ArraySlice<UInt8> {
    chunks[Int(entry.chunk)][Int(entry.address.lowerBound)..<Int(entry.address.upperBound)]
  }

  private func entry(_ kind: Kind, _ id: Int32) -> Entry {
    entries[Int(byKind[kind.ordinal][Int(id)])]
  }

  /// What references call a resource: `name`, or `organization/name`.
  package func reference(_ kind: Kind, _ id: Int32) -> ArraySlice<UInt8> {
    bytes(entry(kind, id)).dropFirst(kind.wordLength + 1)
  }

  /// The address of a resource.
  package func address(_ kind: Kind, _ id: Int32) -> String {
    String(decoding: bytes(entry(kind, id)), as: UTF8.self)
  }

  /// Of two resources of a kind the one that comes first by name.
  func first(_ kind: Kind, _ lhs: Int32, _ rhs: Int32) -> Int32 {
    lhs != rhs && reference(kind, rhs).lexicographicallyPrecedes(reference(kind, lhs)) ? rhs : lhs
  }

  /// The position of a resource in the state that was numbered first.
  func position(_ kind: Kind, _ id: Int32) -> Int? {
    let position = Int(byKind[kind.ordinal][Int(id)])
    return position < planned ? position : nil
  }

  /// The position of a resource in the desired state; nothing for what is not declared there.
  package func declared(_ kind: Kind, _ id: Int32) -> Int? {
    let position = entry(kind, id).declared
    return position < 0 ? nil : Int(position)
  }

  /// The number that a reference means, as canonical bodies write it.
  func id(
    _ kind: Kind,
    _ bytes: Span<UInt8>,
    _ range: Range<Int>,
    isEarlier: Bool = false
  ) -> Int32 {
    if isEarlier, !previous.isEmpty {
      let reference = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
      if let id = previous[Text("\(kind.rawValue)/\(reference)")] {
        return id
      }
    }
    var hash = AddressHash(kind)
    var slash = range.lowerBound
    while slash < range.upperBound, bytes[slash] != UInt8(ascii: "/") {
      slash += 1
    }
    if slash < range.upperBound {
      hash.combine(organization: bytes.extracting(range.lowerBound..<slash))
      hash.combine(bytes.extracting(slash + 1..<range.upperBound))
    } else {
      hash.combine(bytes.extracting(range))
    }
    let found = index.first(hash.value) { candidate in
      let entry = entries[candidate]
      let prefix = entry.kind.wordLength + 1
      guard entry.kind == kind, entry.address.count - prefix == range.count else {
        return false
      }
      let start = Int(entry.address.lowerBound) + prefix
      let chunk = chunks[Int(entry.chunk)]
      for offset in 0..<range.count where chunk[start + offset] != bytes[range.lowerBound + offset]
      {
        return false
      }
      return true
    }
    return found.map { entries[$0].id } ?? Numbering.unknown
  }

  /// What references call all resources of a kind.
  package func references(_ kind: Kind) -> [(id: Int32, name: String)] {
    (0..<Int32(count(kind))).map { ($0, text(kind, $0)) }
  }

  /// The place of an address, by the position of what it names in the desired state.
  package func source(_ address: Text, _ place: (Int) -> Source?) -> Source? {
    guard let parsed = Address(address.string), let id = id(parsed.kind, parsed.reference) else {
      return nil
    }
    return declared(parsed.kind, id).flatMap(place)
  }

  /// Whether anything has this address.
  func has(_ address: Text) -> Bool {
    Address(address.string).map { id($0.kind, $0.reference) != nil } ?? false
  }

  /// The number that a reference means.
  package func id(_ kind: Kind, _ reference: String) -> Int32? {
    let bytes = Array(reference.utf8)
    let id = id(kind, bytes.span, 0..<bytes.count)
    return id == Numbering.unknown ? nil : id
  }

  private func id(ofAddress address: ArraySlice<UInt8>, _ kind: Kind) -> Int32 {
    let bytes = Array(address.dropFirst(kind.wordLength + 1))
    return id(kind, bytes.span, 0..<bytes.count)
  }

  /// The number of a resource of a state, whatever it is called now.
  func id(
    of resource: AccessResources.Resource,
    in state: AccessResources,
    isEarlier: Bool
  ) -> Int32 {
    let bytes = Array(state.reference(resource))
    return id(resource.kind, bytes.span, 0..<bytes.count, isEarlier: isEarlier)
  }
}

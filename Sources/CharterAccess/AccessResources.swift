package import CharterModel

/// The resources of one state that access is worked out over, whoever declares or stores them.
package struct AccessResources: Sendable {
  /// One resource, as ranges of bytes in one of the chunks.
  package struct Resource: Sendable {
    package let kind: Kind
    /// Position of the chunk in `addresses` and in `bodies`.
    let chunk: Int32
    let address: Range<Int32>
    let body: Range<Int32>
    /// Of the address; see `AddressHash`.
    let hash: UInt64
    /// The position in the desired state, for the place in the manifests; -1 for what is stored.
    package let declared: Int32
  }

  private(set) var addresses: [[UInt8]] = []
  private(set) var bodies: [[UInt8]] = []
  package private(set) var resources: [Resource] = []

  /// No resources.
  package init() {}

  /// What a store holds.
  package init(_ stored: StoredState) {
    self.init()
    append(stored.resources, of: stored)
  }

  /// What was applied, by address.
  package init(_ applied: [Text: AppliedResource]) {
    self.init()
    for (text, resource) in applied.sorted(by: { $0.key < $1.key }) {
      if let address = Address(text.string) {
        append(address, body: resource.body)
      }
    }
  }

  /// What is planned: what the manifests declare, and what the other workspaces have in the store.
  ///
  /// What is declared and belongs to another workspace all the same stays as it is stored: no plan
  /// takes it.
  package init(_ desired: DesiredState, alongside stored: StoredState) {
    addresses = desired.addresses
    bodies = desired.bodies
    resources.reserveCapacity(desired.resources.count)
    let workspace = Array(desired.workspace.utf8)
    let foreign = stored.resources.filter {
      !stored.bytes($0, $0.workspace).elementsEqual(workspace)
    }
    let taken = Set(foreign.map { stored.address($0) })
    for (position, resource) in desired.resources.enumerated() {
      if !taken.isEmpty, taken.contains(desired.address(resource)) {
        continue
      }
      resources.append(
        Resource(
          kind: resource.kind,
          chunk: resource.chunk,
          address: Int32(resource.address.lowerBound)..<Int32(resource.address.upperBound),
          body: Int32(resource.body.lowerBound)..<Int32(resource.body.upperBound),
          hash: resource.hash,
          declared: Int32(position)
        )
      )
    }
    append(foreign, of: stored)
  }

  /// Some resources of a store, added to what is there.
  package mutating func append(
    _ chosen: some Sequence<StoredState.Resource>,
    of stored: StoredState
  ) {
    let base = addresses.count
    addresses += stored.chunks
    bodies += stored.chunks
    var hashing = AddressHashing()
    for resource in chosen {
      let hash = hashing.hash(stored.address(resource))
      resources.append(
        Resource(
          kind: hashing.kind,
          chunk: resource.chunk + Int32(base),
          address: resource.address,
          body: resource.body,
          hash: hash,
          declared: -1
        )
      )
    }
  }

  /// A resource that is given as its address and its canonical body.
  package mutating func append(_ address: Address, body: ArraySlice<UInt8>) {
    let bytes = Array(address.description.utf8)
    addresses.append(bytes)
    bodies.append(Array(body))
    var hashing = AddressHashing()
    let hash = hashing.hash(bytes[...])
    resources.append(
      Resource(
        kind: address.kind,
        chunk: Int32(addresses.count - 1),
        address: 0..<Int32(bytes.count),
        body: 0..<Int32(body.count),
        hash: hash,
        declared: -1
      )
    )
  }

  /// The resources of another list, added to what is there, except those that have another address now.
  mutating func append(contentsOf other: AccessResources, except renamed: [Text: Address]) {
    let base = Int32(addresses.count)
    addresses += other.addresses
    bodies += other.bodies
    let kept =
      renamed.isEmpty
      ? other.resources : other.resources.filter { renamed[other.text($0)] == nil }
    resources += kept.map { resource in
      Resource(
        kind: resource.kind,
        chunk: resource.chunk + base,
        address: resource.address,
        body: resource.body,
        hash: resource.hash,
        declared: resource.declared
      )
    }
  }

  /// The bytes of an address.
  func address(_ resource: Resource) -> ArraySlice<UInt8> {
    addresses[Int(resource.chunk)][
      Int(resource.address.lowerBound)..<Int(resource.address.upperBound)
    ]
  }

  /// The address of a resource.
  package func text(_ resource: Resource) -> Text { Text(bytes: address(resource)) }

  /// What references call a resource: `name`, or `organization/name`.
  package func reference(_ resource: Resource) -> ArraySlice<UInt8> {
    address(resource).dropFirst(resource.kind.wordLength + 1)
  }

  /// The canonical body.
  package func body(_ resource: Resource) -> ArraySlice<UInt8> {
    bodies[Int(resource.chunk)][Int(resource.body.lowerBound)..<Int(resource.body.upperBound)]
  }

  /// Whether some user has a scope, as far as that is seen without reading them: a label of this
  /// name is taken for one.
  package var hasLimitedUsers: Bool {
    let wanted = Array("\"scope\":".utf8)
    return resources.contains { $0.kind == .user && body($0).contains(bytes: wanted) }
  }
}

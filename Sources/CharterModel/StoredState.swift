/// What a store holds: the header of `state.json` and its resources, sorted by address.
///
/// Resources are ranges of the bytes that were read; where a line was not in canonical form, of
/// its canonical form in a chunk of its own.
package struct StoredState: Sendable {
  /// What identifies one version of a store.
  package struct Header: Hashable, Sendable {
    /// The same for all versions of one store; nothing before the first apply.
    package var lineage: String
    /// Counts the applies.
    package var serial: Int
    /// Of the resources as they were applied; see `contentDigest`.
    package var digest: String
    /// The digest of the last entry of the audit trail.
    package var auditHead: String
    /// How many bytes of the audit trail belong to this version.
    package var auditLength: Int
    /// The guard settings that workspaces have applied, where they are not the usual ones.
    package var guards: [Text: GuardSettings]
    /// Whether commands that write to the store may be given a time, for tests; decided by the
    /// first apply.
    package var hasTestClock: Bool

    package init(
      lineage: String,
      serial: Int,
      digest: String,
      auditHead: String,
      auditLength: Int,
      guards: [Text: GuardSettings] = [:],
      hasTestClock: Bool = false
    ) {
      self.lineage = lineage
      self.serial = serial
      self.digest = digest
      self.auditHead = auditHead
      self.auditLength = auditLength
      self.guards = guards
      self.hasTestClock = hasTestClock
    }
  }

  /// One resource: positions in one chunk.
  package struct Resource: Sendable {
    package var chunk: Int32
    package var address: Range<Int32>
    package var workspace: Range<Int32>
    /// The digest that was recorded when charter wrote the resource.
    package var digest: Range<Int32>
    package var body: Range<Int32>
    package var status: Range<Int32>

    package init(
      chunk: Int32,
      address: Range<Int32>,
      workspace: Range<Int32>,
      digest: Range<Int32>,
      body: Range<Int32>,
      status: Range<Int32>
    ) {
      self.chunk = chunk
      self.address = address
      self.workspace = workspace
      self.digest = digest
      self.body = body
      self.status = status
    }
  }

  package var header: Header
  package var chunks: [[UInt8]]
  package var resources: [Resource]

  package init(header: Header, chunks: [[UInt8]], resources: [Resource]) {
    self.header = header
    self.chunks = chunks
    self.resources = resources
  }

  /// A store that nothing was ever applied to.
  package static let empty = new(lineage: "")

  /// A store that has its name, and nothing in it yet.
  package static func new(lineage: String) -> StoredState {
    StoredState(
      header: Header(
        lineage: lineage,
        serial: 0,
        digest: StoredState.emptyDigest,
        auditHead: "",
        auditLength: 0
      ),
      chunks: [],
      resources: []
    )
  }

  /// The content digest of no resources.
  package static let emptyDigest = Digest(of: [UInt8]()).hex

  package func bytes(_ resource: Resource, _ range: Range<Int32>) -> ArraySlice<UInt8> {
    chunks[Int(resource.chunk)][Int(range.lowerBound)..<Int(range.upperBound)]
  }

  package func address(_ resource: Resource) -> ArraySlice<UInt8> {
    bytes(resource, resource.address)
  }

  package func body(_ resource: Resource) -> ArraySlice<UInt8> {
    bytes(resource, resource.body)
  }

  package func workspace(_ resource: Resource) -> Text {
    Text(bytes: bytes(resource, resource.workspace))
  }

  /// Whether there is any resource of a kind.
  package func has(_ kind: Kind) -> Bool {
    let prefix = Array("\(kind.rawValue)/".utf8)
    var low = 0
    var high = resources.count
    while low < high {
      let middle = (low + high) / 2
      if address(resources[middle]).lexicographicallyPrecedes(prefix) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < resources.count && address(resources[low]).starts(with: prefix)
  }

  /// The resource at an address: the resources are sorted by it.
  package func resource(at address: Address) -> Resource? {
    let wanted = Array(address.description.utf8)
    var low = 0
    var high = resources.count
    while low < high {
      let middle = (low + high) / 2
      if self.address(resources[middle]).lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < resources.count, self.address(resources[low]).elementsEqual(wanted) else {
      return nil
    }
    return resources[low]
  }
}

/// What the audit trail says that a resource was after the last apply that touched it.
package struct AppliedResource: Hashable, Sendable {
  package var workspace: Text
  /// The canonical body.
  package var body: ArraySlice<UInt8>
  /// Since when it has been in its state, by the times of the applies; since its creation, if it has none.
  package var stateSince: Instant?
  package var serial: Int
  package var actor: Text
  package var time: Text
  /// The commit of the manifests, where they were in git.
  package var commit: String?

  package init(
    workspace: Text,
    body: ArraySlice<UInt8>,
    stateSince: Instant? = nil,
    serial: Int,
    actor: Text,
    time: Text,
    commit: String? = nil
  ) {
    self.commit = commit
    self.workspace = workspace
    self.body = body
    self.stateSince = stateSince
    self.serial = serial
    self.actor = actor
    self.time = time
  }
}

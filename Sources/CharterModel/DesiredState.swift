/// What the manifests of a workspace declare, every reference resolved.
///
/// A resource is its canonical JSON: `"metadata":{…},"spec":{…}` with keys in the order of their
/// bytes, sets sorted, references as `organization/name`, defaults left out. Two resources are
/// the same exactly when these bytes are.
package struct DesiredState: Sendable {
  /// One resource, as ranges of bytes in one of the chunks.
  package struct Resource: Sendable {
    package let kind: Kind
    package let chunk: Int32
    package let address: Range<UInt32>
    package let body: Range<UInt32>
    package let location: SourceLocation
    /// Of the address; see `AddressHash`.
    package let hash: UInt64

    package init(
      kind: Kind,
      chunk: Int,
      address: Range<UInt32>,
      body: Range<UInt32>,
      location: SourceLocation,
      hash: UInt64
    ) {
      self.kind = kind
      self.chunk = Int32(truncatingIfNeeded: chunk)
      self.address = address
      self.body = body
      self.location = location
      self.hash = hash
    }
  }

  /// The name of the workspace, which owns what it applies.
  package var workspace: Text
  /// Workspaces whose resources are referred to.
  package var uses: [Text]
  package var guards: GuardSettings
  /// The bytes that addresses and bodies are ranges of, by chunk.
  package var addresses: [[UInt8]]
  package var bodies: [[UInt8]]
  /// In the order of files and of the places in them.
  package var resources: [Resource]
  /// The previous address of what `renamedFrom` renames, by position in `resources`.
  package var renames: [Int: Address]
  /// The paths of the files, by `FileIndex`, relative to the workspace.
  package var files: [String]
  /// Over the workspace's settings and all manifests, whatever files they are in.
  package var digest: Digest { DesiredState.digest(of: self) }

  package init(
    workspace: Text,
    uses: [Text],
    guards: GuardSettings,
    addresses: [[UInt8]],
    bodies: [[UInt8]],
    resources: [Resource],
    renames: [Int: Address],
    files: [String]
  ) {
    self.workspace = workspace
    self.uses = uses
    self.guards = guards
    self.addresses = addresses
    self.bodies = bodies
    self.resources = resources
    self.renames = renames
    self.files = files
  }

  package func address(_ resource: Resource) -> ArraySlice<UInt8> {
    addresses[Int(resource.chunk)][
      Int(resource.address.lowerBound)..<Int(resource.address.upperBound)
    ]
  }

  package func body(_ resource: Resource) -> ArraySlice<UInt8> {
    bodies[Int(resource.chunk)][Int(resource.body.lowerBound)..<Int(resource.body.upperBound)]
  }

  /// The place of a resource in the manifests.
  package func source(_ resource: Resource) -> Source {
    Source(
      file: files[Int(resource.location.file.rawValue)],
      line: Int(resource.location.line),
      column: Int(resource.location.column)
    )
  }

  /// The place of the resource at a position.
  package func source(of position: Int) -> Source { source(resources[position]) }

  private static func digest(of state: DesiredState) -> Digest {
    let sorted = state.resources.indices.sorted { lhs, rhs in
      state.address(state.resources[lhs])
        .lexicographicallyPrecedes(state.address(state.resources[rhs]))
    }
    var bytes = Array("\(state.workspace)\n\(state.guards.maxRemovals)%\n".utf8)
    for name in state.uses {
      bytes.append(contentsOf: "\(name)\n".utf8)
    }
    for index in sorted {
      bytes.append(contentsOf: state.address(state.resources[index]))
      bytes.append(0x09)
      if let previous = state.renames[index] {
        bytes.append(contentsOf: previous.description.utf8)
      }
      bytes.append(0x09)
      bytes.append(contentsOf: state.body(state.resources[index]))
      bytes.append(0x0A)
    }
    return Digest(of: bytes)
  }
}

/// The limits of `spec.guards`.
package struct GuardSettings: Hashable, Sendable {
  /// The greatest part of a kind's resources, in percent, that one apply may delete.
  package var maxRemovals: Int

  package init(maxRemovals: Int = 25) {
    self.maxRemovals = maxRemovals
  }
}

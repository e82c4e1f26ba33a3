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
      kind: Kind, chunk: Int, address: Range<UInt32>, body: Range<UInt32>,
      location: SourceLocation, hash: UInt64
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
    workspace: Text, uses: [Text], guards: GuardSettings, addresses: [[UInt8]],
    bodies: [[UInt8]], resources: [Resource], renames: [Int: Address], files: [String]
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
      Int(resource.address.lowerBound)..<Int(resource.address.upperBound)]
  }

  package func body(_ resource: Resource) -> ArraySlice<UInt8> {
    bodies[Int(resource.chunk)][Int(resource.body.lowerBound)..<Int(resource.body.upperBound)]
  }

  private static func digest(of state: DesiredState) -> Digest {
    var hashes = state.resources.indices.map { index in
      let resource = state.resources[index]
      var bytes = Array(state.address(resource))
      bytes.append(0x0A)
      bytes.append(contentsOf: state.renames[index].map { Array($0.description.utf8) } ?? [])
      bytes.append(0x0A)
      bytes.append(contentsOf: state.body(resource))
      return Digest(of: bytes).hex
    }
    hashes.sort { Text($0) < Text($1) }
    hashes.append(state.workspace.string)
    hashes.append("\(state.guards.maxRemovals)%")
    hashes.append(contentsOf: state.uses.map(\.string))
    return Digest(of: Array(hashes.joined(separator: "\n").utf8))
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

package import CharterModel

extension StoredState {
  /// The state of a store to which exactly these manifests have been applied, and nothing else.
  ///
  /// It has no lineage and no serial, and no resource has a status.
  package init(of declared: DesiredState) {
    let order = declared.resources.indices.sorted { lhs, rhs in
      declared.address(declared.resources[lhs])
        .lexicographicallyPrecedes(declared.address(declared.resources[rhs]))
    }
    let owner = Array(declared.workspace.utf8)
    let start = owner + Array("{}".utf8)
    var chunks = [start]
    var resources: [Resource] = []
    resources.reserveCapacity(order.count)
    func append(_ bytes: ArraySlice<UInt8>) -> Range<Int32> {
      let first = Int32(chunks[chunks.count - 1].count)
      chunks[chunks.count - 1] += bytes
      return first..<Int32(chunks[chunks.count - 1].count)
    }
    for position in order {
      let resource = declared.resources[position]
      let (address, body) = (declared.address(resource), declared.body(resource))
      // Positions have 32 bits; a file of manifests is far smaller.
      if chunks[chunks.count - 1].count > StoredState.maximumChunk {
        chunks.append(start)
      }
      resources.append(
        Resource(
          chunk: Int32(chunks.count - 1),
          address: append(address),
          workspace: 0..<Int32(owner.count),
          digest: 0..<0,
          body: append(body),
          status: Int32(owner.count)..<Int32(start.count)
        )
      )
    }
    self.init(
      header: Header(
        lineage: "",
        serial: 0,
        digest: StoredState.emptyDigest,
        auditHead: "",
        auditLength: 0,
        guards: declared.guards == GuardSettings() ? [:] : [declared.workspace: declared.guards]
      ),
      chunks: chunks,
      resources: resources
    )
  }

  /// A new chunk is begun behind so many bytes.
  private static let maximumChunk = 1 << 28
}

import CharterJSON
package import CharterModel

extension StoredState {
  /// The bytes of `state.json`, in the form that charter writes.
  package var file: [UInt8] {
    StateFile(self).bytes(auditHead: header.auditHead, auditLength: header.auditLength)
  }
}

/// The bytes of `state.json`.
///
/// The header names the entry of the trail that the state comes from, and that entry names the
/// state: its `fileDigest` is the digest of these bytes less the two members `auditHead` and
/// `auditLength`, which are known only when the entry is written.
struct StateFile {
  private let head: [UInt8]
  private let tail: [UInt8]

  /// A state as it was read, in the form that charter writes.
  init(_ state: StoredState) {
    self.init(state.header, state.resources.map { Store.Line($0, in: state) })
  }

  /// The header as far as it does not depend on the trail, and the resources, sorted by address.
  init(_ header: StoredState.Header, _ lines: [Store.Line]) {
    var out = JSONWriter()
    out.raw(#"{"formatVersion":"#)
    out.string(StateReader.formatVersion)
    out.raw(#","lineage":"#)
    out.string(header.lineage)
    out.raw(#","serial":"#)
    out.integer(header.serial)
    out.raw(#","digest":"#)
    out.string(header.digest)
    head = out.bytes
    out = JSONWriter()
    out.bytes.reserveCapacity(lines.reduce(512) { $0 + $1.body.count + $1.status.count + 220 })
    if header.hasTestClock {
      out.raw(#","testClock":true"#)
    }
    if !header.guards.isEmpty {
      out.raw(#","guards":{"#)
      for (position, workspace) in header.guards.keys.sorted().enumerated() {
        out.raw(position == 0 ? "" : ",")
        out.string(workspace.string)
        out.raw(#":{"maxRemovals":"#)
        out.integer(header.guards[workspace]?.maxRemovals ?? 0)
        out.raw("}")
      }
      out.raw("}")
    }
    out.raw(#","resources":["#)
    for (position, line) in lines.enumerated() {
      out.raw(position == 0 ? "\n" : ",\n")
      StateLine.write(
        address: line.address,
        workspace: line.workspace,
        digest: line.digest,
        body: line.body,
        status: line.status,
        into: &out.bytes
      )
    }
    out.raw("\n]}\n")
    tail = out.bytes
  }

  /// What the entry of the trail names.
  var digest: String { Digest(ofParts: [head, tail]).hex }

  /// The whole file, once the trail's head and length are known.
  func bytes(auditHead: String, auditLength: Int) -> [UInt8] {
    var out = JSONWriter(into: head)
    out.bytes.reserveCapacity(head.count + tail.count + 128)
    out.raw(#","auditHead":"#)
    out.string(auditHead)
    out.raw(#","auditLength":"#)
    out.integer(auditLength)
    out.raw(tail[...])
    return out.bytes
  }
}

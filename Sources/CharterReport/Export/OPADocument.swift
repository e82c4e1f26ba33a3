import CharterAccess
import CharterJSON
package import CharterModel
package import CharterPolicy

/// Users and effective access as a data document for Open Policy Agent, below `data.charter`.
package struct OPADocument {
  private let state: PolicyState
  private let workspace: Text

  package init(_ state: PolicyState, workspace: Text) {
    self.state = state
    self.workspace = workspace
  }

  /// The document, one user a line; everything sorted by its bytes.
  package func write<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var out = JSONWriter()
    out.raw("{\"charter\": {\n\"formatVersion\": \"1.0\",\n\"workspace\": ")
    out.string(workspace.string)
    out.raw(",\n\"at\": ")
    out.string(state.time.rfc3339)
    out.raw(",\n\"users\": {")
    var isFirst = true
    for user in state.all(.user).sorted(by: { Text($0.reference) < Text($1.reference) }) {
      entry(user.reference, &isFirst, &out)
      out.value(.object(members(of: user)))
      if out.bytes.count > 1 << 16 {
        try sink(out.bytes)
        out = JSONWriter()
      }
    }
    out.raw("\n},\n\"access\": {")
    try sink(out.bytes)
    let world = state.world
    let render = { @Sendable (holdings: [Holding]) in access(holdings, world) }
    isFirst = true
    try world.each(of: world.sortedUsers, render) { bytes throws(Failure) in
      guard !bytes.isEmpty else {
        return
      }
      try sink(isFirst ? Array(bytes.dropFirst()) : bytes)
      isFirst = false
    }
    try sink(Array("\n}\n}}\n".utf8))
  }

  private func entry(_ name: String, _ isFirst: inout Bool, _ out: inout JSONWriter) {
    if !isFirst {
      out.raw(",")
    }
    isFirst = false
    out.raw("\n  ")
    out.string(name)
    out.raw(": ")
  }

  /// What policies ask of a user; texts that it has not are left out.
  private func members(of user: PolicyResource) -> [JSONValue.Member] {
    var members = [JSONValue.Member("organization", .text(user.organization ?? ""))]
    members.append(.init("state", .text(user.word("state") ?? "")))
    for field in ["email", "displayName", "id"] {
      if let text = user.spec?[Text(field)]?.string {
        members.append(.init(Text(field), .text(text)))
      }
    }
    return members
  }
}

/// What some users hold, as members of `access`, each with a comma before it.
@Sendable
private func access(_ holdings: [Holding], _ world: World) -> [UInt8] {
  var out = JSONWriter()
  let byUser = HoldingsByUser(world: world)
  byUser.each(holdings) { user, own in
    out.raw(",\n  ")
    out.string(world.numbering.text(.user, user))
    out.raw(": {")
    for (position, entry) in own.enumerated() {
      if position > 0 {
        out.raw(", ")
      }
      out.string(entry.target.string)
      out.raw(": ")
      out.value(.array(byUser.names(entry.holding.permissions).map { .string($0) }))
    }
    out.raw("}")
  }
  return out.bytes
}

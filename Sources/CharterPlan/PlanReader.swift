import CharterAccess
import CharterJSON
package import CharterModel
import CharterPolicy

/// Why a plan file is refused, and where.
package struct PlanFileError: Error, Equatable {
  package let message: String
  /// From 1; the column counts bytes.
  package let line: Int
  package let column: Int
}

/// Reads a saved plan, and refuses what `charter plan --out` could not have written.
///
/// A file that is read is still only a claim: it is shown, or held against a new plan, and never applied.
package enum PlanReader {
  package static func read(_ bytes: [UInt8]) throws(PlanFileError) -> Plan {
    do throws(JSONError) {
      let tape = try JSONTape(bytes)
      guard PlanDocument.digest(of: bytes) != nil else {
        throw JSONError(
          "the digest is not that of the content: the file was changed",
          at: tape.member("digest", of: 0).map { Int(tape.nodes[$0].offset) } ?? 0
        )
      }
      let plan = try plan(tape)
      try checkForm(
        of: plan,
        toolVersion: try text("toolVersion", 0, tape),
        access: tape.member("accessChanges", of: 0) == nil ? .grouped : .full,
        bytes
      )
      return plan
    } catch {
      let (line, column) = JSONError.place(of: error.offset, in: bytes)
      throw PlanFileError(message: error.message, line: line, column: column)
    }
  }

  /// Checks that the plan would be written with exactly these bytes: whatever a member repeats, such as
  /// the summary or the changed paths, agrees with what it repeats.
  private static func checkForm(
    of plan: Plan,
    toolVersion: String,
    access: PlanDocument.Access,
    _ bytes: [UInt8]
  ) throws(JSONError) {
    var position = 0
    _ = try PlanDocument.write(
      plan,
      toolVersion: toolVersion,
      access: access
    ) { part throws(JSONError) in
      let end = min(bytes.count, position + part.count)
      let same = zip(part, bytes[position..<end]).prefix { $0 == $1 }.count
      guard same == part.count else {
        throw JSONError("charter would write something else here", at: position + same)
      }
      position = end
    }
  }

  /// An error at the change of an address.
  package static func error(
    _ message: String,
    inChangeOf address: Address,
    _ bytes: [UInt8]
  ) -> PlanFileError {
    let tape = try? JSONTape(bytes)
    let node = tape.flatMap { tape in
      tape.member("changes", of: 0).flatMap { list in
        tape.elements(list).first { change in
          tape.member("address", of: change).map { tape.string($0) } == address.description
        }
      }
    }
    let offset = node.flatMap { node in tape.map { Int($0.nodes[node].offset) } } ?? 0
    let (line, column) = JSONError.place(of: offset, in: bytes)
    return PlanFileError(message: message, line: line, column: column)
  }

  private static func plan(_ tape: JSONTape) throws(JSONError) -> Plan {
    let root = 0
    guard try text("formatVersion", root, tape) == PlanDocument.formatVersion else {
      throw fail(
        "formatVersion must be \"\(PlanDocument.formatVersion)\"",
        "formatVersion",
        root,
        tape
      )
    }
    let base = try member("base", root, tape)
    guard tape.member("commit", of: base) == nil else {
      throw fail("this compares two revisions, and was made for no store", "commit", base, tape)
    }
    let serial = try number("serial", base, tape)
    let lineage = try text("lineage", base, tape)
    guard UUIDForm.isValid(lineage.utf8) || (lineage.isEmpty && serial == 0) else {
      throw fail("lineage must be a UUID", "lineage", base, tape)
    }
    guard let at = Instant(try text("at", root, tape)) else {
      throw fail("at must be an RFC 3339 time", "at", root, tape)
    }
    var access = try AccessReader(tape).changes(
      groups: try member("accessGroups", root, tape),
      changes: tape.member("accessChanges", of: root),
      sources: try member("sources", root, tape)
    )
    for node in tape.elements(try member("administers", root, tape)) {
      access.administering.insert(Text(tape.string(node)))
    }
    var plan = Plan(
      workspace: try name("workspace", root, tape),
      folder: ".",
      base: Plan.Base(
        lineage: lineage,
        serial: serial,
        digest: .known(try digest("digest", base, tape))
      ),
      manifestsDigest: .known(try digest("manifestsDigest", root, tape)),
      at: at,
      changes: try changes(try member("changes", root, tape), tape),
      access: access,
      findings: try list("findings", root, tape, finding),
      guards: try list("guards", root, tape, tripped),
      settings: try settings(try member("settings", root, tape), tape),
      authors: try authors(try member("authors", root, tape), tape),
      ticket: try ticket(root, tape),
      revision: try revision(root, tape),
      rollback: try rollback(root, tape),
      approvals: try list("approvals", root, tape, approval)
    )
    plan.adopted = try adopted(try member("adopted", root, tape), plan.changes, tape)
    return plan
  }

  private static func list<Element>(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape,
    _ read: (Int, JSONTape) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var found: [Element] = []
    for node in tape.elements(try member(key, node, tape)) {
      found.append(try read(node, tape))
    }
    return found
  }

  private static func ticket(_ node: Int, _ tape: JSONTape) throws(JSONError) -> Text? {
    let ticket = try optionalText("ticket", node, tape)
    guard ticket.map({ TicketText.isValid($0.string) }) ?? true else {
      throw fail("ticket must be \(TicketText.description)", "ticket", node, tape)
    }
    return ticket
  }

  private static func tripped(_ node: Int, _ tape: JSONTape) throws(JSONError) -> TrippedGuard {
    guard let name = TrippedGuard.Name(rawValue: try text("name", node, tape)) else {
      throw fail("unknown guard", "name", node, tape)
    }
    let address: Address? =
      try tape.nodes[member("address", node, tape)].kind == .null
      ? nil : address("address", node, tape)
    return TrippedGuard(
      name: name,
      address: address,
      message: try shown("message", node, tape),
      allowedBy: try boolean("allowed", node, tape) ? GuardOverride(name, address) : nil
    )
  }

  private static func authors(_ list: Int, _ tape: JSONTape) throws(JSONError) -> [Text] {
    var found: [Text] = []
    for node in tape.elements(list) {
      let name = Text(try string(node, "an author", tape))
      guard PersonName.isValid(name.string) else {
        throw JSONError(
          "an author must be \(PersonName.description)",
          at: Int(tape.nodes[node].offset)
        )
      }
      guard found.last.map({ $0 < name }) ?? true else {
        throw JSONError("authors must be sorted, each once", at: Int(tape.nodes[node].offset))
      }
      found.append(name)
    }
    return found
  }

  /// The changes: sorted by address, each address once, on either side of a rename as well.
  private static func changes(_ list: Int, _ tape: JSONTape) throws(JSONError) -> [ResourceChange] {
    var found: [ResourceChange] = []
    var seen: Set<Address> = []
    for node in tape.elements(list) {
      let change = try change(node, tape)
      guard found.last.map({ $0.address < change.address }) ?? true else {
        throw fail("changes must be sorted by address, each address once", "address", node, tape)
      }
      if let previous = change.previousAddress, !seen.insert(previous).inserted {
        throw fail("\(previous) is renamed twice", "previousAddress", node, tape)
      }
      found.append(change)
    }
    for (change, node) in zip(found, tape.elements(list)) where seen.contains(change.address) {
      guard change.before == nil || change.previousAddress != nil else {
        throw fail("\(change.address) is renamed, and changes besides", "address", node, tape)
      }
    }
    return found
  }

  private static func change(_ node: Int, _ tape: JSONTape) throws(JSONError) -> ResourceChange {
    let address = try self.address("address", node, tape)
    let before = try body("before", node, tape)
    let after = try body("after", node, tape)
    guard let reason = ResourceChange.Reason(rawValue: try text("reason", node, tape)) else {
      throw fail("unknown reason", "reason", node, tape)
    }
    let isRename = tape.member("previousAddress", of: node) != nil
    let change: ResourceChange.Change
    switch (before, after) {
    case (nil, let after?) where !isRename: change = .create(after)
    case (let before?, nil) where !isRename: change = .delete(before)
    case (let before?, let after?) where isRename:
      let previous = try self.address("previousAddress", node, tape)
      guard previous.kind == address.kind, previous.organization == address.organization,
        previous != address
      else {
        throw fail(
          "a rename keeps kind and organization, and changes the name",
          "previousAddress",
          node,
          tape
        )
      }
      change = .rename(from: previous, before, to: after)
    case (let before?, let after?): change = .update(before, to: after)
    default: throw fail("a change has the sides that its actions say", "before", node, tape)
    }
    let result = ResourceChange(
      address: address,
      change: change,
      reason: reason,
      source: try source(node, tape)
    )
    let actions = tape.elements(try member("actions", node, tape)).map { tape.string($0) }
    guard actions == PlanDocument.actions(result) else {
      throw fail("actions must be \(PlanDocument.actions(result))", "actions", node, tape)
    }
    return result
  }

  private static func adopted(
    _ list: Int,
    _ changes: [ResourceChange],
    _ tape: JSONTape
  ) throws(JSONError) -> [AdoptedDrift] {
    let changed = Set(changes.flatMap { [$0.address, $0.previousAddress].compactMap(\.self) })
    var found: [AdoptedDrift] = []
    for node in tape.elements(list) {
      let address = try self.address("address", node, tape)
      guard found.last.map({ $0.address < address }) ?? true, !changed.contains(address) else {
        throw fail(
          "adopted resources must be sorted by address, each once, and not change",
          "address",
          node,
          tape
        )
      }
      let isGone = tape.nodes[try member("digest", node, tape)].kind == .null
      found.append(
        AdoptedDrift(address: address, digest: isGone ? nil : try digest("digest", node, tape))
      )
    }
    return found
  }

  private static func finding(_ node: Int, _ tape: JSONTape) throws(JSONError) -> Finding {
    guard let code = DiagnosticCode(rawValue: try text("code", node, tape)),
      let severity = Diagnostic.Severity(rawValue: try text("severity", node, tape))
    else {
      throw fail("unknown code or severity", "code", node, tape)
    }
    let address = try member("address", node, tape)
    return Finding(
      code,
      severity,
      try shown("message", node, tape),
      help: try shown("help", node, tape),
      address: tape.nodes[address].kind == .string ? Address(tape.string(address)) : nil,
      source: try source(node, tape)
    )
  }

  private static func approval(_ node: Int, _ tape: JSONTape) throws(JSONError) -> ApprovalNeed {
    ApprovalNeed(
      process: try address("process", node, tape),
      version: try text("version", node, tape),
      step: try number("step", node, tape),
      name: try text("name", node, tape),
      count: try number("count", node, tape),
      entitled: tape.elements(try member("entitled", node, tape)).map { tape.string($0) },
      changes: tape.elements(try member("changes", node, tape)).map { tape.string($0) }
    )
  }

  private static func revision(_ node: Int, _ tape: JSONTape) throws(JSONError) -> Revision? {
    guard let commit = try optionalText("commit", node, tape) else {
      return nil
    }
    guard [40, 64].contains(commit.utf8.count), isHexadecimal(commit.string) else {
      throw fail("commit must be the name of a git commit", "commit", node, tape)
    }
    return Revision(
      commit: commit.string,
      repository: try optionalText("repository", node, tape)?.string,
      hasUncommitted: try boolean("uncommitted", node, tape)
    )
  }

  private static func rollback(_ node: Int, _ tape: JSONTape) throws(JSONError) -> Int? {
    let value = try member("rollback", node, tape)
    return tape.nodes[value].kind == .null ? nil : try number("rollback", node, tape)
  }

  private static func settings(
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> SettingsChange? {
    guard tape.nodes[node].kind != .null else {
      return nil
    }
    let percent = try member("maxRemovals", node, tape)
    let isNew = tape.nodes[try member("before", percent, tape)].kind == .null
    return SettingsChange(
      before: isNew ? nil : try limits("before", percent, tape),
      after: try limits("after", percent, tape)
    )
  }

  private static func limits(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> GuardSettings {
    let percent = try number(key, node, tape)
    guard (0...100).contains(percent) else {
      throw fail("maxRemovals must be from 0 to 100", key, node, tape)
    }
    return GuardSettings(maxRemovals: percent)
  }

  /// A text that people are shown, which somebody may have edited: without what would reach the
  /// terminal; lines stay lines.
  private static func shown(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> String {
    // Of several lines is only what lists failures.
    let item = "\n  - "
    return try text(key, node, tape).split(separator: item, omittingEmptySubsequences: false)
      .map { visible(String($0), limit: .max) }.joined(separator: item)
  }

  private static func optionalText(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> Text? {
    let value = try member(key, node, tape)
    return tape.nodes[value].kind == .null ? nil : Text(try text(key, node, tape))
  }

  private static func source(_ node: Int, _ tape: JSONTape) throws(JSONError) -> Source? {
    let source = try member("source", node, tape)
    guard tape.nodes[source].kind == .object else {
      return nil
    }
    return Source(
      file: try text("file", source, tape),
      line: try number("line", source, tape),
      column: try number("column", source, tape)
    )
  }

  private static func body(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> ResourceBody? {
    let value = try member(key, node, tape)
    guard tape.nodes[value].kind == .object else {
      return nil
    }
    var out = JSONWriter()
    out.canonical(tape, at: value)
    return ResourceBody(out.bytes.dropFirst().dropLast())
  }

  private static func address(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> Address {
    guard let address = Address(try text(key, node, tape)) else {
      throw fail("\(key) must be an address such as User/acme/alice", key, node, tape)
    }
    return address
  }

  private static func name(_ key: String, _ node: Int, _ tape: JSONTape) throws(JSONError) -> Text {
    let name = try text(key, node, tape)
    guard Name.isValid(name) else {
      throw fail("\(key) must be a name", key, node, tape)
    }
    return Text(name)
  }

  private static func digest(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> String {
    let digest = try text(key, node, tape)
    guard digest.utf8.count == Digest.textLength, isHexadecimal(digest) else {
      throw fail("\(key) must be \(Digest.textLength) hexadecimal digits", key, node, tape)
    }
    return digest
  }

  private static func isHexadecimal(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  static func member(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> Int {
    guard let value = tape.member(key, of: node) else {
      throw JSONError("missing member \(key)", at: Int(tape.nodes[node].offset))
    }
    return value
  }

  static func text(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> String {
    try string(try member(key, node, tape), key, tape)
  }

  private static func string(
    _ node: Int,
    _ name: String,
    _ tape: JSONTape
  ) throws(JSONError) -> String {
    guard tape.nodes[node].kind == .string else {
      throw JSONError("\(name) must be a string", at: Int(tape.nodes[node].offset))
    }
    return tape.string(node)
  }

  private static func boolean(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> Bool {
    let value = try member(key, node, tape)
    switch tape.nodes[value].kind {
    case .true: return true
    case .false: return false
    default: throw fail("\(key) must be true or false", key, node, tape)
    }
  }

  static func number(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> Int {
    let value = try member(key, node, tape)
    guard tape.nodes[value].kind == .number, let number = Int(tape.string(value)),
      (0..<1 << 53).contains(number)
    else {
      throw fail("\(key) must be a whole number that is not negative", key, node, tape)
    }
    return number
  }

  /// An error at the value of a member.
  static func fail(_ message: String, _ key: String, _ node: Int, _ tape: JSONTape) -> JSONError {
    let place = tape.member(key, of: node) ?? node
    return JSONError(message, at: Int(tape.nodes[place].offset))
  }
}

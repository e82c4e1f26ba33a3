import CharterAccess
import CharterJSON
import CharterModel
import CharterPolicy

/// Why a plan file is not taken.
package enum PlanFileError: Error, Equatable {
  /// It is not the bytes that `charter plan` wrote.
  case altered(String)
}

/// Reads a saved plan: exactly the bytes that were written, or nothing.
package enum PlanReader {
  package static func read(_ bytes: [UInt8]) throws(PlanFileError) -> Plan {
    guard PlanDocument.digest(of: bytes) != nil else {
      throw .altered("its digest is not that of its content")
    }
    do {
      return try plan(JSONTape(bytes))
    } catch {
      throw .altered(error.message)
    }
  }

  private static func plan(_ tape: JSONTape) throws(JSONError) -> Plan {
    let root = 0
    guard try text("formatVersion", root, tape) == PlanDocument.formatVersion else {
      throw JSONError("it has a formatVersion that this charter does not read", at: 0)
    }
    let base = try member("base", root, tape)
    guard tape.member("commit", of: base) == nil else {
      throw JSONError("it compares two revisions, and was made for no store", at: 0)
    }
    guard let at = Instant(try text("at", root, tape)) else {
      throw JSONError("its time is none", at: 0)
    }
    var changes: [ResourceChange] = []
    for node in tape.elements(try member("changes", root, tape)) {
      changes.append(try change(node, tape))
    }
    var access = try AccessReader(tape).changes(
      try member("accessChanges", root, tape),
      sources: try member("sources", root, tape)
    )
    for node in tape.elements(try member("administers", root, tape)) {
      access.administering.insert(Text(tape.string(node)))
    }
    var findings: [Finding] = []
    for node in tape.elements(try member("findings", root, tape)) {
      findings.append(try finding(node, tape))
    }
    var guards: [TrippedGuard] = []
    for node in tape.elements(try member("guards", root, tape)) {
      guard let name = TrippedGuard.Name(rawValue: try text("name", node, tape)) else {
        throw JSONError("it has a guard that this charter does not know", at: 0)
      }
      let allowed = try member("allowed", node, tape)
      guards.append(
        TrippedGuard(
          name: name,
          message: try shown("message", node, tape),
          isAllowed: tape.nodes[allowed].kind == .true
        )
      )
    }
    var actorRules: [ActorRule] = []
    for node in tape.elements(try member("actorRules", root, tape)) {
      actorRules.append(try actorRule(node, tape))
    }
    var approvals: [ApprovalNeed] = []
    for node in tape.elements(try member("approvals", root, tape)) {
      approvals.append(try approval(node, tape))
    }
    var plan = Plan(
      workspace: Text(try text("workspace", root, tape)),
      folder: try text("folder", root, tape),
      base: Plan.Base(
        lineage: try text("lineage", base, tape),
        serial: try number("serial", base, tape),
        digest: .known(try text("digest", base, tape))
      ),
      manifestsDigest: .known(try text("manifestsDigest", root, tape)),
      at: at,
      changes: changes,
      access: access,
      findings: findings,
      guards: guards,
      settings: try settings(try member("settings", root, tape), tape),
      actor: try optionalText("actor", root, tape),
      ticket: try optionalText("ticket", root, tape),
      revision: try revision(root, tape),
      rollback: try rollback(root, tape),
      actorRules: actorRules,
      approvals: approvals
    )
    for node in tape.elements(try member("adopted", root, tape)) {
      guard let address = Address(tape.string(node)) else {
        throw JSONError("it has an address that is none", at: 0)
      }
      plan.adopted.append(address)
    }
    return plan
  }

  private static func change(_ node: Int, _ tape: JSONTape) throws(JSONError) -> ResourceChange {
    let address = try self.address("address", node, tape)
    let before = try body("before", node, tape)
    let after = try body("after", node, tape)
    guard let reason = ResourceChange.Reason(rawValue: try text("reason", node, tape)) else {
      throw JSONError("it has a reason that this charter does not know", at: 0)
    }
    let change: ResourceChange.Change
    switch (before, after) {
    case (nil, let after?): change = .create(after)
    case (let before?, nil): change = .delete(before)
    case (let before?, let after?):
      change =
        tape.member("previousAddress", of: node) == nil
        ? .update(before, to: after)
        : .rename(
          from: try self.address("previousAddress", node, tape),
          before,
          to: after
        )
    case (nil, nil): throw JSONError("it has a change without sides", at: 0)
    }
    return ResourceChange(
      address: address,
      change: change,
      reason: reason,
      source: try source(node, tape)
    )
  }

  private static func finding(_ node: Int, _ tape: JSONTape) throws(JSONError) -> Finding {
    guard let code = DiagnosticCode(rawValue: try text("code", node, tape)),
      let severity = Diagnostic.Severity(rawValue: try text("severity", node, tape))
    else {
      throw JSONError("it has a finding that this charter does not know", at: 0)
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

  private static func actorRule(_ node: Int, _ tape: JSONTape) throws(JSONError) -> ActorRule {
    let condition = try member("condition", node, tape)
    let finding = try finding(try member("finding", node, tape), tape)
    if let users = tape.member("isOneOf", of: condition) {
      return ActorRule(.isOneOf(tape.elements(users).map { tape.string($0) }), finding)
    }
    if let scopes = tape.member("hasScopeOtherThan", of: condition) {
      let names = tape.elements(scopes).map { tape.string($0) }
      return ActorRule(.hasScope(otherThan: names), finding)
    }
    return ActorRule(
      .isOutside(organization: try text("isOutside", condition, tape)),
      finding
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
    let uncommitted = try member("uncommitted", node, tape)
    return Revision(
      commit: commit.string,
      repository: try optionalText("repository", node, tape)?.string,
      hasUncommitted: tape.nodes[uncommitted].kind == .true
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
    guard tape.nodes[node].kind == .object else {
      return nil
    }
    let percent = try member("maxRemovals", node, tape)
    let before = try member("before", percent, tape)
    return SettingsChange(
      before: tape.nodes[before].kind == .null
        ? nil : GuardSettings(maxRemovals: try number("before", percent, tape)),
      after: GuardSettings(maxRemovals: try number("after", percent, tape))
    )
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
      throw JSONError("it has an address that is none", at: 0)
    }
    return address
  }

  static func member(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> Int {
    guard let value = tape.member(key, of: node) else {
      throw JSONError("it has no \(key)", at: 0)
    }
    return value
  }

  static func text(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> String {
    let value = try member(key, node, tape)
    guard tape.nodes[value].kind == .string else {
      throw JSONError("its \(key) is no text", at: 0)
    }
    return tape.string(value)
  }

  static func number(
    _ key: String,
    _ node: Int,
    _ tape: JSONTape
  ) throws(JSONError) -> Int {
    let value = try member(key, node, tape)
    guard tape.nodes[value].kind == .number, let number = Int(tape.string(value)) else {
      throw JSONError("its \(key) is no whole number", at: 0)
    }
    return number
  }
}

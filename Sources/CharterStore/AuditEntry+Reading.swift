import CharterJSON
import CharterModel

extension AuditEntry {
  /// Reads one line, with or without its line break.
  ///
  /// - Throws: `JSONError` with the offset in the line of what is not as charter writes it.
  init(parsing line: ArraySlice<UInt8>) throws(JSONError) {
    let bytes = Array(line.last == 0x0A ? line.dropLast() : line)
    let reader = EntryReader(bytes, try JSONTape(bytes))
    let root = 0
    guard let time = Instant(try reader.text("time", of: root)) else {
      throw JSONError("the time of an entry is none", at: 0)
    }
    self.init(
      serial: try reader.number("serial", of: root),
      time: time,
      actor: Text(try reader.text("actor", of: root)),
      workspace: Text(try reader.text("workspace", of: root)),
      lineage: try reader.text("lineage", of: root),
      planDigest: try reader.text("planDigest", of: root),
      stateDigest: try reader.text("stateDigest", of: root),
      summary: try reader.summary(),
      changes: []
    )
    previous = try reader.text("previous", of: root)
    fileDigest = try reader.text("fileDigest", of: root)
    if let commit = try reader.optional("commit", of: root) {
      revision = Revision(
        commit: commit,
        repository: try reader.optional("repository", of: root),
        hasUncommitted: reader.tape.member("uncommitted", of: root) != nil
      )
    }
    overrides = reader.tape.elements(try reader.member("overrides", of: root))
      .map { Text(reader.tape.string($0)) }
    if let list = reader.tape.member("authors", of: root) {
      authors = reader.tape.elements(list).map { Text(reader.tape.string($0)) }
    }
    ticket = try reader.optional("ticket", of: root).map { Text($0) }
    if reader.tape.member("rollback", of: root) != nil {
      rollback = try reader.number("rollback", of: root)
    }
    if let node = reader.tape.member("testClock", of: root) {
      guard serial == 1, JSONValue(reader.tape, at: node) == true else {
        throw JSONError("only the first entry can have \"testClock\": true", at: 0)
      }
      beginsTestClock = true
    }
    if let settings = reader.tape.member("guards", of: root) {
      guards = GuardSettings(maxRemovals: try reader.number("maxRemovals", of: settings))
    }
    if let digest = try reader.optional("approvalDigest", of: root) {
      approvals = Approvals(
        digest: digest,
        signed: reader.tape.elements(try reader.member("approvals", of: root)).map {
          JSONValue(reader.tape, at: $0)
        }
      )
    }
    if let list = reader.tape.member("found", of: root) {
      for node in reader.tape.elements(list) {
        found.append(
          Found(
            address: try reader.text("address", of: node),
            before: try reader.line("before", of: node),
            after: try reader.line("after", of: node)
          )
        )
      }
    }
    for node in reader.tape.elements(try reader.member("changes", of: root)) {
      changes.append(try reader.change(node))
    }
  }
}

/// Reads the members of an entry; bodies stay the bytes that stand there.
private struct EntryReader {
  let bytes: [UInt8]
  let tape: JSONTape

  init(_ bytes: [UInt8], _ tape: JSONTape) {
    self.bytes = bytes
    self.tape = tape
  }

  func member(_ key: String, of node: Int) throws(JSONError) -> Int {
    guard let value = tape.member(key, of: node) else {
      throw JSONError("an entry of the trail has \(quoted(key)) here", at: offset(node))
    }
    return value
  }

  func text(_ key: String, of node: Int) throws(JSONError) -> String {
    let value = try member(key, of: node)
    guard tape.nodes[value].kind == .string else {
      throw JSONError("\(quoted(key)) is a string", at: offset(value))
    }
    return tape.string(value)
  }

  func optional(_ key: String, of node: Int) throws(JSONError) -> String? {
    tape.member(key, of: node) == nil ? nil : try text(key, of: node)
  }

  func number(_ key: String, of node: Int) throws(JSONError) -> Int {
    let value = try member(key, of: node)
    guard tape.nodes[value].kind == .number, let number = Int(tape.string(value)),
      (0..<1 << 53).contains(number)
    else {
      throw JSONError("\(quoted(key)) is a whole number", at: offset(value))
    }
    return number
  }

  func summary() throws(JSONError) -> AuditEntry.Summary {
    let node = try member("summary", of: 0)
    var summary = AuditEntry.Summary()
    summary.add = try number("add", of: node)
    summary.change = try number("change", of: node)
    summary.destroy = try number("destroy", of: node)
    summary.rename = try number("rename", of: node)
    summary.grants = try number("grants", of: node)
    summary.revocations = try number("revocations", of: node)
    summary.users = try number("users", of: node)
    return summary
  }

  func change(_ node: Int) throws(JSONError) -> AuditEntry.Change {
    let before = try body("before", of: node)
    let after = try body("after", of: node)
    let written: AuditEntry.Written? =
      if let after {
        AuditEntry.Written(body: after, status: try raw(try member("status", of: node)))
      } else {
        nil
      }
    let action: AuditEntry.Change.Action? =
      switch (try text("action", of: node), before, written) {
      case ("create", nil, let written?): .create(written)
      case ("update", let before?, let written?): .update(before, to: written)
      case ("delete", let before?, nil): .delete(before)
      case ("rename", let before?, let written?):
        .rename(from: try text("previousAddress", of: node), before, to: written)
      case ("adopt", _?, let written?): .adopt(written)
      case ("forget", _?, let written?): .forget(written)
      default: nil
      }
    guard let action else {
      throw JSONError("the sides of a change do not go with its action", at: offset(node))
    }
    return AuditEntry.Change(address: try text("address", of: node), action)
  }

  func line(_ key: String, of node: Int) throws(JSONError) -> StoredLine? {
    let value = try member(key, of: node)
    guard tape.nodes[value].kind == .object else {
      return nil
    }
    return StoredLine(
      workspace: Text(try text("workspace", of: value)),
      digest: try text("digest", of: value),
      body: try body(value),
      status: try raw(try member("status", of: value))
    )
  }

  /// `"metadata":{…},"spec":{…}` of a side that is there.
  private func body(_ key: String, of node: Int) throws(JSONError) -> ArraySlice<UInt8>? {
    let value = try member(key, of: node)
    return tape.nodes[value].kind == .object ? try body(value) : nil
  }

  private func body(_ node: Int) throws(JSONError) -> ArraySlice<UInt8> {
    let metadata = try raw(try member("metadata", of: node))
    let spec = try raw(try member("spec", of: node))
    let start = metadata.startIndex - #""metadata":"#.utf8.count
    guard start >= 0, bytes[start..<metadata.startIndex].elementsEqual(#""metadata":"#.utf8),
      bytes[metadata.endIndex..<spec.startIndex].elementsEqual(#","spec":"#.utf8)
    else {
      throw JSONError("a body is metadata and spec, side by side", at: offset(node))
    }
    return bytes[start..<spec.endIndex]
  }

  /// The bytes of an object, as they stand there.
  private func raw(_ node: Int) throws(JSONError) -> ArraySlice<UInt8> {
    guard tape.nodes[node].kind == .object else {
      throw JSONError("an object is needed here", at: offset(node))
    }
    return bytes[offset(node)..<end(ofObjectAt: offset(node))]
  }

  /// The position behind an object; the text is known to be JSON.
  private func end(ofObjectAt start: Int) -> Int {
    var depth = 0
    var isInString = false
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\") where isInString: position += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "{") where !isInString: depth += 1
      case UInt8(ascii: "}") where !isInString:
        depth -= 1
        if depth == 0 {
          return position + 1
        }
      default: break
      }
      position += 1
    }
    return bytes.count
  }

  private func offset(_ node: Int) -> Int { Int(tape.nodes[node].offset) }
}

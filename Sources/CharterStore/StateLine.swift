import CharterJSON
import CharterModel

/// One resource as a line of `state.json`.
enum StateLine {
  /// Writes a line, without the comma and the line break behind it.
  static func write(
    address: ArraySlice<UInt8>,
    workspace: String,
    digest: String,
    body: ArraySlice<UInt8>,
    status: ArraySlice<UInt8>,
    into out: inout [UInt8]
  ) {
    out.append(contentsOf: #"{"address":""#.utf8)
    out.append(contentsOf: address)
    out.append(contentsOf: #"","workspace":""#.utf8)
    out.append(contentsOf: workspace.utf8)
    out.append(contentsOf: #"","digest":""#.utf8)
    out.append(contentsOf: digest.utf8)
    out.append(contentsOf: #"","#.utf8)
    out.append(contentsOf: body)
    out.append(contentsOf: #","status":"#.utf8)
    out.append(contentsOf: status)
    out.append(UInt8(ascii: "}"))
  }

  /// The parts of a canonical line that begins here; the position behind it.
  @inline(__always)
  static func scan(
    _ bytes: Span<UInt8>,
    at start: Int,
    chunk: Int32
  ) -> (resource: StoredState.Resource, end: Int)? {
    guard let address = CanonicalScanner.literal(#"{"address":""#, bytes, start),
      let addressEnd = CanonicalScanner.stringEnd(bytes, address),
      let workspace = CanonicalScanner.literal(#"","workspace":""#, bytes, addressEnd),
      let workspaceEnd = CanonicalScanner.stringEnd(bytes, workspace),
      let digest = CanonicalScanner.literal(#"","digest":""#, bytes, workspaceEnd),
      let digestEnd = CanonicalScanner.stringEnd(bytes, digest),
      let body = CanonicalScanner.literal(#"","#, bytes, digestEnd),
      let metadata = CanonicalScanner.literal(#""metadata":"#, bytes, body),
      metadata < bytes.count, bytes[metadata] == UInt8(ascii: "{"),
      let metadataEnd = CanonicalScanner.value(bytes, metadata),
      let spec = CanonicalScanner.literal(#","spec":"#, bytes, metadataEnd),
      spec < bytes.count, bytes[spec] == UInt8(ascii: "{"),
      let bodyEnd = CanonicalScanner.value(bytes, spec),
      let status = CanonicalScanner.literal(#","status":"#, bytes, bodyEnd),
      status < bytes.count, bytes[status] == UInt8(ascii: "{"),
      let statusEnd = CanonicalScanner.value(bytes, status),
      let end = CanonicalScanner.literal("}", bytes, statusEnd)
    else {
      return nil
    }
    return (
      StoredState.Resource(
        chunk: chunk,
        address: range(address, addressEnd),
        workspace: range(workspace, workspaceEnd),
        digest: range(digest, digestEnd),
        body: range(body, bodyEnd),
        status: range(status, statusEnd)
      ), end
    )
  }

  private static func range(_ start: Int, _ end: Int) -> Range<Int32> {
    Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)
  }

  /// Writes the canonical line of a resource that stands in strict JSON in some other form.
  static func canonical(
    _ tape: JSONTape,
    _ node: Int,
    into writer: inout JSONWriter
  ) throws(JSONError) -> StoredState.Resource {
    guard tape.nodes[node].kind == .object else {
      throw JSONError("a resource must be an object", at: Int(tape.nodes[node].offset))
    }
    let known = ["address", "workspace", "digest", "metadata", "spec", "status"]
    for (key, _) in tape.entries(node) where !known.contains(tape.string(key)) {
      throw JSONError(
        "a resource has no member \(quoted(tape.string(key)))",
        at: Int(tape.nodes[key].offset)
      )
    }
    let address = try text("address", tape, node)
    guard Address(address) != nil else {
      throw JSONError(
        "\(quoted(address)) is not an address",
        at: Int(tape.nodes[node].offset)
      )
    }
    writer.raw(#"{"address":"#)
    let addressStart = writer.bytes.count + 1
    writer.string(address)
    writer.raw(#","workspace":"#)
    let workspaceStart = writer.bytes.count + 1
    writer.string(try text("workspace", tape, node, optional: true))
    writer.raw(#","digest":"#)
    let digestStart = writer.bytes.count + 1
    writer.string(try text("digest", tape, node, optional: true))
    writer.raw(",")
    let bodyStart = writer.bytes.count
    writer.raw(#""metadata":"#)
    try object("metadata", tape, node, &writer)
    writer.raw(#","spec":"#)
    try object("spec", tape, node, &writer)
    let bodyEnd = writer.bytes.count
    writer.raw(#","status":"#)
    let statusStart = writer.bytes.count
    try object("status", tape, node, &writer)
    let statusEnd = writer.bytes.count
    writer.raw("}")
    return StoredState.Resource(
      chunk: 0,
      address: range(addressStart, workspaceStart - 15),
      workspace: range(workspaceStart, digestStart - 12),
      digest: range(digestStart, bodyStart - 2),
      body: range(bodyStart, bodyEnd),
      status: range(statusStart, statusEnd)
    )
  }

  private static func text(
    _ key: String,
    _ tape: JSONTape,
    _ node: Int,
    optional: Bool = false
  ) throws(JSONError) -> String {
    guard let value = tape.member(key, of: node) else {
      guard optional else {
        throw JSONError("a resource must have \(quoted(key))", at: Int(tape.nodes[node].offset))
      }
      return ""
    }
    guard tape.nodes[value].kind == .string else {
      throw JSONError("\(key) must be a string", at: Int(tape.nodes[value].offset))
    }
    return tape.string(value)
  }

  private static func object(
    _ key: String,
    _ tape: JSONTape,
    _ node: Int,
    _ writer: inout JSONWriter
  ) throws(JSONError) {
    guard let value = tape.member(key, of: node) else {
      writer.raw("{}")
      return
    }
    guard tape.nodes[value].kind == .object else {
      throw JSONError("\(key) must be an object", at: Int(tape.nodes[value].offset))
    }
    writer.canonical(tape, at: value)
  }
}

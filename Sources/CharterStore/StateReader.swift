import CharterJSON
import CharterModel

/// Reads `state.json`, line by line where it is as charter wrote it, as a whole where another
/// program laid it out anew.
///
/// Either way it is strict JSON of the store's shape, or it is refused with the place.
enum StateReader {
  static let fileName = "state.json"
  static let formatVersion = "1.0"
  /// Above this, one file is read in parts side by side.
  private static let part = 1 << 20

  static func read(_ bytes: [UInt8]) throws(StoreError) -> StoredState {
    if let state = try lineByLine(bytes) {
      return state
    }
    do {
      return try whole(bytes)
    } catch {
      throw malformed(error, in: bytes)
    }
  }

  // MARK: As charter wrote it

  /// Nothing where the layout is another one.
  private static func lineByLine(_ bytes: [UInt8]) throws(StoreError) -> StoredState? {
    guard let firstLine = bytes.firstIndex(of: 0x0A),
      bytes[..<firstLine].suffix(13).elementsEqual(#""resources":["#.utf8),
      bytes.count < Int(Int32.max),
      let tape = try? JSONTape(Array(bytes[..<firstLine]) + Array("]}".utf8)),
      let header = try? header(tape)
    else {
      return nil
    }
    let starts = parts(bytes, from: firstLine + 1)
    let parts = parallelMap(starts.count) { index in
      scan(bytes, from: starts[index], to: index + 1 < starts.count ? starts[index + 1] : nil)
    }
    var resources: [StoredState.Resource] = []
    resources.reserveCapacity(parts.reduce(0) { $0 + ($1?.count ?? 0) })
    for part in parts {
      guard let part else {
        return nil
      }
      if let last = resources.last, let first = part.first,
        !isAscending(bytes.span, last.address, first.address)
      {
        return nil
      }
      resources.append(contentsOf: part)
    }
    return StoredState(header: header, chunks: [bytes], resources: resources)
  }

  private static func isAscending(
    _ bytes: Span<UInt8>,
    _ lhs: Range<Int32>,
    _ rhs: Range<Int32>
  ) -> Bool {
    for offset in 0..<Int32(min(lhs.count, rhs.count)) {
      let left = bytes[Int(lhs.lowerBound + offset)]
      let right = bytes[Int(rhs.lowerBound + offset)]
      if left != right {
        return left < right
      }
    }
    return lhs.count < rhs.count
  }

  /// Where parts begin: at the first line, then at line starts about equally far apart.
  private static func parts(_ bytes: [UInt8], from first: Int) -> [Int] {
    var starts = [first]
    var next = first + part
    while next < bytes.count {
      guard let lineEnd = bytes[next...].firstIndex(of: 0x0A), lineEnd + 1 < bytes.count else {
        break
      }
      starts.append(lineEnd + 1)
      next = lineEnd + part
    }
    return starts
  }

  /// The resources of one part; nothing where a line is not canonical, the addresses are not
  /// ascending, or something else stands there.
  private static func scan(
    _ bytes: [UInt8],
    from start: Int,
    to limit: Int?
  ) -> [StoredState.Resource]? {
    let span = bytes.span
    var found: [StoredState.Resource] = []
    var check = AddressCheck()
    var position = start
    while position < (limit ?? span.count) {
      if limit == nil, span[position] == UInt8(ascii: "]") {
        guard CanonicalScanner.literal("]}\n", span, position) == span.count,
          position == start ? found.isEmpty : true
        else {
          return nil
        }
        return found
      }
      guard let line = StateLine.scan(span, at: position, chunk: 0),
        check.accepts(bytes, line.resource.address)
      else {
        return nil
      }
      if let last = found.last, !isAscending(span, last.address, line.resource.address) {
        return nil
      }
      found.append(line.resource)
      position = line.end
      guard position < span.count else {
        return nil
      }
      if span[position] == UInt8(ascii: ",") {
        position += 1
        guard position + 1 < span.count, span[position] == 0x0A,
          span[position + 1] == UInt8(ascii: "{")
        else {
          return nil
        }
      } else if span[position] != 0x0A || position + 1 >= span.count
        || span[position + 1] != UInt8(ascii: "]")
      {
        return nil
      }
      position += 1
    }
    return limit == nil ? nil : found
  }

  // MARK: As another program wrote it

  private static func whole(_ bytes: [UInt8]) throws(JSONError) -> StoredState {
    let tape = try JSONTape(bytes)
    let header = try header(tape)
    guard let list = tape.member("resources", of: 0), tape.nodes[list].kind == .array else {
      throw JSONError("the state must have an array \"resources\"", at: 0)
    }
    var writer = JSONWriter()
    writer.bytes.reserveCapacity(bytes.count)
    var resources: [(resource: StoredState.Resource, offset: Int)] = []
    for node in tape.elements(list) {
      let resource = try StateLine.canonical(tape, node, into: &writer)
      resources.append((resource, Int(tape.nodes[node].offset)))
      guard writer.bytes.count < Int(Int32.max) else {
        throw JSONError("the state is larger than 2 GiB", at: 0)
      }
    }
    let chunk = writer.bytes
    func address(_ resource: StoredState.Resource) -> ArraySlice<UInt8> {
      chunk[Int(resource.address.lowerBound)..<Int(resource.address.upperBound)]
    }
    resources.sort { address($0.resource).lexicographicallyPrecedes(address($1.resource)) }
    for (earlier, later) in zip(resources, resources.dropFirst())
    where address(earlier.resource) == address(later.resource) {
      throw JSONError(
        "\(String(decoding: address(later.resource), as: UTF8.self)) is in the state twice",
        at: later.offset
      )
    }
    return StoredState(header: header, chunks: [chunk], resources: resources.map(\.resource))
  }

  private static func header(_ tape: JSONTape) throws(JSONError) -> StoredState.Header {
    guard tape.nodes[0].kind == .object else {
      throw JSONError("the state must be an object", at: 0)
    }
    func text(_ key: String) throws(JSONError) -> String {
      guard let node = tape.member(key, of: 0), tape.nodes[node].kind == .string else {
        throw JSONError("the state must have a string \"\(key)\"", at: 0)
      }
      return tape.string(node)
    }
    func number(_ key: String) throws(JSONError) -> Int {
      guard let node = tape.member(key, of: 0), tape.nodes[node].kind == .number,
        let value = Int(tape.string(node)), value >= 0, value < 1 << 53
      else {
        throw JSONError("the state must have a whole number \"\(key)\"", at: 0)
      }
      return value
    }
    let known = [
      "formatVersion", "lineage", "serial", "digest", "auditHead", "auditLength", "testClock",
      "guards", "resources",
    ]
    for (key, _) in tape.entries(0) where !known.contains(tape.string(key)) {
      throw JSONError(
        "the state has no member \(quoted(tape.string(key)))",
        at: Int(tape.nodes[key].offset)
      )
    }
    let version = try text("formatVersion")
    guard version == formatVersion else {
      throw JSONError(
        "the state has formatVersion \(quoted(version)), and this charter reads \(formatVersion)",
        at: 0
      )
    }
    let header = StoredState.Header(
      lineage: try text("lineage"),
      serial: try number("serial"),
      digest: try text("digest"),
      auditHead: try text("auditHead"),
      auditLength: try number("auditLength"),
      guards: try guards(tape),
      hasTestClock: try hasTestClock(tape)
    )
    let isNew = header.serial == 0
    guard UUIDForm.isValid(header.lineage.utf8) else {
      throw JSONError(
        "lineage must be a UUID, not \(quoted(header.lineage))",
        at: tape.member("lineage", of: 0).map { Int(tape.nodes[$0].offset) } ?? 0
      )
    }
    guard isNew == (header.auditLength == 0),
      isNew == header.auditHead.isEmpty
    else {
      throw JSONError(
        "from serial 1 on, the header must have an audit head and length",
        at: 0
      )
    }
    return header
  }

  /// Reads the member that is there only if it is true.
  private static func hasTestClock(_ tape: JSONTape) throws(JSONError) -> Bool {
    guard let node = tape.member("testClock", of: 0) else {
      return false
    }
    guard JSONValue(tape, at: node) == true else {
      throw JSONError("\"testClock\" is true or left out", at: Int(tape.nodes[node].offset))
    }
    return true
  }

  private static func guards(_ tape: JSONTape) throws(JSONError) -> [Text: GuardSettings] {
    guard let node = tape.member("guards", of: 0) else {
      return [:]
    }
    var found: [Text: GuardSettings] = [:]
    for (workspace, settings) in tape.entries(node) {
      guard let percent = tape.member("maxRemovals", of: settings),
        tape.nodes[percent].kind == .number, let value = Int(tape.string(percent)),
        (0...100).contains(value)
      else {
        throw JSONError(
          "the guards of a workspace have maxRemovals, from 0 to 100",
          at: Int(tape.nodes[workspace].offset)
        )
      }
      found[Text(tape.string(workspace))] = GuardSettings(maxRemovals: value)
    }
    return found
  }

  private static func malformed(_ error: JSONError, in bytes: [UInt8]) -> StoreError {
    let place = JSONError.place(of: error.offset, in: bytes)
    return .malformed(
      file: fileName,
      line: place.line,
      column: place.column,
      message: error.message
    )
  }
}

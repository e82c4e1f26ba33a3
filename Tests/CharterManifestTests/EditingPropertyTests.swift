import CharterJSON
import CharterManifest
import CharterModel
import CharterTestSupport
import Foundation
import Testing

/// Random changes to the examples: what is asked for is declared, and nothing else is touched.
struct EditingPropertyTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["CHARTER_EDITING_ROUNDS"].flatMap { Int($0) } ?? 3
  private static let seed =
    ProcessInfo.processInfo.environment["CHARTER_EDITING_SEED"].flatMap { UInt64($0) } ?? 1
  private static let shows = ProcessInfo.processInfo.environment["CHARTER_EDITING_SHOW"] != nil

  @Test(arguments: Examples.names)
  func `every body of an example can be written as a new manifest`(name: String) throws {
    let manifests = Examples.manifests(name)
    let bodies = try Bodies(manifests)
    let documents = try bodies.addresses.map { ($0, try bodies.json($0)) }
    var contents: [String: [UInt8]] = [:]
    for file in manifests.files.dropFirst() {
      contents[file] = []
    }
    contents["all.yaml"] = Array(DocumentWriter.file(documents).utf8)
    let again = try Bodies(manifests.replacing(contents))
    #expect(again.addresses == bodies.addresses)
    for address in bodies.addresses {
      #expect(again.bytes(address) == bodies.bytes(address), "\(address)")
    }
  }

  /// How the manifests of an example are written.
  enum Form: UInt64, CaseIterable {
    case asTheyAre
    /// Lines end as on other systems, and the last one does not end.
    case carriageReturns
    /// In one file, in blocks, with comments everywhere.
    case commented
    /// The same in brackets, some of them over several lines.
    case brackets
  }

  @Test(arguments: Examples.names, Form.allCases)
  func `a random change is made exactly, or refused`(name: String, form: Form) throws {
    let manifests = try rewritten(Examples.manifests(name), form)
    let bodies = try Bodies(manifests)
    var mixer = BodyMixer(
      bodies,
      seed: EditingPropertyTests.seed &* 64 &+ UInt64(name.utf8.count) &* 4 &+ form.rawValue
    )
    var (edited, refused, invalid) = (0, 0, 0)
    let rounds = EditingPropertyTests.rounds
    while edited < rounds, edited + refused + invalid < 10 * rounds {
      let wanted = try mixer.edits(count: edited % 4 == 1 ? 3 : 1)
      switch ManifestEditor.edits(manifests, wanted, with: .known([])) {
      case .edited(let contents):
        edited += 1
        try check(wanted, contents, manifests, bodies)
        for (path, bytes) in contents {
          let old = manifests.files.firstIndex(of: path).map { manifests.sources[$0] } ?? []
          checkComments(old, bytes)
        }
        show(contents, manifests, wanted)
      case .refused(let problems):
        refused += 1
        if EditingPropertyTests.shows {
          print("REFUSED", problems, wanted)
        }
      case .invalid(_, let diagnostics):
        if try isValid(wanted, manifests, bodies) {
          refused += 1
        } else {
          invalid += 1
        }
        if EditingPropertyTests.shows {
          print(
            refused,
            "INVALID",
            diagnostics.first { $0.severity == .error }?.message ?? "",
            wanted
          )
        }
      }
    }
    if EditingPropertyTests.shows {
      print("\(name), \(form): \(edited) edited, \(refused) refused, \(invalid) invalid")
    }
    #expect(edited == rounds && refused <= 1 + rounds / 10)
  }

  /// Whether what is wanted could be declared in manifests that are written anew.
  private func isValid(
    _ wanted: [ManifestEdit],
    _ manifests: Manifests,
    _ bodies: Bodies
  ) throws -> Bool {
    var contents: [String: [UInt8]] = [:]
    for path in manifests.files.dropFirst() {
      contents[path] = []
    }
    var documents: [(Address, JSONValue)] = []
    for address in bodies.addresses {
      switch wanted.first(where: { $0.address == address })?.change {
      case .change(let body), .add(let body): documents.append((address, body))
      case .remove: break
      case nil: documents.append((address, try bodies.json(address)))
      }
    }
    contents["all.yaml"] = Array(DocumentWriter.file(documents).utf8)
    return manifests.replacing(contents).desiredState(with: .known([])).state != nil
  }

  private func rewritten(_ manifests: Manifests, _ form: Form) throws -> Manifests {
    var contents: [String: [UInt8]] = [:]
    switch form {
    case .asTheyAre:
      return manifests
    case .carriageReturns:
      for (path, bytes) in zip(manifests.files, manifests.sources).dropFirst() {
        contents[path] = bytes.dropLast().flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      }
    case .commented, .brackets:
      let bodies = try Bodies(manifests)
      for path in manifests.files.dropFirst() {
        contents[path] = []
      }
      var random = SeededGenerator(seed: EditingPropertyTests.seed)
      let documents = try bodies.addresses.map { address in
        let body = try bodies.json(address)
        return form == .commented
          ? DocumentWriter.document(address, body) : Brackets.document(address, body, &random)
      }
      contents["all.yaml"] = Array(
        commented(documents.joined(separator: "---\n"), &random).utf8
      )
    }
    return manifests.replacing(contents)
  }

  /// The text with a comment behind and above many of its lines.
  private func commented(_ text: String, _ random: inout SeededGenerator) -> String {
    var lines: [String] = []
    for (number, line) in text.components(separatedBy: "\n").dropLast().enumerated() {
      if Int.random(in: 0..<4, using: &random) == 0 {
        let column = Int.random(in: 0...8, using: &random)
        lines.append(String(repeating: " ", count: column) + "# above \(number)")
      }
      let isCommented = line != "---"
      lines.append(isCommented ? "\(line) # behind \(number)" : line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A comment on a line of its own goes only from between lines that go.
  private func checkComments(_ old: [UInt8], _ new: [UInt8]) {
    let before = String(decoding: old, as: UTF8.self).components(separatedBy: "\n")
    let after = String(decoding: new, as: UTF8.self).components(separatedBy: "\n")
    let marks = Set(after.map(mark))
    func isComment(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("#") }
    for (index, line) in before.enumerated() where isComment(line) && !marks.contains(mark(line)) {
      for neighbour in [
        before[..<index].last { !isComment($0) }, before[(index + 1)...].first { !isComment($0) },
      ] {
        // A bracket may share its line with what stays.
        let hasBracket = neighbour?.contains { "[]{}".contains($0) } ?? true
        #expect(hasBracket || !marks.contains(mark(neighbour ?? "")), "\(line) is lost")
      }
    }
  }

  /// What a line is known by, whatever else changes on it: its comment.
  private func mark(_ line: String) -> String {
    line.range(of: " # behind ").map { String(line[$0.lowerBound...]) } ?? line
  }

  private func check(
    _ wanted: [ManifestEdit],
    _ contents: [String: [UInt8]],
    _ manifests: Manifests,
    _ bodies: Bodies
  ) throws {
    let after = try Bodies(manifests.replacing(contents))
    for address in bodies.addresses {
      guard let edit = wanted.first(where: { $0.address == address }) else {
        #expect(after.bytes(address) == bodies.bytes(address), "\(address)")
        continue
      }
      switch edit.change {
      case .change(let body), .add(let body):
        #expect(try after.json(address) == body, "\(address)")
      case .remove:
        #expect(after.bytes(address) == nil)
      }
    }
  }

  private func show(_ contents: [String: [UInt8]], _ manifests: Manifests, _ wanted: [ManifestEdit])
  {
    guard EditingPropertyTests.shows else {
      return
    }
    for (path, bytes) in contents {
      let old = manifests.files.firstIndex(of: path).map { manifests.sources[$0] } ?? []
      let lines = { (bytes: [UInt8]) in
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
      }
      print("---- \(path) \(wanted.map { "\($0.address)" })")
      let difference = lines(bytes).difference(from: lines(old))
      for change in difference {
        switch change {
        case .insert(let offset, let line, _): print("+\(offset) \(line)")
        case .remove(let offset, let line, _): print("-\(offset) \(line)")
        }
      }
    }
  }
}

/// Makes other bodies from those that there are.
struct BodyMixer {
  private let bodies: Bodies
  private var random: SeededGenerator

  init(_ bodies: Bodies, seed: UInt64) {
    self.bodies = bodies
    random = SeededGenerator(seed: seed)
  }

  mutating func edits(count: Int) throws -> [ManifestEdit] {
    var found: [ManifestEdit] = []
    while found.count < count {
      let address = try #require(bodies.addresses.randomElement(using: &random))
      guard !found.contains(where: { $0.address == address }) else {
        continue
      }
      if Int.random(in: 0..<20, using: &random) == 0 {
        found.append(ManifestEdit(address, .remove))
        continue
      }
      let body = try bodies.json(address)
      let mixed = try self.mixed(body, of: address)
      if mixed != body {
        found.append(ManifestEdit(address, .change(to: mixed)))
      }
    }
    return found
  }

  /// The body with some of it from another resource of the kind.
  private mutating func mixed(_ body: JSONValue, of address: Address) throws -> JSONValue {
    let siblings = bodies.addresses.filter { $0.kind == address.kind }
    let near = siblings.filter { $0.organization == address.organization }
    let some = Bool.random(using: &random) ? near : siblings
    let other = try bodies.json(try #require(some.randomElement(using: &random)))
    let table = address.kind.table
    let metadata = mixed(body["metadata"], other["metadata"], .object(Metadata.shape))
    let spec = mixed(body["spec"], other["spec"], .object(table.spec))
    return ["metadata": metadata ?? [:], "spec": spec ?? [:]]
  }

  private mutating func chance(_ part: Int) -> Bool {
    Int.random(in: 0..<part, using: &random) == 0
  }

  private mutating func mixed(
    _ mine: JSONValue?,
    _ other: JSONValue?,
    _ type: FieldType
  ) -> JSONValue? {
    switch (mine, other, type) {
    case (.object(let own)?, .object(let theirs)?, .object(let shape)):
      return object(own, theirs) { shape.field($0.string)?.type ?? .text }
    case (.object(let own)?, .object(let theirs)?, .map(_, let value)):
      return object(own, theirs) { _ in value }
    case (.array(let own)?, .array(let theirs)?, .set),
      (.array(let own)?, .array(let theirs)?, .selector):
      let all = Set(own + theirs).sorted { $0.compact.lexicographicallyPrecedes($1.compact) }
      let kept = all.filter { _ in !chance(3) }
      return kept.isEmpty ? mine : .array(kept)
    case (.array(let own)?, .array(let theirs)?, .list(let element)):
      var list = own.map { member in
        chance(3) ? mixed(member, theirs.randomElement(using: &random), element) ?? member : member
      }
      if chance(2) {
        list.shuffle(using: &random)
      }
      if chance(2), let one = theirs.randomElement(using: &random) {
        list.insert(one, at: Int.random(in: 0...list.count, using: &random))
      }
      if chance(2), list.count > 1 {
        list.remove(at: Int.random(in: 0..<list.count, using: &random))
      }
      return .array(list)
    case (.array(let own)?, .array(let theirs)?, .keyed(let shape, let key)):
      var byKey: [String: JSONValue] = [:]
      for member in own + (chance(2) ? theirs : []) where !chance(5) {
        let name = member[Text(key)]?.string ?? ""
        byKey[name] =
          byKey[name]
          ?? mixed(member, theirs.randomElement(using: &random), .object(shape))
          .map { value in
            .object(value.members.map { $0.key == Text(key) ? .init($0.key, .text(name)) : $0 })
          }
      }
      let sorted = byKey.sorted { Text($0.key) < Text($1.key) }.map(\.value)
      return sorted.isEmpty ? mine : .array(sorted)
    default:
      return chance(2) ? mine : other
    }
  }

  private mutating func object(
    _ own: [JSONValue.Member],
    _ theirs: [JSONValue.Member],
    _ type: (Text) -> FieldType
  ) -> JSONValue {
    var members: [JSONValue.Member] = []
    for key in Set((own + theirs).map(\.key)).sorted() {
      let mine = own.first { $0.key == key }?.value
      let other = theirs.first { $0.key == key }?.value
      var value = mine
      if chance(3) {
        value = mixed(mine, other, type(key))
      } else if chance(6) {
        value = nil
      }
      if let value, value != .object([]) {
        members.append(JSONValue.Member(key, value))
      }
    }
    return .object(members)
  }
}

/// Writes documents in brackets, over one line or many.
enum Brackets {
  static func document(
    _ address: Address,
    _ body: JSONValue,
    _ random: inout SeededGenerator
  ) -> String {
    var metadata: [JSONValue.Member] = [.init("name", .string(address.name))]
    if let organization = address.organization {
      metadata.append(.init("organization", .string(organization)))
    }
    metadata += body["metadata"]?.members ?? []
    return "apiVersion: charter/v1\nkind: \(address.kind.rawValue)\nmetadata: "
      + text(.object(metadata), 2, &random) + "\nspec: "
      + text(body["spec"] ?? [:], 2, &random) + "\n"
  }

  private static func text(
    _ value: JSONValue,
    _ indent: Int,
    _ random: inout SeededGenerator
  ) -> String {
    switch value {
    case .array(let elements):
      joined(elements.map { text($0, indent + 2, &random) }, "[", "]", indent, &random)
    case .object(let members):
      joined(
        members.map { member in
          let value = text(member.value, indent + 2, &random)
          return "\(text(.string(member.key), 0, &random)): \(value)"
        },
        "{",
        "}",
        indent,
        &random
      )
    case .string(let word) where Name.isValid(word.string) && Bool.random(using: &random):
      "'\(word)'"
    default:
      String(decoding: value.compact, as: UTF8.self)
    }
  }

  private static func joined(
    _ members: [String],
    _ open: String,
    _ close: String,
    _ indent: Int,
    _ random: inout SeededGenerator
  ) -> String {
    let spaces = String(repeating: " ", count: indent)
    let style = members.isEmpty ? 0 : Int.random(in: 0..<4, using: &random)
    switch style {
    case 0:
      return open + members.joined(separator: ", ") + close
    case 1:
      return open + "\n" + members.map { "\(spaces)\($0)" }.joined(separator: ",\n") + "\n"
        + spaces + close
    case 2:
      return open + "\n" + members.map { "\(spaces)\($0),\n" }.joined() + spaces + close
    default:
      var text = open
      for (number, member) in members.enumerated() {
        let separator = Bool.random(using: &random) ? " " : "\n\(spaces)"
        text += number == 0 ? member : ",\(separator)\(member)"
      }
      return text + close
    }
  }
}

import Foundation
import Testing

/// Stores that earlier versions wrote, which this version must read, verify and continue.
///
/// `Versions/record` made the stores and recorded what their version answered.
@Suite(.serialized)
struct VersionTests {
  static let folder = Project.root.appending(path: "Tests/CharterStories/Versions")

  /// The stores, as VERSION/NAME.
  static let stores: [String] = {
    func names(_ path: String) -> [String] {
      let found = try? FileManager.default.contentsOfDirectory(
        atPath: VersionTests.folder.appending(path: path).path
      )
      return (found ?? []).sorted()
    }
    let all = names("").flatMap { version in names(version).map { "\(version)/\($0)" } }
    return all.filter { store in
      let script = VersionTests.folder.appending(path: "\(store)/script.sh")
      return FileManager.default.fileExists(atPath: script.path)
    }
  }()

  @Test
  func `stores of version 0.1.0 are kept`() {
    let kept = VersionTests.stores.filter { $0.hasPrefix("0.1.0/") }
    #expect(kept.count == 8, "\(kept)")
  }

  @Test(arguments: stores)
  func `a store answers as its version did`(store: String) async throws {
    let copy = try Copy(of: store)
    defer { copy.sandbox.remove() }
    let at = try copy.answer("at")

    let shown = try await copy.run(
      "charter show --format json | jq -cS . >shown && jq -cS . answers/show.json | diff - shown"
    )
    #expect(shown.status == 0, "\(shown.output)")
    let access = try await copy.run(
      "charter access list --from store --format csv --at \(at) | diff answers/access.csv -"
    )
    #expect(access.status == 0, "\(access.output)")
    try await copy.checkJSON("history", "charter history --format json")
    try await copy.checkJSON("verify", "charter verify --format json")
    try await copy.checkJSON("drift", "charter drift --format json")
    try await copy.checkSerials()
    let whole = try copy.status("verify")
    try await copy.checkCheckpoints(status: whole)

    try await checkPlan(copy, at: at)
  }

  /// Checks the plan; manifests that later versions refuse are refused with the code that is recorded.
  private func checkPlan(_ copy: Copy, at: String) async throws {
    let plan = try await copy.run(
      "charter plan --format json --actor alice --at \(at) 2>&1"
    )
    if copy.has("refused") {
      let code = try copy.answer("refused")
      #expect(plan.status == 1 && plan.output.contains("error[\(code)]"), "\(plan.output)")
      return
    }
    let status = try copy.status("plan")
    #expect(plan.status == status, "\(plan.output)")
    let shown = try await copy.run(
      "charter plan --format json --actor alice --at \(at) 2>/dev/null"
    )
    let document = try copy.answer("plan.json")
    let changed = Answer.texts("address", ofEach: "changes", in: shown.output)
    let recorded = Answer.texts("address", ofEach: "changes", in: document)
    #expect(changed != nil && changed == recorded)
  }

  @Test(arguments: stores)
  func `a store is carried on`(store: String) async throws {
    let copy = try Copy(of: store)
    defer { copy.sandbox.remove() }
    if copy.has("before.sh") {
      let before = try await copy.run("sh -e answers/before.sh")
      #expect(before.status == 0, "\(before.output)")
    }
    let entries = try await copy.entries()

    let manifest = """
      apiVersion: charter/v1
      kind: Location
      metadata: {name: carried-on}
      spec: {type: region}

      """
    try copy.sandbox.write(manifest, to: "workspace/carried-on.yaml")
    let plan = try await copy.run("charter plan")
    #expect(plan.status == 0 && plan.output.contains("+ Location/carried-on"), "\(plan.output)")
    let apply = try await copy.run("charter apply --auto-approve --actor tester")
    #expect(apply.status == 0, "\(apply.output)")

    let verify = try await copy.run("charter verify")
    #expect(verify.status == 0, "\(verify.output)")
    let again = try await copy.run("charter plan --detailed-exitcode")
    #expect(again.status == 0, "\(again.output)")
    let later = try await copy.entries()
    #expect(later == entries + 1)
    let location = try await copy.run("charter history Location/carried-on")
    #expect(location.status == 0, "\(location.output)")
    try await copy.checkSerials()
    try await copy.checkCheckpoints(status: 0)
    try copy.sandbox.checkStores()
  }
}

/// A copy of a stored workspace, in which commands run.
private struct Copy {
  let sandbox: Sandbox

  init(of store: String) throws {
    sandbox = try Sandbox()
    try FileManager.default.copyItem(
      at: VersionTests.folder.appending(path: store),
      to: sandbox.folder.appending(path: "workspace")
    )
  }

  func run(_ command: String) async throws -> (output: String, status: Int32) {
    try await sandbox.run("cd workspace\n" + command)
  }

  func has(_ name: String) -> Bool {
    let file = sandbox.folder.appending(path: "workspace/answers/\(name)")
    return FileManager.default.fileExists(atPath: file.path)
  }

  /// The content of a recorded answer, without the blanks and line breaks around it.
  func answer(_ name: String) throws -> String {
    try sandbox.read("workspace/answers/\(name)")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The exit code of the command that gave an answer.
  func status(_ name: String) throws -> Int32 {
    let text = try answer("\(name).exit")
    return try #require(Int32(text))
  }

  /// Checks that a command still answers all that was recorded, with the same exit code.
  func checkJSON(_ name: String, _ command: String) async throws {
    let result = try await run(command + " 2>/dev/null")
    let expected = try status(name)
    #expect(result.status == expected, "\(command): \(result.output)")
    let document = try answer("\(name).json")
    var recorded = try Answer.members(document)
    recorded["toolVersion"] = nil
    let present = try Answer.members(result.output)
    let missing = Answer.missing(recorded, in: present, at: name)
    #expect(missing.isEmpty, "\(command): \(missing)")
  }

  /// Checks that every serial that was there shows the same values as then.
  func checkSerials() async throws {
    let result = try await run(
      """
      while read -r serial digest; do
        charter show --serial "$serial" --format json | jq -cS . | sha256sum | grep -q "^$digest " ||
          echo "serial $serial is another one"
      done <answers/serials
      """
    )
    #expect(result.output == "" && result.status == 0)
  }

  /// Checks the audit trail against every checkpoint that was recorded.
  func checkCheckpoints(status: Int32) async throws {
    for name in ["checkpoint.1", "checkpoint"] where has(name) {
      let result = try await run("charter verify --checkpoint answers/\(name)")
      #expect(result.status == status, "\(name): \(result.output)")
    }
  }

  /// How many entries the audit trail has.
  func entries() async throws -> Int {
    let history = try await run("charter history --format json 2>/dev/null")
    let list = try Answer.members(history.output)["entries"] as? [Any]
    return try #require(list).count
  }
}

/// Comparison of JSON answers: later versions may add members, and change none.
private enum Answer {
  static func members(_ text: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  /// Returns a text member of each element of a list, or `nil` if there is no such list.
  static func texts(_ member: String, ofEach list: String, in text: String) -> [String]? {
    let elements = try? members(text)[list] as? [[String: Any]]
    return elements?.map { $0[member] as? String ?? "" }
  }

  /// Returns the paths of what was recorded and is now missing or another value.
  static func missing(_ recorded: Any, in present: Any, at path: String) -> [String] {
    if let old = recorded as? [String: Any] {
      guard let new = present as? [String: Any] else {
        return [path]
      }
      return old.keys.sorted().flatMap { key -> [String] in
        guard let before = old[key], let after = new[key] else {
          return ["\(path).\(key)"]
        }
        return missing(before, in: after, at: "\(path).\(key)")
      }
    }
    if let old = recorded as? [Any] {
      guard let new = present as? [Any], new.count == old.count else {
        return [path]
      }
      return old.indices.flatMap { missing(old[$0], in: new[$0], at: "\(path)[\($0)]") }
    }
    return isSame(recorded, present) ? [] : [path]
  }

  private static func isSame(_ recorded: Any, _ present: Any) -> Bool {
    if let old = recorded as? String, let new = present as? String {
      // Not ==, which takes other bytes for the same text.
      return old.utf8.elementsEqual(new.utf8)
    }
    if let old = recorded as? NSNumber, let new = present as? NSNumber {
      return old == new
    }
    return recorded is NSNull && present is NSNull
  }
}

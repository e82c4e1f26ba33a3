import CharterJSON
import CharterManifest
import CharterModel
import Testing

/// Declarations that come and go.
struct EditingDocumentTests {
  private static func document(_ name: String) -> String {
    "apiVersion: charter/v1\nkind: Group\nmetadata: {name: \(name), organization: acme}\n"
  }
  private static let (a, b, c) = (document("a"), document("b"), document("c"))

  @Test(arguments: [
    ("# head\n" + a + "---\n" + b, ["b"], "# head\n" + a),
    (a + "---\n" + b, ["a"], b),
    ("# head\n\n" + a + "---\n" + b, ["a"], "# head\n\n---\n" + b),
    ("---\n" + a + "---\n" + b + "---\n" + c, ["b"], "---\n" + a + "---\n" + c),
    (a + "\n---\n\n" + b + "---\n" + c, ["b", "c"], a + "\n"),
    (a + "---\n# about b\n" + b + "---\n" + c, ["b"], a + "---\n# about b\n---\n" + c),
    (a + "---\n" + b + "# behind b\n", ["b"], a + "---\n# behind b\n"),
    (a + "---\n" + b + "---\n" + c, ["a", "b", "c"], ""),
    ("# head\n" + a, ["a"], "# head\n"),
    ("--- # one\n" + a + "--- # two\n" + b, ["b"], "--- # one\n" + a + "--- # two\n"),
    (
      "--- {apiVersion: charter/v1, kind: Group, metadata: {name: a, organization: acme}} # x\n"
        + "---\n" + b, ["a"], "---  # x\n---\n" + b
    ),
    (
      "---\n" + a + "spec: {}\n...\n---\n" + b + "...\n", ["a"],
      "---\n...\n---\n" + b + "...\n"
    ),
  ])
  func `a document goes`(before: String, names: [String], after: String) throws {
    let bench = try EditingBench(before)
    let edits = try names.map { try ManifestEdit(address: "Group/acme/\($0)", .remove) }
    guard case .edited(let contents) = bench.edits(edits) else {
      Issue.record("refused")
      return
    }
    #expect(String(decoding: contents["manifest.yaml"] ?? [], as: UTF8.self) == after)
  }

  private static let list =
    "apiVersion: charter/v1\nkind: GroupList\nmetadata: {organization: acme}\n"

  @Test(arguments: [
    (
      "items:\n  # a\n  - {name: a}   # of a\n  # b\n  - name: b\n    # none\n    members: []\n",
      ["b"], "items:\n  # a\n  - {name: a}   # of a\n  # b\n"
    ),
    ("items: [{name: a}, {name: b}] # x\n", ["a"], "items: [{name: b}] # x\n"),
    ("items:   # x\n  # a\n  - {name: a}\n# end", ["a"], "items: []   # x\n  # a\n# end"),
    (
      "items: [{name: a},\n  {name: b}, # b\n  {name: c}]\n", ["a", "c"],
      "items: [\n  {name: b} # b\n  ]\n"
    ),
  ])
  func `an item goes`(before: String, names: [String], after: String) throws {
    let bench = try EditingBench(EditingDocumentTests.list + before)
    let edits = try names.map { try ManifestEdit(address: "Group/acme/\($0)", .remove) }
    guard case .edited(let contents) = bench.edits(edits) else {
      Issue.record("refused")
      return
    }
    let found = String(decoding: contents["manifest.yaml"] ?? [], as: UTF8.self)
    #expect(found == EditingDocumentTests.list + after, "\(found)")
  }

  private static let new = """
    apiVersion: charter/v1
    kind: Tenant
    metadata:
      name: t
      organization: acme
      labels:
        env: live
        tier: "1"
    spec:
      displayName: "T: new"
      owners:
        - bob
        - lab/lena
      networks:
        - name: front
          vlan: 7
          crossTenant: true
      quota:
        limits:
          vcpus: 4
      reclaim: {}

    """
  private static let body = #"""
    {"metadata":{"labels":{"env":"live","tier":"1"}},"spec":{"displayName":"T: new",
     "networks":[{"crossTenant":true,"name":"front","vlan":7}],"owners":["acme/bob","lab/lena"],
     "quota":{"limits":{"vcpus":4}},"reclaim":{}}}
    """#

  private func added(to path: String, _ content: String) throws -> [String: [UInt8]]? {
    let bench = try EditingBench(content, at: path)
    let edits = try [
      ManifestEdit(address: "Group/acme/g", .add(JSONValue(text: #"{"metadata":{},"spec":{}}"#))),
      ManifestEdit(address: "Tenant/acme/t", .add(JSONValue(text: EditingDocumentTests.body))),
    ]
    guard case .edited(let contents) = bench.edits(edits) else {
      return nil
    }
    return contents
  }

  private static let group =
    "apiVersion: charter/v1\nkind: Group\nmetadata:\n  name: g\n  organization: acme\n"

  @Test
  func `what is new is declared in a file of its own`() throws {
    let contents = try #require(try added(to: "other.yaml", "# nothing\n"))
    #expect(contents.keys.sorted() == ["drift.yaml"])
    let found = String(decoding: contents["drift.yaml"] ?? [], as: UTF8.self)
    #expect(found == EditingDocumentTests.group + "---\n" + EditingDocumentTests.new)
  }

  @Test(arguments: [
    ("", ""), ("\n", ""), ("# mine\n", "# mine\n---\n"), (a + "spec: {}", a + "spec: {}\n---\n"),
  ])
  func `what is new is added to the file that is there`(before: String, head: String) throws {
    let contents = try #require(try added(to: "drift.yaml", before))
    let found = String(decoding: contents["drift.yaml"] ?? [], as: UTF8.self)
    #expect(found == head + EditingDocumentTests.group + "---\n" + EditingDocumentTests.new)
  }

  @Test
  func `a resource that is new can be named by one that changes`() throws {
    let bench = try EditingBench(EditingDocumentTests.a + "spec: {members: [alice]}\r\n")
    let edits = try [
      ManifestEdit(address: "User/acme/zoe", .add(JSONValue(text: #"{"metadata":{},"spec":{}}"#))),
      ManifestEdit(
        address: "Group/acme/a",
        .change(
          to: JSONValue(text: #"{"metadata":{},"spec":{"members":["acme/zoe","acme/alice"]}}"#)
        )
      ),
    ]
    guard case .edited(let contents) = bench.edits(edits) else {
      Issue.record("refused")
      return
    }
    #expect(
      contents["manifest.yaml"].map { String(decoding: $0, as: UTF8.self) }
        == EditingDocumentTests.a + "spec: {members: [alice, zoe]}\r\n"
    )
  }

  @Test
  func `what is as wanted is not touched`() throws {
    let bench = try EditingBench(EditingDocumentTests.a + "spec: {members: [bob, alice]}\n")
    let body =
      #"{"metadata":{"protect":false},"spec":{"groups":[],"members":["acme/bob","acme/alice"]}}"#
    let edits = try [
      ManifestEdit(address: "Group/acme/a", .change(to: JSONValue(text: body))),
      ManifestEdit(address: "Group/acme/gone", .remove),
    ]
    guard case .edited(let contents) = bench.edits(edits) else {
      Issue.record("refused")
      return
    }
    #expect(contents.isEmpty)
  }

  @Test(arguments: [
    (
      "Group/acme/a", #"{"metadata":{},"spec":{"members":["acme/nobody"]}}"#,
      "invalid: there is no User \"nobody\" in acme"
    ),
    (
      "Group/acme/a", #"{"metadata":{},"spec":{"colour":"red"}}"#,
      "refused:1:1: the store has \"spec.colour\", which manifests cannot say"
    ),
    (
      "Group/acme/gone", #"{"metadata":{},"spec":{}}"#,
      "refused: Group/acme/gone is not declared in this workspace"
    ),
  ])
  func `what cannot be said is refused`(address: String, body: String, message: String) throws {
    let bench = try EditingBench(EditingDocumentTests.a + "spec: {members: [alice]}\n")
    #expect(try bench.changed(address, to: body) == message)
  }
}

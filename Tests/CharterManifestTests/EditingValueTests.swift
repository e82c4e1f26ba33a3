import Testing

/// Values that change where they stand.
struct EditingValueTests {
  /// A manifest before and after a change of one resource.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let address: String
    let body: String
    let before: String
    let after: String
    var testDescription: String { name }

    init(_ name: String, _ address: String, _ body: String, _ before: String, _ after: String) {
      self.name = name
      self.address = address
      self.body = body
      self.before = before
      self.after = after
    }

    func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
      let found = try EditingBench(before).changed(address, to: body)
      #expect(found == after, "\(found)", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: cases)
  func `a value is replaced, and nothing else`(sample: Case) throws {
    try sample.check()
  }

  private static func user(_ spec: String) -> String {
    "apiVersion: charter/v1\nkind: User\nmetadata: {name: u, organization: acme}\n\(spec)"
  }

  private static func text(
    _ name: String,
    _ json: String,
    _ before: String,
    _ after: String
  ) -> Case {
    Case(
      name,
      "User/acme/u",
      #"{"metadata":{},"spec":{"displayName":\#(json)}}"#,
      user(before),
      user(after)
    )
  }

  static let cases = [
    text(
      "plain",
      #""Bob B.""#,
      "spec: {displayName: Bob} # b\n",
      "spec: {displayName: Bob B.} # b\n"
    ),
    text(
      "plain, with a comment behind it",
      #""Bob: the builder""#,
      "spec:\n  # who\n  displayName: Bob   # him\n",
      "spec:\n  # who\n  displayName: \"Bob: the builder\"   # him\n"
    ),
    text(
      "single quotes stay",
      #""it's # him""#,
      "spec:\n  displayName: 'Bob' # him\n",
      "spec:\n  displayName: 'it''s # him' # him\n"
    ),
    text(
      "single quotes that cannot hold it",
      #""a\nb""#,
      "spec: {displayName: 'Bob'}\n",
      "spec: {displayName: \"a\\nb\"}\n"
    ),
    text(
      "double quotes stay",
      #""Rob""#,
      "spec: {displayName: \"B\"}",
      "spec: {displayName: \"Rob\"}"
    ),
    text("a truth value", #""no""#, "spec: {displayName: Bob}\n", "spec: {displayName: \"no\"}\n"),
    text("a number", #""010""#, "spec:\n  displayName: Bob\n", "spec:\n  displayName: \"010\"\n"),
    text("nothing", #""""#, "spec:\n  displayName: Bob\n", "spec:\n  displayName: \"\"\n"),
    text("commas", #""a, [b]""#, "spec:\n  displayName: Bob\n", "spec:\n  displayName: a, [b]\n"),
    text(
      "commas in brackets",
      #""a, [b]""#,
      "spec: {displayName: Bob}\n",
      "spec: {displayName: \"a, [b]\"}\n"
    ),
    text(
      "what nobody sees",
      #""a\u200bb\u007f\udb40\udc41""#,
      "spec: {displayName: Bob}\n",
      "spec: {displayName: \"a\\u200Bb\\x7F\\U000E0041\"}\n"
    ),
    text(
      "other letters",
      #""Zoë 丁""#,
      "spec: {displayName: Ærø}\n",
      "spec: {displayName: Zoë 丁}\n"
    ),
    text(
      "several plain lines",
      #""Rob""#,
      "spec:\n  displayName: Bob\n    the builder # x\n  id: 7\n",
      "spec:\n  displayName: Rob # x\n  id: 7\n"
    ).with(#"{"metadata":{},"spec":{"displayName":"Rob","id":"7"}}"#),
    text(
      "a block of text",
      #""one\n\n  two\n""#,
      "spec:\n  displayName: |-  # lines\n    old\n\n    lines\n\n  # id\n  id: 7\n",
      "spec:\n  displayName: |  # lines\n    one\n\n      two\n\n  # id\n  id: 7\n"
    ).with(#"{"metadata":{},"spec":{"displayName":"one\n\n  two\n","id":"7"}}"#),
    text(
      "a folded text that becomes one line",
      #""one""#,
      "spec:\n  displayName: >\n    old\n    lines\n  # id\n  id: 7",
      "spec:\n  displayName: one\n  # id\n  id: 7"
    ).with(#"{"metadata":{},"spec":{"displayName":"one","id":"7"}}"#),
    text(
      "carriage returns stay",
      #""Rob""#,
      "spec:\r\n  displayName: Bob # x\r\n",
      "spec:\r\n  displayName: Rob # x\r\n"
    ),
    text(
      "no line break at the end",
      #""Rob""#,
      "spec:\n  displayName: Bob",
      "spec:\n  displayName: Rob"
    ),
    text(
      "an anchor stays",
      #""Rob""#,
      "spec: {displayName: &n Bob}\n",
      "spec: {displayName: &n Rob}\n"
    ),
    text(
      "an alias is not followed",
      #""Rob""#,
      "spec: {id: &n Bob, displayName: *n}\n",
      "spec: {id: &n Bob, displayName: Rob}\n"
    ).with(#"{"metadata":{},"spec":{"displayName":"Rob","id":"Bob"}}"#),
    Case(
      "a number, a choice, a truth value and a time",
      "Tenant/acme/t",
      #"""
      {"metadata":{"protect":true},"spec":{"default":true,"quota":{"limits":{"vcpus":8}},
       "reclaim":{"at":"2027-02-01T00:00:00Z","policy":"time"},"state":"disabled"}}
      """#,
      """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: t, organization: acme, protect: false}
      spec:
        default: false
        state: active        # explicit
        quota: {limits: {vcpus: 4}}
        reclaim: {policy: time, at: '2027-01-31T00:00:00Z'}

      """,
      """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: t, organization: acme, protect: true}
      spec:
        default: true
        state: disabled        # explicit
        quota: {limits: {vcpus: 8}}
        reclaim: {policy: time, at: '2027-02-01'}

      """
    ),
    Case(
      "a default that is written down stays",
      "Tenant/acme/t",
      #"{"metadata":{},"spec":{"displayName":"T"}}"#,
      "apiVersion: charter/v1\nkind: Tenant\nmetadata: {name: t, organization: acme, labels: {}}\n"
        + "spec: {state: active, displayName: S}\n",
      "apiVersion: charter/v1\nkind: Tenant\nmetadata: {name: t, organization: acme, labels: {}}\n"
        + "spec: {state: active, displayName: T}\n"
    ),
  ]
}

extension EditingValueTests.Case {
  fileprivate func with(_ body: String) -> Self {
    Self(name, address, body, before, after)
  }
}

import Testing

/// Layouts that are allowed, and that few people use.
struct EditingAwkwardTests {
  typealias Case = EditingValueTests.Case

  @Test(arguments: cases)
  func `an awkward layout stays`(sample: Case) throws {
    try sample.check()
  }

  private static let head =
    "apiVersion: charter/v1\nkind: Tenant\nmetadata: {name: t, organization: acme}\n"
  private static let body = #"""
    {"metadata":{},"spec":{"displayName":"T","owners":["acme/alice","acme/dave"]}}
    """#

  private static func tenant(_ name: String, _ before: String, _ after: String) -> Case {
    Case(name, "Tenant/acme/t", body, head + before, head + after)
  }

  static let cases = [
    Case(
      "a byte-order mark",
      "Tenant/acme/t",
      body,
      "\u{FEFF}{apiVersion: charter/v1, kind: Tenant, metadata: {name: t, organization: acme},"
        + " spec: {displayName: É, owners: [alice]}}",
      "\u{FEFF}{apiVersion: charter/v1, kind: Tenant, metadata: {name: t, organization: acme},"
        + " spec: {displayName: T, owners: [alice, dave]}}"
    ),
    tenant(
      "letters of several bytes",
      "spec: {description: \"日本\", displayName: \"Zoë\", owners: [bob, alice]} # é\n",
      "spec: {displayName: \"T\", owners: [alice, dave]} # é\n"
    ),
    tenant(
      "keys in quotes, and spaces before colons",
      "\"spec\" :\n  'displayName'  :   \"S\"\t# s\n  owners : [alice]\t# o\n",
      "\"spec\" :\n  'displayName'  :   \"T\"\t# s\n  owners : [alice, dave]\t# o\n"
    ),
    tenant(
      "keys with a question mark",
      "spec:\n  ? displayName\n  : S # s\n  ? owners # o\n  : - bob\n    - alice\n",
      "spec:\n  ? displayName\n  : T # s\n  ? owners # o\n  : [alice, dave]\n"
    ),
    tenant(
      "values on lines of their own",
      "spec:\n  displayName:   # s\n    # below\n    S\n  owners:   # o\n    [bob, alice] # p\n",
      "spec:\n  displayName:   # s\n    # below\n    T\n  owners:   # o\n    [alice, dave] # p\n"
    ),
    tenant(
      "anchors on lines with nothing else",
      "spec: &s\n  # s\n  displayName: &d   # d\n    S\n  owners: &o   # o\n  - alice   # a\n",
      "spec: &s\n  # s\n  displayName: &d   # d\n    T\n  owners: &o   # o\n  - alice   # a\n  - dave\n"
    ),
    tenant(
      "commas on other lines",
      "spec:\n  owners: [bob # b\n    , alice # a\n    , carol ]\n  displayName: 'T'\n",
      "spec:\n  owners: [ # b\n     alice, dave # a\n     ]\n  displayName: 'T'\n"
    ),
    tenant(
      "several lines in quotes",
      "spec:\n  displayName: \"S\n    and\n\n    more\" # s\n  owners: [\n    alice,\n    ]\n",
      "spec:\n  displayName: \"T\" # s\n  owners: [\n    alice,\n    dave,\n    ]\n"
    ),
    tenant(
      "indented with many spaces",
      "spec:\n         displayName: S\n         owners:\n              -    alice\n              -    bob\n",
      "spec:\n         displayName: T\n         owners:\n              -    alice\n"
        + "              - dave\n"
    ),
    tenant(
      "a block of text with a number",
      "spec:\n  displayName: |1-\n    S\n  owners: [alice] # x\n",
      "spec:\n  displayName: T\n  owners: [alice, dave] # x\n"
    ),
    tenant(
      "lists without indentation",
      "spec:\n  displayName: T\n  services:\n  - compute\n",
      "spec:\n  displayName: T\n  owners:\n  - alice\n  - dave\n"
    ),
    Case(
      "a document between others",
      "Tenant/acme/t",
      body,
      document("a") + "---\n" + head + "\n# next\n---\n" + document("b"),
      document("a") + "---\n" + head + "spec: {displayName: T, owners: [alice, dave]}\n"
        + "\n# next\n---\n" + document("b")
    ),
    Case(
      "an item whose dash stands alone",
      "Tenant/acme/t",
      body,
      """
      apiVersion: charter/v1
      kind: TenantList
      items:
      -   # first
          name: t
          organization: acme
          owners: # whose
            # hers
            - alice
      """,
      """
      apiVersion: charter/v1
      kind: TenantList
      items:
      -   # first
          name: t
          organization: acme
          displayName: T
          owners: # whose
            # hers
            - alice
            - dave
      """
    ),
  ]

  private static func document(_ name: String) -> String {
    "apiVersion: charter/v1\nkind: Group\nmetadata: {name: \(name), organization: acme}\n"
  }
}

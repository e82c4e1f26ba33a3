import CharterJSON
import CharterManifest
import CharterModel
import Foundation
import Testing

/// Fields and entries that come and go, in both forms of manifests.
struct EditingFieldTests {
  typealias Case = EditingValueTests.Case

  @Test(arguments: fields + items + merged)
  func `fields come and go`(sample: Case) throws {
    try sample.check()
  }

  private static let head =
    "apiVersion: charter/v1\nkind: Tenant\nmetadata: {name: t, organization: acme}\n"

  private static func tenant(
    _ name: String,
    _ body: String,
    _ before: String,
    _ after: String
  ) -> Case {
    Case(name, "Tenant/acme/t", body, head + before, head + after)
  }

  static let fields = [
    tenant(
      "no spec yet",
      #"{"metadata":{},"spec":{"owners":["acme/alice"]}}"#,
      "# end\n",
      "spec: {owners: [alice]}\n# end\n"
    ),
    tenant(
      "a spec with nothing in it",
      #"{"metadata":{},"spec":{"owners":["acme/alice"],"type":"x"}}"#,
      "spec:   # later\n",
      "spec:   # later\n  type: x\n  owners:\n    - alice\n"
    ),
    tenant(
      "the last field goes",
      #"{"metadata":{},"spec":{}}"#,
      "# before\nspec: # s\n  owners: [alice]\n# after",
      "# before\n# after"
    ),
    tenant(
      "a new field goes where its table has it",
      #"""
      {"metadata":{"annotations":{"ticket":"T-1"}},"spec":{"default":true,"description":"D",
       "displayName":"T","owners":["acme/alice"],"state":"disabled","storage":"s"}}
      """#,
      "spec:\n  # name\n  displayName: T   # T\n\n  # people\n  owners: [alice]\n  # last\n",
      "spec:\n  # name\n  displayName: T   # T\n  description: D\n  default: true\n\n"
        + "  # people\n  owners: [alice]\n  storage: s\n  state: disabled\n  # last\n"
    ).replacing(
      "metadata: {name: t, organization: acme}",
      "metadata: {name: t, organization: acme, annotations: {ticket: T-1}}"
    ),
    tenant(
      "a field in front of all others",
      #"{"metadata":{},"spec":{"displayName":"T","owners":["acme/alice"]}}"#,
      "spec:\n  # people\n  owners: [alice]",
      "spec:\n  displayName: T\n  # people\n  owners: [alice]"
    ),
    tenant(
      "a field with many lines goes",
      #"{"metadata":{},"spec":{"displayName":"T","storage":"s"}}"#,
      """
      spec:
        displayName: T
        # quota
        quota:           # q
          # limits
          limits:
            vcpus: 4     # four
            # and no more
          # quota ends
        # storage
        storage: s
      """,
      """
      spec:
        displayName: T
        # quota
            # and no more
          # quota ends
        # storage
        storage: s
      """
    ),
    tenant(
      "entries of maps",
      #"""
      {"metadata":{"labels":{"env":"live","tier":"1"}},
       "spec":{"quota":{"limits":{"memoryGiB":64,"vcpus":8}}}}
      """#,
      """
      spec:
        quota:
          limits:
            # processors
            vcpus: 4     # four
            # disks
            volumes: 9   # nine
      """,
      """
      spec:
        quota:
          limits:
            # processors
            vcpus: 8     # four
            memoryGiB: 64
            # disks
      """
    ).replacing(
      "metadata: {name: t, organization: acme}",
      "metadata: {name: t, organization: acme, labels: {env: live, tier: \"1\"}}"
    ),
    Case(
      "the whole document in brackets",
      "Tenant/acme/t",
      #"{"metadata":{"labels":{"env":"live"}},"spec":{"default":true,"owners":["acme/bob"]}}"#,
      """
      {apiVersion: charter/v1, kind: Tenant, # t
       metadata: {name: t, organization: acme, labels: {"env": test, x: 'y'}},
       spec: {owners: [alice], # o
              displayName: T}}
      """,
      """
      {apiVersion: charter/v1, kind: Tenant, # t
       metadata: {name: t, organization: acme, labels: {"env": live}},
       spec: {default: true, owners: [bob] # o
              }}
      """
    ),
    Case(
      "keys that are names of resources",
      "User/acme/u",
      #"{"metadata":{},"spec":{"languages":{"acme/prod":"de","acme/test":"fr"}}}"#,
      "apiVersion: charter/v1\nkind: User\nmetadata: {name: u, organization: acme}\n"
        + "spec: {languages: {acme/prod: en}}\n",
      "apiVersion: charter/v1\nkind: User\nmetadata: {name: u, organization: acme}\n"
        + "spec: {languages: {acme/prod: de, test: fr}}\n"
    ),
    Case(
      "an organization's bare names are its own",
      "Organization/org",
      #"{"metadata":{},"spec":{"head":"acme/alice","services":{"compute":"active"},"type":"team"}}"#,
      "apiVersion: charter/v1\nkind: Organization\nmetadata:\n  name: org\nspec: {type: team}\n",
      "apiVersion: charter/v1\nkind: Organization\nmetadata:\n  name: org\n"
        + "spec: {type: team, services: {compute: active}, head: acme/alice}\n"
    ),
  ]

  private static func list(
    _ name: String,
    _ body: String,
    _ before: String,
    _ after: String
  ) -> Case {
    let head = "apiVersion: charter/v1\nkind: TenantList\n"
    return Case(name, "Tenant/acme/t", body, head + before, head + after)
  }

  static let items = [
    list(
      "an item in brackets",
      #"{"metadata":{"labels":{"env":"live"}},"spec":{"default":true,"owners":["acme/bob"]}}"#,
      """
      metadata: {organization: acme}
      items:
        # t
        - {name: t,   owners: [alice]}   # t
        - {name: u}
      """,
      """
      metadata: {organization: acme}
      items:
        # t
        - {name: t, labels: {env: live}, default: true,   owners: [bob]}   # t
        - {name: u}
      """
    ),
    list(
      "an item of lines",
      #"{"metadata":{"protect":true},"spec":{"owners":["acme/bob"]}}"#,
      """
      items:
      - organization: acme   # o
        name: t              # t
        labels: {a: b}       # l
        # who
        owners:
        - alice
        - bob
      - {name: u, organization: acme}
      """,
      """
      items:
      - organization: acme   # o
        protect: true
        name: t              # t
        # who
        owners:
        - bob
      - {name: u, organization: acme}
      """
    ),
    list(
      "what all items share is said anew for one",
      #"{"metadata":{"labels":{"env":"live","tier":"1"}},"spec":{}}"#,
      """
      metadata: {organization: acme, labels: {env: test, tier: '1'}, protect: true}
      items: [{name: t}, {name: u}]
      """,
      """
      metadata: {organization: acme, labels: {env: test, tier: '1'}, protect: true}
      items: [{name: t, labels: {env: live}, protect: false}, {name: u}]
      """
    ),
    list(
      "a label that all items share cannot be left out of one",
      #"{"metadata":{"labels":{"env":"test"}},"spec":{}}"#,
      """
      metadata: {organization: acme, labels: {env: test, tier: '1'}}
      items: [{name: t}, {name: u}]
      """,
      "refused:3:40: \"tier\" is shared by all items of the list"
    ).whole(),
  ]

  static let merged = [
    list(
      "what is merged is said on the item itself",
      #"""
      {"metadata":{},"spec":{"displayName":"T","quota":{"limits":{"vcpus":8,"volumes":2}},
       "state":"disabled"}}
      """#,
      """
      metadata: {organization: acme}
      items:
        - &one
          name: u
          displayName: T
          quota: {limits: {vcpus: 4, volumes: 2}}
          owners: [alice]
        - <<: *one   # the same
          name: t
      """,
      """
      metadata: {organization: acme}
      items:
        - &one
          name: u
          displayName: T
          quota: {limits: {vcpus: 4, volumes: 2}}
          owners: [alice]
        - <<: *one   # the same
          name: t
          owners: []
          quota: {limits: {vcpus: 8, volumes: 2}}
          state: disabled
      """
    ),
    list(
      "what is merged cannot be left out",
      #"{"metadata":{},"spec":{}}"#,
      """
      metadata: {organization: acme}
      items:
        - &one {name: u, displayName: T}
        - {<<: *one, name: t}
      """,
      "refused:5:33: \"displayName\" is merged in or shared, and cannot be left out of one resource"
    ).whole(),
    list(
      "an alias is replaced by the value",
      #"{"metadata":{},"spec":{"quota":{"limits":{"vcpus":8,"volumes":2}}}}"#,
      """
      metadata: {organization: acme}
      items:
        - {name: u, quota: &q {limits: {vcpus: 4, volumes: 2}}}
        - name: t
          quota: *q   # the same
      """,
      """
      metadata: {organization: acme}
      items:
        - {name: u, quota: &q {limits: {vcpus: 4, volumes: 2}}}
        - name: t
          quota: {limits: {vcpus: 8, volumes: 2}}   # the same
      """
    ),
    list(
      "what others use as well is not changed for one",
      #"{"metadata":{},"spec":{"quota":{"limits":{"vcpus":8}}}}"#,
      """
      metadata: {organization: acme}
      items:
        - {name: t, quota: &q {limits: {vcpus: 4}}}
        - {name: u, quota: *q}
      """,
      "refused:5:25: Tenant/acme/t shares this with others: line 6 has an alias to it\n"
        + "refused:6:5: Tenant/acme/u would change as well, through an alias, a merge key or a bare name"
    ).whole(),
    list(
      "a merged entry goes when all of the map is said anew",
      #"{"metadata":{"labels":{"a":"1"}},"spec":{}}"#,
      """
      metadata: {organization: acme}
      items:
        - {name: u, labels: &l {b: '2', c: '3'}}
        - {name: t, labels: {<<: *l, a: '1'}}
      """,
      """
      metadata: {organization: acme}
      items:
        - {name: u, labels: &l {b: '2', c: '3'}}
        - {name: t, labels: {a: "1"}}
      """
    ),
  ]
}

extension EditingValueTests.Case {
  /// The same with something else in the result.
  fileprivate func replacing(_ part: String, _ other: String) -> Self {
    let index = after.range(of: part)
    return Self(
      name,
      address,
      body,
      before,
      index.map { after.replacingCharacters(in: $0, with: other) } ?? after
    )
  }

  /// The result without the head of a manifest.
  fileprivate func whole() -> Self {
    Self(
      name,
      address,
      body,
      before,
      after.components(separatedBy: "\n").dropFirst(2).joined(separator: "\n")
    )
  }
}

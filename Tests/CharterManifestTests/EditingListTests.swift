import Testing

/// Members of lists that come and go.
struct EditingListTests {
  typealias Case = EditingValueTests.Case

  @Test(arguments: sets + lists)
  func `members come and go`(sample: Case) throws {
    try sample.check()
  }

  private static func group(
    _ name: String,
    _ members: String,
    _ before: String,
    _ after: String
  ) -> Case {
    let head = "apiVersion: charter/v1\nkind: Group\nmetadata: {name: g, organization: acme}\n"
    let list = members.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ",")
    return Case(
      name,
      "Group/acme/g",
      #"{"metadata":{},"spec":{"members":[\#(list)]}}"#,
      head + before,
      head + after
    )
  }

  static let sets = [
    group(
      "brackets: one more",
      "acme/alice acme/bob",
      "spec: {members: [alice]} # x\n",
      "spec: {members: [alice, bob]} # x\n"
    ),
    group(
      "brackets: the first goes",
      "acme/bob acme/carol",
      "spec: {members: [ alice,bob , carol ]}\n",
      "spec: {members: [ bob , carol ]}\n"
    ),
    group(
      "brackets: one in the middle goes",
      "acme/alice acme/carol",
      "spec: {members: [alice, acme/bob, carol]}\n",
      "spec: {members: [alice, carol]}\n"
    ),
    group(
      "brackets: the last ones go",
      "acme/alice",
      "spec: {members: [alice, bob, carol]}\n",
      "spec: {members: [alice]}\n"
    ),
    group(
      "brackets: one for another",
      "acme/alice acme/carol",
      "spec: {members: [alice, bob]}\n",
      "spec: {members: [alice, carol]}\n"
    ),
    group(
      "brackets: all for others",
      "acme/carol acme/dave lab/lena",
      "spec: {members: [alice, bob]}\n",
      "spec: {members: [carol, dave, lab/lena]}\n"
    ),
    group(
      "empty brackets",
      "acme/carol",
      "spec: {members: []}\n",
      "spec: {members: [carol]}\n"
    ),
    group(
      "brackets over lines",
      "acme/alice acme/dave",
      """
      spec:
        members: [
          # the first
          alice,    # about alice
          bob,      # about bob
          # the last
          carol     # about carol
        ]

      """,
      """
      spec:
        members: [
          # the first
          alice,    # about alice
          dave
          # the last
        ]

      """
    ),
    group(
      "brackets over lines: one more behind the last comma",
      "acme/alice acme/bob acme/carol",
      "spec:\n  members: [\n    alice, # a\n    bob, # b\n  ]\n",
      "spec:\n  members: [\n    alice, # a\n    bob, # b\n    carol,\n  ]\n"
    ),
    group(
      "brackets over lines: one more, without a last comma",
      "acme/alice acme/bob acme/carol",
      "spec:\n  members: [\n    alice, # a\n    bob # b, c\n  ]\n",
      "spec:\n  members: [\n    alice, # a\n    bob, # b, c\n    carol\n  ]\n"
    ),
    group(
      "brackets over lines: the last one goes",
      "acme/alice",
      "spec:\n  members: [\n    alice, # a\n    bob # b\n  ]\n",
      "spec:\n  members: [\n    alice # a\n  ]\n"
    ),
    group(
      "brackets with several on a line",
      "acme/alice acme/dave",
      "spec:\n  members: [alice, bob, # two\n            carol, dave] # four\n",
      "spec:\n  members: [alice, # two\n            dave] # four\n"
    ),
    group(
      "lines: one more",
      "acme/alice acme/bob lab/lena",
      "spec:\n  members:\n    - alice # a\n      # of her\n    - bob\n    # the end\n",
      "spec:\n  members:\n    - alice # a\n      # of her\n    - bob\n    - lab/lena\n    # the end\n"
    ),
    group(
      "lines: one goes, with what is said behind it",
      "acme/alice acme/carol",
      "spec:\n  members:\n  # the first\n  - alice\n  # the second\n  - bob # b\n\n  - carol\n",
      "spec:\n  members:\n  # the first\n  - alice\n  # the second\n\n  - carol\n"
    ),
    group(
      "lines: all for others, at the end of the file",
      "acme/carol",
      "spec:\n  members: # who\n    # these\n    - acme/alice\n    - \"bob\"",
      "spec:\n  members: # who\n    # these\n    - carol"
    ),
    Case(
      "lines: carriage returns",
      "Group/acme/g",
      #"{"metadata":{},"spec":{"description":"G","members":["acme/alice","acme/carol"]}}"#,
      "apiVersion: charter/v1\r\nkind: Group\r\nmetadata: {name: g, organization: acme}\r\n"
        + "spec:\r\n  members:\r\n    - alice\r\n    - bob\r\n",
      "apiVersion: charter/v1\r\nkind: Group\r\nmetadata: {name: g, organization: acme}\r\n"
        + "spec:\r\n  description: G\r\n  members:\r\n    - alice\r\n    - carol\r\n"
    ),
    group(
      "lines: dashes on lines of their own",
      "acme/alice acme/carol",
      "spec:\n  members:\n    -\n      alice\n    - # him\n      bob\n    -   carol\n",
      "spec:\n  members:\n    -\n      alice\n    -   carol\n"
    ),
    Case(
      "a list that means something when it is empty",
      "Tenant/acme/t",
      #"{"metadata":{},"spec":{"owners":["acme/bob"],"services":[]}}"#,
      """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: t, organization: acme}
      spec:
        services: # all of them
          # these
          - compute # c
        owners: [bob]
      """,
      """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: t, organization: acme}
      spec:
        services: [] # all of them
          # these
        owners: [bob]
      """
    ),
    Case(
      "a list of names that becomes another choice",
      "Assignment/acme/a",
      #"""
      {"metadata":{},"spec":{"organizations":["acme"],"profiles":["acme/shared","operator"],
       "tenants":{"labels":{"env":"live"}},"users":["acme/alice"]}}
      """#,
      """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: a, organization: acme}
      spec:
        users: [alice]
        profiles: [shared]    # what
        tenants:
          - prod              # here
        organizations: {all: true}
      """,
      """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: a, organization: acme}
      spec:
        users: [alice]
        profiles: [shared, operator]    # what
        tenants:
          labels:
            env: live
        organizations: [acme]
      """
    ),
  ]

  private static func test(
    _ name: String,
    _ assertions: String,
    _ before: String,
    _ after: String
  ) -> Case {
    let head = "apiVersion: charter/v1\nkind: AccessTest\nmetadata: {name: x, organization: acme}\n"
    return Case(
      name,
      "AccessTest/acme/x",
      #"{"metadata":{},"spec":{"assert":[\#(assertions)]}}"#,
      head + before,
      head + after
    )
  }

  static let lists = [
    test(
      "a field of one member",
      #"{"can":["read","write"],"user":"acme/bob"},{"holders":[],"permission":"read"}"#,
      """
      spec:
        assert:
          # bob
          - {user: bob, can: [read]}   # b
          # nobody
          - permission: read           # r
            holders: []                # h
      """,
      """
      spec:
        assert:
          # bob
          - {user: bob, can: [read, write]}   # b
          # nobody
          - permission: read           # r
            holders: []                # h
      """
    ),
    test(
      "another order, and one more in front",
      #"""
      {"can":["read"],"group":"acme/g"},{"can":["read"],"user":"acme/carol"},
      {"can":["read"],"user":"acme/bob"}
      """#,
      """
      spec:
        assert:
          # one
          - {user: bob, can: [read]}
          # two
          - {user: carol, can: [read]}
      ---
      {apiVersion: charter/v1, kind: Group, metadata: {name: g, organization: acme}}
      """,
      """
      spec:
        assert:
          # one
          - {group: g, can: [read]}
          # two
          - {user: carol, can: [read]}
          - {user: bob, can: [read]}
      ---
      {apiVersion: charter/v1, kind: Group, metadata: {name: g, organization: acme}}
      """
    ),
    test(
      "the key behind the dash goes",
      #"{"can":["read"],"group":"acme/g"},{"can":["write"],"user":"acme/bob"}"#,
      """
      spec:
        assert:
          - user: bob     # bob
            can: [read]   # r
          - user: bob
            # what
            can:
            - read
      ---
      {apiVersion: charter/v1, kind: Group, metadata: {name: g, organization: acme}}
      """,
      """
      spec:
        assert:
          - can: [read]   # r
            group: g
          - user: bob
            # what
            can:
            - write
      ---
      {apiVersion: charter/v1, kind: Group, metadata: {name: g, organization: acme}}
      """
    ),
    test(
      "the key behind the dash goes from above a comment",
      #"{"can":["read"],"group":"acme/g"}"#,
      """
      spec:
        assert:
          - user: bob     # bob
            # what
            can: [read]   # r
      ---
      {apiVersion: charter/v1, kind: Group, metadata: {name: g, organization: acme}}
      """,
      """
      spec:
        assert:
          -
            # what
            can: [read]   # r
            group: g
      ---
      {apiVersion: charter/v1, kind: Group, metadata: {name: g, organization: acme}}
      """
    ),
    Case(
      "members that have a name",
      "Tenant/acme/t",
      #"""
      {"metadata":{},"spec":{"networks":[{"crossTenant":true,"name":"a","vlan":2},
       {"name":"c","vlan":3},{"name":"d"}]}}
      """#,
      """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: t, organization: acme}
      spec:
        networks:
          - name: c        # c
            vlan: 3
          - name: b        # b
            vlan: 9
          - name: a        # a
            vlan: 1        # one
      """,
      """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: t, organization: acme}
      spec:
        networks:
          - name: c        # c
            vlan: 3
          - name: a        # a
            vlan: 2        # one
            crossTenant: true
          - name: d
      """
    ),
  ]
}

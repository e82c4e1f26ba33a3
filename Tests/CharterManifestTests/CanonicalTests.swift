import CharterManifest
import CharterModel
import Foundation
import Testing

/// One resource, one form: whatever way it is written.
struct CanonicalTests {
  private static let workspace =
    "apiVersion: charter/v1\nkind: Workspace\nmetadata: {name: own}\n"
  private static let around = """
    apiVersion: charter/v1
    kind: OrganizationList
    items:
      - {name: acme, type: client}
      - {name: acme-lab, type: team, parent: acme}
    ---
    apiVersion: charter/v1
    kind: UserList
    metadata: {organization: acme}
    items: [{name: alice}, {name: bob}]
    ---
    apiVersion: charter/v1
    kind: Profile
    metadata: {name: shared, organization: acme}
    spec: {inheritable: true}
    ---
    apiVersion: charter/v1
    kind: Profile
    metadata: {name: own, organization: acme}
    """

  private func body(_ manifest: String, of address: String) throws -> String? {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(CanonicalTests.workspace, to: "charter.yaml")
    try folder.write(CanonicalTests.around, to: "around.yaml")
    try folder.write(manifest, to: "manifest.yaml")
    let (state, diagnostics) = Manifests(workspace: folder.path).desiredState(with: .unknown)
    #expect(!diagnostics.hasErrors, "\(diagnostics.map(\.message))")
    let desired = try #require(state)
    for resource in desired.resources
    where String(decoding: desired.address(resource), as: UTF8.self) == address {
      return String(decoding: desired.body(resource), as: UTF8.self)
    }
    return nil
  }

  @Test(arguments: [
    "kind: Group\nmetadata: {name: g, organization: acme}\nspec: {members: [bob, alice]}",
    "kind: Group\nmetadata: {organization: acme, name: g}\nspec: {members: [acme/alice, bob]}",
    "kind: GroupList\nmetadata: {organization: acme}\nitems: [{members: [alice, bob], name: g}]",
    "kind: GroupList\nitems:\n- name: g\n  organization: acme\n  members:\n  - bob\n  - \"alice\"",
    "kind: Group\nmetadata: {name: g, organization: acme, labels: {}, protect: false}\n"
      + "spec:\n  members: [alice, bob]\n  groups: []",
  ])
  func `the order of keys, the form and the spelling do not matter`(manifest: String) throws {
    let found = try body("apiVersion: charter/v1\n" + manifest, of: "Group/acme/g")
    #expect(found == #""metadata":{},"spec":{"members":["acme/alice","acme/bob"]}"#)
  }

  @Test
  func `text that looks like something else stays text where text is wanted`() throws {
    let found = try body(
      """
      apiVersion: charter/v1
      kind: User
      metadata: {name: 010, organization: acme, labels: {a: no, b: 1_000, c: 12:30, d: 010}}
      spec: {displayName: yes, id: 1.0}
      """,
      of: "User/acme/010"
    )
    #expect(
      found
        == #""metadata":{"labels":{"a":"no","b":"1_000","c":"12:30","d":"010"}},"#
        + #""spec":{"displayName":"yes","id":"1.0"}"#
    )
  }

  @Test
  func `what an item says wins over what all items share`() throws {
    let found = try body(
      """
      apiVersion: charter/v1
      kind: TenantList
      metadata: {organization: acme, labels: {env: test, tier: two}}
      items: [{name: t, labels: {env: production}}]
      """,
      of: "Tenant/acme/t"
    )
    #expect(found == #""metadata":{"labels":{"env":"production","tier":"two"}},"spec":{}"#)
  }

  @Test
  func `a bare name is the nearest one that may be used`() throws {
    let found = try body(
      """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: a, organization: acme-lab}
      spec: {users: [acme/alice], profiles: [shared], expires: 2027-01-31}
      """,
      of: "Assignment/acme-lab/a"
    )
    #expect(
      found
        == #""metadata":{},"spec":{"expires":"2027-01-31T00:00:00Z","#
        + #""profiles":["acme/shared"],"users":["acme/alice"]}"#
    )
  }

  @Test
  func `times in other zones and an empty list of services`() throws {
    let found = try body(
      """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: t, organization: acme}
      spec: {services: [], reclaim: {policy: time, at: '2027-01-31T00:30:00.250+01:00'}}
      """,
      of: "Tenant/acme/t"
    )
    #expect(
      found
        == #""metadata":{},"spec":{"reclaim":{"at":"2027-01-30T23:30:00.25Z","policy":"time"},"#
        + #""services":[]}"#
    )
  }
}

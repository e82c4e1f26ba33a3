import Testing

/// What the place of an assignment covers, on a state of a few organizations and locations.
@Suite("The place of an assignment in the access reference")
struct ReferencePlaceTests {
  private typealias Assignment = ReferenceState.Assignment

  /// The targets that one assignment of a profile with everything covers.
  private func places(
    of owner: String? = nil,
    scopes: [ReferenceState.Scope] = [],
    _ change: (inout Assignment) -> Void
  ) -> [String] {
    let services = ["compute": "active"]
    var assignment = Assignment(
      organization: owner,
      name: "grant",
      users: ["acme/alice"],
      profiles: ["everything"]
    )
    change(&assignment)
    let state = ReferenceState(
      organizations: [
        .init(name: "acme", services: services, labels: ["env": "production"]),
        .init(name: "lab", parent: "acme", services: services),
        .init(name: "other", services: services),
      ],
      locations: [
        .init(name: "spain"), .init(name: "madrid", parent: "spain"),
        .init(name: "paris", labels: ["env": "production"]),
      ],
      services: [
        .init(
          name: "compute",
          permissions: [
            .init(name: "read"), .init(name: "manage", level: "organization"),
            .init(name: "operate", level: "platform"),
          ]
        )
      ],
      scopes: scopes,
      profiles: [.init(name: "everything", permissions: ["compute/*"])],
      users: [.init(organization: "acme", name: "alice")],
      tenants: [
        .init(organization: "acme", name: "prod", locations: .names(["madrid"])),
        .init(
          organization: "lab",
          name: "test",
          locations: .under("spain"),
          labels: ["env": "test", "tier": "gold"]
        ),
        .init(organization: "other", name: "far", locations: .names(["paris"])),
      ],
      assignments: [assignment]
    )
    return Set(AccessReference(state, at: 0).all().map(\.target)).sorted()
  }

  @Test("without a place an organization's covers itself and its tenants, not its descendants")
  func own() {
    #expect(places(of: "acme") { _ in } == ["acme", "acme/prod"])
  }

  @Test("`tenants` covers tenants, `organizations` both, and together they add up")
  func union() {
    #expect(places { $0.tenants = .under("acme") } == ["acme/prod", "lab/test"])
    #expect(places { $0.organizations = .under("lab") } == ["lab", "lab/test"])
    #expect(
      places {
        $0.tenants = .names(["other/far", "other/gone"])
        $0.organizations = .labels(["env": "production"])
      } == ["acme", "acme/prod", "other/far"]
    )
    #expect(places { $0.tenants = .labels(["tier": "gold", "env": "production"]) } == [])
  }

  @Test("what an organization owns stays in it and its descendants")
  func range() {
    #expect(
      places(of: "lab") {
        $0.tenants = .names(["acme/prod", "lab/test"])
        $0.organizations = .under("acme")
      } == ["lab", "lab/test"]
    )
    #expect(places(of: "acme") { $0.tenants = .all } == ["acme/prod", "lab/test"])
    let scope = ReferenceState.Scope(organization: "lab", name: "few", organizations: .all)
    #expect(places(scopes: [scope]) { $0.scope = "lab/few" } == ["lab", "lab/test"])
  }

  @Test("`locations` narrows tenants, takes the place of `*` and leaves organizations alone")
  func locations() {
    #expect(
      places { $0.locations = .names(["spain"]) }
        == ["@madrid", "@spain", "acme", "acme/prod", "lab", "lab/test", "other"]
    )
    // A tenant in a part is not in the whole, nor the other way round.
    #expect(
      places { $0.locations = .names(["madrid"]) }
        == ["@madrid", "acme", "acme/prod", "lab", "lab/test", "other"]
    )
    #expect(
      places {
        $0.organizations = .all
        $0.locations = .labels(["env": "production"])
      } == ["acme", "lab", "other", "other/far"]
    )
  }

  @Test("`scope` narrows to what it lists directly, and without locations leaves nothing of `*`")
  func scope() {
    let change = { (locations: ReferenceState.Selector?) in
      self.places(scopes: [
        .init(name: "few", organizations: .names(["acme"]), locations: locations)
      ]) { $0.scope = "few" }
    }
    #expect(change(nil) == ["acme", "acme/prod"])
    #expect(change(.names(["spain"])) == ["@spain", "acme"])
    #expect(change(.names(["madrid"])) == ["@madrid", "acme", "acme/prod"])
    // The field is there, even where it selects nothing.
    #expect(change(.names(["gone"])) == ["acme"])
    #expect(places { $0.scope = "gone" } == [])
  }

  @Test("with `locations` and `scope` both narrow")
  func both() {
    let scope = ReferenceState.Scope(
      name: "few",
      organizations: .names(["acme", "other"]),
      locations: .names(["madrid", "paris"])
    )
    #expect(
      places(scopes: [scope]) {
        $0.scope = "few"
        $0.locations = .names(["spain"])
      } == ["@madrid", "acme", "acme/prod", "other"]
    )
  }

  @Test("`global` lists all organizations and locations, and is a scope like any other")
  func global() {
    #expect(
      places { $0.scope = "global" } == [
        "@madrid", "@paris", "@spain", "acme", "acme/prod", "lab", "lab/test", "other", "other/far",
      ]
    )
    #expect(places(of: "lab") { $0.scope = "global" } == ["lab", "lab/test"])
  }
}

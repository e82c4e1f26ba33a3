import Testing

/// The sentences of section 4, each on the smallest state that shows it.
@Suite("The access reference")
struct ReferenceTests {
  private typealias State = ReferenceState

  /// Permissions `read` and `write` of tenants, `manage` of organizations and `operate` of the
  /// platform, all given to alice by a platform-wide assignment without a place.
  private static let plain = State(
    organizations: [
      .init(name: "acme", services: ["compute": "active"]),
      .init(name: "lab", parent: "acme", services: ["compute": "active"]),
    ],
    locations: [.init(name: "spain"), .init(name: "madrid", parent: "spain")],
    services: [
      .init(
        name: "compute",
        permissions: [
          .init(name: "read"), .init(name: "write"), .init(name: "manage", level: "organization"),
          .init(name: "operate", level: "platform"),
        ]
      )
    ],
    profiles: [.init(name: "everything", permissions: ["compute/*"])],
    users: [.init(organization: "acme", name: "alice")],
    tenants: [
      .init(organization: "acme", name: "prod", locations: .names(["madrid"])),
      .init(organization: "lab", name: "test"),
    ],
    assignments: [.init(name: "grant", users: ["acme/alice"], profiles: ["everything"])]
  )

  /// `target permission`, sorted, of alice in the plain state after a change.
  private func held(
    by user: String = "acme/alice",
    at time: Int = 0,
    _ change: (inout State) -> Void
  ) -> [String] {
    var state = Self.plain
    change(&state)
    return AccessReference(state, at: time).all().filter { $0.user == user }
      .map { "\($0.target) \($0.permission)" }.sorted()
  }

  /// As above, targets only.
  private func places(_ change: (inout State) -> Void) -> [String] {
    Set(held(change).compactMap { $0.split(separator: " ").first.map(String.init) }).sorted()
  }

  @Test("a platform-wide assignment without a place covers the platform, but no location")
  func everywhere() {
    #expect(
      held { _ in } == [
        "* operate", "acme manage", "acme/prod read", "acme/prod write", "lab manage",
        "lab/test read", "lab/test write",
      ]
    )
  }

  @Test("no assignment means no access")
  func nothing() {
    #expect(held { $0.assignments = [] } == [])
  }

  @Test("1: a disabled user, organization or tenant; what lies above does not matter")
  func working() {
    #expect(places { $0.users[0].state = "disabled" } == [])
    #expect(places { $0.organizations[0].state = "inactive" } == [])
    #expect(places { $0.organizations[1].state = "disabled" } == ["*", "acme", "acme/prod"])
    #expect(places { $0.tenants[0].state = "disabled" } == ["*", "acme", "lab", "lab/test"])
    let above = held(by: "lab/bob") {
      $0.organizations[0].state = "disabled"
      $0.users.append(.init(organization: "lab", name: "bob"))
      $0.assignments[0].users = ["lab/bob"]
    }
    #expect(above == ["* operate", "lab manage", "lab/test read", "lab/test write"])
  }

  @Test("2: from `notBefore` on, until `expires`, that moment not included")
  func window() {
    let change = { (state: inout State) in
      state.assignments[0].notBefore = 10
      state.assignments[0].expires = 20
    }
    let counts = [9, 10, 19, 20].map { held(at: $0, change).count }
    #expect(counts == [0, 7, 7, 0])
  }

  @Test("2a: through nested groups")
  func groups() {
    #expect(
      held {
        $0.groups = [
          .init(organization: "acme", name: "inner", members: ["acme/alice"]),
          .init(organization: "lab", name: "outer", groups: ["acme/inner"]),
        ]
        $0.assignments[0].users = []
        $0.assignments[0].groups = ["lab/outer", "acme/gone"]
      }.count == 7
    )
  }

  @Test("2c: a profile of an ancestor has to be inheritable, what it includes does not")
  func usable() {
    let change = { (owner: String, isInheritable: Bool) in
      self.held(by: "lab/bob") {
        $0.users.append(.init(organization: "lab", name: "bob"))
        $0.profiles = [
          .init(
            organization: owner,
            name: "outer",
            includes: ["acme/inner"],
            inheritable: isInheritable
          ),
          .init(organization: "acme", name: "inner", permissions: ["read"]),
        ]
        $0.assignments[0].users = ["lab/bob"]
        $0.assignments[0].profiles = ["\(owner)/outer"]
      }
    }
    #expect(change("lab", false) == ["acme/prod read", "lab/test read"])
    #expect(change("acme", true) == ["acme/prod read", "lab/test read"])
    #expect(change("acme", false) == [])
  }

  @Test("a ceiling bounds what is included too")
  func ceiling() {
    #expect(
      held {
        $0.profiles = [
          .init(name: "everything", includes: ["all"], ceiling: "root"),
          .init(name: "all", permissions: ["compute/*"]),
          .init(name: "root", permissions: ["read", "operate"]),
        ]
      } == ["* operate", "acme/prod read", "lab/test read"]
    )
  }

  @Test("2c: the audience is that of the user's organization")
  func audience() {
    let change = { (state: inout State) in
      state.services[0].permissions[0].audience = ["reseller"]
      state.organizations[1].type = "reseller"
    }
    #expect(!held(change).contains { $0.hasSuffix("read") })
  }

  @Test("2d: services, what they require, and those that a tenant lists")
  func services() {
    #expect(
      places { $0.organizations[0].services["compute"] = "available" }
        == ["*", "lab", "lab/test"]
    )
    let required = { (state: inout State) in
      state.services += [.init(name: "net", requires: ["power"]), .init(name: "power")]
      state.services[0].requires = ["net"]
      state.organizations[0].services = ["compute": "active", "net": "active", "power": "active"]
      state.organizations[1].services["net"] = "active"
    }
    #expect(places(required) == ["*", "acme", "acme/prod"])
    #expect(
      places {
        required(&$0)
        $0.tenants[0].services = ["compute", "net"]
      } == ["*", "acme"]
    )
    // What is not there can be active nowhere.
    #expect(
      places {
        required(&$0)
        $0.services[1].requires = ["power", "gone"]
      } == ["*"]
    )
    #expect(places { $0.tenants[0].services = [] } == ["*", "acme", "lab", "lab/test"])
  }

  @Test("2e: a user's scope narrows organizations and `*`, not tenants")
  func userScope() {
    let change = { (locations: State.Selector?) in
      self.places {
        $0.scopes = [.init(name: "few", organizations: .names(["lab"]), locations: locations)]
        $0.users[0].scope = "few"
      }
    }
    #expect(change(nil) == ["acme/prod", "lab", "lab/test"])
    // Listed directly: what lies below is not.
    #expect(change(.names(["spain"])) == ["@spain", "acme/prod", "lab", "lab/test"])
    #expect(places { $0.users[0].scope = "gone" } == ["acme/prod", "lab/test"])
    #expect(
      places { $0.users[0].scope = "global" }
        == ["@madrid", "@spain", "acme", "acme/prod", "lab", "lab/test"]
    )
  }

  @Test("required permissions count by whatever assignments, on the same target")
  func requires() {
    let change = { (state: inout State) in
      state.services[0].permissions[1].requires = ["read"]
      state.profiles.append(.init(name: "writer", permissions: ["write"]))
      state.assignments[0].profiles = ["writer"]
    }
    #expect(held(change) == [])
    #expect(
      held {
        change(&$0)
        $0.profiles.append(.init(name: "reader", permissions: ["read"]))
        $0.assignments.append(
          .init(
            organization: "lab",
            name: "more",
            users: ["acme/alice"],
            profiles: ["reader"]
          )
        )
      } == ["lab/test read", "lab/test write"]
    )
  }

  @Test("3: an owner needs no assignment, audience or scope, but the service")
  func owner() {
    let change = { (state: inout State) in
      state.assignments = []
      state.users[0].scope = "gone"
      state.services[0].permissions[0].audience = ["provider"]
      state.services[0].permissions[1].requires = ["read"]
      state.tenants[1].owners = ["acme/alice"]
    }
    #expect(held(change) == ["lab/test read", "lab/test write"])
    #expect(
      held {
        change(&$0)
        $0.organizations[1].services = [:]
      } == []
    )
  }
}

import CharterTestSupport

/// A workspace made of random resources that refer to each other, to be written as manifests in
/// any order and layout.
struct RandomWorkspace {
  /// One resource: the flow mapping of its item in a list, without the name.
  struct Resource: Equatable {
    var kind: String
    var organization: String?
    var name: String
    var fields: String
  }

  private(set) var resources: [Resource] = []

  init(using random: inout SeededGenerator) {
    let organizations = (0..<Int.random(in: 1...3, using: &random)).map { "org-\($0)" }
    add("Service", nil, "compute", "permissions: [{name: read}, {name: write, requires: [read]}]")
    for (index, organization) in organizations.enumerated() {
      let parent = index > 0 ? ", parent: \(organizations[index - 1])" : ""
      let state = ["trial", "production", "managed"].randomElement(using: &random) ?? "trial"
      add("Organization", nil, organization, "type: client, state: \(state)\(parent)")
    }
    for name in pick(["viewer", "operator", "auditor"], &random) {
      let permissions = pick(["read", "write", "compute/*"], &random).joined(separator: ", ")
      add("Profile", nil, name, "permissions: [\(permissions)]")
    }
    for organization in organizations {
      content(of: organization, &random)
    }
  }

  private mutating func content(of organization: String, _ random: inout SeededGenerator) {
    let users = pick((0..<6).map { "user-\($0)" }, &random)
    for user in users {
      let isDisabled = Bool.random(using: &random) && Bool.random(using: &random)
      add(
        "User",
        organization,
        user,
        "email: \(user)@\(organization).example" + (isDisabled ? ", state: disabled" : "")
      )
    }
    let tenants = pick(["prod", "test", "lab"], &random)
    for tenant in tenants {
      let owners = pick(users, &random).joined(separator: ", ")
      let label = ["blue", "green"].randomElement(using: &random) ?? "blue"
      add("Tenant", organization, tenant, "labels: {colour: \(label)}, owners: [\(owners)]")
    }
    for group in pick(["oncall", "staff"], &random) {
      let members = pick(users, &random).joined(separator: ", ")
      add("Group", organization, group, "members: [\(members)]")
    }
    let profiles = resources.filter { $0.kind == "Profile" }.map(\.name)
    for index in 0..<Int.random(in: 0...3, using: &random) where !profiles.isEmpty {
      guard let user = users.randomElement(using: &random) else {
        break
      }
      let given = pick(profiles, &random)
      let place =
        tenants.isEmpty || Bool.random(using: &random)
        ? "tenants: {all: true}" : "tenants: [\(tenants[0])]"
      add(
        "Assignment",
        organization,
        "grant-\(index)",
        "users: [\(user)], profiles: [\((given.isEmpty ? [profiles[0]] : given).joined(separator: ", "))], \(place)"
      )
    }
  }

  private mutating func add(
    _ kind: String,
    _ organization: String?,
    _ name: String,
    _ fields: String
  ) {
    resources.append(
      Resource(kind: kind, organization: organization, name: name, fields: fields)
    )
  }

  private func pick(_ from: [String], _ random: inout SeededGenerator) -> [String] {
    from.filter { _ in Bool.random(using: &random) }
  }

  /// The manifests by file name: the resources shuffled over some files, as single documents'
  /// lists of one, two or many items.
  func files(using random: inout SeededGenerator) -> [String: String] {
    var files = ["charter.yaml": RandomWorkspace.main]
    for resource in resources.shuffled(using: &random) {
      let file = "part-\(Int.random(in: 0...3, using: &random)).yaml"
      let owner = resource.organization.map { ", organization: \($0)" } ?? ""
      files[file, default: ""] += """
        ---
        kind: \(resource.kind)List
        apiVersion: charter/v1
        items:
          - {name: \(resource.name)\(owner), \(resource.fields)}

        """
    }
    return files
  }

  private static let main = """
    apiVersion: charter/v1
    kind: Workspace
    metadata: {name: random}
    spec: {guards: {maxRemovals: 100%}}

    """
}

import CharterJSON
import CharterModel
import CharterYAML

/// Reads the organizations, teams and repositories of a peribolos file.
struct Peribolos {
  /// The permissions of a repository, each with all before it.
  static let permissions = ["read", "triage", "write", "maintain", "admin"]

  let stream: YAMLStream
  var result = ImportResult()

  static func resources(_ bytes: [UInt8], file: FileIndex) -> ImportResult {
    let (stream, problems) = YAMLReader.read(bytes, file: file)
    var reader = Peribolos(stream: stream)
    reader.result.diagnostics = problems
    if !problems.hasErrors {
      reader.read()
    }
    return reader.result
  }

  private init(stream: YAMLStream) {
    self.stream = stream
  }

  private mutating func read() {
    let start = SourceLocation(file: stream.file, line: 1, column: 1)
    guard let root = stream.roots.first, root < stream.nodes.count,
      stream.nodes[root].kind == .mapping, stream.roots.count == 1
    else {
      result.diagnostics.append(.notPeribolos(at: start))
      return
    }
    guard let orgs = settings(root, of: "a peribolos file", ["orgs"])["orgs"] else {
      result.diagnostics.append(.notPeribolos(at: stream.location(root)))
      return
    }
    addPlatform(cell(orgs))
    for (key, value) in entries(orgs, "orgs") {
      let name = cell(key)
      if let organization = legal(name) {
        read(organization, name, value)
      }
    }
  }

  // MARK: What every such platform has

  /// A service with a permission a word, and a profile that grants each with all before it.
  private mutating func addPlatform(_ place: Cell) {
    let permissions = Peribolos.permissions.enumerated().map { position, word -> JSONValue in
      var members: [JSONValue.Member] = [.init("name", .text("repository_\(word)"))]
      if position > 0 {
        members.append(
          .init("requires", .array([.text("repository_\(Peribolos.permissions[position - 1])")]))
        )
      }
      if word == "admin" {
        members.append(.init("administers", true))
      }
      return .object(members)
    }
    add(
      Address(.service, organization: nil, name: "repositories"),
      [.init("displayName", "Repositories"), .init("permissions", .array(permissions))],
      place
    )
    for (position, word) in Peribolos.permissions.enumerated() {
      let granted = Peribolos.permissions[0...position].map { JSONValue.text("repository_\($0)") }
      add(
        Address(.profile, organization: nil, name: Text(word)),
        [.init("permissions", .array(granted))],
        place
      )
    }
  }

  // MARK: One organization

  /// The settings that become something.
  private static let settings = [
    "admins", "members", "teams", "repos", "name", "default_repository_permission",
  ]

  /// The settings that have no place in manifests.
  private static let placeless = [
    "billing_email", "blog", "company", "description", "email", "has_organization_projects",
    "has_repository_projects", "location", "members_can_create_private_repositories",
    "members_can_create_public_repositories", "members_can_create_repositories",
    "twitter_username", "type",
  ]

  private mutating func read(_ organization: Text, _ place: Cell, _ node: Int) {
    let settings = settings(node, of: "an organization", Peribolos.settings + Peribolos.placeless)
    var spec: [JSONValue.Member] = []
    if let name = settings["name"].map(cell), !name.text.isEmpty {
      spec.append(.init("displayName", .text(name.text)))
    }
    spec += [.init("type", "client"), .init("services", ["repositories": "active"])]
    add(Address(.organization, organization: nil, name: organization), spec, place)
    var people = People()
    let admins = logins(settings["admins"], "admins", organization, &people)
    let members = logins(settings["members"], "members", organization, &people)
    assign(
      "owners",
      organization,
      place,
      users: admins,
      profile: "admin",
      reason: "Owns the organization"
    )
    if let word = settings["default_repository_permission"].map(cell), word.text != "none",
      let profile = permission(word)
    {
      assign(
        "members",
        organization,
        word,
        users: members,
        profile: profile,
        reason: "Every member has it on every repository"
      )
    }
    var repositories = Repositories()
    if let repos = settings["repos"] {
      for entry in entries(repos, "repos") {
        addRepository(cell(entry.key), organization, entry.value, &repositories)
      }
    }
    if let teams = settings["teams"] {
      var names = People()
      _ = read(teams: teams, organization, people, &repositories, &names)
    }
    leftOut(settings, Peribolos.placeless, of: "Organization/\(organization)")
  }

  /// The logins of one organization as they were first written, by small letters.
  struct People {
    var byLogin: [Text: Cell] = [:]
  }

  /// The tenants that there are, by small letters.
  struct Repositories {
    var byName: [Text: Text] = [:]
  }

  private mutating func logins(
    _ node: Int?,
    _ field: String,
    _ organization: Text,
    _ people: inout People
  ) -> [Cell] {
    var found: [Cell] = []
    for login in node.map({ cells($0, field) }) ?? [] {
      guard let name = legal(login) else {
        continue
      }
      let key = Text(login.text.lowercased())
      if let first = people.byLogin[key] {
        result.diagnostics.append(.memberTwice(login, first: first))
        continue
      }
      people.byLogin[key] = login
      add(Address(.user, organization: organization, name: name), [], login)
      found.append(login)
    }
    return found
  }

  private mutating func assign(
    _ name: Text,
    _ organization: Text,
    _ place: Cell,
    users: [Cell],
    profile: String,
    reason: String
  ) {
    guard !users.isEmpty else {
      return
    }
    var resource = Imported(
      Address(.assignment, organization: organization, name: name),
      from: place
    )
    resource.set("users", users)
    resource.set("profiles", [Cell(profile, at: place.location, width: place.width)])
    resource.set("reason", Cell(reason, at: place.location, width: place.width))
    result.resources.append(resource)
  }
}

import CharterJSON
import CharterModel
import CharterYAML

/// Teams and what they may do.
extension Peribolos {
  private static let teamSettings = [
    "description", "maintainers", "members", "privacy", "teams", "repos", "previously",
  ]

  /// The groups that the teams become.
  mutating func read(
    teams node: Int,
    _ organization: Text,
    _ people: People,
    _ repositories: inout Repositories,
    _ names: inout People
  ) -> [Cell] {
    var found: [Cell] = []
    for (key, value) in entries(node, "teams") {
      let title = cell(key)
      guard let name = slug(title) else {
        continue
      }
      if let first = names.byLogin[Text(name.lowercased())] {
        result.diagnostics.append(.memberTwice(title, first: first))
        continue
      }
      names.byLogin[Text(name.lowercased())] = title
      let group = Cell(name, at: title.location, width: title.width)
      found.append(group)
      let settings = settings(value, of: "a team", Peribolos.teamSettings)
      var resource = Imported(
        Address(.group, organization: organization, name: Text(name)),
        from: group
      )
      let description = settings["description"].map(cell).flatMap { $0.text.isEmpty ? nil : $0 }
      resource.set("description", description)
      var seen: [Text: Cell] = [:]
      var members: [Cell] = []
      for field in ["maintainers", "members"] {
        for login in settings[field].map({ cells($0, field) }) ?? [] {
          let key = Text(login.text.lowercased())
          guard let known = people.byLogin[key] else {
            result.diagnostics.append(.unknownMember(login, organization.string))
            continue
          }
          if let first = seen[key] {
            result.diagnostics.append(.memberTwice(login, first: first))
            continue
          }
          seen[key] = login
          members.append(Cell(known.text, at: login.location, width: login.width))
        }
      }
      resource.set("members", members)
      let position = result.resources.count
      result.resources.append(resource)
      if let repos = settings["repos"] {
        assign(repos, to: group, organization, &repositories)
      }
      if let nested = settings["teams"] {
        // What a team may do the teams in it may do as well.
        let groups = read(teams: nested, organization, people, &repositories, &names)
        result.resources[position].set("groups", groups)
      }
      leftOut(settings, ["privacy", "previously"], of: "Group/\(organization)/\(name)")
    }
    return found
  }

  /// What a team may do with repositories: an assignment a permission.
  private mutating func assign(
    _ node: Int,
    to group: Cell,
    _ organization: Text,
    _ repositories: inout Repositories
  ) {
    var byPermission: [String: [Cell]] = [:]
    var places: [String: Cell] = [:]
    for (key, value) in entries(node, "repos") {
      let repository = cell(key)
      let tenant = addRepository(repository, organization, nil, &repositories)
      let word = cell(value)
      guard let tenant, word.text != "none", let profile = permission(word) else {
        continue
      }
      byPermission[profile, default: []].append(
        Cell(tenant.string, at: repository.location, width: repository.width)
      )
      places[profile] = places[profile] ?? word
    }
    for profile in Peribolos.permissions {
      guard let tenants = byPermission[profile], let place = places[profile] else {
        continue
      }
      var resource = Imported(
        Address(.assignment, organization: organization, name: Text("\(group.text)-\(profile)")),
        from: place
      )
      resource.set("groups", [group])
      resource.set("profiles", [Cell(profile, at: place.location, width: place.width)])
      resource.set("tenants", tenants)
      result.resources.append(resource)
    }
  }

  /// A tenant for a repository, once; the name that it has.
  @discardableResult
  mutating func addRepository(
    _ place: Cell,
    _ organization: Text,
    _ node: Int?,
    _ repositories: inout Repositories
  ) -> Text? {
    let key = Text(place.text.lowercased())
    if let known = repositories.byName[key] {
      return known
    }
    var spec: [JSONValue.Member] = []
    var name = place.text
    if name.hasPrefix(".") || name.hasPrefix("_") || name.hasPrefix("-") {
      name = "repository" + name
      spec.append(.init("displayName", .text(place.text)))
      result.notes.append(
        ImportNote(
          "Tenant/\(organization)/\(visible(name)) is the repository \(quoted(place.text)): a name "
            + "begins with a letter or digit",
          at: place.location
        )
      )
    }
    guard let legal = legal(Cell(name, at: place.location, width: place.width)) else {
      return nil
    }
    if let node, stream.nodes[node].kind == .mapping {
      let all = entries(node, "a repository")
      for (key, value) in all where cell(key).text == "description" && !cell(value).text.isEmpty {
        spec.append(.init("description", .text(cell(value).text)))
      }
      leftOut(
        Dictionary(all.map { (cell($0.key).text, $0.value) }) { first, _ in first },
        all.map { cell($0.key).text }.filter { $0 != "description" },
        of: "Tenant/\(organization)/\(legal)"
      )
    }
    repositories.byName[key] = legal
    add(Address(.tenant, organization: organization, name: legal), spec, place)
    return legal
  }

  mutating func permission(_ word: Cell) -> String? {
    // The two words of older files.
    let meant = ["pull": "read", "push": "write"][word.text] ?? word.text
    guard Peribolos.permissions.contains(meant) else {
      result.diagnostics.append(.unknownRepositoryPermission(word))
      return nil
    }
    return meant
  }
}

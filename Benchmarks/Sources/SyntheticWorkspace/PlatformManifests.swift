/// What belongs to the platform: products, places, organizations, access for all.
struct PlatformManifests {
  let tree: OrganizationTree
  let people: [[Person]]
  let seed: UInt64
  private let catalogue = Catalogue()

  /// Two regions for each of these, each with zones and datacenters.
  private static let countries = [
    ("de", "Germany", ["berlin", "frankfurt", "munich"]),
    ("es", "Spain", ["madrid", "valencia", "bilbao"]),
    ("fr", "France", ["paris", "lyon", "marseille"]),
    ("it", "Italy", ["milan", "rome", "turin"]),
    ("nl", "Netherlands", ["amsterdam", "rotterdam", "utrecht"]),
    ("se", "Sweden", ["stockholm", "gothenburg", "uppsala"]),
  ]

  /// The datacenters that tenants are in.
  static let datacenters = countries.flatMap { country in
    country.2.flatMap { city in (1...2).map { "\(city)-\($0)" } }
  }

  init(tree: OrganizationTree, people: [[Person]], seed: UInt64) {
    self.tree = tree
    self.people = people
    self.seed = seed
  }

  /// The files of the platform, with their paths.
  func files() -> [(path: String, text: String)] {
    [
      ("platform/services.yaml", services),
      ("platform/locations.yaml", locations),
      ("platform/organizations.yaml", organizations),
      ("platform/access.yaml", access),
    ]
  }

  private var services: String {
    joinDocuments(
      catalogue.services.map { service in
        var text = "apiVersion: charter/v1\nkind: Service\nmetadata: {name: \(service.name)}\n"
        text += "spec:\n  displayName: \(service.shown)\n"
        if !service.requires.isEmpty {
          text += "  requires: \(flow(service.requires))\n"
        }
        text += "  permissions:\n"
        for permission in service.permissions {
          var fields = "name: \(permission.name), description: \(permission.text)"
          if permission.level != "tenant" {
            fields += ", level: \(permission.level)"
          }
          if !permission.requires.isEmpty {
            fields += ", requires: \(flow(permission.requires))"
          }
          if permission.administers {
            fields += ", administers: true"
          }
          if !permission.audience.isEmpty {
            fields += ", audience: \(flow(permission.audience))"
          }
          text += "    - {\(fields)}\n"
        }
        return text
      }
    )
  }

  private var locations: String {
    var list = ManifestList(header: ListHeader("Location"))
    for (code, country, cities) in PlatformManifests.countries {
      list.add("name: \(code), type: region, displayName: \(country)")
      for city in cities {
        list.add(
          "name: \(city), type: zone, parent: \(code), displayName: \(city.capitalizedWord)"
        )
        for number in 1...2 {
          list.add("name: \(city)-\(number), type: datacenter, parent: \(city)")
        }
      }
    }
    return list.text
  }

  private var organizations: String {
    var random = SplitMix64(seed: seed, part: -1)
    var list = ManifestList(header: ListHeader("Organization"))
    for (number, organization) in tree.organizations.enumerated() {
      var fields = "name: \(organization.name), displayName: \(quoted(organization.shown))"
      fields += ", type: \(organization.level.rawValue)"
      if let parent = organization.parent {
        fields += ", parent: \(tree.organizations[parent].name)"
      }
      if organization.level == .client {
        fields += ", contract: C-\(10_000 + number)"
      }
      let states = catalogue.services.map { service in
        "\(service.name): \(organization.services.contains(service.name) ? "active" : "available")"
      }
      fields += ", services: {\(states.joined(separator: ", "))}"
      if organization.isFederated {
        fields += ", identity: \(organization.name)/sso"
      }
      if organization.level == .client, random.perMille(300) {
        fields += ", allowedAddresses: [10.\(number / 256 % 256).\(number % 256).0/24]"
      }
      list.add(fields)
    }
    return list.text
  }

  private var access: String {
    var profiles = ManifestList(header: ListHeader("Profile"))
    for profile in catalogue.profiles {
      var fields = "name: \(profile.name), description: \(quoted(profile.text))"
      if !profile.includes.isEmpty {
        fields += ", includes: \(flow(profile.includes))"
      }
      profiles.add("\(fields), permissions: \(flow(profile.permissions))")
    }
    var documents = [profiles.text]
    let assignments = self.assignments
    if !assignments.items.isEmpty {
      documents.append(assignments.text)
    }
    return joinDocuments(documents)
  }

  /// What the provider's own people hold in the organizations of its clients.
  private var assignments: ManifestList {
    var random = SplitMix64(seed: seed, part: -2)
    var list = ManifestList(header: ListHeader("Assignment"))
    guard let provider = tree.organizations.first, let staff = people.first, !staff.isEmpty else {
      return list
    }
    let clients = tree.organizations.indices.filter { tree.organizations[$0].level == .client }
    for number in 0..<tree.platformAssignments {
      let users = random.distinct(random.within(1...3), below: staff.count).map {
        "\(provider.name)/\(staff[$0].name)"
      }
      var fields = "name: care-\(100_000 + number), users: \(flow(users))"
      fields += ", profiles: [\(random.pick(["auditor", "reader", "support"]))]"
      let chosen = random.distinct(random.within(1...4), below: clients.count).map {
        tree.organizations[clients[$0]].name
      }
      if chosen.count == 1 {
        fields += ", organizations: {under: \(chosen[0])}"
      } else if !chosen.isEmpty {
        fields += ", organizations: \(flow(chosen))"
      }
      fields += ", reason: Customer care, ticket: CC-\(20_000 + number)"
      list.add(fields)
    }
    return list
  }
}

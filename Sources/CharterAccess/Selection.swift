import CharterModel

/// What selectors, scopes and places choose in one state.
struct Selection: Sendable {
  /// What a scope lists directly.
  struct Listed: Sendable {
    let organizations: [Bool]
    let locations: [Bool]
  }

  private let records: Records
  private let targets: TargetNumbers
  let organizationTree: Tree
  let locationTree: Tree
  /// The tenants, in the order in which a walk over the organizations meets their owners.
  private let tenantOrder: [Int32]
  /// Where the tenants of the organization at a position of the walk begin.
  private let tenantStarts: [Int]

  init(_ records: Records, _ targets: TargetNumbers) {
    self.records = records
    self.targets = targets
    organizationTree = Tree(
      parents: records.organizations.map {
        $0.parent >= 0 && records.organizations[Int($0.parent)].exists ? $0.parent : -1
      }
    )
    locationTree = Tree(
      parents: records.locations.map {
        $0.parent >= 0 && records.locations[Int($0.parent)].exists ? $0.parent : -1
      }
    )
    (tenantOrder, tenantStarts) = Selection.sortedTenants(records, organizationTree)
  }

  /// The targets of some places; sorted.
  func places(_ range: Range<Int>, _ scopes: [Listed]) -> [[Int32]] {
    let size = 512
    return parallelMap((range.count + size - 1) / size) { part in
      let start = range.lowerBound + part * size
      return (start..<min(range.upperBound, start + size)).map {
        resolve(records.places[$0], scopes)
      }
    }.flatMap(\.self)
  }

  private static func sortedTenants(_ records: Records, _ tree: Tree) -> ([Int32], [Int]) {
    var starts = Array(repeating: 0, count: tree.order.count + 1)
    for tenant in records.tenants where tenant.exists && tenant.organization >= 0 {
      starts[Int(tree.enter[Int(tenant.organization)]) + 1] += 1
    }
    for position in tree.order.indices {
      starts[position + 1] += starts[position]
    }
    var order = Array(repeating: Int32(0), count: starts[tree.order.count])
    var fill = starts
    for (id, tenant) in records.tenants.enumerated()
    where tenant.exists && tenant.organization >= 0 {
      let position = Int(tree.enter[Int(tenant.organization)])
      order[fill[position]] = Int32(id)
      fill[position] += 1
    }
    return (order, starts)
  }

  /// Whether an organization lies in what an owner ranges over.
  func ranges(_ owner: Int32, over organization: Int32) -> Bool {
    owner == Numbering.platform
      || (owner >= 0 && organization >= 0 && organizationTree.isWithin(organization, owner))
  }

  private func isSubset(_ pairs: [Int32], of labels: [Int32]) -> Bool {
    pairs.allSatisfy(labels.contains)
  }

  /// The organizations that a selector chooses within the range of its owner.
  private func organizations(_ selector: ResourceSelector, of owner: Int32) -> [Int32] {
    let all: [Int32]
    switch selector {
    case .absent, .nothing: return []
    case .names(let ids): all = ids
    case .all, .labels:
      all =
        owner == Numbering.platform
        ? organizationTree.order
        : owner < 0 ? [] : Array(organizationTree.order[organizationTree.subtree(owner)])
    case .under(let id): all = Array(organizationTree.order[organizationTree.subtree(id)])
    }
    return all.filter { id in
      guard id >= 0, records.organizations[Int(id)].exists, ranges(owner, over: id) else {
        return false
      }
      if case .labels(let pairs) = selector {
        return isSubset(pairs, of: records.organizations[Int(id)].labels)
      }
      return true
    }
  }

  /// The tenants of an organization.
  func tenants(of organization: Int32) -> ArraySlice<Int32> {
    let position = Int(organizationTree.enter[Int(organization)])
    return tenantOrder[tenantStarts[position]..<tenantStarts[position + 1]]
  }

  /// The tenants of an organization and of all beneath it.
  private func tenants(under organization: Int32) -> ArraySlice<Int32> {
    let range = organizationTree.subtree(organization)
    return tenantOrder[tenantStarts[range.lowerBound]..<tenantStarts[range.upperBound]]
  }

  private func tenants(_ selector: ResourceSelector, of owner: Int32) -> [Int32] {
    let all: ArraySlice<Int32>
    switch selector {
    case .absent, .nothing: return []
    case .names(let ids): all = ids[...]
    case .all, .labels:
      all = owner == Numbering.platform ? tenantOrder[...] : owner < 0 ? [] : tenants(under: owner)
    case .under(let id): all = tenants(under: id)
    }
    return all.filter { id in
      let tenant = records.tenants[Int(id)]
      guard tenant.exists, tenant.organization >= 0,
        records.organizations[Int(tenant.organization)].exists,
        ranges(owner, over: tenant.organization)
      else {
        return false
      }
      if case .labels(let pairs) = selector {
        return isSubset(pairs, of: tenant.labels)
      }
      return true
    }
  }

  /// The locations that a selector chooses; locations belong to nobody.
  func locations(_ selector: ResourceSelector) -> [Int32] {
    let all: [Int32]
    switch selector {
    case .absent, .nothing: return []
    case .names(let ids): all = ids
    case .all, .labels: all = locationTree.order
    case .under(let id): all = Array(locationTree.order[locationTree.subtree(id)])
    }
    return all.filter { id in
      guard records.locations[Int(id)].exists else {
        return false
      }
      if case .labels(let pairs) = selector {
        return isSubset(pairs, of: records.locations[Int(id)].labels)
      }
      return true
    }
  }

  /// Chosen locations and all that lies below them.
  private func locationsBelow(_ selector: ResourceSelector) -> [Bool] {
    var isIn = Array(repeating: false, count: records.locations.count)
    for id in locations(selector) {
      for node in locationTree.order[locationTree.subtree(id)]
      where records.locations[Int(node)].exists {
        isIn[Int(node)] = true
      }
    }
    return isIn
  }

  /// Whether a tenant has one of these locations.
  private func lies(_ tenant: Int32, in locations: [Bool]) -> Bool {
    self.locations(records.tenants[Int(tenant)].locations).contains { locations[Int($0)] }
  }

  func listed(_ scope: Int32) -> Listed {
    var organizations = Array(repeating: false, count: records.organizations.count)
    var locations = Array(repeating: false, count: records.locations.count)
    let record =
      scope == Numbering.globalScope
      ? ScopeRecord(
        exists: true,
        organization: Numbering.platform,
        organizations: .all,
        locations: .all
      ) : records.scopes[Int(scope)]
    for id in self.organizations(record.organizations, of: record.organization) {
      organizations[Int(id)] = true
    }
    for id in self.locations(record.locations) {
      locations[Int(id)] = true
    }
    return Listed(organizations: organizations, locations: locations)
  }

  /// What a scope lists directly; nothing for one that is not there.
  ///
  /// `all`: What each scope lists; `global` comes last.
  func scope(_ scope: Int32, _ all: [Listed]) -> Listed? {
    if scope == Numbering.globalScope {
      return all.last
    }
    return scope >= 0 && records.scopes[Int(scope)].exists ? all[Int(scope)] : nil
  }

  private func listsLocations(_ scope: Int32) -> Bool {
    scope == Numbering.globalScope || records.scopes[Int(scope)].locations != .absent
  }

  /// Section 4, "Place": the targets that an assignment covers.
  private func resolve(_ place: PlaceRecord, _ scopes: [Listed]) -> [Int32] {
    var organizations: [Int32]
    var tenants: [Int32]
    var isPlatform = false
    if place.tenants == .absent, place.organizations == .absent {
      if place.organization == Numbering.platform {
        // "a platform-wide one covers the platform, all organizations and all tenants"
        isPlatform = true
        organizations = self.organizations(.all, of: place.organization)
        tenants = self.tenants(.all, of: place.organization)
      } else {
        // "an assignment of an organization covers that organization and its tenants"
        organizations = self.organizations(.names([place.organization]), of: place.organization)
        tenants = organizations.flatMap { Array(self.tenants(of: $0)) }
      }
    } else {
      // "`organizations` covers the chosen organizations and all their tenants"
      organizations = self.organizations(place.organizations, of: place.organization)
      // "`tenants` covers the chosen tenants"
      tenants =
        self.tenants(place.tenants, of: place.organization)
        + organizations.flatMap { Array(self.tenants(of: $0)) }
    }
    var locations: [Bool]?
    if place.locations != .absent {
      // "`locations` (with all that lies below them) narrows tenants to those that have such a
      // location, and puts those locations in the place of `*`; organizations it leaves alone"
      let chosen = locationsBelow(place.locations)
      tenants.removeAll { !lies($0, in: chosen) }
      locations = chosen
    }
    if let number = place.scope {
      // "`scope` narrows to the organizations that the scope lists directly and their tenants;
      // where it lists locations, to tenants that have one of these; and its locations, if any,
      // take the place of `*`"
      guard let scope = scope(number, scopes) else {
        return []
      }
      organizations.removeAll { !scope.organizations[Int($0)] }
      tenants.removeAll { !scope.organizations[Int(records.tenants[Int($0)].organization)] }
      if listsLocations(number) {
        tenants.removeAll { !lies($0, in: scope.locations) }
      }
      locations = locations.map { zip($0, scope.locations).map { $0 && $1 } } ?? scope.locations
    }
    var found = organizations.map(targets.organization) + tenants.map(targets.tenant)
    if isPlatform {
      if let locations {
        found += locations.indices.filter { locations[$0] }.map { targets.location(Int32($0)) }
      } else {
        found.append(TargetNumbers.platform)
      }
    }
    found.sort()
    var unique: [Int32] = []
    unique.reserveCapacity(found.count)
    for target in found where target != unique.last {
      unique.append(target)
    }
    return unique
  }
}

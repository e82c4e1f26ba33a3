import CharterModel

/// All records of one state, by the numbers of their resources.
struct Records: Sendable {
  var organizations: [OrganizationRecord]
  var tenants: [TenantRecord]
  var locations: [LocationRecord]
  var scopes: [ScopeRecord]
  var services: [ServiceRecord]
  var profiles: [ProfileRecord]
  var users: [UserRecord]
  var groups: [GroupRecord]
  var assignments: [AssignmentRecord]
  /// What the ranges of records are ranges of.
  var numbers: [Int32] = []
  var places: [PlaceRecord] { distinctPlaces.values }
  var validities: [Validity] { distinctValidities.values }
  private var distinctPlaces = Interned<PlaceRecord>()
  private var distinctValidities = Interned(Validity.always)
  private var distinctLabels = Interned<Text>()

  init(_ numbering: Numbering) {
    func none<Record>(_ kind: Kind, _ record: Record) -> [Record] {
      Array(repeating: record, count: numbering.count(kind))
    }
    organizations = none(.organization, OrganizationRecord())
    tenants = none(.tenant, TenantRecord())
    locations = none(.location, LocationRecord())
    scopes = none(.scope, ScopeRecord())
    services = none(.service, ServiceRecord())
    profiles = none(.profile, ProfileRecord())
    users = none(.user, UserRecord())
    groups = none(.group, GroupRecord())
    assignments = none(.assignment, AssignmentRecord())
  }

  /// Puts the records of a block in their places.
  mutating func merge(_ block: RecordBlock) {
    let base = Int32(numbers.count)
    numbers += block.numbers
    let labels = labels(of: block)
    let places = block.places.map { distinctPlaces.number(renumbered($0, labels)) }
    let validities = block.validities.values.map { distinctValidities.number($0) }
    for (id, record) in block.assignments {
      assignments[Int(id)] = record.moved(by: base, places, validities)
    }
    mergeOthers(block, base: base, labels)
  }

  /// The numbers of a block's labels among those of all.
  private mutating func labels(of block: RecordBlock) -> [Int32] {
    block.labels.values.map { distinctLabels.number($0) }
  }

  private mutating func mergeOthers(_ block: RecordBlock, base: Int32, _ labels: [Int32]) {
    for (id, record) in block.users {
      users[Int(id)] = record
    }
    for (id, record) in block.groups {
      var record = record
      record.members = record.members.moved(by: base)
      record.groups = record.groups.moved(by: base)
      groups[Int(id)] = record
    }
    for (id, record) in block.organizations {
      organizations[Int(id)] = record
      organizations[Int(id)].labels = record.labels.map { labels[Int($0)] }.sorted()
    }
    for (id, record) in block.tenants {
      tenants[Int(id)] = record
      tenants[Int(id)].labels = record.labels.map { labels[Int($0)] }.sorted()
      tenants[Int(id)].locations = renumbered(record.locations, labels)
    }
    for (id, record) in block.locations {
      locations[Int(id)] = record
      locations[Int(id)].labels = record.labels.map { labels[Int($0)] }.sorted()
    }
    for (id, record) in block.scopes {
      scopes[Int(id)] = record
      scopes[Int(id)].organizations = renumbered(record.organizations, labels)
      scopes[Int(id)].locations = renumbered(record.locations, labels)
    }
    for (id, record) in block.services {
      services[Int(id)] = record
    }
    for (id, record) in block.profiles {
      profiles[Int(id)] = record
    }
  }

  private func renumbered(_ place: PlaceRecord, _ labels: [Int32]) -> PlaceRecord {
    var place = place
    place.tenants = renumbered(place.tenants, labels)
    place.organizations = renumbered(place.organizations, labels)
    place.locations = renumbered(place.locations, labels)
    return place
  }

  private func renumbered(_ selector: ResourceSelector, _ labels: [Int32]) -> ResourceSelector {
    if case .labels(let pairs) = selector {
      return .labels(pairs.map { labels[Int($0)] }.sorted())
    }
    return selector
  }

  /// Takes a resource out.
  mutating func remove(_ kind: Kind, _ id: Int32) {
    let id = Int(id)
    switch kind {
    case .organization: organizations[id] = OrganizationRecord()
    case .tenant: tenants[id] = TenantRecord()
    case .location: locations[id] = LocationRecord()
    case .scope: scopes[id] = ScopeRecord()
    case .service: services[id] = ServiceRecord()
    case .profile: profiles[id] = ProfileRecord()
    case .user: users[id] = UserRecord()
    case .group: groups[id] = GroupRecord()
    case .assignment: assignments[id] = AssignmentRecord()
    default: break
    }
  }

  /// A group and all that are in it, however deep.
  func nested(in group: Int32) -> [Int32] {
    var seen: Set<Int32> = [group]
    var found = [group]
    var position = 0
    while position < found.count {
      for nested in list(groups[Int(found[position])].groups) where seen.insert(nested).inserted {
        found.append(nested)
      }
      position += 1
    }
    return found
  }

  /// The numbers of a range.
  func list(_ range: NumberRange) -> ArraySlice<Int32> {
    numbers[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}

extension AssignmentRecord {
  fileprivate func moved(
    by base: Int32,
    _ places: [Int32],
    _ validities: [Int32]
  ) -> AssignmentRecord {
    var record = self
    record.users = users.moved(by: base)
    record.groups = groups.moved(by: base)
    record.profiles = profiles.moved(by: base)
    record.place = places[Int(place)]
    record.validity = validities[Int(validity)]
    return record
  }
}

extension Range<Int32> {
  fileprivate func moved(by distance: Int32) -> Range<Int32> {
    lowerBound + distance..<upperBound + distance
  }
}

extension Records {
  /// How many resources one core reads at a time.
  private static let blockSize = 8192

  /// Reads all resources of a state, side by side.
  init(_ resources: AccessResources, _ numbering: Numbering) {
    self.init(numbering)
    let size = Records.blockSize
    let all = resources.resources
    // Resources stand in the order of their numbers, kind by kind.
    var next = Array(repeating: Int32(0), count: Kind.allCases.count)
    var first: [[Int32]] = []
    for (position, resource) in all.enumerated() {
      if position % size == 0 {
        first.append(next)
      }
      next[resource.kind.ordinal] += 1
    }
    let starts = first
    let blocks = parallelMap(starts.count) { part in
      var reader = BodyReader(numbering, isEarlier: false)
      reader.reserve(size)
      var next = starts[part]
      for resource in all[part * size..<min(all.count, (part + 1) * size)] {
        reader.read(resource, next[resource.kind.ordinal], of: resources)
        next[resource.kind.ordinal] += 1
      }
      return reader.block
    }
    mergeAll(blocks)
  }

  /// Puts the records of all blocks together; the two longest lists side by side.
  private mutating func mergeAll(_ blocks: [RecordBlock]) {
    var bases: [Int32] = []
    var total = 0
    var places: [[Int32]] = []
    var validities: [[Int32]] = []
    for block in blocks {
      bases.append(Int32(total))
      total += block.numbers.count
      let labels = labels(of: block)
      places.append(block.places.map { distinctPlaces.number(renumbered($0, labels)) })
      validities.append(block.validities.values.map { distinctValidities.number($0) })
    }
    let (length, starts, placeNumbers, validityNumbers) = (total, bases, places, validities)
    // Made anew where they are filled: the empty ones are let go of first.
    let count = assignments.count
    assignments = []
    let lists = parallelMap(2) { part -> MergedList in
      if part == 0 {
        var numbers: [Int32] = []
        numbers.reserveCapacity(length)
        for block in blocks {
          numbers += block.numbers
        }
        return .numbers(numbers)
      }
      var assignments = Array(repeating: AssignmentRecord(), count: count)
      for (position, block) in blocks.enumerated() {
        for (id, record) in block.assignments {
          assignments[Int(id)] = record.moved(
            by: starts[position],
            placeNumbers[position],
            validityNumbers[position]
          )
        }
      }
      return .assignments(assignments)
    }
    for list in lists {
      switch list {
      case .numbers(let numbers): self.numbers = numbers
      case .assignments(let assignments): self.assignments = assignments
      }
    }
    for (block, base) in zip(blocks, bases) {
      mergeOthers(block, base: base, labels(of: block))
    }
  }

  private enum MergedList: Sendable {
    case numbers([Int32])
    case assignments([AssignmentRecord])
  }

  /// The state before some changes: what they put there is taken out, and what they took out or
  /// changed is as it was.
  func earlier(
    _ previous: AccessResources,
    removing: [(kind: Kind, id: Int32)],
    _ numbering: Numbering
  ) -> Records {
    var records = self
    for (kind, id) in removing {
      records.remove(kind, id)
    }
    var reader = BodyReader(numbering, isEarlier: true)
    for resource in previous.resources {
      reader.read(resource, numbering.id(of: resource, in: previous, isEarlier: true), of: previous)
    }
    records.merge(reader.block)
    return records
  }
}

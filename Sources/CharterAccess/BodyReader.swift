import CharterModel

/// Some resources of a state, read into records: what one core does of them.
struct RecordBlock: Sendable {
  var organizations: [(id: Int32, record: OrganizationRecord)] = []
  var tenants: [(id: Int32, record: TenantRecord)] = []
  var locations: [(id: Int32, record: LocationRecord)] = []
  var scopes: [(id: Int32, record: ScopeRecord)] = []
  var services: [(id: Int32, record: ServiceRecord)] = []
  var profiles: [(id: Int32, record: ProfileRecord)] = []
  var users: [(id: Int32, record: UserRecord)] = []
  var groups: [(id: Int32, record: GroupRecord)] = []
  var assignments: [(id: Int32, record: AssignmentRecord)] = []
  /// What the ranges of records are ranges of.
  var numbers: [Int32] = []
  var places: [PlaceRecord] = []
  /// The pairs that the numbers of labels stand for, within this block.
  var labels: [Text] = []
}

/// Reads canonical bodies into records.
struct BodyReader {
  private let numbering: Numbering
  private let clock: PhaseClock
  private let isEarlier: Bool
  private(set) var block = RecordBlock()
  private var labelNumbers: [Text: Int32] = [:]
  private var placeNumbers = HashIndex(capacity: 1024)
  private var placeCount = 0
  private var placeCapacity = 1024
  private var placeKeys: [(hash: UInt64, range: Range<Int>)] = []
  private var placeBytes: [UInt8] = []

  init(_ numbering: Numbering, _ clock: PhaseClock, isEarlier: Bool) {
    self.numbering = numbering
    self.clock = clock
    self.isEarlier = isEarlier
  }

  /// Makes room for what so many resources are likely to take.
  mutating func reserve(_ count: Int) {
    block.assignments.reserveCapacity(count)
    block.numbers.reserveCapacity(count * 4)
  }

  mutating func read(
    _ resource: AccessResources.Resource,
    _ id: Int32,
    of state: AccessResources
  ) {
    let chunk = state.bodies[Int(resource.chunk)]
    let bytes = chunk.span
    let body = Int(resource.body.lowerBound)..<Int(resource.body.upperBound)
    let (metadata, spec) = BodyScanner.sections(bytes, body)
    switch resource.kind {
    case .assignment:
      let owner = owner(resource, state)
      assignment(bytes, spec, id, owner)
    case .user:
      let owner = owner(resource, state)
      user(bytes, spec, id, owner)
    case .group:
      let owner = owner(resource, state)
      group(bytes, spec, id, owner)
    case .tenant:
      let owner = owner(resource, state)
      tenant(bytes, metadata, spec, id, owner)
    case .organization: organization(bytes, metadata, spec, id)
    case .location: location(bytes, metadata, spec, id)
    case .scope:
      let owner = owner(resource, state)
      scope(bytes, spec, id, owner)
    case .service: service(bytes, spec, id)
    case .profile:
      let owner = owner(resource, state)
      profile(bytes, spec, id, owner)
    default: break
    }
  }

  /// The organization that a resource belongs to.
  private func owner(_ resource: AccessResources.Resource, _ state: AccessResources) -> Int32 {
    let chunk = state.addresses[Int(resource.chunk)]
    let start = Int(resource.address.lowerBound) + resource.kind.wordLength + 1
    var slash = start
    let end = Int(resource.address.upperBound)
    while slash < end, chunk[slash] != UInt8(ascii: "/") {
      slash += 1
    }
    guard slash < end else {
      return Numbering.platform
    }
    return numbering.id(.organization, chunk.span, start..<slash, isEarlier: isEarlier)
  }

  // MARK: - Values

  private func id(_ kind: Kind, _ bytes: Span<UInt8>, _ value: Range<Int>) -> Int32 {
    guard value.count > 2, bytes[value.lowerBound] == UInt8(ascii: "\"") else {
      return Numbering.unknown
    }
    return numbering.id(
      kind,
      bytes,
      value.lowerBound + 1..<value.upperBound - 1,
      isEarlier: isEarlier
    )
  }

  private func scopeID(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Int32 {
    BodyScanner.isWord(bytes, value, "global")
      ? Numbering.globalScope : id(.scope, bytes, value)
  }

  /// The numbers of a list of references; unknown for those that are not there.
  private func all(_ kind: Kind, _ bytes: Span<UInt8>, _ value: Range<Int>) -> [Int32] {
    var found: [Int32] = []
    BodyScanner.strings(bytes, value.lowerBound) { range in
      found.append(numbering.id(kind, bytes, range, isEarlier: isEarlier))
    }
    return found
  }

  /// The same without those that are not there.
  private func ids(_ kind: Kind, _ bytes: Span<UInt8>, _ value: Range<Int>) -> [Int32] {
    all(kind, bytes, value).filter { $0 != Numbering.unknown }
  }

  /// The same, into the list that records share.
  private mutating func shared(
    _ kind: Kind,
    _ bytes: Span<UInt8>,
    _ value: Range<Int>
  ) -> NumberRange {
    let start = Int32(block.numbers.count)
    guard bytes[value.lowerBound] == UInt8(ascii: "[") else {
      return start..<start
    }
    var position = value.lowerBound + 1
    while position < value.upperBound, bytes[position] == UInt8(ascii: "\"") {
      let end = BodyScanner.skipString(bytes, position)
      let id = numbering.id(kind, bytes, position + 1..<end - 1, isEarlier: isEarlier)
      if id != Numbering.unknown {
        block.numbers.append(id)
      }
      position = end + 1
    }
    return start..<Int32(block.numbers.count)
  }

  private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Text {
    Text(String(decoding: range.map { bytes[$0] }, as: UTF8.self))
  }

  private func texts(_ bytes: Span<UInt8>, _ value: Range<Int>) -> [Text] {
    var found: [Text] = []
    BodyScanner.strings(bytes, value.lowerBound) { found.append(text(bytes, $0)) }
    return found
  }

  private mutating func labels(_ bytes: Span<UInt8>, _ start: Int) -> [Int32] {
    var pairs: [Text] = []
    BodyScanner.members(bytes, start) { key, value in
      pairs.append(text(bytes, key.lowerBound - 1..<value.upperBound))
    }
    return pairs.map { pair in
      if let number = labelNumbers[pair] {
        return number
      }
      let number = Int32(block.labels.count)
      block.labels.append(pair)
      labelNumbers[pair] = number
      return number
    }.sorted()
  }

  private mutating func metadataLabels(_ bytes: Span<UInt8>, _ metadata: Int) -> [Int32] {
    var start: Int?
    BodyScanner.members(bytes, metadata) { key, value in
      if BodyScanner.spells(bytes, key, "labels") {
        start = value.lowerBound
      }
    }
    return start.map { labels(bytes, $0) } ?? []
  }

  private mutating func selector(
    _ kind: Kind,
    _ bytes: Span<UInt8>,
    _ value: Range<Int>
  ) -> ResourceSelector {
    if bytes[value.lowerBound] == UInt8(ascii: "[") {
      return .names(ids(kind, bytes, value).sorted())
    }
    var found = ResourceSelector.nothing
    var labelStart: Int?
    var count = 0
    BodyScanner.members(bytes, value.lowerBound) { key, value in
      count += 1
      if BodyScanner.spells(bytes, key, "all") {
        found = bytes[value.lowerBound] == UInt8(ascii: "t") ? .all : .nothing
      } else if BodyScanner.spells(bytes, key, "under") {
        let id = id(kind == .location ? .location : .organization, bytes, value)
        found = id == Numbering.unknown ? .nothing : .under(id)
      } else if BodyScanner.spells(bytes, key, "labels") {
        labelStart = value.lowerBound
      }
    }
    guard count == 1 else {
      return .nothing
    }
    if let labelStart {
      // Labels of another type choose nothing: an empty choice would mean everything.
      let pairs = labels(bytes, labelStart)
      found = pairs.isEmpty ? .nothing : .labels(pairs)
    }
    return found
  }

  // MARK: - Kinds

  private mutating func user(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var record = UserRecord(exists: true, isActive: true, organization: owner)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "state") {
        record.isActive = BodyScanner.isWord(bytes, value, "active")
      } else if BodyScanner.spells(bytes, key, "scope") {
        record.scope = scopeID(bytes, value)
      }
    }
    block.users.append((id, record))
  }

  private mutating func group(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var members = 0..<0
    var groups = 0..<0
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "members") {
        members = value
      } else if BodyScanner.spells(bytes, key, "groups") {
        groups = value
      }
    }
    var record = GroupRecord(exists: true, organization: owner)
    if !members.isEmpty {
      record.members = shared(.user, bytes, members)
    }
    if !groups.isEmpty {
      record.groups = shared(.group, bytes, groups)
    }
    block.groups.append((id, record))
  }

  private mutating func assignment(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var fields = AssignmentFields()
    BodyScanner.members(bytes, spec) { key, value in
      fields.take(bytes, key, value)
    }
    var record = AssignmentRecord(exists: true, organization: owner)
    record.phase = clock.phase(bytes, notBefore: fields.notBefore, expires: fields.expires)
    if !fields.users.isEmpty {
      record.users = shared(.user, bytes, fields.users)
    }
    if !fields.groups.isEmpty {
      record.groups = shared(.group, bytes, fields.groups)
    }
    if !fields.profiles.isEmpty {
      record.profiles = shared(.profile, bytes, fields.profiles)
    }
    record.place = place(bytes, fields, owner)
    block.assignments.append((id, record))
  }

  /// Where the values of an assignment are; empty where it does not have them.
  private struct AssignmentFields {
    var users = 0..<0
    var groups = 0..<0
    var profiles = 0..<0
    var tenants = 0..<0
    var organizations = 0..<0
    var locations = 0..<0
    var scope = 0..<0
    var notBefore = 0..<0
    var expires = 0..<0

    @inline(__always)
    mutating func take(_ bytes: Span<UInt8>, _ key: Range<Int>, _ value: Range<Int>) {
      if BodyScanner.spells(bytes, key, "users") {
        users = value
      } else if BodyScanner.spells(bytes, key, "groups") {
        groups = value
      } else if BodyScanner.spells(bytes, key, "profiles") {
        profiles = value
      } else if BodyScanner.spells(bytes, key, "tenants") {
        tenants = value
      } else if BodyScanner.spells(bytes, key, "organizations") {
        organizations = value
      } else if BodyScanner.spells(bytes, key, "locations") {
        locations = value
      } else if BodyScanner.spells(bytes, key, "scope") {
        scope = value
      } else if BodyScanner.spells(bytes, key, "notBefore") {
        notBefore = value
      } else if BodyScanner.spells(bytes, key, "expires") {
        expires = value
      }
    }
  }

  /// The number of a place; most assignments have one that others have as well.
  private mutating func place(
    _ bytes: Span<UInt8>,
    _ fields: AssignmentFields,
    _ owner: Int32
  ) -> Int32 {
    let start = placeBytes.count
    for shift in [0, 8, 16, 24] as [Int32] {
      placeBytes.append(UInt8(truncatingIfNeeded: owner >> shift))
    }
    for value in [fields.tenants, fields.organizations, fields.locations, fields.scope] {
      for position in value {
        placeBytes.append(bytes[position])
      }
      placeBytes.append(0)
    }
    let range = start..<placeBytes.count
    var state = AddressHash(.assignment)
    state.combine(placeBytes.span.extracting(range))
    let hash = state.value
    let known = placeNumbers.first(hash) { candidate in
      let other = placeKeys[candidate].range
      guard other.count == range.count else {
        return false
      }
      for offset in 0..<range.count
      where placeBytes[other.lowerBound + offset] != placeBytes[range.lowerBound + offset] {
        return false
      }
      return true
    }
    if let known {
      placeBytes.removeSubrange(range)
      return Int32(known)
    }
    if placeKeys.count == placeCapacity {
      placeCapacity *= 2
      placeNumbers = HashIndex(capacity: placeCapacity)
      for key in placeKeys {
        placeNumbers.append(key.hash)
      }
    }
    placeNumbers.append(hash)
    placeKeys.append((hash, range))
    var place = PlaceRecord(organization: owner)
    if !fields.tenants.isEmpty {
      place.tenants = selector(.tenant, bytes, fields.tenants)
    }
    if !fields.organizations.isEmpty {
      place.organizations = selector(.organization, bytes, fields.organizations)
    }
    if !fields.locations.isEmpty {
      place.locations = selector(.location, bytes, fields.locations)
    }
    if !fields.scope.isEmpty {
      place.scope = scopeID(bytes, fields.scope)
    }
    block.places.append(place)
    return Int32(block.places.count - 1)
  }

  private mutating func organization(
    _ bytes: Span<UInt8>,
    _ metadata: Int,
    _ spec: Int,
    _ id: Int32
  ) {
    var record = OrganizationRecord(exists: true, isWorking: true)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "parent") {
        record.parent = self.id(.organization, bytes, value)
      } else if BodyScanner.spells(bytes, key, "type") {
        let word = text(bytes, value)
        record.type = UInt8(
          FieldType.organizationTypes.firstIndex { Text("\"\($0.value)\"") == word } ?? 7
        )
      } else if BodyScanner.spells(bytes, key, "state") {
        let word = text(bytes, value)
        record.isWorking = ["\"trial\"", "\"demo\"", "\"production\"", "\"managed\""]
          .contains(word.string)
        record.state =
          record.isWorking
          ? .production
          : word == "\"disabled\"" ? .disabled : word == "\"inactive\"" ? .inactive : .unknown
      } else if BodyScanner.spells(bytes, key, "services") {
        BodyScanner.members(bytes, value.lowerBound) { service, state in
          let id = numbering.id(.service, bytes, service, isEarlier: isEarlier)
          if id != Numbering.unknown {
            if BodyScanner.isWord(bytes, state, "active") {
              record.services.append(id)
            } else {
              record.available.append(id)
            }
          }
        }
      }
    }
    record.labels = metadataLabels(bytes, metadata)
    block.organizations.append((id, record))
  }

  private mutating func tenant(
    _ bytes: Span<UInt8>,
    _ metadata: Int,
    _ spec: Int,
    _ id: Int32,
    _ owner: Int32
  ) {
    var record = TenantRecord(exists: true, organization: owner, isActive: true)
    var locations = 0..<0
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "state") {
        record.isActive = BodyScanner.isWord(bytes, value, "active")
      } else if BodyScanner.spells(bytes, key, "services") {
        record.services = ids(.service, bytes, value)
      } else if BodyScanner.spells(bytes, key, "owners") {
        record.owners = ids(.user, bytes, value)
      } else if BodyScanner.spells(bytes, key, "locations") {
        locations = value
      }
    }
    if !locations.isEmpty {
      record.locations = selector(.location, bytes, locations)
    }
    record.labels = metadataLabels(bytes, metadata)
    block.tenants.append((id, record))
  }

  private mutating func location(
    _ bytes: Span<UInt8>,
    _ metadata: Int,
    _ spec: Int,
    _ id: Int32
  ) {
    var record = LocationRecord(exists: true)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "parent") {
        record.parent = self.id(.location, bytes, value)
      }
    }
    record.labels = metadataLabels(bytes, metadata)
    block.locations.append((id, record))
  }

  private mutating func scope(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var organizations = 0..<0
    var locations = 0..<0
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "organizations") {
        organizations = value
      } else if BodyScanner.spells(bytes, key, "locations") {
        locations = value
      }
    }
    var record = ScopeRecord(exists: true, organization: owner)
    if !organizations.isEmpty {
      record.organizations = selector(.organization, bytes, organizations)
    }
    if !locations.isEmpty {
      record.locations = selector(.location, bytes, locations)
    }
    block.scopes.append((id, record))
  }

  private mutating func service(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32) {
    var record = ServiceRecord(exists: true)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "requires") {
        record.requires = all(.service, bytes, value)
      } else if BodyScanner.spells(bytes, key, "permissions") {
        BodyScanner.elements(bytes, value.lowerBound) { start in
          if let permission = permission(bytes, start) {
            record.permissions.append(permission)
          }
        }
      }
    }
    block.services.append((id, record))
  }

  private func permission(_ bytes: Span<UInt8>, _ start: Int) -> PermissionRecord? {
    var name: Text?
    var record = PermissionRecord(name: "")
    var isHeldSomewhere = true
    BodyScanner.members(bytes, start) { key, value in
      if BodyScanner.spells(bytes, key, "name"), value.count > 2,
        bytes[value.lowerBound] == UInt8(ascii: "\"")
      {
        name = text(bytes, value.lowerBound + 1..<value.upperBound - 1)
      } else if BodyScanner.spells(bytes, key, "level") {
        let words: [(StaticString, PermissionLevel)] = [
          ("platform", .platform), ("organization", .organization), ("tenant", .tenant),
        ]
        if let level = words.first(where: { BodyScanner.isWord(bytes, value, $0.0) })?.1 {
          record.level = level
        } else {
          isHeldSomewhere = false
        }
      } else if BodyScanner.spells(bytes, key, "requires") {
        var names: [Text] = []
        // What it requires cannot be told: nobody can hold that.
        isHeldSomewhere =
          BodyScanner.strings(bytes, value.lowerBound) { names.append(text(bytes, $0)) }
          && isHeldSomewhere
        record.requires = names
      } else if BodyScanner.spells(bytes, key, "administers") {
        record.administers = bytes[value.lowerBound] == UInt8(ascii: "t")
      } else if BodyScanner.spells(bytes, key, "audience") {
        record.audience = texts(bytes, value).reduce(0) { mask, word in
          let bit = FieldType.organizationTypes.firstIndex { Text($0.value) == word }
          return mask | (bit.map { 1 << UInt8($0) } ?? 0)
        }
      }
    }
    guard let name, isHeldSomewhere, Name.isValid(Array(name.utf8)[...]) else {
      return nil
    }
    record.name = name
    return record
  }

  private mutating func profile(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var record = ProfileRecord(exists: true, organization: owner)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "permissions") {
        for pattern in texts(bytes, value) {
          if pattern.string.hasSuffix("/*") {
            let name = Array(pattern.utf8.dropLast(2))
            let service = numbering.id(.service, name.span, 0..<name.count, isEarlier: isEarlier)
            if service != Numbering.unknown {
              record.services.append(service)
            }
          } else {
            record.permissions.append(pattern)
          }
        }
      } else if BodyScanner.spells(bytes, key, "includes") {
        record.includes = ids(.profile, bytes, value)
      } else if BodyScanner.spells(bytes, key, "ceiling") {
        record.ceiling = self.id(.profile, bytes, value)
      } else if BodyScanner.spells(bytes, key, "inheritable") {
        record.isInheritable = bytes[value.lowerBound] == UInt8(ascii: "t")
      }
    }
    block.profiles.append((id, record))
  }
}

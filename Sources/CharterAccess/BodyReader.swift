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
  /// What has no times comes first.
  var validities = Interned(Validity.always)
  /// The pairs that the numbers of labels stand for, within this block.
  var labels = Interned<Text>()
}

/// Reads canonical bodies into records.
struct BodyReader {
  let numbering: Numbering
  let isEarlier: Bool
  var block = RecordBlock()
  var placeNumbers = HashIndex(capacity: 1024)
  var placeCapacity = 1024
  var placeKeys: [(hash: UInt64, range: Range<Int>)] = []
  var placeBytes: [UInt8] = []

  init(_ numbering: Numbering, isEarlier: Bool) {
    self.numbering = numbering
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
  func owner(_ resource: AccessResources.Resource, _ state: AccessResources) -> Int32 {
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
}

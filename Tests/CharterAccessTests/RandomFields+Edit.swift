import CharterTestSupport

/// One field of a new resource, given to one that is there.
extension RandomFields {
  func edit(
    _ new: ReferenceState.Service,
    _ old: inout ReferenceState.Service,
    _ random: inout SeededGenerator
  ) {
    let position = old.permissions.indices.randomElement(using: &random)
    let other = new.permissions.randomElement(using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: old.requires = new.requires
    case 1: old.permissions = new.permissions
    case 2:
      if let other, !old.permissions.contains(where: { $0.name == other.name }) {
        old.permissions.append(other)
      }
    case 3:
      if let position {
        old.permissions.remove(at: position)
      }
    case 4:
      if let position {
        old.permissions[position].administers.toggle()
      }
    case 5:
      if let position, let other {
        old.permissions[position].audience = other.audience
      }
    default:
      if let position, let other {
        old.permissions[position].requires = other.requires
      }
    }
  }

  func edit(
    _ new: ReferenceState.Location,
    _ old: inout ReferenceState.Location,
    _ random: inout SeededGenerator
  ) {
    if random.chance(60) {
      old.parent = new.parent
    } else {
      old.labels = new.labels
    }
  }

  func edit(
    _ new: ReferenceState.Organization,
    _ old: inout ReferenceState.Organization,
    _ random: inout SeededGenerator
  ) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: old.parent = new.parent
    case 1: old.type = new.type
    case 2: old.state = new.state
    case 3: old.services = new.services
    default: old.labels = new.labels
    }
  }

  func edit(
    _ new: ReferenceState.Scope,
    _ old: inout ReferenceState.Scope,
    _ random: inout SeededGenerator
  ) {
    // What another owner ranges over is not what this one does.
    if new.organization == old.organization, random.chance(50) {
      old.organizations = new.organizations
    } else {
      old.locations = new.locations
    }
  }

  func edit(
    _ new: ReferenceState.Profile,
    _ old: inout ReferenceState.Profile,
    _ random: inout SeededGenerator
  ) {
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where new.organization == old.organization: old.includes = new.includes
    case 1 where new.organization == old.organization: old.ceiling = new.ceiling
    case 2, 3: old.inheritable.toggle()
    default: old.permissions = new.permissions
    }
  }

  func edit(
    _ new: ReferenceState.User,
    _ old: inout ReferenceState.User,
    _ random: inout SeededGenerator
  ) {
    if new.organization == old.organization, random.chance(60) {
      old.scope = new.scope
    } else {
      old.state = old.state == "active" ? "disabled" : "active"
    }
  }

  func edit(
    _ new: ReferenceState.Group,
    _ old: inout ReferenceState.Group,
    _ random: inout SeededGenerator
  ) {
    if random.chance(50) {
      old.members = new.members
    } else {
      old.groups = new.groups
    }
  }

  func edit(
    _ new: ReferenceState.Tenant,
    _ old: inout ReferenceState.Tenant,
    _ random: inout SeededGenerator
  ) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: old.state = old.state == "active" ? "disabled" : "active"
    case 1: old.services = new.services
    case 2: old.owners = new.owners
    case 3: old.locations = new.locations
    default: old.labels = new.labels
    }
  }

  func edit(
    _ new: ReferenceState.Assignment,
    _ old: inout ReferenceState.Assignment,
    _ random: inout SeededGenerator
  ) {
    let isAlike = new.organization == old.organization
    switch Int.random(in: 0..<8, using: &random) {
    case 0 where isAlike: old.profiles = new.profiles
    case 1 where isAlike: old.tenants = new.tenants
    case 2 where isAlike: old.organizations = new.organizations
    case 3 where isAlike: old.scope = new.scope
    case 4: old.locations = new.locations
    case 5:
      old.notBefore = new.notBefore
      old.expires = new.expires
    default:
      old.users = new.users
      old.groups = new.groups
    }
  }
}

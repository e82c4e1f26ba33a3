package import CharterModel

/// A condition of the rule that fails, and so keeps a user from a permission (section 4).
package struct Refusal: Sendable {
  /// Which one.
  package enum Condition: String, Sendable {
    /// The permission is not held on targets of this sort.
    case level
    /// 1: the user.
    case user
    /// 1: the user's organization, or that of the target.
    case organization
    /// 1: the tenant.
    case tenant
    /// 2d: the service of the permission, or one that it requires.
    case service
    /// 2: no assignment has anything to do with it.
    case assignment
    /// 2: an assignment is over, or has not begun.
    case time
    /// 2a: an assignment names others.
    case subject
    /// 2b, 2e: an assignment does not cover the target for this user.
    case place
    /// 2c: its profiles do not have the permission.
    case profile
    /// 2c: its profile may not be used by the user's organization.
    case inheritance
    /// 2c: the permission is not for organizations like the user's.
    case audience
    /// 2: a permission that it requires is not held there.
    case requirement
  }

  package let condition: Condition
  package let message: String
  /// What it speaks of, for the places in the manifests.
  package let addresses: [Text]

  init(_ condition: Condition, _ message: String, _ addresses: [String]) {
    self.condition = condition
    self.message = message
    self.addresses = addresses.map { Text($0) }
  }
}

extension World {
  /// Not more assignments than these are spoken of.
  private static let candidates = 5

  /// Why a user does not hold a permission on a target: first what stands in the way whoever gives
  /// it, then the assignments that come nearest, each with the condition that it fails.
  ///
  /// Empty where it does hold it.
  package func refusals(_ user: Int32, _ target: Target, _ permission: Int) -> [Refusal] {
    let explanation = Explainer(self, users: [user]).user(user)
    let number = targets.number(target)
    guard !explanation.permissions(on: number).contains(permission) else {
      return []
    }
    let name = names.names[permission].string
    guard catalogue.level[permission] == target.level else {
      return [
        Refusal(
          .level,
          "\(name) is held on \(World.plural(catalogue.level[permission])), and "
            + "\(numbering.name(target)) is \(World.singular(target))",
          serviceAddress(permission)
        )
      ]
    }
    var found = stateRefusals(user, target)
    if let service = serviceRefusal(permission, target) {
      found.append(service)
    }
    return found
      + assignmentRefusals(explanation, target, permission, isBarred: !found.isEmpty)
  }

  private static func plural(_ level: PermissionLevel) -> String {
    switch level {
    case .platform: "the platform and its locations"
    case .organization: "organizations"
    case .tenant: "tenants"
    }
  }

  private static func singular(_ target: Target) -> String {
    switch target {
    case .platform: "the platform"
    case .location: "a location"
    case .organization: "an organization"
    case .tenant: "a tenant"
    }
  }

  private func serviceAddress(_ permission: Int) -> [String] {
    let service = catalogue.service[permission]
    return service >= 0 ? [numbering.address(.service, service)] : []
  }

  // MARK: - States

  private func stateRefusals(_ user: Int32, _ target: Target) -> [Refusal] {
    var found: [Refusal] = []
    let record = records.users[Int(user)]
    if !record.isActive {
      let address = numbering.address(.user, user)
      found.append(Refusal(.user, "\(address) is disabled", [address]))
    }
    var organizations = [record.organization]
    switch target {
    case .organization(let id): organizations.append(id)
    case .tenant(let id):
      organizations.append(records.tenants[Int(id)].organization)
      if !records.tenants[Int(id)].isActive {
        let address = numbering.address(.tenant, id)
        found.append(Refusal(.tenant, "\(address) is disabled", [address]))
      }
    default: break
    }
    for (position, id) in organizations.enumerated()
    where id >= 0 && organizations.firstIndex(of: id) == position {
      let organization = records.organizations[Int(id)]
      if !organization.isWorking {
        let address = numbering.address(.organization, id)
        found.append(
          Refusal(.organization, "\(address) is \(organization.state.word)", [address])
        )
      }
    }
    return found
  }

  // MARK: - Services

  private func serviceRefusal(_ permission: Int, _ target: Target) -> Refusal? {
    let organization: Int32
    var tenant: Int32?
    switch target {
    case .platform, .location: return nil
    case .organization(let id): organization = id
    case .tenant(let id):
      tenant = id
      organization = records.tenants[Int(id)].organization
    }
    return serviceGap(catalogue.service[permission], organization, tenant)
  }

  /// Which of a service and all that it requires is not active in an organization, or not listed by
  /// a tenant of it (2d).
  package func serviceGap(_ own: Int32, _ organization: Int32, _ tenant: Int32?) -> Refusal? {
    guard own >= 0, organization >= 0 else {
      return nil
    }
    let home = numbering.address(.organization, organization)
    for service in catalogue.closure[Int(own)] where service >= 0 {
      let address = numbering.address(.service, service)
      let what =
        service == own
        ? address : "\(address), which \(numbering.address(.service, own)) requires,"
      if !records.organizations[Int(organization)].services.contains(service) {
        let isAvailable = records.organizations[Int(organization)].available.contains(service)
        return Refusal(
          .service,
          isAvailable
            ? "\(what) is only available in \(home), not active"
            : "\(what) is not among the services of \(home)",
          [home, address]
        )
      }
      if let tenant, let listed = records.tenants[Int(tenant)].services, !listed.contains(service) {
        let place = numbering.address(.tenant, tenant)
        return Refusal(.service, "\(what) is not in the list of services of \(place)", [place])
      }
    }
    return nil
  }

  // MARK: - Assignments

  /// One assignment, and what keeps it from giving the permission.
  private struct Candidate {
    let address: String
    let failing: [Refusal]
  }

  private func assignmentRefusals(
    _ explanation: UserExplanation,
    _ target: Target,
    _ permission: Int,
    isBarred: Bool
  ) -> [Refusal] {
    var named: [Candidate] = []
    var others: [String] = []
    var isNamed = false
    for (id, assignment) in records.assignments.enumerated() where assignment.exists {
      let isOwn = names(assignment, explanation)
      isNamed = isNamed || isOwn
      guard isOwn || records.list(assignment.profiles).contains(where: { wants($0, permission) })
      else {
        continue
      }
      let failing = failing(Int32(id), explanation, target, permission, isBarred: isBarred)
      let address = numbering.address(.assignment, Int32(id))
      if isOwn {
        if failing.count < named.first?.failing.count ?? .max {
          named = []
        }
        if failing.count == named.first?.failing.count ?? failing.count {
          named.append(Candidate(address: address, failing: failing))
        }
      } else if failing.isEmpty {
        others.append(address)
      }
    }
    // Where one gives it and something else stands in the way, that is all there is to say.
    if isBarred, named.contains(where: { $0.failing.isEmpty }) {
      return []
    }
    // One that names the user and gives it but for one thing says more than those for others.
    let nearest = named.first.map { $0.failing.count <= (others.isEmpty ? 2 : 1) } ?? false
    var found =
      nearest
      ? named.sorted { Text($0.address) < Text($1.address) }.prefix(World.candidates)
        .flatMap(\.failing) : []
    if !isBarred {
      found += elsewhere(others, explanation, permission)
    }
    if found.isEmpty {
      let name = names.names[permission].string
      found = [
        Refusal(
          .assignment,
          isNamed
            ? "no assignment gives \(name) on \(numbering.name(target))"
            : "no assignment names \(numbering.address(.user, explanation.user))",
          []
        )
      ]
    }
    var unique: [Refusal] = []
    for refusal in found where !unique.contains(where: { $0.message == refusal.message }) {
      unique.append(refusal)
    }
    return unique
  }

  /// The assignments that give the permission there, to others.
  private func elsewhere(
    _ assignments: [String],
    _ explanation: UserExplanation,
    _ permission: Int
  ) -> [Refusal] {
    let user = numbering.text(.user, explanation.user)
    let sorted = assignments.map { Text($0) }.sorted()
    guard sorted.count > World.candidates else {
      return sorted.map { address in
        let id = numbering.id(.assignment, String(address.string.drop { $0 != "/" }.dropFirst()))
        let groups =
          id.map { records.list(records.assignments[Int($0)].groups) }?
          .map { Text(numbering.address(.group, $0)) }.sorted() ?? []
        let through = groups.first.map { group in
          ", and \(user) is not in \(group)"
            + (groups.count > 1 ? " or \(groups.count - 1) more that it names" : "")
        }
        return Refusal(
          .subject,
          "\(address) gives it there to others\(through ?? ", not to \(user)")",
          [address.string]
        )
      }
    }
    let first = sorted.prefix(2).map(\.string).joined(separator: ", ")
    return [
      Refusal(
        .subject,
        "\(sorted.count) assignments give it there, none to \(user): \(first), …",
        [sorted[0].string]
      )
    ]
  }

  private func wants(_ profile: Int32, _ permission: Int) -> Bool {
    profiles.wanted[Int(profile)].contains(permission)
  }

  private func names(_ assignment: AssignmentRecord, _ explanation: UserExplanation) -> Bool {
    records.list(assignment.users).contains(explanation.user)
      || records.list(assignment.groups).contains { explanation.groups.contains($0) }
  }

  /// The conditions that an assignment fails, but for whom it names.
  private func failing(
    _ id: Int32,
    _ explanation: UserExplanation,
    _ target: Target,
    _ permission: Int,
    isBarred: Bool
  ) -> [Refusal] {
    let address = numbering.address(.assignment, id)
    let assignment = records.assignments[Int(id)]
    var found: [Refusal] = []
    if let refusal = timeRefusal(id, address) {
      found.append(refusal)
    }
    if !explanation.covers(id, targets.number(target)) {
      found.append(Refusal(.place, placeMessage(id, address, explanation, target), [address]))
    }
    if let refusal = profileRefusal(assignment, address, explanation, permission) {
      found.append(refusal)
    } else if found.isEmpty, !isBarred, names(assignment, explanation) {
      let user = numbering.text(.user, explanation.user)
      let held = explanation.permissions(on: targets.number(target))
      for required in catalogue.requires[permission].subtracting(held).members {
        found.append(
          Refusal(
            .requirement,
            "\(names.names[permission]) requires \(names.names[required]), which \(user) does not "
              + "hold on \(numbering.name(target))",
            [address] + serviceAddress(permission)
          )
        )
      }
    }
    return found
  }

  private func timeRefusal(_ id: Int32, _ address: String) -> Refusal? {
    let phase = records.assignments[Int(id)].phase
    guard !phase.isInForce else {
      return nil
    }
    let times = times(of: id)
    let message =
      switch phase {
      case .expired: "\(address) expired on \(times.expires ?? "an unknown day")"
      case .notYet: "\(address) begins on \(times.notBefore ?? "an unknown day")"
      default: "\(address) has a time that is none"
      }
    return Refusal(.time, message, [address])
  }

  private func placeMessage(
    _ id: Int32,
    _ address: String,
    _ explanation: UserExplanation,
    _ target: Target
  ) -> String {
    let place = records.assignments[Int(id)].place
    let record = records.users[Int(explanation.user)]
    if record.scope != nil, covered.contains(targets.number(target), in: place) {
      let scope = record.scope.flatMap { $0 >= 0 ? numbering.address(.scope, $0) : nil }
      return "\(address) covers \(numbering.name(target)), and the scope of "
        + "\(numbering.address(.user, explanation.user))\(scope.map { ", \($0)," } ?? "") does not "
        + "list it"
    }
    return "\(address) does not cover \(numbering.name(target))"
  }

  private func profileRefusal(
    _ assignment: AssignmentRecord,
    _ address: String,
    _ explanation: UserExplanation,
    _ permission: Int
  ) -> Refusal? {
    let given = records.list(assignment.profiles)
    guard !given.contains(where: { explanation.gives($0, permission) }) else {
      return nil
    }
    let name = names.names[permission].string
    let home = records.users[Int(explanation.user)].organization
    let homeName = home >= 0 ? numbering.text(.organization, home) : ""
    if let profile = given.first(where: { profiles.granted[Int($0)].contains(permission) }) {
      let profileAddress = numbering.address(.profile, profile)
      guard isUsable(profile, by: home) else {
        return Refusal(
          .inheritance,
          "\(address) gives \(profileAddress), which users of \(homeName) cannot use: it is not "
            + "platform-wide, not theirs, and not inherited by them",
          [address, profileAddress]
        )
      }
      let types = FieldType.organizationTypes.enumerated()
        .filter { catalogue.audience[permission] >> UInt8($0.offset) & 1 == 1 }
        .map(\.element.value)
      return Refusal(
        .audience,
        "\(name) is for users of \(types.joined(separator: ", ")) only, and \(homeName) is none",
        [address] + serviceAddress(permission)
      )
    }
    if let profile = given.first(where: { profiles.wanted[Int($0)].contains(permission) }) {
      let profileAddress = numbering.address(.profile, profile)
      return Refusal(
        .profile,
        "\(profileAddress) has \(name), and its ceiling does not",
        [profileAddress]
      )
    }
    let all = given.map { numbering.address(.profile, $0) }.joined(separator: ", ")
    return Refusal(.profile, "\(address) gives \(all), without \(name)", [address])
  }
}

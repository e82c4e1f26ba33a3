import CharterModel

extension World {
  /// Why a user does not hold a permission on a target: first what stands in the way whoever gives
  /// it, then the assignments that come nearest, each with the condition that it fails.
  ///
  /// Empty where it does hold it.
  package func refusals(
    _ explanation: UserExplanation,
    _ target: Target,
    _ permission: Int
  ) -> [Refusal] {
    let user = explanation.user
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

  func serviceAddress(_ permission: Int) -> [String] {
    let service = catalogue.service[permission]
    return service >= 0 ? [numbering.address(.service, service)] : []
  }

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
}

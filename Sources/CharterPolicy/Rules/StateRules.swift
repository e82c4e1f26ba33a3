import CharterJSON
import CharterModel

/// The rules about states that hold on every platform.
enum StateRules {
  /// The kinds whose changes can break one.
  static let kinds: Set<Kind> = [
    .approvalProcess, .organization, .policy, .quotaProfile, .scope, .service, .sharedResource,
    .tenant,
  ]

  static func findings(_ state: PolicyState) -> [Finding] {
    services(state) + tenants(state) + keys(state) + shared(state) + scopes(state)
  }

  private static func finding(
    _ code: DiagnosticCode,
    _ message: String,
    help: String,
    _ resource: PolicyResource,
    severity: Diagnostic.Severity = .error
  ) -> Finding {
    Finding(
      code,
      severity,
      message,
      help: help,
      address: resource.address,
      source: resource.source
    )
  }

  /// RP4: a service is active only where those that it requires are.
  private static func services(_ state: PolicyState) -> [Finding] {
    let requires = Dictionary(
      state.all(.service).map { (Text($0.reference), $0.spec?["requires"]?.words ?? []) },
      uniquingKeysWith: { first, _ in first }
    )
    guard requires.values.contains(where: { !$0.isEmpty }) else {
      return []
    }
    return state.all(.organization).flatMap { organization in
      let services = organization.spec?["services"]?.members ?? []
      let active = services.filter { $0.value.string == "active" }.map(\.key)
      return active.flatMap { service in
        (requires[service] ?? []).filter { !active.contains(Text($0)) }.map { missing in
          finding(
            .missingService,
            "\(organization.address) has \(service) active, and \(missing), which \(service) "
              + "requires, is \(services.contains { $0.key == Text(missing) } ? "only available" : "not there")",
            help: "set \(missing) to active as well, or \(service) to available",
            organization
          )
        }
      }
    }
  }

  private static func tenants(_ state: PolicyState) -> [Finding] {
    var found: [Finding] = []
    var defaults: [String: PolicyResource] = [:]
    for tenant in state.all(.tenant) {
      // CC1.
      if tenant.spec?["default"]?.boolean == true, let organization = tenant.organization {
        if let other = defaults[organization] {
          found.append(
            finding(
              .severalDefaults,
              "\(tenant.address) is the default tenant of \(organization), and so is "
                + "\(other.address)",
              help: "an organization has one: take default: true out of the other",
              tenant
            )
          )
        } else {
          defaults[organization] = tenant
        }
      }
      // ZT11.
      if tenant.spec?["securityGroupRequired"]?.boolean == true {
        let limit = limit("securityGroups", of: tenant, state)
        if limit.map({ $0 < 1 }) ?? true {
          found.append(
            finding(
              .securityGroupQuota,
              "\(tenant.address) requires a security group of every virtual machine, and its quota "
                + (limit == nil ? "does not say how many there can be" : "allows none"),
              help: "set quota.limits.securityGroups to 1 or more",
              tenant
            )
          )
        }
      }
    }
    return found
  }

  /// Two users with one key could approve for each other.
  private static func keys(_ state: PolicyState) -> [Finding] {
    guard state.has(.approvalProcess) else {
      return []
    }
    var first: [String: PolicyResource] = [:]
    var found: [Finding] = []
    for user in state.all(.user) {
      for key in Set(user.sshKeys.map { SSHKey.withoutComment($0) }) {
        guard let other = first[key] else {
          first[key] = user
          continue
        }
        found.append(
          finding(
            .sharedKey,
            "\(user.address) has a key that \(other.address) has: one could approve for the other",
            help: "give each a key of their own",
            user
          )
        )
      }
    }
    return found
  }

  /// A limit of a tenant: its own, else that of its quota profile.
  private static func limit(
    _ name: Text,
    of tenant: PolicyResource,
    _ state: PolicyState
  ) -> Int? {
    let quota = tenant.spec?["quota"]
    return quota?["limits"]?[name]?.integer
      ?? quota?["profile"]?.string.flatMap { state.find(.quotaProfile, $0) }?
      .spec?["limits"]?[name]?.integer
  }

  private static func shared(_ state: PolicyState) -> [Finding] {
    var found: [Finding] = []
    // AS5: "an administrator shares to scopes beneath its own".
    for resource in state.all(.sharedResource) {
      guard let owner = resource.organization,
        let own = state.find(.organization, owner)?.spec?["defaultScope"]?.string,
        own != BuiltIn.globalScope
      else {
        continue
      }
      for scope in resource.spec?["scopes"]?.words ?? []
      where !state.scopes(above: scope).contains(own) {
        found.append(
          finding(
            .sharedAbove,
            "\(resource.address) is shared with \(scope), which is not beneath \(own), the default "
              + "scope of \(owner)",
            help: "share it with \(own), or with scopes beneath it",
            resource
          )
        )
      }
    }
    // AS10: "an organization stays in a scope while it uses what is shared there".
    for organization in state.all(.organization) {
      for name in organization.spec?["uses"]?.words ?? [] {
        guard let resource = state.find(.sharedResource, name),
          !SharedAccess.isOpen(resource, to: organization, state)
        else {
          continue
        }
        found.append(
          finding(
            .notShared,
            "\(organization.address) uses \(resource.address), and is in none of the scopes that it "
              + "is shared with: \(listed(resource.spec?["scopes"]?.words ?? []))",
            help: "let the organization stay in one of them, or stop using it first",
            organization
          )
        )
      }
    }
    return found
  }

  /// AS8: all of them includes new ones, which a limited hierarchy is not meant for.
  private static func scopes(_ state: PolicyState) -> [Finding] {
    state.all(.scope).flatMap { scope -> [Finding] in
      let above = state.scopes(above: scope.reference).dropFirst()
      return ["organizations", "locations"].compactMap { (field: Text) -> Finding? in
        guard scope.spec?[field]?["all"]?.boolean == true,
          let limit = above.first(where: {
            $0 != BuiltIn.globalScope
              && state.find(.scope, $0)?.spec?[field]?["all"]?.boolean != true
          })
        else {
          return nil
        }
        return finding(
          .unlimitedScope,
          "\(scope.address) has all \(field), new ones included, and lies beneath \(limit), which "
            + "has not",
          help: "name those that are meant",
          scope,
          severity: .warning
        )
      }
    }
  }
}

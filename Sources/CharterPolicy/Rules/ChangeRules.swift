import CharterJSON
import CharterModel

/// The rules about changes that hold on every platform.
enum ChangeRules {
  /// The kinds that there is one about.
  static let kinds: Set<Kind> = [.profile, .sharedResource, .user]

  /// What is a finding whoever applies, and what is one for some.
  static func findings(
    _ change: PolicyChange,
    _ check: ChangeCheck
  ) -> (all: [Finding], some: [ActorRule]) {
    switch change.address.kind {
    case .profile: (systemProfile(change), [])
    case .user: (generations(change), scope(change, check))
    case .sharedResource: ([], sharing(change, check))
    default: ([], [])
    }
  }

  /// RP8: system profiles are neither edited nor deleted.
  private static func systemProfile(_ change: PolicyChange) -> [Finding] {
    guard let before = change.before, before.spec?["system"]?.boolean == true else {
      return []
    }
    return [
      Finding(
        .systemProfile,
        .error,
        "\(before.address) is a system profile and would be "
          + (change.after == nil ? "deleted" : "changed"),
        help: "put it back; make a profile of your own that includes it, or has what it should",
        address: change.address,
        source: change.either?.source
      )
    ]
  }

  /// RP6, CC2: what asks for a reset or an invitation is raised, never lowered.
  private static func generations(_ change: PolicyChange) -> [Finding] {
    guard let before = change.before, let after = change.after else {
      return []
    }
    return ["credentialGeneration", "invitationGeneration"].compactMap { (field: Text) in
      let was = before.spec?[field]?.integer ?? 0
      let now = after.spec?[field]?.integer ?? 0
      // CC21: an account that is federated now has no credential here.
      let isGone =
        field == "credentialGeneration" && after.spec?["source"]?.string == "federated"
        && after.spec?[field] == nil
      guard now < was, !isGone else {
        return nil
      }
      return Finding(
        .loweredGeneration,
        .error,
        "\(change.address) has \(field) lowered from \(was) to \(now)",
        help: "set it to \(was), or to \(was + 1) to ask once more",
        address: change.address,
        source: after.source
      )
    }
  }

  /// AS12: a limited administrator gives only scopes beneath the own one, or the default scope of
  /// the user's organization: as they are, not as the same plan makes them.
  private static func scope(_ change: PolicyChange, _ check: ChangeCheck) -> [ActorRule] {
    guard check.areLimited, let after = change.after,
      let scope = after.spec?["scope"]?.string ?? unlimited(change),
      scope != change.before?.spec?["scope"]?.string, let organization = after.organization,
      !isDefault(scope, of: organization, check)
    else {
      return []
    }
    let isUnlimited = after.spec?["scope"] == nil
    return [
      ActorRule(
        .hasScope(otherThan: isUnlimited ? [] : Array(above(scope, check).dropFirst())),
        finding(
          change,
          isUnlimited
            ? "\(change.address) would have no scope, and so no limit"
            : "\(change.address) would have the scope \(scope)",
          help:
            "who has a scope gives only scopes beneath it, or the default scope of \(organization)"
        )
      )
    ]
  }

  private static func finding(_ change: PolicyChange, _ what: String, help: String) -> Finding {
    Finding(
      .scopeNotBelow,
      .error,
      "\(what), which the scope of who applies does not reach",
      help: help,
      address: change.address,
      source: change.either?.source
    )
  }

  /// A user who is new, or had a scope, and has none is one without a limit.
  private static func unlimited(_ change: PolicyChange) -> String? {
    change.before != nil && change.before?.spec?["scope"] == nil ? nil : BuiltIn.globalScope
  }

  private static func isDefault(
    _ scope: String,
    of organization: String,
    _ check: ChangeCheck
  ) -> Bool {
    [check.planned, check.before].allSatisfy { state in
      guard let found = state.find(.organization, organization) else {
        return true
      }
      return found.spec?["defaultScope"]?.string == scope
    }
  }

  /// A scope and those above it, from below, on both sides of the plan.
  private static func above(_ scope: String, _ check: ChangeCheck) -> [String] {
    let planned = check.planned.scopes(above: scope)
    guard check.before.find(.scope, scope) != nil else {
      return planned
    }
    let before = check.before.scopes(above: scope)
    return planned.filter(before.contains)
  }

  /// AS5: "an administrator shares to scopes beneath its own".
  private static func sharing(_ change: PolicyChange, _ check: ChangeCheck) -> [ActorRule] {
    let before = change.before?.spec?["scopes"]?.words ?? []
    let added = (change.after?.spec?["scopes"]?.words ?? []).filter { !before.contains($0) }
    return added.map { scope in
      ActorRule(
        .hasScope(otherThan: above(scope, check)),
        finding(
          change,
          "\(change.address) would be shared with \(scope)",
          help: "who has a scope shares with it, or with scopes beneath it"
        )
      )
    }
  }
}

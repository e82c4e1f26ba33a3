extension AccessReference {
  /// Condition 2c.
  ///
  /// "one of its profiles grants p, itself or through `includes`; the profile is usable by u's
  /// organization: …; and u's organization's type is in p's `audience`, where p has one;"
  func grants(
    _ assignment: ReferenceState.Assignment,
    _ permission: ReferenceState.Permission,
    to user: ReferenceState.User
  ) -> Bool {
    assignment.profiles.contains { name in
      guard let profile = state.profiles.first(where: { $0.reference == name }) else {
        return false
      }
      return isUsable(profile, by: user.organization) && grants(profile, permission.name)
    } && isAudience(of: permission, user)
  }

  /// Whether users of an organization can be given a profile.
  ///
  /// "usable by u's organization: platform-wide, or made by u's organization, or `inheritable` and
  /// made by an ancestor;" Only the assigned profile has to be usable, not what it includes. An ancestor lies above the
  /// organization.
  private func isUsable(_ profile: ReferenceState.Profile, by organization: String) -> Bool {
    guard let owner = profile.organization else {
      return true
    }
    return owner == organization
      || (profile.inheritable
        && state.organizationAndAncestors(organization).dropFirst().contains(owner))
  }

  /// Whether users of that sort of organization may hold a permission.
  ///
  /// "u's organization's type is in p's `audience`, where p has one"
  private func isAudience(
    of permission: ReferenceState.Permission,
    _ user: ReferenceState.User
  ) -> Bool {
    guard !permission.audience.isEmpty else {
      return true
    }
    return state.organizations.contains {
      $0.name == user.organization && permission.audience.contains($0.type)
    }
  }

  /// Whether a permission is among a profile's own and those of what it includes, and not above
  /// its ceiling: "`permissions` (names, or `service/*`), `includes`, `ceiling` (a profile that it
  /// may not exceed)".
  ///
  /// The ceiling bounds what is included too, and has a ceiling and includes like any other.
  private func grants(_ profile: ReferenceState.Profile, _ permission: String) -> Bool {
    let isOwn = profile.permissions.contains { pattern in
      pattern == permission
        || state.services.contains { service in
          pattern == "\(service.name)/*"
            && service.permissions.contains { $0.name == permission }
        }
    }
    let isIncluded = profile.includes.contains { name in
      state.profiles.first { $0.reference == name }.map { grants($0, permission) } ?? false
    }
    guard isOwn || isIncluded else {
      return false
    }
    guard let name = profile.ceiling else {
      return true
    }
    // One that is not there allows nothing.
    return state.profiles.first { $0.reference == name }.map { grants($0, permission) } ?? false
  }
}

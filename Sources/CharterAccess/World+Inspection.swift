import CharterModel

/// A profile with permissions that its ceiling does not have.
package struct CeilingExcess: Sendable {
  package let profile: Int32
  /// Nothing where it is not there.
  package let ceiling: Int32?
  package let permissions: PermissionSet
}

extension World {
  /// The profiles that want more than their ceilings have (ZT6).
  package var excesses: [CeilingExcess] {
    records.profiles.indices.compactMap { id in
      let excess = profiles.wanted[id].subtracting(profiles.granted[id])
      guard records.profiles[id].exists, let ceiling = records.profiles[id].ceiling,
        !excess.isEmpty
      else {
        return nil
      }
      return CeilingExcess(
        profile: Int32(id),
        ceiling: ceiling >= 0 ? ceiling : nil,
        permissions: excess
      )
    }
  }

  /// The assignments that are there, by number.
  package var assignmentIDs: [Int32] {
    records.assignments.indices.filter { records.assignments[$0].exists }.map { Int32($0) }
  }

  /// Why an assignment gives nobody anything; nothing where that is said elsewhere.
  package func emptiness(of id: Int32) -> String? {
    let assignment = records.assignments[Int(id)]
    switch phase(of: assignment) {
    case .notYet: return nil
    case .expired: return "it expired on \(times(of: id)?.expires ?? "an unknown day")"
    case .unreadable: return "its times are none"
    case .inForce, .expiring: break
    }
    let isAnybody =
      records.list(assignment.users).contains { records.users[Int($0)].exists }
      || records.list(assignment.groups).contains { hasMembers($0) }
    guard isAnybody else {
      return "the groups that it names are empty"
    }
    guard isAnybodyActive(assignment) else {
      return "everybody whom it names is disabled"
    }
    guard !covered.range(assignment.place).isEmpty else {
      return "it covers no target"
    }
    let given = records.list(assignment.profiles).map { profiles.granted[Int($0)] }
    guard given.contains(where: { !$0.isEmpty }) else {
      return "its profiles grant nothing"
    }
    let isHeld = given.contains { set in
      PermissionLevel.all.contains { level in
        covered.has(level, in: assignment.place)
          && !set.intersection(catalogue.ofLevel[Int(level.rawValue)]).isEmpty
      }
    }
    // What is held there at all and has no effect for another reason is told with that reason.
    return isHeld ? nil : "its permissions are not held on anything that it covers"
  }

  private func isAnybodyActive(_ assignment: AssignmentRecord) -> Bool {
    // Groups are rarely all disabled, and dear to look through.
    !assignment.groups.isEmpty
      || records.list(assignment.users).contains { records.users[Int($0)].isActive }
  }

  private func hasMembers(_ group: Int32) -> Bool {
    records.nested(in: group).contains { group in
      records.list(records.groups[Int(group)].members).contains { records.users[Int($0)].exists }
    }
  }

  /// Profiles that no assignment gives and no profile includes or takes for a ceiling.
  package var unusedProfiles: [Int32] {
    var isUsed = Array(repeating: false, count: records.profiles.count)
    for assignment in records.assignments where assignment.exists {
      for profile in records.list(assignment.profiles) {
        isUsed[Int(profile)] = true
      }
    }
    for profile in records.profiles where profile.exists {
      for other in profile.needs where other >= 0 {
        isUsed[Int(other)] = true
      }
    }
    return records.profiles.indices.filter { records.profiles[$0].exists && !isUsed[$0] }
      .map { Int32($0) }
  }

  /// Groups that no assignment and no group names.
  package var unusedGroups: [Int32] {
    var isUsed = Array(repeating: false, count: records.groups.count)
    for assignment in records.assignments where assignment.exists {
      for group in records.list(assignment.groups) {
        isUsed[Int(group)] = true
      }
    }
    for group in records.groups where group.exists {
      for nested in records.list(group.groups) {
        isUsed[Int(nested)] = true
      }
    }
    return records.groups.indices.filter { records.groups[$0].exists && !isUsed[$0] }
      .map { Int32($0) }
  }

  /// The state of an organization, as manifests say it.
  package func state(of organization: Int32) -> String {
    organization >= 0 ? records.organizations[Int(organization)].state.word : "not there"
  }

  /// What a permission requires.
  package func requirements(of permission: Int) -> PermissionSet {
    catalogue.requires[permission]
  }
}

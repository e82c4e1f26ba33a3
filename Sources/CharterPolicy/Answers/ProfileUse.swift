import CharterAccess
import CharterJSON
package import CharterModel

/// One profile: where it comes from, what it grants, and who has been given it (RP7).
package struct ProfileUse: Sendable {
  /// One user who is named by an assignment that gives the profile.
  package struct Use: Hashable, Sendable {
    package let user: String
    /// The assignment that gives it.
    package let assignment: Address
    /// The group through which the user is named; nothing where that is by name.
    package let group: String?
    /// The profile that the assignment gives, where that is one that includes this one.
    package let through: String?
    /// Where the user has it by this assignment, and it grants something, sorted; nowhere while the
    /// assignment is not in force.
    package let targets: [String]
  }

  package let profile: PolicyResource
  /// What it grants, after includes and ceiling, sorted.
  package let permissions: [String]
  /// Sorted by user and assignment.
  package let uses: [Use]

  package init(_ profile: PolicyResource, in state: PolicyState) {
    self.profile = profile
    let world = state.world
    permissions = world.permissions(ofProfile: profile.reference).map { Text($0) }.sorted()
      .map(\.string)
    let giving = world.profiles(giving: [profile.reference])
    var targets: [[String]: Set<Text>] = [:]
    ProfileHolders.each([profile.reference], in: world) { assignment, holder, _ in
      if world.grants(profile: profile.reference, on: holder.target) {
        let key = [
          world.numbering.address(.assignment, assignment),
          world.numbering.text(.user, holder.user),
        ]
        targets[key, default: []].insert(Text(world.name(holder.target)))
      }
    }
    let places = targets.mapValues { $0.sorted().map(\.string) }
    var found: Set<Use> = []
    for assignment in state.all(.assignment) {
      guard let given = assignment.spec?["profiles"]?.words.first(where: { giving.contains($0) })
      else {
        continue
      }
      let named = (assignment.spec?["users"]?.words ?? []).map { (user: $0, group: String?.none) }
      let grouped = (assignment.spec?["groups"]?.words ?? []).flatMap { group in
        state.members(of: group).map { (user: $0, group: String?.some(group)) }
      }
      for (user, group) in named + grouped {
        found.insert(
          Use(
            user: user,
            assignment: assignment.address,
            group: group,
            through: given == profile.reference ? nil : given,
            targets: places[[assignment.address.description, user]] ?? []
          )
        )
      }
    }
    uses = found.sorted {
      [$0.user, $0.assignment.description, $0.group ?? ""].map { Text($0) }
        .lexicographicallyPrecedes(
          [$1.user, $1.assignment.description, $1.group ?? ""].map { Text($0) }
        )
    }
  }

  /// Where it comes from (RP7): the platform, or an organization.
  package var origin: String {
    (profile.organization ?? "the platform") + (profile.word("system") == "true" ? ", system" : "")
      + (profile.word("inheritable") == "true" ? ", inheritable" : "")
  }
}

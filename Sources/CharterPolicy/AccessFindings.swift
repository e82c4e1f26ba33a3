package import CharterAccess
package import CharterModel

/// What access as it is planned gives cause to say: grants without effect, assignments that give
/// nothing, profiles and groups that nobody uses, profiles above their ceiling.
package enum AccessFindings {
  /// The findings about what a plan leads to, as far as they concern resources that `source` knows
  /// the place of.
  ///
  /// What was so before is no news: a warning about a resource that the plan leaves alone is not repeated.
  ///
  /// - Parameters:
  ///   - difference: What the plan makes of access.
  ///   - changed: The resources that it changes.
  ///   - source: The place of a declared resource, by its position in the desired state.
  /// - Returns: The findings, in no order.
  package static func of(
    _ difference: AccessDifference,
    changed: Set<Address>,
    source: @escaping (Int) -> Source?
  ) -> [Finding] {
    let writer = FindingWriter(difference.after, source)
    let before = FindingWriter(difference.before, nil)
    let unused = Set(before.unused().compactMap(\.address))
    let exceeding = Set(difference.before.excesses.map(\.profile))
    var found =
      writer.ineffective(Ineffective(difference))
      + writer.emptyAssignments { difference.reaches($0) }
    func mayBeOld(_ finding: Finding) -> Bool {
      finding.severity != .error && finding.address.map { !changed.contains($0) } ?? false
    }
    // Working this out for the state before takes as long again, and is seldom asked for.
    if found.contains(where: mayBeOld) {
      let old = Set(
        (before.ineffective(Ineffective(difference.before)) + before.emptyAssignments { _ in true })
          .map(\.identity)
      )
      found.removeAll { mayBeOld($0) && old.contains($0.identity) }
    }
    return writer.ceilings { exceeding.contains($0) ? .warning : .error } + found
      + writer.unused().filter { finding in finding.address.map { !unused.contains($0) } ?? true }
  }

  /// The same about manifests alone, without what is not used: other workspaces that are not in
  /// sight may use it.
  package static func ofManifests(
    _ world: World,
    source: @escaping (Int) -> Source?
  ) -> [Finding] {
    let writer = FindingWriter(world, source)
    return writer.ceilings { _ in .error }
      + writer.ineffective(Ineffective(world))
      + writer.emptyAssignments { _ in true }
  }
}

/// Words for what is found; resources that are not declared here are somebody else's to mend.
private struct FindingWriter {
  private let world: World
  /// Nothing where the place does not matter.
  private let source: ((Int) -> Source?)?
  private static let anywhere = Source(file: "", line: 1, column: 1)

  init(_ world: World, _ source: ((Int) -> Source?)?) {
    self.world = world
    self.source = source
  }

  private func address(_ kind: Kind, _ id: Int32) -> String {
    world.numbering.address(kind, id)
  }

  private func place(_ kind: Kind, _ id: Int32) -> Source? {
    guard let source else {
      return FindingWriter.anywhere
    }
    return world.numbering.declared(kind, id).flatMap(source)
  }

  private func finding(
    _ code: DiagnosticCode,
    _ severity: Diagnostic.Severity,
    _ message: String,
    help: String,
    _ kind: Kind,
    _ id: Int32
  ) -> Finding? {
    place(kind, id).map { place in
      Finding(
        code,
        severity,
        message,
        help: help,
        address: Address(address(kind, id)),
        source: place
      )
    }
  }

  private func names(_ set: PermissionSet) -> String {
    let all = set.members.map { world.names.names[$0].string }
    return all.count <= 3
      ? all.joined(separator: ", ")
      : all.prefix(3).joined(separator: ", ") + " and \(all.count - 3) more"
  }

  /// Who gives it: the first, and how many more.
  private func givers(_ extent: Ineffective.Extent) -> String {
    let more = extent.assignments - 1
    return address(.assignment, extent.assignment) + (more > 0 ? " and \(more) more" : "")
  }

  // MARK: - Ceilings

  func ceilings(_ severity: (Int32) -> Diagnostic.Severity) -> [Finding] {
    world.excesses.compactMap { excess in
      finding(
        .aboveCeiling,
        severity(excess.profile),
        "\(address(.profile, excess.profile)) has \(names(excess.permissions)), which its ceiling "
          + "\(excess.ceiling.map { address(.profile, $0) } ?? "") does not have",
        help:
          "take \(excess.permissions.count == 1 ? "it" : "them") out, or choose another ceiling",
        .profile,
        excess.profile
      )
    }
  }

  // MARK: - Without effect

  func ineffective(_ ineffective: Ineffective) -> [Finding] {
    ineffective.found.compactMap { cause, extent in
      let gives = extent.assignments > 1 ? "give" : "gives"
      switch cause {
      case .organization(let id):
        return withoutEffect(
          "\(address(.organization, id)) is \(world.state(of: id)): what \(givers(extent)) \(gives) "
            + "there, or to its users, has no effect",
          help: "take it back, or put the organization into a working state",
          extent
        )
      case .tenant(let id):
        return withoutEffect(
          "\(address(.tenant, id)) is disabled: what \(givers(extent)) \(gives) there has no effect",
          help: "take it back, or put the tenant into use",
          extent
        )
      case .service(let service, let organization):
        return world.serviceGap(service, organization, nil).flatMap { gap in
          withoutEffect(
            "\(gap.message): \(names(extent.permissions)), which \(givers(extent)) \(gives), "
              + "\(extent.permissions.count == 1 ? "has" : "have") no effect there",
            help: "set the service to active, or give a profile without its permissions",
            extent
          )
        }
      case .requirement(let profile, let permission):
        let required = names(world.requirements(of: Int(permission)))
        // This plan may take what somebody else's assignment relies on.
        return withoutEffectAnywhere(
          "\(world.names.names[Int(permission)]) requires \(required), and "
            + "\(world.numbering.text(.user, extent.user)) does not hold that on "
            + "\(world.numbering.name(world.targets.target(extent.target))): what "
            + "\(address(.profile, profile)) gives there by \(givers(extent)) has no effect",
          help: "give \(required) as well",
          extent
        )
      case .audience(let profile, let organization):
        return outsideAudience(profile, organization, extent)
      case .profile(let profile, let organization):
        return withoutEffect(
          "users of \(address(.organization, organization)) cannot use "
            + "\(address(.profile, profile)), which \(givers(extent)) \(gives) them",
          help: "a profile is used where it is platform-wide, one's own, or inheritable and an "
            + "ancestor's",
          extent
        )
      case .owner(let assignment, let user):
        return finding(
          .superfluousOwner,
          .warning,
          "\(world.numbering.text(.user, user)) owns all that \(address(.assignment, assignment)) "
            + "covers: it neither adds nor narrows anything",
          help: "take the user out of the assignment, or out of the owners",
          .assignment,
          assignment
        )
      }
    }
  }

  /// RP10: "assigning against that is an error", of a profile that names a permission which is not
  /// for these users.
  ///
  /// `service/*` means what there is of it for them.
  private func outsideAudience(
    _ profile: Int32,
    _ organization: Int32,
    _ extent: Ineffective.Extent
  ) -> Finding? {
    let gives = extent.assignments > 1 ? "give" : "gives"
    let named = world.named(by: profile).intersection(extent.permissions)
    let isNamed = !named.isEmpty
    let permissions = isNamed ? named : extent.permissions
    let (be, it) = permissions.count == 1 ? ("is", "it") : ("are", "them")
    return finding(
      isNamed ? .notForAudience : .noEffect,
      isNamed ? .error : .warning,
      "\(givers(extent)) \(gives) \(address(.profile, profile)) to users of "
        + "\(address(.organization, organization)), and \(names(permissions)) in it \(be) not for "
        + "them\(isNamed ? "" : ", and has no effect")",
      help:
        "give them a profile without \(it); the service says for whom \(it == "it" ? "it is" : "they are")",
      .assignment,
      extent.assignment
    )
  }

  private func withoutEffectAnywhere(
    _ message: String,
    help: String,
    _ extent: Ineffective.Extent
  ) -> Finding? {
    Finding(
      .noEffect,
      .warning,
      message,
      help: help,
      address: Address(address(.assignment, extent.assignment)),
      source: place(.assignment, extent.assignment)
    )
  }

  private func withoutEffect(
    _ message: String,
    help: String,
    _ extent: Ineffective.Extent
  ) -> Finding? {
    finding(.noEffect, .warning, message, help: help, .assignment, extent.assignment)
  }

  // MARK: - Nothing given, nothing used

  func emptyAssignments(_ isChosen: (Int32) -> Bool) -> [Finding] {
    world.assignmentIDs.filter(isChosen).compactMap { id in
      world.emptiness(of: id).flatMap { reason in
        finding(
          .emptyAssignment,
          .warning,
          "\(address(.assignment, id)) gives nobody anything: \(reason)",
          help: "correct it, or take it out",
          .assignment,
          id
        )
      }
    }
  }

  func unused() -> [Finding] {
    world.unusedProfiles.compactMap { id in
      finding(
        .unused,
        .warning,
        "nobody uses \(address(.profile, id)): no assignment gives it, no profile includes it",
        help: "assign it, or take it out",
        .profile,
        id
      )
    }
      + world.unusedGroups.compactMap { id in
        finding(
          .unused,
          .warning,
          "nobody uses \(address(.group, id)): no assignment and no group names it",
          help: "assign something to it, or take it out",
          .group,
          id
        )
      }
  }
}

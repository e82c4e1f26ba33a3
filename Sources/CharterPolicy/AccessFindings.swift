package import CharterAccess
package import CharterModel

/// What access as it is planned gives cause to say: grants without effect, assignments that give
/// nothing, profiles and groups that nobody uses, profiles above their ceiling.
package enum AccessFindings {
  /// The findings about a world, as far as they concern resources that `source` knows the place of.
  package static func of(_ world: World, source: @escaping (Int) -> Source?) -> [Finding] {
    let writer = FindingWriter(world, source)
    return checked(writer, world) + writer.unused()
  }

  /// The same without notes, and without what is not used: other workspaces that are not in sight
  /// may use it.
  package static func ofManifests(
    _ world: World,
    source: @escaping (Int) -> Source?
  ) -> [Finding] {
    checked(FindingWriter(world, source), world).filter { $0.severity != .note }
  }

  private static func checked(_ writer: FindingWriter, _ world: World) -> [Finding] {
    let ineffective = Ineffective(world)
    return writer.ceilings() + writer.ineffective(ineffective)
      + writer.emptyAssignments(ineffective)
  }
}

/// Words for what is found; resources that are not declared here are somebody else's to mend.
private struct FindingWriter {
  private let world: World
  private let source: (Int) -> Source?

  init(_ world: World, _ source: @escaping (Int) -> Source?) {
    self.world = world
    self.source = source
  }

  private func address(_ kind: Kind, _ id: Int32) -> String {
    world.numbering.address(kind, id)
  }

  private func place(_ kind: Kind, _ id: Int32) -> Source? {
    world.numbering.declared(kind, id).flatMap(source)
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

  private func users(_ extent: Ineffective.Extent) -> String {
    extent.users == 1 ? world.numbering.text(.user, extent.user) : "\(extent.users) users"
  }

  // MARK: - Ceilings

  func ceilings() -> [Finding] {
    world.excesses.compactMap { excess in
      finding(
        .aboveCeiling,
        .error,
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
      switch cause {
      case .organization(let id):
        return finding(
          .noEffect,
          .warning,
          "\(address(.organization, id)) is \(world.state(of: id)): what \(users(extent)) "
            + "\(extent.users == 1 ? "is" : "are") given there, or from there, has no effect",
          help: "take the assignments back, or put the organization into a working state",
          .assignment,
          extent.assignment
        )
      case .tenant(let id):
        return finding(
          .noEffect,
          .warning,
          "\(address(.tenant, id)) is disabled: what \(users(extent)) "
            + "\(extent.users == 1 ? "is" : "are") given there has no effect",
          help: "take the assignment back, or put the tenant into use",
          .assignment,
          extent.assignment
        )
      case .service(let service, let organization, let tenant):
        return serviceFinding(service, organization, tenant, extent)
      case .requirement(let assignment, let permission):
        return requirementFinding(assignment, permission, extent)
      case .audience(let assignment, let permission):
        return finding(
          .noEffect,
          .warning,
          "\(world.names.names[Int(permission)]) is not for organizations like that of "
            + "\(users(extent)): \(address(.assignment, assignment)) gives it to them without effect",
          help: "give them a profile without it; the service says for whom it is",
          .assignment,
          assignment
        )
      case .profile(let assignment, let profile):
        return finding(
          .noEffect,
          .warning,
          "\(users(extent)) cannot use \(address(.profile, profile)), which "
            + "\(address(.assignment, assignment)) gives",
          help: "a profile is used where it is platform-wide, one's own, or inheritable and an "
            + "ancestor's",
          .assignment,
          assignment
        )
      case .owner(let assignment, let tenant):
        return finding(
          .superfluousOwner,
          .warning,
          "\(address(.assignment, assignment)) gives \(users(extent)) something on "
            + "\(address(.tenant, tenant)), which \(extent.users == 1 ? "it owns" : "they own"): "
            + "it neither adds nor narrows anything",
          help: "take \(extent.users == 1 ? "it" : "them") out of the assignment, or out of the "
            + "owners",
          .assignment,
          assignment
        )
      }
    }
  }

  private func serviceFinding(
    _ service: Int32,
    _ organization: Int32,
    _ tenant: Int32?,
    _ extent: Ineffective.Extent
  ) -> Finding? {
    guard let gap = world.serviceGap(service, organization, tenant) else {
      return nil
    }
    return finding(
      .noEffect,
      // A tenant that lists its services narrows on purpose.
      tenant == nil ? .warning : .note,
      "\(gap.message): \(names(extent.permissions)), given to \(users(extent)) there, "
        + "\(extent.permissions.count == 1 ? "has" : "have") no effect",
      help: tenant == nil
        ? "set the service to active, or give a profile without its permissions"
        : "list the service, or give a profile without its permissions",
      .assignment,
      extent.assignment
    )
  }

  private func requirementFinding(
    _ assignment: Int32,
    _ permission: Int32,
    _ extent: Ineffective.Extent
  ) -> Finding? {
    let name = world.names.names[Int(permission)]
    let required = names(world.requirements(of: Int(permission)))
    return finding(
      .noEffect,
      .warning,
      "\(name) requires \(required), which \(users(extent)) \(extent.users == 1 ? "does" : "do") "
        + "not hold on \(world.numbering.name(world.targets.target(extent.target))): what "
        + "\(address(.assignment, assignment)) gives has no effect",
      help: "give \(required) as well",
      .assignment,
      assignment
    )
  }

  // MARK: - Nothing given, nothing used

  func emptyAssignments(_ ineffective: Ineffective) -> [Finding] {
    world.assignmentIDs.compactMap { id in
      guard !ineffective.isEffective[Int(id)] else {
        return nil
      }
      return world.emptiness(of: id).flatMap { reason in
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

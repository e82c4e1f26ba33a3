import CharterAccess
import CharterModel

/// What is asked for: assignments that one of some resources is part of.
struct ChosenAssignments {
  private(set) var askedUsers: Set<Int32> = []
  private var groups: Set<Int32> = []
  private var profiles: Set<Int32> = []
  private var assignments: Set<Int32> = []
  private var targets: Set<Int32> = []
  /// Whether a place covers one of the targets.
  private var isCovering: [Bool] = []
  private let numbers: TargetNumbers

  init(_ addresses: [Address], _ world: World, _ structure: AccessStructure) {
    numbers = world.targets
    for address in addresses {
      guard let id = world.numbering.id(address.kind, address.reference) else {
        continue
      }
      switch address.kind {
      case .user: askedUsers.insert(id)
      case .group: groups.insert(id)
      case .profile: profiles.insert(id)
      case .assignment: assignments.insert(id)
      case .tenant: targets.insert(world.targets.number(.tenant(id)))
      case .organization: targets.insert(world.targets.number(.organization(id)))
      case .location: targets.insert(world.targets.number(.location(id)))
      default: break
      }
    }
    isCovering = structure.places.map { [targets] in !targets.isDisjoint(with: $0) }
    // A user, or a group, is reached by the groups that it is in as well.
    var containing: [Int32: [Int32]] = [:]
    for group in structure.groups {
      for nested in group.groups {
        containing[nested, default: []].append(group.id)
      }
      if !askedUsers.isDisjoint(with: group.members) {
        groups.insert(group.id)
      }
    }
    var queue = Array(groups)
    while let group = queue.popLast() {
      queue += (containing[group] ?? []).filter { groups.insert($0).inserted }
    }
  }

  func has(_ assignment: AccessStructure.Assignment) -> Bool {
    assignments.contains(assignment.id) || !askedUsers.isDisjoint(with: assignment.users)
      || !groups.isDisjoint(with: assignment.groups)
      || !profiles.isDisjoint(with: assignment.profiles)
      || isCovering[assignment.place]
  }

  func has(owners: [Int32], of tenant: Int32) -> Bool {
    !askedUsers.isDisjoint(with: owners) || targets.contains(numbers.number(.tenant(tenant)))
  }
}

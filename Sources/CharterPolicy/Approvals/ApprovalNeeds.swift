import CharterAccess
import CharterJSON
import CharterModel

/// Works out which approvals a plan needs (RP13, ZT17).
///
/// The processes of the state before hold as well as those that are planned. Who can approve is looked up
/// in the states before alone, so that no change approves itself, and has to be so in each of them.
package struct ApprovalNeeds {
  private let changes: [PolicyChange]
  private let before: PolicyState
  private let planned: PolicyState
  private let authorities: [PolicyState]
  private let others: [PolicyResource]
  private let renames: Renames

  /// - Parameters:
  ///   - changes: What leads from the state before to the planned one.
  ///   - before: The state before.
  ///   - planned: The planned state.
  ///   - authorities: The states that approvers must be entitled by, the state before among them.
  ///   - others: Processes that hold as they are stored, besides those that the plan changes.
  package init(
    _ changes: [PolicyChange],
    before: PolicyState,
    planned: PolicyState,
    authorities: [PolicyState]? = nil,
    others: [PolicyResource] = []
  ) {
    self.changes = changes
    self.authorities = authorities ?? [before]
    self.others = others.filter { $0.address.kind == .approvalProcess }
    renames = Renames(changes)
    self.before = before
    self.planned = planned
  }

  /// Something that has to be approved, and the target on which approvers may hold profiles.
  private struct Subject {
    let text: String
    let target: String
  }

  /// One process, and what it covers.
  private struct Covering {
    let process: PolicyResource
    let subjects: [Subject]
  }

  /// A process with what it says of changes, read once.
  private struct Process {
    let resource: PolicyResource
    let isDefault: Bool
    /// Every change is covered where there are none.
    let entries: [Entry]?
    /// The reach of the process.
    let reach: Condition

    /// One of its `changes`: of resources by a pattern, or of access by risks.
    struct Entry {
      let pattern: ChangePattern?
      let risks: Set<String>
      let condition: Condition
    }

    init(_ resource: PolicyResource) {
      let owner = resource.address.organization?.string
      self.resource = resource
      isDefault = resource.spec?["default"]?.boolean ?? false
      reach = Condition(nil, owner: owner)
      entries = (resource.spec?["changes"]?.elements).map { entries in
        entries.map { entry in
          Entry(
            pattern: entry["kinds"].map { _ in
              ChangePattern(entry, otherwise: ChangePattern.everything)
            },
            risks: Set(entry["risks"]?.words ?? []),
            condition: Condition(entry["where"], owner: owner)
          )
        }
      }
    }
  }

  /// The steps to take, sorted by process and step.
  package func needs(access: [RiskyAccess]) -> [ApprovalNeed] {
    var resources = planned.all(.approvalProcess)
    resources += changes.filter { $0.address.kind == .approvalProcess }.compactMap(\.before)
      .map { $0.following(renames) }
    resources += others
    guard !resources.isEmpty else {
      return []
    }
    let processes = resources.map { Process($0) }
    var left = changes.map { Left($0) }
    var leftAccess = access
    var found: [Covering] = []
    for process in processes where !process.isDefault {
      found.append(covering(process, changes, access))
      // One that comes, or is changed, with the plan takes nothing from the default one.
      guard isUnchanged(process.resource) else {
        continue
      }
      for position in left.indices {
        left[position].take(covered(by: process, left[position].change))
      }
      leftAccess.removeAll { covers(process, $0) }
    }
    // "a default process and custom ones": the default is asked about what is left of a change.
    let rest = left.filter { !$0.isEmpty }
    for process in processes where process.isDefault {
      found.append(covering(process, rest.filter { asks(process, $0) }.map(\.change), leftAccess))
    }
    return ApprovalNeed.merged(found.flatMap(steps))
  }

  private func isUnchanged(_ process: PolicyResource) -> Bool {
    [before, planned].allSatisfy {
      $0.find(.approvalProcess, process.reference)?.value == process.value
    }
  }

  /// What custom processes have left of a change.
  private struct Left {
    let change: PolicyChange
    /// The fields that differ; nothing where the resource comes or goes as a whole.
    private var fields: [FieldPath]?
    private var isTaken = false

    init(_ change: PolicyChange) {
      self.change = change
      guard let before = change.before, let after = change.after else {
        return
      }
      fields = FieldPath.differing(before, after)
      if before.address != after.address {
        fields?.append(FieldPath("metadata.name"))
      }
    }

    /// What a process covers of a change.
    enum Covered {
      case nothing
      case fields([FieldPath])
      case everything
    }

    mutating func take(_ covered: Covered) {
      switch covered {
      case .nothing: break
      case .everything: isTaken = true
      case .fields(let paths):
        if let fields {
          self.fields = fields.filter { field in !paths.contains { field.isWithin($0) } }
        } else {
          isTaken = true
        }
      }
    }

    var isEmpty: Bool { isTaken || fields?.isEmpty == true }

    /// Whether some of these fields are left.
    func has(_ paths: [FieldPath]) -> Bool {
      guard let fields, !paths.isEmpty else {
        return !isEmpty
      }
      return fields.contains { field in
        paths.contains { field.isWithin($0) || $0.isWithin(field) }
      }
    }
  }

  private func covered(by process: Process, _ change: PolicyChange) -> Left.Covered {
    guard let entries = process.entries else {
      return covers(process, change) ? .everything : .nothing
    }
    var paths: [FieldPath] = []
    for entry in entries where covers(entry, change) {
      let touched = entry.pattern?.touched(change, renames: renames) ?? []
      guard !touched.isEmpty else {
        return .everything
      }
      paths += touched
    }
    return paths.isEmpty ? .nothing : .fields(paths)
  }

  /// Whether a default process is about what is left of a change.
  private func asks(_ process: Process, _ left: Left) -> Bool {
    process.entries?.contains { entry in
      covers(entry, left.change) && left.has(entry.pattern?.fields ?? [])
    } ?? true
  }

  private func covering(
    _ process: Process,
    _ changes: [PolicyChange],
    _ access: [RiskyAccess]
  ) -> Covering {
    Covering(
      process: process.resource,
      subjects: changes.filter { covers(process, $0) }.map { change in
        Subject(text: change.address.description, target: target(of: change))
      }
        + access.filter { covers(process, $0) }.map { item in
          Subject(
            text: "\(item.user) on \(item.target): \(item.permissions.joined(separator: ", "))",
            target: item.target
          )
        }
    )
  }

  private func covers(_ process: Process, _ change: PolicyChange) -> Bool {
    process.entries?.contains { covers($0, change) }
      ?? process.reach.covers(change, before: before, planned: planned)
  }

  private func covers(_ entry: Process.Entry, _ change: PolicyChange) -> Bool {
    entry.pattern?.match(change, renames: renames) != nil
      && entry.condition.covers(change, before: before, planned: planned)
  }

  /// A process without entries is about resources alone.
  private func covers(_ process: Process, _ item: RiskyAccess) -> Bool {
    (process.entries ?? []).contains { entry in
      !entry.risks.isDisjoint(with: item.risks)
        && [planned, before].contains {
          entry.condition.covers(target: resource(item.target, in: $0), in: $0)
        }
    }
  }

  private func resource(_ target: String, in state: PolicyState) -> PolicyResource? {
    target.contains("/") ? state.find(.tenant, target) : state.find(.organization, target)
  }

  /// The tenant or organization that a change is about; the platform for what belongs to none.
  private func target(of change: PolicyChange) -> String {
    let side = change.before ?? change.after
    if change.address.kind == .tenant {
      return side?.reference ?? "*"
    }
    // Who is over a new organization is over the one that it comes to.
    if change.before == nil, change.address.kind == .organization {
      return side?.spec?["parent"]?.string ?? "*"
    }
    return side?.organization ?? "*"
  }

  /// Subjects that the same people approve go together.
  private func steps(_ covering: Covering) -> [ApprovalNeed] {
    guard !covering.subjects.isEmpty else {
      return []
    }
    let steps = covering.process.spec?["steps"]?.elements ?? []
    let version = Digest(of: covering.process.value.compact).hex
    return steps.enumerated().flatMap { position, step -> [ApprovalNeed] in
      let profiles = step["profiles"]?.words
      let entitlements = authorities.map { Entitlement(step, profiles, $0) }
      // Without profiles the same people approve everything.
      let targets = Dictionary(grouping: covering.subjects) { profiles == nil ? "" : $0.target }
      var groups: [[String]: Set<String>] = [:]
      for (target, subjects) in targets {
        let sides = entitlements.map { $0.users(on: target) }
        let entitled = sides.dropFirst().reduce(sides.first ?? []) { $0.intersection($1) }
          .map { Text($0) }.sorted().map(\.string)
        groups[entitled, default: []].formUnion(subjects.map(\.text))
      }
      return groups.map { entitled, texts in
        ApprovalNeed(
          process: covering.process.address,
          version: version,
          step: position + 1,
          name: step["name"]?.string ?? "step \(position + 1)",
          count: step["count"]?.integer ?? 1,
          entitled: entitled,
          changes: texts.map { Text($0) }.sorted().map(\.string)
        )
      }
    }
  }
}

/// Whom a step asks, by one state.
private struct Entitlement {
  private let named: Set<String>
  /// `nil` if the step names no profiles.
  private let holders: Set<ProfileHolders.Holder>?
  private let state: PolicyState

  init(_ step: JSONValue, _ profiles: [String]?, _ state: PolicyState) {
    self.state = state
    var named = Set(step["users"]?.words ?? [])
    for group in step["groups"]?.words ?? [] {
      named.formUnion(state.members(of: group))
    }
    self.named = named
    holders = profiles.map { ProfileHolders.current($0, in: state.world) }
  }

  /// Those who can work, as references: whom the step names, and who holds one of its profiles on the
  /// target; on its organization, if the target is not there yet.
  func users(on target: String) -> Set<String> {
    named.union(holders.map { users(of: $0, on: target) } ?? []).filter(state.canWork)
  }

  private func users(of holders: Set<ProfileHolders.Holder>, on target: String) -> Set<String> {
    let world = state.world
    guard let place = world.target(target) ?? world.target(PolicyResource.owner(of: target)) else {
      return []
    }
    let number = world.targets.number(place)
    return Set(
      holders.filter { $0.target == number }.map { world.numbering.text(.user, $0.user) }
    )
  }
}

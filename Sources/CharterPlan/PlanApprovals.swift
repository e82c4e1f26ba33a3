package import CharterAccess
package import CharterModel
import CharterPolicy

extension Plan {
  /// The same plan with its access changes, the findings of rules and the approvals that it takes
  /// worked out anew from the store that it is for.
  ///
  /// What a file says of them is for people to read: nobody gets round a rule by editing it.
  ///
  /// `stored`: The state that the plan was made for.
  package func rechecked(on stored: StoredState, actor: Text) -> Plan {
    var plan = self
    var worlds: (before: World, after: World)?
    var access = AccessChanges.none
    if changes.contains(where: { AccessDifference.kinds.contains($0.address.kind) }) {
      let difference = AccessDifference(
        planned(on: stored),
        undoing: changes.map(ChangedResource.init),
        at: at
      )
      access = AccessChanges(difference) { _ in nil }
      worlds = (difference.before, difference.after)
    }
    let rules = RuleEffects(
      RuleEffects.Outcome(
        changes: changes,
        access: access,
        worlds: worlds,
        planned: { planned(on: stored) },
        source: { _ in nil },
        stored: stored,
        time: at,
        actor: actor,
        ticket: ticket
      ),
      hasRules: RuleEffects.hasRules(changes.lazy.map(\.address.kind), stored)
    )
    // The file has the places; for some actors a finding comes or goes.
    let conditional = Set(actorRules.map(\.finding.identity))
    plan.findings.removeAll { conditional.contains($0.identity) }
    let places = Dictionary(
      (findings + actorRules.map(\.finding)).map { ($0.identity, $0.source) },
      uniquingKeysWith: { first, _ in first }
    )
    let known = Set(plan.findings.map(\.identity))
    plan.findings += rules.findings.filter { !known.contains($0.identity) }.map { finding in
      var finding = finding
      finding.source = finding.source ?? places[finding.identity] ?? nil
      return finding
    }
    for change in changes {
      if case .delete(let body) = change.change, body.isProtected {
        plan.findings.append(.protected(change.address))
      }
    }
    var seen: Set<[String]> = []
    plan.findings = plan.findings.filter {
      seen.insert($0.identity + ["\($0.severity)"]).inserted
    }.sorted(by: Finding.isBefore)
    plan.guards = guards(on: stored, rules.access, actor: actor)
    plan.access = rules.access
    plan.actorRules = rules.actorRules
    plan.approvals = rules.approvals
    return plan
  }

  /// The guards that the plan trips on the store, overridden by nobody yet.
  private func guards(
    on stored: StoredState,
    _ access: AccessChanges,
    actor: Text
  ) -> [TrippedGuard] {
    let stays = stored.header.guards[workspace] ?? GuardSettings()
    let limits = GuardSettings(
      maxRemovals: min(stays.maxRemovals, settings?.after.maxRemovals ?? stays.maxRemovals)
    )
    let found =
      Guards.tripped(changes, workspace, stored, limits, [])
      + AccessGuards.tripped(access, changes, limits, actor: actor, allowed: [])
    return found.sorted { ($0.name.rawValue, $0.message) < ($1.name.rawValue, $1.message) }
  }

  /// What of a plan file does not fit the store that it says that it is for; nothing where all does.
  ///
  /// Each side before a change is what the store has, and is this workspace's.
  package func contradiction(to stored: StoredState) -> String? {
    for change in changes {
      let previous = change.previousAddress ?? change.address
      let resource = stored.resource(at: previous)
      guard let before = change.before else {
        if resource != nil {
          return "\(change.address) would be created, and the store has it"
        }
        continue
      }
      guard let resource, stored.body(resource) == before.bytes else {
        return "\(previous) is not in the store as the plan says"
      }
      guard stored.workspace(resource) == workspace else {
        return "\(previous) belongs to another workspace"
      }
      if change.previousAddress != nil, stored.resource(at: change.address) != nil {
        return "\(previous) would get a name that the store has already"
      }
    }
    return nil
  }

  /// The resources that the plan leads to.
  package func planned(on stored: StoredState) -> AccessResources {
    let gone = Set(
      changes.flatMap { [$0.address, $0.previousAddress].compactMap(\.self) }
        .map { Text($0.description) }
    )
    var resources = AccessResources()
    resources.append(
      stored.resources.lazy.filter { !gone.contains(Text(bytes: stored.address($0))) },
      of: stored
    )
    for change in changes {
      if let after = change.after {
        resources.append(change.address, body: after.bytes)
      }
    }
    return resources
  }

  /// What approvals are bound to: the changes of resources and of access, for which ticket, and the
  /// processes that ask.
  ///
  /// A plan that is made again and would do the same has the same digest, whenever it is made.
  package var approvalDigest: String {
    var digest = Digest.Builder()
    func line(_ parts: [String]) {
      digest.update(Array((parts.joined(separator: "\t") + "\n").utf8))
    }
    line(["charter changes 1", workspace.string, base.lineage, ticket?.string ?? ""])
    for change in changes {
      line(["resource", change.address.description, change.previousAddress?.description ?? ""])
      for body in [change.before, change.after] {
        digest.update(body.map { Array($0.bytes) } ?? [])
        digest.update([0x0A])
      }
    }
    var held: [String: Set<Text>] = [:]
    for item in access.items {
      let key =
        "\(access.names.user(item.user))\t\(access.names.target(item.target))\t\(item.isGain ? "+" : "-")"
      for permission in access.sets[Int(item.permissions)].members {
        held[key, default: []].insert(access.names.permissions[permission])
      }
    }
    for key in held.keys.map({ Text($0) }).sorted() {
      line(["access", key.string] + (held[key.string] ?? []).sorted().map(\.string))
    }
    for process in Set(approvals.map { "\($0.process)\t\($0.version)" }).map({ Text($0) }).sorted()
    {
      line(["process", process.string])
    }
    return digest.digest.hex
  }

  /// Every ticket that is given for the plan: with it, or by what it changes.
  package var tickets: Text? {
    var found: [Text] = ticket.map { [$0] } ?? []
    let key = Array("\"ticket\":".utf8)
    for change in changes {
      // Few changes have one: the others are not looked into.
      guard let after = change.after, after.bytes.contains(bytes: key),
        let ticket = PolicyChange(change, .empty).ticket.map({ Text($0) }), !found.contains(ticket)
      else {
        continue
      }
      found.append(ticket)
    }
    return found.isEmpty ? nil : Text(found.map(\.string).joined(separator: ", "))
  }
}

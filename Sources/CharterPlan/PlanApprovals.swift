package import CharterAccess
package import CharterModel
package import CharterPolicy

extension Plan {
  /// The approvals that the plan takes, worked out anew from the store that it is for: what a plan
  /// file says of them is for people.
  ///
  /// `stored`: The state that the plan was made for.
  package func approvals(for stored: StoredState) -> [ApprovalNeed] {
    let kinds: [Kind] = [.approvalProcess]
    let isDeclared = changes.contains { $0.address.kind == .approvalProcess && $0.after != nil }
    guard stored.header.serial > 0, isDeclared || kinds.contains(where: { stored.has($0) }) else {
      return []
    }
    return ApprovalNeeds(
      changes.map { PolicyChange($0, stored) },
      before: PolicyState(AccessResources(stored), at: at, world: nil) { _ in nil },
      planned: PolicyState(planned(on: stored), at: at, world: nil) { _ in nil }
    ).needs(access: access.risky)
  }

  /// The resources that the plan leads to.
  package func planned(on stored: StoredState) -> AccessResources {
    let gone = Set(
      changes.flatMap { [$0.address, $0.previousAddress].compactMap(\.self) }
        .map { Text($0.description) }
    )
    var resources = AccessResources()
    resources.append(stored) { !gone.contains(Text(bytes: stored.address($0))) }
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
  package func approvalDigest(_ needs: [ApprovalNeed]) -> String {
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
    for process in Set(needs.map { "\($0.process)\t\($0.version)" }).map({ Text($0) }).sorted() {
      line(["process", process.string])
    }
    return digest.digest.hex
  }

  /// The stored state, as rules and approvals look at it.
  package func storedUsers(_ stored: StoredState) -> PolicyState {
    PolicyState(AccessResources(stored), at: at, world: nil) { _ in nil }
  }

  /// The findings of a saved plan for who applies it, who may be somebody else than made it.
  ///
  /// `users`: The users of the store whom the name of who applies means.
  package func findings(appliedBy users: [PolicyResource]) -> [Finding] {
    let conditional = Set(actorRules.map(\.finding))
    return
      (findings.filter { !conditional.contains($0) }
      + actorRules.filter { $0.applies(to: users) }.map(\.finding)).sorted(by: Finding.isBefore)
  }
}

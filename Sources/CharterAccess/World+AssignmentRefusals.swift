import CharterModel

extension World {
  /// Not more assignments than these are spoken of.
  private static let candidates = 5

  /// One assignment, and what keeps it from giving the permission.
  private struct Candidate {
    let address: String
    let failing: [Refusal]
  }

  func assignmentRefusals(
    _ explanation: UserExplanation,
    _ target: Target,
    _ permission: Int,
    isBarred: Bool
  ) -> [Refusal] {
    var named: [Candidate] = []
    var others: [String] = []
    var isNamed = false
    for (id, assignment) in records.assignments.enumerated() where assignment.exists {
      let isOwn = names(assignment, explanation)
      isNamed = isNamed || isOwn
      guard isOwn else {
        // There are many of these: only whether they would do is looked at.
        if isInForce(assignment), explanation.covers(Int32(id), targets.number(target)),
          records.list(assignment.profiles).contains(where: { explanation.gives($0, permission) })
        {
          others.append(numbering.address(.assignment, Int32(id)))
        }
        continue
      }
      let failing = failing(Int32(id), explanation, target, permission, isBarred: isBarred)
      if failing.count < named.first?.failing.count ?? .max {
        named = []
      }
      if failing.count == named.first?.failing.count ?? failing.count {
        named.append(
          Candidate(address: numbering.address(.assignment, Int32(id)), failing: failing)
        )
      }
    }
    // Where one gives it and something else stands in the way, that is all there is to say.
    if isBarred, named.contains(where: { $0.failing.isEmpty }) {
      return []
    }
    // One that names the user and gives it but for one thing says more than those for others.
    let nearest = named.first.map { $0.failing.count <= (others.isEmpty ? 2 : 1) } ?? false
    var found =
      nearest
      ? named.sorted { Text($0.address) < Text($1.address) }.prefix(World.candidates)
        .flatMap(\.failing) : []
    if !isBarred {
      found += elsewhere(others, explanation, permission)
    }
    if found.isEmpty {
      let name = names.names[permission].string
      found = [
        Refusal(
          .assignment,
          isNamed
            ? "no assignment gives \(name) on \(numbering.name(target))"
            : "no assignment names \(numbering.address(.user, explanation.user))",
          []
        )
      ]
    }
    var unique: [Refusal] = []
    for refusal in found where !unique.contains(where: { $0.message == refusal.message }) {
      unique.append(refusal)
    }
    return unique
  }

  /// The assignments that give the permission there, to others.
  private func elsewhere(
    _ assignments: [String],
    _ explanation: UserExplanation,
    _ permission: Int
  ) -> [Refusal] {
    let user = numbering.text(.user, explanation.user)
    let sorted = assignments.map { Text($0) }.sorted()
    guard sorted.count > World.candidates else {
      return sorted.map { address in
        let id = numbering.id(.assignment, String(address.string.drop { $0 != "/" }.dropFirst()))
        let groups =
          id.map { records.list(records.assignments[Int($0)].groups) }?
          .map { Text(numbering.address(.group, $0)) }.sorted() ?? []
        let through = groups.first.map { group in
          ", and \(user) is not in \(group)"
            + (groups.count > 1 ? " or \(groups.count - 1) more that it names" : "")
        }
        return Refusal(
          .subject,
          "\(address) gives it there to others\(through ?? ", not to \(user)")",
          [address.string]
        )
      }
    }
    let first = sorted.prefix(2).map(\.string).joined(separator: ", ")
    return [
      Refusal(
        .subject,
        "\(sorted.count) assignments give it there, none to \(user): \(first), …",
        [sorted[0].string]
      )
    ]
  }

  private func names(_ assignment: AssignmentRecord, _ explanation: UserExplanation) -> Bool {
    records.list(assignment.users).contains(explanation.user)
      || records.list(assignment.groups).contains { explanation.groups.contains($0) }
  }

  /// The conditions that an assignment fails, but for whom it names.
  private func failing(
    _ id: Int32,
    _ explanation: UserExplanation,
    _ target: Target,
    _ permission: Int,
    isBarred: Bool
  ) -> [Refusal] {
    let address = numbering.address(.assignment, id)
    let assignment = records.assignments[Int(id)]
    var found: [Refusal] = []
    if let refusal = timeRefusal(id, address) {
      found.append(refusal)
    }
    if !explanation.covers(id, targets.number(target)) {
      found.append(Refusal(.place, placeMessage(id, address, explanation, target), [address]))
    }
    if let refusal = profileRefusal(assignment, address, explanation, permission) {
      found.append(refusal)
    } else if found.isEmpty, !isBarred, names(assignment, explanation) {
      let user = numbering.text(.user, explanation.user)
      let held = explanation.permissions(on: targets.number(target))
      for required in catalogue.requires[permission].subtracting(held).members {
        found.append(
          Refusal(
            .requirement,
            "\(names.names[permission]) requires \(names.names[required]), which \(user) does not "
              + "hold on \(numbering.name(target))",
            [address] + serviceAddress(permission)
          )
        )
      }
    }
    return found
  }

  private func timeRefusal(_ id: Int32, _ address: String) -> Refusal? {
    let phase = phase(of: records.assignments[Int(id)])
    guard !phase.isInForce else {
      return nil
    }
    let times = times(of: id)
    let message =
      switch phase {
      case .expired: "\(address) expired on \(times?.expires ?? "an unknown day")"
      case .notYet: "\(address) begins on \(times?.notBefore ?? "an unknown day")"
      default: "\(address) has a time that is none"
      }
    return Refusal(.time, message, [address])
  }

  private func placeMessage(
    _ id: Int32,
    _ address: String,
    _ explanation: UserExplanation,
    _ target: Target
  ) -> String {
    let place = records.assignments[Int(id)].place
    let record = records.users[Int(explanation.user)]
    if record.scope != nil, covered.contains(targets.number(target), in: place) {
      let scope = record.scope.flatMap { $0 >= 0 ? numbering.address(.scope, $0) : nil }
      return "\(address) covers \(numbering.name(target)), and the scope of "
        + "\(numbering.address(.user, explanation.user))\(scope.map { ", \($0)," } ?? "") does not "
        + "list it"
    }
    return "\(address) does not cover \(numbering.name(target))"
  }

  private func profileRefusal(
    _ assignment: AssignmentRecord,
    _ address: String,
    _ explanation: UserExplanation,
    _ permission: Int
  ) -> Refusal? {
    let given = records.list(assignment.profiles)
    guard !given.contains(where: { explanation.gives($0, permission) }) else {
      return nil
    }
    let name = names.names[permission].string
    let home = records.users[Int(explanation.user)].organization
    let homeName = home >= 0 ? numbering.text(.organization, home) : ""
    if let profile = given.first(where: { profiles.granted[Int($0)].contains(permission) }) {
      let profileAddress = numbering.address(.profile, profile)
      guard isUsable(profile, by: home) else {
        return Refusal(
          .inheritance,
          "\(address) gives \(profileAddress), which users of \(homeName) cannot use: it is not "
            + "platform-wide, not theirs, and not inherited by them",
          [address, profileAddress]
        )
      }
      let types = FieldType.organizationTypes.enumerated()
        .filter { catalogue.audience[permission] >> UInt8($0.offset) & 1 == 1 }
        .map(\.element.value)
      return Refusal(
        .audience,
        "\(name) is for users of \(types.joined(separator: ", ")) only, and \(homeName) is none",
        [address] + serviceAddress(permission)
      )
    }
    if let profile = given.first(where: { profiles.wanted[Int($0)].contains(permission) }) {
      let profileAddress = numbering.address(.profile, profile)
      return Refusal(
        .profile,
        "\(profileAddress) has \(name), and its ceiling does not",
        [profileAddress]
      )
    }
    let all = given.map { numbering.address(.profile, $0) }.joined(separator: ", ")
    return Refusal(.profile, "\(address) gives \(all), without \(name)", [address])
  }
}

import CharterModel

/// How far the approvals of a plan have come.
package struct ApprovalStatus: Sendable {
  /// One step, who has taken it, and who can.
  package struct Step: Sendable {
    package let need: ApprovalNeed
    /// Who has approved and may, sorted.
    package let approved: [String]
    /// Who can still.
    package let open: [String]
    /// How many approvals are missing.
    package let missing: Int
    /// Whether all that there is comes from who made the plan.
    package let isAuthorAlone: Bool
    /// Whether the steps before it have been taken.
    package let isOpened: Bool
    /// When it was taken; nothing where it is not.
    fileprivate let takenAt: Instant?

    /// `moment`: When the steps before were taken; nothing where they are not.
    fileprivate init(
      _ need: ApprovalNeed,
      _ approvals: [ApprovalStatement],
      from moment: Instant?,
      _ authors: Set<String>
    ) {
      let given = approvals.filter { approval in
        need.entitled.contains(approval.user) && (moment.map { approval.time >= $0 } ?? false)
      }.sorted { ($0.time, Text($0.user)) < ($1.time, Text($1.user)) }
      let users = Set(given.map(\.user))
      self.need = need
      approved = need.entitled.filter(users.contains)
      open = need.entitled.filter { !users.contains($0) }
      missing = max(0, need.count - approved.count)
      isAuthorAlone = !users.isEmpty && users.allSatisfy { authors.contains($0) }
      isOpened = moment != nil
      var soFar: Set<String> = []
      takenAt =
        given.first { approval in
          soFar.insert(approval.user)
          return soFar.count >= need.count && !soFar.isSubset(of: authors)
        }?.time
    }

    package var isTaken: Bool { missing == 0 && !isAuthorAlone }
  }

  package let steps: [Step]
  /// Who has rejected it and may.
  package let rejections: [ApprovalStatement]
  /// Who has said something and is asked nothing.
  package let notEntitled: [ApprovalStatement]

  /// `statements`: Those whose signatures are good; `authors`: the users whom the name of who made
  /// the plan means.
  package init(_ needs: [ApprovalNeed], _ statements: [ApprovalStatement], authors: Set<String>) {
    let entitled = Set(needs.flatMap(\.entitled))
    rejections = statements.filter { $0.decision == .reject && entitled.contains($0.user) }
    notEntitled = statements.filter { !entitled.contains($0.user) }
    let approvals = statements.filter { $0.decision == .approve }
    // "in which steps": an approval counts from the moment at which the steps before are taken.
    var opened: [Address: Instant?] = [:]
    var found: [Step] = []
    for position in Set(needs.map(\.step)).sorted() {
      let taken = needs.filter { $0.step == position }.map { need in
        Step(need, approvals, from: opened[need.process] ?? .distantPast, authors)
      }
      for (process, steps) in Dictionary(grouping: taken, by: \.need.process) {
        let times = steps.map(\.takenAt)
        opened[process] = .some(times.contains(nil) ? nil : times.compactMap(\.self).max())
      }
      found += taken
    }
    let order = Dictionary(
      needs.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    steps = found.sorted { (order[$0.need] ?? 0) < (order[$1.need] ?? 0) }
  }

  /// Whether the plan may be applied.
  package var isComplete: Bool { steps.allSatisfy(\.isTaken) && rejections.isEmpty }
}

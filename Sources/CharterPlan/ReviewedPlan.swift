import CharterAccess
import CharterModel

/// A saved plan as the upper bound of what may be applied.
///
/// Nothing of it is ever applied. The same workspace is planned again, from the manifests and the store,
/// and the new plan must do exactly what was reviewed to the resources, and at most what was reviewed
/// to access. Access changes that are missing by now have happened, or are over.
package struct ReviewedPlan {
  private let reviewed: Plan

  package init(_ reviewed: Plan) {
    self.reviewed = reviewed
  }

  /// Something that a new plan does and that was not reviewed, or the other way round.
  package struct Difference: Hashable, Sendable {
    /// A sentence without its full stop.
    package let message: String
    /// What the run has to say otherwise; `nil` if only another plan helps.
    package let option: Option?

    /// What was said when the plan was made, and is said again when it is applied.
    package enum Option: Hashable, Sendable {
      case author
      case ticket
      case allow(String)
    }

    init(_ message: String, _ option: Option? = nil) {
      self.message = message
      self.option = option
    }
  }

  /// The differences of a new plan; empty if it may be applied.
  package func differences(from fresh: Plan) -> [Difference] {
    if let origin = origin(fresh) {
      return [Difference(origin)]
    }
    return circumstances(fresh) + (changes(fresh) + access(fresh)).map { Difference($0) }
  }

  /// Why the plan is for another workspace or store; the rest would only repeat that.
  private func origin(_ fresh: Plan) -> String? {
    guard reviewed.workspace == fresh.workspace else {
      return "the plan is for workspace \(quoted(reviewed.workspace.string)), and this is "
        + quoted(fresh.workspace.string)
    }
    guard reviewed.base.lineage == fresh.base.lineage else {
      return reviewed.base.lineage.isEmpty
        ? "the store was empty when the plan was made, and is not now"
        : "the plan is for the store with lineage \(visible(reviewed.base.lineage)), and this one has "
          + (fresh.base.lineage.isEmpty ? "none" : "lineage \(visible(fresh.base.lineage))")
    }
    guard reviewed.base.serial <= fresh.base.serial else {
      return "the plan is for serial \(reviewed.base.serial), and the store is at serial "
        + "\(fresh.base.serial): an older state was put back, or the plan is for a later copy of the store"
    }
    return nil
  }

  private func circumstances(_ fresh: Plan) -> [Difference] {
    var found: [Difference] = []
    if reviewed.authors != fresh.authors {
      found.append(
        Difference(
          "the plan's author is \(ReviewedPlan.names(reviewed.authors)), and this run's is "
            + ReviewedPlan.names(fresh.authors),
          .author
        )
      )
    }
    if reviewed.ticket != fresh.ticket {
      found.append(
        Difference(
          "the plan was made \(ReviewedPlan.ticket(reviewed)), and this run is "
            + ReviewedPlan.ticket(fresh),
          .ticket
        )
      )
    }
    let overrides = (ReviewedPlan.overrides(reviewed), ReviewedPlan.overrides(fresh))
    found += overrides.0.subtracting(overrides.1).sorted().map {
      Difference(
        "the plan was reviewed with --allow \($0), and this run does not override that guard",
        .allow($0)
      )
    }
    found += overrides.1.subtracting(overrides.0).sorted().map {
      Difference("this run passes --allow \($0), and the plan was reviewed without it")
    }
    if reviewed.rollback != fresh.rollback {
      found.append(Difference("the plan leads back to another serial"))
    }
    if reviewed.settings != fresh.settings {
      found.append(Difference("the guard settings change in another way"))
    }
    return found
  }

  private func changes(_ fresh: Plan) -> [String] {
    var found: [String] = []
    let known = Dictionary(
      reviewed.changes.map { ($0.address, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var left = Set(known.keys)
    for change in fresh.changes {
      left.remove(change.address)
      guard let other = known[change.address] else {
        found.append("\(change.address) changes, and was not in the plan")
        continue
      }
      if let difference = ReviewedPlan.difference(other, change) {
        found.append("\(change.address) \(difference)")
      }
    }
    found += left.sorted().map { "\($0) no longer changes" }
    let adopted = (Set(reviewed.adopted), Set(fresh.adopted))
    let drifted = adopted.0.symmetricDifference(adopted.1).map(\.address)
    return found
      + Set(drifted).sorted().map { "the drift of \($0) is not the one that was reviewed" }
  }

  private static func difference(_ reviewed: ResourceChange, _ fresh: ResourceChange) -> String? {
    guard reviewed.previousAddress == fresh.previousAddress else {
      return "is renamed from another address"
    }
    guard isSame(reviewed.before, fresh.before) else {
      return "was changed in the store since"
    }
    guard isSame(reviewed.after, fresh.after) else {
      return fresh.after == nil ? "would be deleted" : "changes in another way"
    }
    return nil
  }

  private static func isSame(_ lhs: ResourceBody?, _ rhs: ResourceBody?) -> Bool {
    // A store that was edited may have other spaces, or the members in another order.
    lhs == rhs || (lhs != nil && rhs != nil && lhs?.canonical == rhs?.canonical)
  }

  private func access(_ fresh: Plan) -> [String] {
    AccessBound(fresh.access).exceeding(AccessBound(reviewed.access), at: fresh.at).map {
      ReviewedPlan.sentence($0)
    }
  }

  private static func sentence(_ held: HeldAccess) -> String {
    "\(held.user) would \(held.isGain ? "gain" : "lose") "
      + "\(held.permissions.map(\.string).joined(separator: ", ")) on \(held.target)"
      + held.period.words + ", and that was not in the plan"
  }

  private static func overrides(_ plan: Plan) -> Set<String> {
    Set(plan.guards.filter(\.isAllowed).map(\.override.text))
  }

  private static func names(_ authors: [Text]) -> String {
    authors.isEmpty ? "unknown" : authors.map { quoted($0.string) }.joined(separator: ", ")
  }

  private static func ticket(_ plan: Plan) -> String {
    plan.ticket.map { "with --ticket \(quoted($0.string))" } ?? "without a ticket"
  }
}

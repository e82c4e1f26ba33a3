import CharterAccess
import CharterModel
import CharterPolicy

/// What the changes of a plan make of access, over everybody's resources, and what there is to say
/// about it.
struct AccessEffects {
  private(set) var changes = AccessChanges.none
  private(set) var findings: [Finding] = []
  /// Assertions that held, that the plan takes away or changes, and that would not hold after it.
  private(set) var storedTests: [AccessTestResult] = []
  /// Who can do what before and after, if a change reaches that.
  private(set) var difference: AccessDifference?

  /// As little is worked out as can be: nothing where no change reaches access and no test asks.
  init(
    _ changes: [ResourceChange],
    applied: AppliedState?,
    _ desired: DesiredState,
    _ stored: StoredState,
    _ time: Instant
  ) {
    let source: @Sendable (Int) -> Source? = { desired.source(of: $0) }
    findings =
      Expiring.findings(desired, at: time) + Reclaiming.findings(desired, at: time)
    let all = changes + (applied?.changes ?? [])
    let isReached = all.contains { AccessDifference.kinds.contains($0.address.kind) }
    let hasTests =
      desired.resources.contains { $0.kind == .accessTest }
      || stored.has(.accessTest) || applied?.rulesOfOthers.isEmpty == false
      || all.contains { $0.address.kind == .accessTest }
    guard isReached || hasTests else {
      return
    }
    let planned = AccessResources(desired, alongside: stored)
    if isReached {
      let difference = AccessDifference(planned, changes, applied, at: time)
      self.difference = difference
      self.changes = AccessChanges(difference, source: source)
      findings += AccessFindings.of(
        difference,
        changed: Set(changes.map(\.address)),
        source: source
      )
    }
    if hasTests {
      var tests = AccessTests(planned, at: time, world: difference?.after, source: source)
      let others = applied?.rulesOfOthers ?? []
      let hasStored = (all.map(\.address.kind) + others.map(\.address.kind)).contains(.accessTest)
      if hasStored {
        storedTests = tests.runStored(all.map { PolicyChange($0, stored) }, others: others).filter {
          result in
          // An assertion that held in no state before is not broken by this plan.
          !result.holds
            && (difference?.earlier.contains { AccessTests.holds(result, on: $0) } ?? false)
        }
      }
      findings += tests.run().filter { !$0.holds }.map { result in
        // What another workspace asserts, and what was so before, is nothing that this plan breaks.
        let earlier = difference?.earlier ?? []
        let isOwn = result.source != nil
        let isOld = earlier.contains { AccessTests.failsLater(result, on: $0) }
        let isNews = earlier.contains { AccessTests.holds(result, on: $0) }
        return .failed(result, isNews: (isOwn && !isOld) || isNews)
      }
    }
  }
}

extension AccessDifference {
  /// What a plan makes of access from a time on.
  ///
  /// - Parameters:
  ///   - planned: All resources as they are planned.
  ///   - changes: What leads there from the state that was found.
  ///   - applied: The state that was applied last, if another one was found.
  ///   - time: The first moment that is compared.
  init(
    _ planned: AccessResources,
    _ changes: [ResourceChange],
    _ applied: AppliedState?,
    at time: Instant
  ) {
    self.init(
      planned,
      undoing: changes.map(ChangedResource.init),
      andFromApplied: applied?.changes.map(ChangedResource.init),
      administering: applied?.administering ?? [],
      at: time
    )
  }
}

extension ChangedResource {
  init(_ change: ResourceChange) {
    self.init(
      change.address,
      previousAddress: change.previousAddress,
      before: change.before?.bytes,
      isKept: change.after != nil
    )
  }
}

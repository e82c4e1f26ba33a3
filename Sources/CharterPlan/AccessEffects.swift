import CharterAccess
import CharterModel
import CharterPolicy

/// What the changes of a plan make of access, over everybody's resources, and what there is to say
/// about it.
struct AccessEffects {
  private(set) var changes = AccessChanges.none
  private(set) var findings: [Finding] = []

  /// As little is worked out as can be: nothing where no change reaches access and no test asks.
  init(
    _ changes: [ResourceChange],
    _ desired: DesiredState,
    _ stored: StoredState,
    _ time: Instant
  ) {
    let source: @Sendable (Int) -> Source? = { desired.source(of: $0) }
    findings = Expiring.findings(desired, at: time)
    let isReached = changes.contains { AccessDifference.kinds.contains($0.address.kind) }
    let hasTests =
      desired.resources.contains { $0.kind == .accessTest }
      || stored.has(.accessTest)
    guard isReached || hasTests else {
      return
    }
    let planned = AccessResources(desired, alongside: stored)
    var world: World?
    if isReached {
      let difference = AccessDifference(
        planned,
        undoing: changes.map(ChangedResource.init),
        at: time
      )
      self.changes = AccessChanges(difference, source: source)
      findings += AccessFindings.of(difference.after, source: source)
      world = difference.after
    }
    if hasTests {
      var tests = AccessTests(planned, at: time, world: world, source: source)
      findings += tests.run().filter { !$0.holds }.map(Finding.failed)
    }
  }
}

extension ChangedResource {
  fileprivate init(_ change: ResourceChange) {
    self.init(
      change.address,
      previousAddress: change.previousAddress,
      before: change.before?.bytes,
      isKept: change.after != nil
    )
  }
}

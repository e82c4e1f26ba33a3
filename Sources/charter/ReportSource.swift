import ArgumentParser
import CharterAccess
import CharterModel
import CharterPlan
import CharterPolicy
import CharterReport
import CharterStore

/// The state that a report is about, the plan that leads to it, and the store beneath both.
struct ReportSource {
  let subject: HTMLReport.Subject
  /// Nothing where the store itself is looked at.
  let plan: Plan?
  /// What there is to say of the manifests, whether or not anything changes.
  let findings: [Finding]
  let world: World
  let place: @Sendable (Text) -> Source?
  private let store: Store
  private let stored: StoredState

  /// Reads what `--from` says, as `AccessSource` does, with the plan.
  init(
    _ path: String,
    authors: [Text],
    _ rules: RuleOptions,
    _ options: AccessOptions
  ) throws {
    let workspace = Workspace(path, options.output)
    let name: Text?
    let state: String
    var time = options.time.instant
    switch options.from {
    case "manifests":
      let (store, desired, stored) = try workspace.states()
      plan = try workspace.plan(
        desired,
        stored,
        of: store,
        PlanRequest(
          at: time,
          authors: authors,
          ticket: rules.ticketText,
          isStrict: rules.strict
        )
      ).plan
      let resources = AccessResources(desired, alongside: stored)
      let world = World(resources, at: time)
      self.world = world
      // What others have in the store, these do not refer to without using it.
      let hasOthers = stored.resources.contains { stored.workspace($0) != desired.workspace }
      if desired.uses.isEmpty, hasOthers {
        let own = AccessResources(desired, alongside: .empty)
        findings = ReportSource.findings(desired, own, World(own, at: time), rules)
      } else {
        findings = ReportSource.findings(desired, resources, world, rules)
      }
      place = { address in
        world.numbering.source(address) { desired.source(of: $0) }
      }
      (self.store, self.stored) = (store, stored)
      (name, state) = (desired.workspace, "What the manifests lead to")
    case "store":
      store = try workspace.store()
      let store = store
      stored = try Failures.reported(options.output, store.path) { () throws(StoreError) in
        try store.read()
      }
      plan = nil
      findings = []
      world = World(AccessResources(stored), at: time)
      place = { _ in nil }
      (name, state) = (nil, "What was applied")
    default:
      let saved = try AccessSource.saved(options)
      (store, stored) = try saved.stored(in: workspace)
      let plan = saved.plan
      time = options.time.at ?? plan.at
      world = World(plan.planned(on: stored), at: time)
      let known = plan.sources
      place = { known[$0] }
      self.plan = plan
      findings = []
      (name, state) = (plan.workspace, "What a saved plan leads to")
    }
    subject = HTMLReport.Subject(
      workspace: name,
      state: state,
      serial: stored.header.serial,
      lineage: stored.header.lineage,
      time: time,
      toolVersion: ToolVersion.current
    )
  }

  /// What `validate` finds, here also with what the workspaces that are used have in the store; of
  /// that nothing is told which is not declared here: it is others' to mend.
  private static func findings(
    _ desired: DesiredState,
    _ resources: AccessResources,
    _ world: World,
    _ rules: RuleOptions
  ) -> [Finding] {
    let state = PolicyState(resources, at: world.time, world: world) { desired.source(of: $0) }
    let policies = Set(
      desired.resources.filter { $0.kind == .policy }
        .compactMap { Address(bytes: desired.address($0)) }
    )
    let found =
      AccessFindings.ofManifests(world) { desired.source(of: $0) }
      + RuleFindings.ofManifests(state) + Reclaiming.findings(desired, at: world.time)
    return found.compactMap { finding in
      guard finding.source != nil || finding.rule.map(policies.contains) ?? false else {
        return nil
      }
      var finding = finding
      if rules.strict, finding.severity == .warning {
        finding.severity = .error
      }
      return finding
    }
  }

  /// The audit trail.
  func entries(_ output: OutputOptions) throws -> [AuditEntry] {
    guard stored.header.serial > 0 else {
      return []
    }
    return try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.entries(stored)
    }
  }
}

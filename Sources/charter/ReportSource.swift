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
  let world: World
  let place: @Sendable (Text) -> Source?
  private let store: Store
  private let stored: StoredState

  /// Reads what `--from` says, as `AccessSource` does, with the plan.
  init(
    _ path: String,
    actor: Text,
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
        at: time,
        allowing: [],
        actor: actor,
        revision: nil,
        rules
      )
      let world = World(AccessResources(desired, alongside: stored), at: time)
      self.world = world
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
      world = World(AccessResources(stored), at: time)
      place = { _ in nil }
      (name, state) = (nil, "What was applied")
    default:
      let saved = try AccessSource.saved(options)
      (store, stored) = try saved.stored(help: "make a new plan", options.output)
      let plan = saved.plan
      time = options.time.at ?? plan.at
      world = World(plan.planned(on: stored), at: time)
      let known = plan.sources
      place = { known[$0] }
      self.plan = plan
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

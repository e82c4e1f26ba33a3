import ArgumentParser
import CharterAccess
import CharterFiles
import CharterManifest
import CharterModel
import CharterPlan
import CharterPolicy
import CharterReport
import CharterStore

/// The state that questions about access are asked of.
struct AccessSource {
  let world: World
  /// Where an address is declared.
  let place: @Sendable (Text) -> Source?
  /// The same as rules look at it.
  let state: PolicyState
  /// What is in the store that a saved plan is for; nothing where no plan is looked at.
  let before: PolicyState?

  /// Reads what `--from` says.
  init(_ path: String, _ options: AccessOptions) throws {
    let workspace = Workspace(path, options.output)
    switch options.from {
    case "manifests":
      let (_, desired, stored) = try workspace.states(own: false)
      let resources = AccessResources(desired, alongside: stored)
      world = World(resources, at: options.time.instant)
      state = PolicyState(resources, at: world.time, world: world) { desired.source(of: $0) }
      before = nil
      place = { [numbering = world.numbering] address in
        numbering.source(address) { desired.source(of: $0) }
      }
    case "store":
      let store = try workspace.store()
      let stored = try Failures.reported(options.output, store.path) { () throws(StoreError) in
        try store.read()
      }
      let resources = AccessResources(stored)
      world = World(resources, at: options.time.instant)
      state = PolicyState(resources, at: world.time, world: world) { _ in nil }
      before = nil
      place = { _ in nil }
    default:
      let (plan, stored, place) = try AccessSource.planned(options)
      let resources = plan.planned(on: stored)
      world = World(resources, at: options.time.at ?? plan.at)
      state = PolicyState(resources, at: world.time, world: world) { _ in nil }
      before = PolicyState(AccessResources(stored), at: world.time, world: nil) { _ in nil }
      self.place = place
    }
  }

  /// What a saved plan leads to, from the store that it was made for.
  private static func planned(
    _ options: AccessOptions
  ) throws -> (Plan, StoredState, @Sendable (Text) -> Source?) {
    guard Files.entry(options.from) == .file else {
      throw ValidationError(
        "--from takes manifests, store, or a file that 'charter plan --out' wrote, not "
          + quoted(options.from)
      )
    }
    let saved = try SavedPlan(
      options.from,
      help: "make a new plan with 'charter plan --out'",
      options.output
    )
    let plan = saved.plan
    let store = try Workspace(plan.folder, options.output).store()
    let stored = try Failures.reported(options.output, store.path) { () throws(StoreError) in
      try store.read()
    }
    guard stored.header.serial == plan.base.serial, stored.header.lineage == plan.base.lineage,
      ContentDigest.of(stored) == plan.base.digest.value
    else {
      Failures.say(
        .stalePlan,
        "the store has changed since the plan was made",
        help: "make a new plan",
        options.output
      )
      throw ExitStatus.stale
    }
    var places: [Text: Source] = [:]
    for change in plan.changes {
      places[Text(change.address.description)] = change.source
    }
    let known = places
    return (plan, stored, { known[$0] })
  }
}

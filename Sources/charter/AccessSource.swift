import ArgumentParser
import CharterAccess
import CharterFiles
import CharterManifest
import CharterModel
import CharterPlan
import CharterReport
import CharterStore

/// The state that questions about access are asked of.
struct AccessSource {
  let world: World
  /// Where an address is declared.
  let place: @Sendable (Text) -> Source?

  /// Reads what `--from` says.
  init(_ path: String, _ options: AccessOptions) throws {
    let workspace = Workspace(path, options.output)
    switch options.from {
    case "manifests":
      let (_, desired, stored) = try workspace.states(own: false)
      world = World(
        AccessResources(desired, alongside: stored),
        at: options.time.instant
      )
      place = { [numbering = world.numbering] address in
        numbering.source(address) { desired.source(of: $0) }
      }
    case "store":
      let store = try workspace.store()
      let stored = try Failures.reported(options.output, store.path) { () throws(StoreError) in
        try store.read()
      }
      world = World(AccessResources(stored), at: options.time.instant)
      place = { _ in nil }
    default:
      (world, place) = try AccessSource.planned(options)
    }
  }

  /// What a saved plan leads to, from the store that it was made for.
  private static func planned(
    _ options: AccessOptions
  ) throws -> (World, @Sendable (Text) -> Source?) {
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
    let gone = Set(
      plan.changes.flatMap { [$0.address, $0.previousAddress].compactMap(\.self) }
        .map { Text($0.description) }
    )
    var resources = AccessResources()
    resources.append(stored) { !gone.contains(Text(bytes: stored.address($0))) }
    for change in plan.changes {
      if let after = change.after {
        resources.append(change.address, body: after.bytes)
      }
    }
    return (
      World(resources, at: options.time.at ?? plan.at), { known[$0] }
    )
  }
}

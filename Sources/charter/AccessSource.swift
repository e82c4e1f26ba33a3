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
  /// The state as rules look at it; who can do what is worked out when it is asked for.
  let state: PolicyState
  /// What is in the store that a saved plan is for; nothing where no plan is looked at.
  let before: PolicyState?
  /// The workspace that is looked at.
  let workspace: Text
  private let places: Places

  /// Where resources are declared.
  private enum Places {
    case manifests(DesiredState)
    case store
    case plan([Text: Source])
  }

  /// Who can do what.
  var world: World { state.world }

  /// Where an address is declared.
  var place: @Sendable (Text) -> Source? {
    switch places {
    case .manifests(let desired):
      { [numbering = world.numbering] address in
        numbering.source(address) { desired.source(of: $0) }
      }
    case .store: { _ in nil }
    case .plan(let known): { known[$0] }
    }
  }

  /// Reads what `--from` says.
  init(_ path: String, _ options: AccessOptions) throws {
    let folder = Workspace(path, options.output)
    switch options.from {
    case "manifests":
      let (_, desired, stored) = try folder.states(own: false)
      workspace = desired.workspace
      state = PolicyState(
        AccessResources(desired, alongside: stored),
        at: options.time.instant,
        world: nil
      ) { desired.source(of: $0) }
      before = nil
      places = .manifests(desired)
    case "store":
      let store = try folder.store()
      workspace = folder.settings?.name ?? ""
      let stored = try Failures.reported(options.output, store.path) { () throws(StoreError) in
        try store.read()
      }
      state = PolicyState(stored, at: options.time.instant)
      before = nil
      places = .store
    default:
      let saved = try AccessSource.saved(options)
      let plan = saved.plan
      let (_, stored) = try saved.stored(in: folder)
      workspace = plan.workspace
      let time = options.time.at ?? plan.at
      state = PolicyState(plan.planned(on: stored), at: time, world: nil) { _ in nil }
      before = PolicyState(stored, at: time)
      places = .plan(plan.sources)
    }
  }

  /// The plan that `--from` names.
  static func saved(_ options: AccessOptions) throws -> SavedPlan {
    guard Files.entry(options.from) == .file else {
      throw ValidationError(
        "--from takes manifests, store, or a file that 'charter plan --out' wrote, not "
          + quoted(options.from)
      )
    }
    let saved = try SavedPlan(options.from, options.output)
    Stream.error.write(
      "This is what \(visible(options.from)) claims; 'charter show --check' plans again and compares.\n"
    )
    return saved
  }
}

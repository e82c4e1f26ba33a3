import CharterFiles
import CharterModel
import CharterPlan
import CharterStore

/// A file that `charter plan --out` wrote.
struct SavedPlan {
  let bytes: [UInt8]
  let plan: Plan

  /// Reads it; what is wrong with it is said, with `help` where it is not as it was saved.
  init(_ path: String, help: String, _ output: OutputOptions) throws {
    Progress.stage("Reading the plan")
    do {
      bytes = try Files.read(path)
      plan = try PlanReader.read(bytes)
    } catch let error as FileError {
      Failures.say(.unreadableFile, error.description, help: "name a saved plan", output)
      throw ExitStatus.failure
    } catch PlanFileError.altered(let reason) {
      Failures.say(
        .alteredPlan,
        "\(quoted(path)) is not a plan as it was saved: \(reason)",
        help: help,
        output
      )
      throw ExitStatus.failure
    }
  }

  /// The store that the plan is for, as it was when the plan was made; one that has changed since is
  /// said, with `help`.
  ///
  /// `fits`: What has to hold besides.
  func stored(
    help: String,
    _ output: OutputOptions,
    where fits: (StoredState) -> Bool = { _ in true }
  ) throws -> (store: Store, state: StoredState) {
    let store = try Workspace(plan.folder, output).store()
    let state = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.read()
    }
    guard fits(state), state.header.serial == plan.base.serial,
      state.header.lineage == plan.base.lineage,
      ContentDigest.of(state) == plan.base.digest.value
    else {
      Failures.say(
        .stalePlan,
        "the store has changed since the plan was made",
        help: help,
        output
      )
      throw ExitStatus.stale
    }
    return (store, state)
  }
}

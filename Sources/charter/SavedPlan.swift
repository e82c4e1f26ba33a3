import CharterFiles
import CharterManifest
import CharterModel
import CharterPlan
import CharterStore

/// A file that claims to be what `charter plan --out` wrote.
struct SavedPlan {
  let path: String
  let bytes: [UInt8]
  let plan: Plan

  /// Reads it; what is wrong with it is said, with its place.
  init(_ path: String, _ output: OutputOptions) throws {
    Progress.stage("Reading the plan")
    self.path = path
    do {
      bytes = try Files.read(path)
    } catch {
      Failures.say(.unreadableFile, error.description, help: "name a saved plan", output)
      throw ExitStatus.failure
    }
    do throws(PlanFileError) {
      plan = try PlanReader.read(bytes)
      try SavedPlan.checkBodies(of: plan, bytes)
    } catch {
      Failures.say(
        .alteredPlan,
        "not a plan as charter writes it: \(error.message)",
        place: "\(path):\(error.line):\(error.column): ",
        help: "make a new plan with 'charter plan --out' and review it",
        output
      )
      throw ExitStatus.failure
    }
  }

  /// Holds the bodies that the plan would write against the kind tables.
  private static func checkBodies(of plan: Plan, _ bytes: [UInt8]) throws(PlanFileError) {
    let written = plan.changes.compactMap { change in
      change.after.map { (address: change.address, body: $0.bytes) }
    }
    guard let problem = BodyCheck.firstProblem(in: written) else {
      return
    }
    throw PlanReader.error(
      "\(written[problem.index].address): \(problem.message)",
      inChangeOf: written[problem.index].address,
      bytes
    )
  }

  /// The workspace's store, if it is as it was when the plan was made.
  func stored(
    in workspace: Workspace,
    help: String = "make a new plan with 'charter plan --out'"
  ) throws -> (store: Store, state: StoredState) {
    let output = workspace.output
    let store = try workspace.store()
    let state = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.read()
    }
    guard state.header.serial == plan.base.serial, state.header.lineage == plan.base.lineage,
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

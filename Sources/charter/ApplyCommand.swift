import ArgumentParser
import CharterApply
import CharterFiles
import CharterManifest
import CharterModel
import CharterPlan
import CharterPolicy
import CharterStore

/// `charter apply`: executes exactly a plan.
struct ApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Execute a plan.",
    discussion: """
      With a workspace, plans and applies; with a file that 'charter plan --out' wrote, applies \
      exactly that, or nothing where the store has changed since. Asks first on a terminal; \
      elsewhere it needs --auto-approve.
      """
  )

  @Argument(help: "A workspace, or a saved plan.", completion: .file())
  var target = "."
  @OptionGroup var options: ExecutionOptions

  private var output: OutputOptions { options.output }

  func run() throws {
    Interruption.watch()
    try EventLog.keeping(options) { log in try apply(&log) }
  }

  private func apply(_ log: inout EventLog) throws {
    let path = Workspace.trimmed(target)
    guard Files.entry(path) != .file else {
      var execution = try savedPlan(path, &log)
      return try Failures.reported(output, execution.store.path) {
        try execution.run(&log)
      }
    }
    try options.checkFiles(of: path)
    try log.open()
    let revision = try GitRevision.of(workspace: path, output)
    // Somebody may apply between planning and writing. Who approved whatever is planned then
    // gets a plan for the store as it is now, a few times; who was asked has to look again.
    let deadline = Clock.now().seconds + Int64(options.write.lockTimeout)
    for attempt in 1... {
      var execution = try plan(path, revision)
      let isStale = try Failures.reported(output, execution.store.path) { () -> Bool in
        do {
          try execution.run(&log)
          return false
        } catch StoreError.stale
          where options.autoApprove
          && (attempt < ApplyCommand.attempts || Clock.now().seconds < deadline)
        {
          return true
        }
      }
      guard isStale else {
        return
      }
      Stream.error.write("The store has changed meanwhile: planning again.\n")
    }
  }

  private static let attempts = 10

  private func plan(_ path: String, _ revision: Revision?) throws -> PlanExecution {
    let (plan, store, stored) = try Workspace(path, output, options.reports(of: path)).plan(
      at: options.time.instant,
      allowing: options.guards.allow,
      actor: options.actor.name,
      revision: revision,
      options.rules
    )
    return PlanExecution(plan, store, stored, options)
  }

  private func savedPlan(_ path: String, _ log: inout EventLog) throws -> PlanExecution {
    let saved = try SavedPlan(
      path,
      help: "make a new plan with 'charter plan --out' and review it",
      output
    )
    var plan = saved.plan
    guard options.rules.ticket == nil || options.rules.ticketText == plan.ticket else {
      throw ValidationError(
        "the ticket of a saved plan is the one that it was made with: make a new plan with --ticket"
      )
    }
    try options.checkFiles(of: plan.folder)
    try log.open()
    let workspace = Workspace(plan.folder, output)
    guard let settings = workspace.settings, settings.name == plan.workspace else {
      Failures.say(
        .stalePlan,
        "the plan is for the workspace \(quoted(plan.workspace.string)) in "
          + "\(quoted(plan.folder)), which is not here",
        help: "apply it from the folder that it was made in",
        output
      )
      throw ExitStatus.stale
    }
    let store = try workspace.store()
    let state = try Failures.reported(output, store.path) { () throws(StoreError) in
      let state = try store.read()
      // Nobody is asked about a plan that can no longer be applied.
      try Applier.check(plan, against: state)
      return state
    }
    if let contradiction = plan.contradiction(to: state) {
      Failures.say(
        .alteredPlan,
        "\(quoted(path)) is not a plan as it was saved: \(contradiction)",
        help: "make a new plan with 'charter plan --out' and review it",
        output
      )
      throw ExitStatus.failure
    }
    plan = plan.rechecked(on: state, actor: options.actor.name)
    if options.rules.strict {
      plan = plan.strict
    }
    plan.guards = plan.guards.map { tripped in
      var tripped = tripped
      tripped.isAllowed = options.guards.allow.contains(tripped.name)
      return tripped
    }
    return PlanExecution(
      plan,
      store,
      state,
      digest: PlanDocument.digest(of: saved.bytes) ?? "",
      options
    )
  }
}

import ArgumentParser
import CharterApply
import CharterManifest
import CharterModel
import CharterPlan
import CharterReport
import CharterStore

/// `charter rollback`: the way back to an earlier serial, as a plan.
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Return to what was applied at an earlier serial.",
    discussion: """
      Makes an ordinary plan that leads back, from the audit trail alone: with its access changes, \
      held against the rules and guards that hold now. Shows it and applies it as 'apply' does; with \
      --out only saves it. The manifests are not changed.
      """
  )

  @Argument(help: "The serial to go back to; 'charter history' lists them.")
  var serial: Int
  @OptionGroup var workspace: WorkspaceArgument
  @Option(
    help: ArgumentHelp("Save the plan, and do not apply it.", valueName: "file"),
    completion: .file()
  )
  var out: String?
  @OptionGroup var options: ExecutionOptions

  private var output: OutputOptions { options.output }

  func run() throws {
    Interruption.watch()
    try EventLog.keeping(options) { log in try rollBack(&log) }
  }

  private func rollBack(_ log: inout EventLog) throws {
    try options.checkFiles(of: workspace.path, out: out)
    try log.open()
    var (execution, stored) = try plan()
    if let out {
      options.text.show(execution.plan, output)
      try PlanFile.write(execution.plan, to: out, output) { _ in }
      guard execution.plan.isApplyable else {
        throw Failures.cannotApply(execution.plan, output)
      }
      return
    }
    try Failures.reported(output, execution.store.path) {
      try execution.run(&log)
    }
    if !execution.plan.isEmpty {
      Stream.error.write(
        "The manifests are as they were: take them back as well, or the next apply leads to serial "
          + "\(stored.header.serial) again.\n"
      )
    }
  }

  private func plan() throws -> (execution: PlanExecution, stored: StoredState) {
    let workspace = Workspace(workspace.path, output)
    let store = try workspace.store()
    let stored = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.read()
    }
    guard (0...stored.header.serial).contains(serial), let settings = workspace.settings else {
      throw Failures.noSerial(serial, of: stored, output)
    }
    let (past, now, renames) = try Failures.reported(output, store.path) {
      () throws(StoreError) in
      let trail = try store.checkedTrail(of: stored)
      let entries = try store.entries(stored)
      return (
        try TrailReplay(trail, upTo: serial), try TrailReplay(trail),
        PastState.renames(in: entries.dropFirst(serial))
      )
    }
    let desired = PastState.desired(
      of: settings.name,
      uses: settings.uses,
      past,
      now,
      renames
    )
    let plan = Planner.plan(
      desired,
      stored,
      Planner.Options(
        folder: workspace.path,
        at: try options.time.instant(for: stored.header),
        allowed: Set(options.guards.allow),
        actor: options.actor.name,
        ticket: options.rules.ticketText,
        rollback: serial,
        isStrict: options.rules.strict,
        storedDigest: .later { ContentDigest.of(stored) }
      )
    )
    return (PlanExecution(plan, store, stored, options), stored)
  }
}

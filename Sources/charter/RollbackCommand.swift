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
    let planned = try Workspace(workspace.path, output).rollback(to: serial, options.request(nil))
    if let out {
      options.text.show(planned.plan, output)
      try PlanFile.write(planned.plan, to: out, output) { _ in }
      guard planned.plan.isApplyable else {
        throw Failures.cannotApply(planned.plan, output)
      }
      return
    }
    var execution = PlanExecution(planned, options)
    try Failures.reported(output, planned.store.path) {
      try execution.run(&log)
    }
    RollbackCommand.sayManifestsAreAhead(planned)
  }

  /// Says that the manifests do not follow; without it the next apply undoes the rollback.
  static func sayManifestsAreAhead(_ planned: PlannedWorkspace) {
    guard !planned.plan.isEmpty else {
      return
    }
    Stream.error.write(
      "The manifests are as they were: take them back as well, or the next apply leads to serial "
        + "\(planned.stored.header.serial) again.\n"
    )
  }
}

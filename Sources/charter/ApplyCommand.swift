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
      With a workspace, plans and applies. With a file that 'charter plan --out' wrote, plans the \
      workspace again and applies that plan only if it does what was reviewed, and nothing else; it \
      needs the same --author, --ticket and --allow. Asks first on a terminal; elsewhere it needs \
      --auto-approve.
      """
  )

  @Argument(help: "A workspace, or a saved plan.", completion: .file())
  var target: String?
  @OptionGroup var workspace: WorkspaceOption
  @Flag(help: "Begin a store for tests, whose commands take --at; allowed on such a store, too.")
  var testClock = false
  @OptionGroup var options: ExecutionOptions

  private var output: OutputOptions { options.output }

  func run() throws {
    Interruption.watch()
    try EventLog.keeping(options) { log in try apply(&log) }
  }

  private func apply(_ log: inout EventLog) throws {
    let (saved, folder) = try PlanArgument.resolve(target, workspace, output)
    try options.checkFiles(of: folder)
    try log.open()
    let review = saved.map { PlanReview($0, in: Workspace(folder, output)) }
    let reviewed = saved.flatMap { PlanDocument.digest(of: $0.bytes) }
    // A rollback comes from the audit trail, not from the manifests.
    let isRollback = saved?.plan.rollback != nil
    let revision = isRollback ? nil : try GitRevision.of(workspace: folder, output)
    // Another apply may commit between planning and writing. With --auto-approve the workspace is then
    // planned again, a few times; a person who was asked has to look again.
    let deadline = Clock.now().seconds + Int64(options.write.lockTimeout)
    for attempt in 1... {
      let request = options.request(revision, testClock: testClock)
      let planned =
        if let review {
          try review.plan(request)
        } else {
          try Workspace(folder, output, options.reports(of: folder)).plan(request)
        }
      var execution = PlanExecution(planned, reviewed: reviewed, options)
      execution.beginsTestClock = testClock
      let isStale = try Failures.reported(output, planned.store.path) { () -> Bool in
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
        if isRollback {
          RollbackCommand.sayManifestsAreAhead(planned)
        }
        return
      }
      Stream.error.write("The store has changed meanwhile: planning again.\n")
    }
  }

  private static let attempts = 10
}

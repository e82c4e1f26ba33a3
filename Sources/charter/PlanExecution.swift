import ArgumentParser
import CharterApply
import CharterModel
import CharterPlan
import CharterPolicy
import CharterReport
import CharterStore

/// What every command that executes a plan can be told.
struct ExecutionOptions: ParsableArguments {
  @Flag(help: "Do not ask.")
  var autoApprove = false
  @OptionGroup var guards: GuardOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var time: WriteTimeOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var text: PlanTextOptions
  @Option(help: "Text, or one JSON object for each thing that happens: text, jsonl.")
  var format = Format<EventFormats>(.text)
  @OptionGroup var files: ReportOptions<ExecutionFormats>
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard format.value == .text || autoApprove else {
      throw ValidationError("--format jsonl asks nothing, and needs --auto-approve")
    }
  }

  /// How a plan is made for this run.
  ///
  /// With `testClock`, a store that begins now gets a test clock.
  func request(_ revision: Revision?, testClock: Bool = false) -> PlanRequest {
    PlanRequest(
      time: { try time.instant(for: $0, testClock: testClock) },
      allowed: Set(guards.allow),
      authors: actor.authors,
      ticket: rules.ticketText,
      isStrict: rules.strict,
      revision: revision
    )
  }

  /// The files that get the plan.
  func reports(of folder: String) -> Reports {
    Reports(.text, files.files, of: folder, output, detail: text.detail)
  }

  /// Refuses files that may not be written over; `out` is where a plan is saved.
  func checkFiles(of folder: String, out: String? = nil) throws {
    let named = [("--out", out), ("--checkpoint", write.checkpoint)]
    try OutputFiles.check(named, files.files, of: folder, output)
  }
}

/// A plan to execute, the store that it is for, and the digest that the audit trail gets.
struct PlanExecution {
  private let planned: PlannedWorkspace
  let digest: String
  /// Whether the store gets a test clock, if this apply begins it.
  var beginsTestClock = false
  private let options: ExecutionOptions
  /// The approvals that it rests on, once they have been looked at.
  private var approvals: AuditEntry.Approvals?

  private var plan: Plan { planned.plan }
  private var store: Store { planned.store }
  private var stored: StoredState { planned.stored }
  private var output: OutputOptions { options.output }

  /// A plan that was just made.
  ///
  /// `reviewed` is the digest of the saved plan that bounds it, if there is one.
  init(_ planned: PlannedWorkspace, reviewed: String? = nil, _ options: ExecutionOptions) {
    self.planned = planned
    let plan = planned.plan
    digest =
      reviewed
      ?? (plan.isEmpty ? "" : PlanDocument.digest(of: plan, toolVersion: ToolVersion.current))
    self.options = options
  }

  /// Shows the plan, asks, and executes it.
  ///
  /// - Throws: `StoreError` where the store cannot be written, or has changed since.
  mutating func run(_ log: inout EventLog) throws {
    log.add(ApplyEvents.planned(plan), isBefore: true)
    try options.reports(of: plan.folder).write(plan)
    guard try isAccepted() else {
      log.add(ApplyEvents.summary(plan, serial: nil, checkpoint: nil))
      return
    }
    try execute(&log)
  }

  /// Shows the plan and tells whether it is to be executed.
  private mutating func isAccepted() throws -> Bool {
    // Nobody is asked about what they have not been shown.
    if options.format.value == .text, !options.text.quiet || !options.autoApprove || plan.isEmpty {
      options.text.showAll(plan, output)
    }
    guard plan.isApplyable else {
      throw Failures.cannotApply(plan, output)
    }
    guard !plan.isEmpty else {
      try writeCheckpoint()
      return false
    }
    guard plan.guards.allSatisfy(\.isAllowed) else {
      let names = Set(plan.guards.filter { !$0.isAllowed }.map(\.name.rawValue)).sorted()
      Failures.say(
        .guardTripped,
        "stopped by \(names.joined(separator: ", "))",
        help: names.map { "--allow \($0)" }.joined(separator: " ") + " lets it happen once",
        output
      )
      throw ExitStatus.guarded
    }
    approvals = try findApprovals()
    guard try isConfirmed() else {
      throw ExitStatus.failure
    }
    return true
  }

  /// The approvals that a plan rests on; nothing where it takes none.
  private func findApprovals() throws -> AuditEntry.Approvals? {
    guard !plan.approvals.isEmpty else {
      return nil
    }
    let approval = try PlanApproval.of(planned, output)
    let result = try Failures.checked(approval, output)
    guard result.status.isComplete else {
      throw Failures.notApproved(result, output)
    }
    return AuditEntry.Approvals(
      digest: approval.digest,
      signed: result.approvals.map(\.value)
    )
  }

  private func isConfirmed() throws -> Bool {
    if options.autoApprove {
      return true
    }
    guard Terminal.canAsk else {
      Failures.say(
        .notConfirmed,
        "this is no terminal to ask on",
        help: "review the plan, then apply with --auto-approve",
        output
      )
      return false
    }
    guard
      Terminal.confirms(
        "Apply this plan to workspace \(visible(plan.workspace.string)), store "
          + "\(visible(store.path))?"
      )
    else {
      Stream.output.write("Nothing was applied.\n")
      return false
    }
    return true
  }

  private func execute(_ log: inout EventLog) throws {
    let applier = Applier(
      store,
      options.write.writing,
      actor: options.actor.name,
      time: try options.time.instant(for: stored.header, testClock: beginsTestClock),
      beginsTestClock: beginsTestClock
    )
    var committed: Checkpoint?
    Progress.stage("Applying")
    try applier.apply(plan, planDigest: digest, approvals: approvals) { event in
      switch event {
      case .started(let changes): log.add(ApplyEvents.started(changes: changes))
      case .done(let change): log.add(ApplyEvents.done(change))
      case .committed(let serial, let summary, let checkpoint):
        committed = checkpoint
        log.add(ApplyEvents.summary(plan, serial: serial, checkpoint: checkpoint))
        guard options.format.value == .text else {
          return
        }
        Report.committed(
          PlanText.outcome(summary, serial: serial),
          checkpoint,
          isQuiet: options.text.quiet,
          output
        )
      }
    }
    if let committed, let path = options.write.checkpoint {
      try CheckpointFile.write(committed, to: path, output)
    }
  }

  /// The checkpoint of the store as it is, where one is asked for and nothing is to be applied.
  private func writeCheckpoint() throws {
    guard let path = options.write.checkpoint else {
      return
    }
    let checkpoint = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.checkpoint(stored)
    }
    if let checkpoint {
      try CheckpointFile.write(checkpoint, to: path, output)
    }
  }
}

/// What is said when something has been committed.
enum Report {
  /// The checkpoint, then the outcome as the last line.
  ///
  /// What cannot be said any more changes nothing: the store has it.
  static func committed(
    _ outcome: String,
    _ checkpoint: Checkpoint,
    isQuiet: Bool,
    _ output: OutputOptions
  ) {
    let style = output.style(for: .output)
    var text = ""
    if !isQuiet {
      let lines = checkpoint.text.split(separator: "\n").map { "  \($0)\n" }.joined()
      text = "\nCheckpoint of the audit trail, for 'charter verify':\n\(style(.quiet, lines))\n"
    }
    Stream.output.writeIfPossible(text + style(.strong, outcome) + "\n")
  }
}

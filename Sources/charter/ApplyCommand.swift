import ArgumentParser
import CharterApply
import CharterFiles
import CharterManifest
import CharterModel
import CharterPlan
import CharterPolicy
import CharterReport
import CharterStore

/// `charter apply`: executes exactly a plan.
struct ApplyCommand: AsyncParsableCommand {
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
  @Flag(help: "Do not ask.")
  var autoApprove = false
  @OptionGroup var guards: GuardOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var time: TimeOptions
  @Option(
    help: ArgumentHelp(
      "Wait so many seconds while somebody else applies.",
      valueName: "seconds"
    )
  )
  var lockTimeout = 0
  @OptionGroup var actor: ActorOptions
  @Flag(help: "Only the last line.")
  var quiet = false
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0...86_400).contains(lockTimeout) else {
      throw ValidationError("--lock-timeout takes seconds from 0 to 86400")
    }
  }

  /// A plan to apply, the store that it is for, and the digest that the audit trail gets.
  private struct Planned {
    var plan: Plan
    var store: Store
    /// The state that it was made from.
    var stored: StoredState
    var digest: String
    /// The approvals that it rests on, once they have been looked at.
    var approvals: AuditTrail.Entry.Approvals?
  }

  func run() async throws {
    let path = Workspace.trimmed(target)
    guard Files.entry(path) != .file else {
      var planned = try savedPlan(path)
      if try await isAccepted(&planned) {
        let accepted = planned
        try Failures.reported(output, planned.store.path) { () throws(StoreError) in
          try apply(accepted)
        }
      }
      return
    }
    // Somebody may apply between planning and writing. Who approved whatever is planned then
    // gets a plan for the store as it is now, a few times; who was asked has to look again.
    for attempt in 1...ApplyCommand.attempts {
      var planned = try plan(path)
      guard try await isAccepted(&planned) else {
        return
      }
      let accepted = planned
      let isStale = try Failures.reported(output, planned.store.path) {
        () throws(StoreError) -> Bool in
        do throws(StoreError) {
          try apply(accepted)
          return false
        } catch {
          guard case .stale = error, autoApprove, attempt < ApplyCommand.attempts else {
            throw error
          }
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

  private func plan(_ path: String) throws -> Planned {
    let (plan, store, stored) = try Workspace(path, output).plan(
      at: time.instant,
      allowing: guards.allow,
      actor: actor.name,
      rules
    )
    let digest =
      plan.isEmpty ? "" : PlanDocument.digest(of: plan, toolVersion: ToolVersion.current)
    return Planned(plan: plan, store: store, stored: stored, digest: digest)
  }

  /// Shows a plan and tells whether it is to be applied.
  private func isAccepted(_ planned: inout Planned) async throws -> Bool {
    let plan = planned.plan
    if !quiet || !autoApprove || plan.isEmpty {
      Stream.output.write(PlanText(style: output.style(for: .output)).render(plan))
    }
    guard plan.isApplyable else {
      throw Failures.cannotApply(plan, output)
    }
    guard !plan.isEmpty else {
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
    planned.approvals = try await approvals(of: planned)
    guard try isConfirmed() else {
      throw ExitStatus.failure
    }
    return true
  }

  /// The approvals that a plan rests on; nothing where it takes none.
  private func approvals(of planned: Planned) async throws -> AuditTrail.Entry.Approvals? {
    guard !planned.plan.approvals.isEmpty else {
      return nil
    }
    let approval = try Failures.reported(output, planned.store.path) { () throws(StoreError) in
      try PlanApproval(planned.plan, planned.store, planned.stored)
    }
    let result = try await Failures.checked(approval, output)
    guard result.status.isComplete else {
      throw Failures.notApproved(result, output)
    }
    return AuditTrail.Entry.Approvals(
      digest: approval.digest,
      signed: result.approvals.map(\.value)
    )
  }

  private func savedPlan(_ path: String) throws -> Planned {
    let saved = try SavedPlan(
      path,
      help: "make a new plan with 'charter plan --out' and review it",
      output
    )
    var plan = saved.plan
    guard rules.ticket == nil || rules.ticketText == plan.ticket else {
      throw ValidationError(
        "the ticket of a saved plan is the one that it was made with: make a new plan with --ticket"
      )
    }
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
    plan = plan.rechecked(on: state, actor: actor.name)
    if rules.strict {
      plan = plan.strict
    }
    plan.guards = plan.guards.map { tripped in
      var tripped = tripped
      tripped.isAllowed = guards.allow.contains(tripped.name)
      return tripped
    }
    return Planned(
      plan: plan,
      store: store,
      stored: state,
      digest: PlanDocument.digest(of: saved.bytes) ?? ""
    )
  }

  private func isConfirmed() throws -> Bool {
    if autoApprove {
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
    Stream.output.write("\nApply this? Only 'yes' is taken for yes: ")
    guard readLine() == "yes" else {
      Stream.output.write("Nothing was applied.\n")
      return false
    }
    return true
  }

  private func apply(_ planned: Planned) throws(StoreError) {
    let applier = Applier(
      planned.store,
      lockTimeout: lockTimeout,
      actor: actor.name,
      time: time.instant
    )
    let style = output.style(for: .output)
    try applier.apply(planned.plan, planDigest: planned.digest, approvals: planned.approvals) {
      event in
      if case .committed(let serial, let summary) = event {
        Stream.output.write(
          (quiet ? "" : "\n") + style(.strong, PlanText.outcome(summary, serial: serial)) + "\n"
        )
      }
    }
  }
}

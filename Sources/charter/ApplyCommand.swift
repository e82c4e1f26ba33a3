import ArgumentParser
import CharterApply
import CharterFiles
import CharterManifest
import CharterModel
import CharterPlan
import CharterReport
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
  @Flag(help: "Do not ask.")
  var autoApprove = false
  @OptionGroup var guards: GuardOptions
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
    var digest: String
  }

  func run() throws {
    let path = Workspace.trimmed(target)
    guard Files.entry(path) != .file else {
      let planned = try savedPlan(path)
      if try isAccepted(planned.plan) {
        try Failures.reported(output, planned.store.path) { () throws(StoreError) in
          try apply(planned)
        }
      }
      return
    }
    // Somebody may apply between planning and writing. Who approved whatever is planned then
    // gets a plan for the store as it is now, a few times; who was asked has to look again.
    for attempt in 1...ApplyCommand.attempts {
      let planned = try plan(path)
      guard try isAccepted(planned.plan) else {
        return
      }
      let isStale = try Failures.reported(output, planned.store.path) {
        () throws(StoreError) -> Bool in
        do throws(StoreError) {
          try apply(planned)
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
    let (plan, store) = try Workspace(path, output).plan(
      at: time.instant,
      allowing: guards.allow,
      actor: actor.name
    )
    let digest =
      plan.isEmpty ? "" : PlanDocument.digest(of: plan, toolVersion: ToolVersion.current)
    return Planned(plan: plan, store: store, digest: digest)
  }

  /// Shows a plan and tells whether it is to be applied.
  private func isAccepted(_ plan: Plan) throws -> Bool {
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
    guard try isApproved() else {
      throw ExitStatus.failure
    }
    return true
  }

  private func savedPlan(_ path: String) throws -> Planned {
    let saved = try SavedPlan(
      path,
      help: "make a new plan with 'charter plan --out' and review it",
      output
    )
    var plan = saved.plan
    // Who applies may be somebody else than who planned.
    plan.guards.removeAll { $0.name == .selfLockout }
    if let message = AccessGuards.selfLockout(plan.access, plan.changes, by: actor.name) {
      plan.guards.append(TrippedGuard(name: .selfLockout, message: message, isAllowed: false))
    }
    plan.guards = plan.guards.map { tripped in
      var tripped = tripped
      tripped.isAllowed = guards.allow.contains(tripped.name)
      return tripped
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
    return Planned(
      plan: plan,
      store: try workspace.store(),
      digest: PlanDocument.digest(of: saved.bytes) ?? ""
    )
  }

  private func isApproved() throws -> Bool {
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
    try applier.apply(planned.plan, planDigest: planned.digest) { event in
      if case .committed(let serial, let summary) = event {
        Stream.output.write(
          (quiet ? "" : "\n") + style(.strong, PlanText.outcome(summary, serial: serial)) + "\n"
        )
      }
    }
  }
}

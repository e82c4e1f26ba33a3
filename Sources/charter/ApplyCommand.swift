import ArgumentParser
import CharterApply
import CharterFiles
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

  func run() throws {
    let path = Workspace.trimmed(target)
    let planned: (plan: Plan, store: Store)
    if Files.entry(path) == .file {
      planned = try savedPlan(path)
    } else {
      planned = try Workspace(path, output).plan(at: time.instant, allowing: guards.allow)
    }
    let (plan, store) = planned
    if !quiet || plan.isEmpty {
      Stream.output.write(PlanText(style: output.style(for: .output)).render(plan))
    }
    guard plan.isApplyable else {
      if quiet {
        Stream.error.write(PlanText(style: output.style(for: .error)).render(plan))
      }
      throw ExitStatus.failure
    }
    guard !plan.isEmpty else {
      return
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
    try apply(plan, to: store)
  }

  private func savedPlan(_ path: String) throws -> (plan: Plan, store: Store) {
    do {
      var plan = try PlanReader.read(Files.read(path))
      plan.guards = plan.guards.map { tripped in
        var tripped = tripped
        tripped.isAllowed = tripped.isAllowed || guards.allow.contains(tripped.name)
        return tripped
      }
      let folder = plan.store.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      let above = folder.isEmpty ? (plan.store.hasPrefix("/") ? "/" : ".") : folder
      guard Files.entry(above) == .folder else {
        Failures.say(
          .stalePlan,
          "the plan is for the store \(quoted(plan.store)), which is not here",
          help: "apply it from the folder that it was made in",
          output
        )
        throw ExitStatus.stale
      }
      return (plan, Store(plan.store))
    } catch let error as FileError {
      Failures.say(.unreadableFile, error.description, help: "name a saved plan", output)
      throw ExitStatus.failure
    } catch PlanFileError.altered(let reason) {
      Failures.say(
        .alteredPlan,
        "\(quoted(path)) is not a plan as it was saved: \(reason)",
        help: "make a new plan with 'charter plan --out' and review it",
        output
      )
      throw ExitStatus.failure
    }
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

  private func apply(_ plan: Plan, to store: Store) throws {
    let digest =
      PlanDocument.digest(of: PlanDocument.encode(plan, toolVersion: ToolVersion.current)) ?? ""
    let applier = Applier(
      store,
      lockTimeout: lockTimeout,
      actor: actor.name,
      time: time.instant
    )
    let style = output.style(for: .output)
    try Failures.reported(output, store.path) { () throws(StoreError) in
      try applier.apply(plan, planDigest: digest) { event in
        if case .committed(let serial, let summary) = event {
          Stream.output.write(
            (quiet ? "" : "\n") + style(.strong, PlanText.outcome(summary, serial: serial)) + "\n"
          )
        }
      }
    }
  }
}

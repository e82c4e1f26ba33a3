import CharterFiles
import CharterModel
import CharterPlan
import CharterStore

/// A saved plan held against the workspace: what was reviewed is the most that may be applied.
struct PlanReview {
  let saved: SavedPlan
  let workspace: Workspace

  private var output: OutputOptions { workspace.output }

  init(_ saved: SavedPlan, in workspace: Workspace) {
    self.saved = saved
    self.workspace = workspace
  }

  /// A new plan of the same workspace, which does what was reviewed and nothing else.
  ///
  /// - Throws: `ExitStatus.stale`, once what differs has been said.
  func plan(_ request: PlanRequest) throws -> PlannedWorkspace {
    guard Files.entry("\(workspace.path)/\(WorkspaceTable.fileName)") != nil else {
      Failures.say(
        .noWorkspace,
        "\(quoted(saved.path)) is a saved plan, and \(quoted(workspace.path)) is not its workspace: it has "
          + "no \(WorkspaceTable.fileName)",
        help: "name the folder of the workspace with --workspace",
        output
      )
      throw ExitStatus.failure
    }
    let planned =
      if let serial = saved.plan.rollback {
        try workspace.rollback(to: serial, request)
      } else {
        try workspace.plan(request)
      }
    let differences = ReviewedPlan(saved.plan).differences(from: planned.plan)
    guard differences.isEmpty else {
      for difference in differences.prefix(PlanReview.shown) {
        Failures.say(.stalePlan, difference.message, help: help(difference), output)
      }
      if differences.count > PlanReview.shown {
        Stream.error.write("and \(differences.count - PlanReview.shown) more differences.\n")
      }
      throw ExitStatus.stale
    }
    return planned
  }

  /// The same, as the file says that it was made: by its authors, for its ticket, with its overrides.
  ///
  /// For those who only look, or sign: a signature names all of these, and the apply states them itself.
  func claimed(
    at time: @escaping (StoredState.Header) throws -> Instant
  ) throws -> PlannedWorkspace {
    let plan = saved.plan
    return try self.plan(
      PlanRequest(
        time: time,
        allowed: Set(plan.guards.filter(\.isAllowed).map(\.override)),
        authors: plan.authors,
        ticket: plan.ticket
      )
    )
  }

  private static let shown = 10

  private func help(_ difference: ReviewedPlan.Difference) -> String {
    let plan = saved.plan
    switch difference.option {
    case .author:
      let authors = plan.authors.map { "--author \(ShellWord.quoted($0.string))" }
      return "apply it with \(authors.joined(separator: " ")), or make a new plan"
    case .ticket:
      return plan.ticket.map {
        "apply it with --ticket \(ShellWord.quoted($0.string)), or make a new plan"
      } ?? "apply it without --ticket, or make a new plan"
    case .allow(let name):
      return "apply it with --allow \(name), or make a new plan"
    case nil:
      return "make a new plan with 'charter plan --out' and review it"
    }
  }
}

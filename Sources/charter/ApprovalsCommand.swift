import ArgumentParser
import CharterFiles
import CharterModel
import CharterPlan
import CharterPolicy
import CharterReport
import CharterStore

/// `charter approvals`: who has approved a plan, and who still has to.
struct ApprovalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approvals",
    abstract: "Show who has approved a plan, and who still has to.",
    discussion: """
      With a file that 'charter plan --out' wrote, of that plan; with a workspace, of what would \
      be planned now.
      """
  )

  @Argument(help: "A workspace, or a saved plan.", completion: .file())
  var target: String?
  @OptionGroup var workspace: WorkspaceOption
  @Option(help: "How it is written to standard output.")
  var format = AnswerFormat.text
  @OptionGroup var time: TimeOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (saved, folder) = try PlanArgument.resolve(target, workspace, output)
    let workspace = Workspace(folder, output)
    let planned =
      if let saved {
        try PlanReview(saved, in: workspace).claimed { _ in time.instant }
      } else {
        try workspace.plan(
          PlanRequest(at: time.instant, authors: actor.authors, ticket: rules.ticketText)
        )
      }
    let approval = try PlanApproval.of(planned, output)
    let result = try Failures.checked(approval, output)
    let text = ApprovalText(style: output.style(for: .output))
    let refused = result.refused.map { (file: $0.file, reason: $0.reason) }
    switch format {
    case .text: Stream.output.write(folding: text.render(result.status, refused: refused))
    case .json:
      Stream.output.write(json: text.json(result.status, refused: refused, digest: approval.digest))
    }
  }
}

extension PlanApproval {
  /// The approvals of a plan that was just made; a store that cannot be read is said.
  static func of(_ planned: PlannedWorkspace, _ output: OutputOptions) throws -> PlanApproval {
    try Failures.reported(output, planned.store.path) { () throws(StoreError) in
      try PlanApproval(planned)
    }
  }
}

extension Failures {
  /// The approvals of a plan; what keeps them from being looked at is said.
  static func checked(
    _ approval: PlanApproval,
    _ output: OutputOptions
  ) throws -> PlanApproval.Result {
    do {
      return try approval.check()
    } catch let failure as SSHSignature.Failure {
      say(.badApproval, failure.message, help: failure.help, output)
      throw ExitStatus.failure
    } catch let error as FileError {
      say(
        .unreadableFile,
        error.description,
        help: "make .charter/approvals of the workspace a folder that can be read",
        output
      )
      throw ExitStatus.failure
    }
  }

  /// Why a plan without its approvals is not applied.
  static func notApproved(_ result: PlanApproval.Result, _ output: OutputOptions) -> ExitCode {
    for rejection in result.status.rejections {
      say(
        .rejectedChange,
        "\(rejection.user) has rejected these changes on \(rejection.time.rfc3339)",
        help: "change the plan, or have \(rejection.user) approve it",
        output
      )
    }
    for refused in result.refused {
      say(
        .badApproval,
        "the approval \(quoted(refused.file)) does not count: \(refused.reason)",
        help: "have it signed anew, or remove the file",
        output
      )
    }
    // Who has been rejected needs no more approvals.
    for step in result.status.steps where !step.isTaken && result.status.rejections.isEmpty {
      say(
        .missingApproval,
        ApprovalText.sentence(step),
        help: ApprovalText.help(step),
        output
      )
    }
    return ExitStatus.denied
  }
}

import ArgumentParser
import CharterFiles
import CharterModel
import CharterPlan
import CharterPolicy
import CharterReport
import CharterStore

/// `charter approve`: signs a plan, so that it may be applied.
struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve a saved plan, signed with your SSH key.",
    discussion: """
      Plans the workspace again, shows that plan, and signs it only if it does what the file says. \
      The approval is bound to the plan's changes: a new plan with the same changes keeps it, \
      another one does not. It is kept in .charter/approvals of the workspace. The key has to be \
      among the sshKeys of the user in the store.
      """
  )

  @Argument(help: "A saved plan.", completion: .file())
  var plan: String
  @Option(
    help: ArgumentHelp(
      "Who approves: a user, as organization/name or by e-mail address.",
      valueName: "user"
    )
  )
  var `as`: String?
  @Option(
    help: ArgumentHelp(
      "The private key, or the public one of a key in the agent.",
      valueName: "file"
    ),
    completion: .file()
  )
  var key: String
  @Flag(help: "Reject the plan instead: it is not applied.")
  var reject = false
  @Flag(help: "Do not ask.")
  var autoApprove = false
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var time: WriteTimeOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let saved = try SavedPlan(plan, output)
    let review = PlanReview(saved, in: Workspace(workspace.path ?? ".", output))
    let planned = try review.claimed { try time.instant(for: $0) }
    let approval = try PlanApproval.of(planned, output)
    guard !approval.needs.isEmpty else {
      Stream.output.write("This plan needs no approval.\n")
      return
    }
    // A date of somebody's choice counts only if the trail says so too.
    try Failures.reported(output, planned.store.path) { () throws(StoreError) in
      try planned.store.check(planned.stored)
    }
    let user = try approver(approval)
    let taken = approval.needs.filter { $0.entitled.contains(user.reference) }
    guard !taken.isEmpty else {
      throw denied(
        "\(user.reference) is asked by no step of this plan",
        help: "'charter approvals \(visible(plan))' shows who is"
      )
    }
    let sofar = try Failures.checked(approval, output)
    let own = sofar.status.steps.filter { $0.need.entitled.contains(user.reference) }
    guard reject || own.contains(where: \.isOpened) else {
      throw denied(
        "\(user.reference) is asked as \(visible(own[0].need.name)), and the step before it is open",
        help: "'charter approvals \(visible(plan))' shows who comes first"
      )
    }
    let statement = ApprovalStatement(
      decision: reject ? .reject : .approve,
      changes: approval.digest,
      workspace: approval.plan.workspace.string,
      lineage: approval.plan.base.lineage,
      serial: approval.plan.base.serial,
      authors: approval.plan.authors,
      user: user.reference,
      time: try time.instant(for: approval.header)
    )
    guard isConfirmed(approval, by: user, planned.store.path) else {
      Stream.output.write("Nothing was signed.\n")
      throw ExitStatus.failure
    }
    let signed: SignedApproval
    do {
      let signature = try SSHSignature.sign(statement.text, with: key)
      signed = SignedApproval(statement, signature: signature)
      if let objection = try approval.objection(to: signed) {
        throw denied(
          "this approval would not count: \(objection)",
          help: "sign with a key among the sshKeys of \(user.address), as the store has it"
        )
      }
    } catch let failure as SSHSignature.Failure {
      Failures.say(.badApproval, failure.message, help: failure.help, output)
      throw ExitStatus.failure
    }
    let file = try Failures.written(help: "make the workspace writable", output) {
      () throws(FileError) in
      try approval.folder.write(signed)
    }
    let changes = Set(taken.flatMap(\.changes)).count
    Stream.output.write(
      "\(user.reference) \(reject ? "rejects" : "approves") \(changes) "
        + "change\(changes == 1 ? "" : "s"): \(visible(file, limit: .max))\n"
    )
    let result = try Failures.checked(approval, output)
    let text = ApprovalText(style: output.style(for: .output))
    Stream.output.write(folding: "\n" + text.render(result.status, refused: []))
  }

  /// Shows the plan that was just made, and asks on a terminal.
  ///
  /// Elsewhere nobody can be asked, and the command with its key is the answer.
  private func isConfirmed(
    _ approval: PlanApproval,
    by user: PolicyResource,
    _ store: String
  ) -> Bool {
    PlanText(style: output.style(for: .output)).write(
      approval.plan,
      access: .grouped,
      isWhole: false
    ) {
      Stream.output.write(folding: $0)
    }
    Stream.output.write(folding: circumstances(approval.plan))
    guard !autoApprove, Terminal.hasPerson else {
      return true
    }
    return Terminal.confirms(
      "\(reject ? "Reject" : "Approve") this plan of workspace "
        + "\(visible(approval.plan.workspace.string)), store \(visible(store)), as "
        + "\(user.reference)?"
    )
  }

  /// What else a signature is of.
  private func circumstances(_ plan: Plan) -> String {
    let authors = plan.authors.map { visible($0.string) }.joined(separator: ", ")
    let overrides = Set(plan.guards.filter(\.isAllowed).map { Text($0.override.text) })
      .sorted().map(\.string)
    return "Author: \(authors).\n"
      + "Ticket: \(plan.ticket.map { visible($0.string) } ?? "none").\n"
      + (overrides.isEmpty
        ? "" : "Overridden guards: \(overrides.joined(separator: ", ")).\n")
  }

  /// The one user who is meant.
  private func approver(_ approval: PlanApproval) throws -> PolicyResource {
    let name = `as` ?? actor.name.string
    let users = approval.users(named: name)
    guard let user = users.first else {
      throw denied(
        "the store has no user \(quoted(name))",
        help: "name who approves with --as organization/name"
      )
    }
    guard users.count == 1 else {
      throw denied(
        "\(quoted(name)) may be \(users.map(\.reference).joined(separator: " or "))",
        help: "name who approves with --as organization/name"
      )
    }
    return user
  }

  private func denied(_ message: String, help: String) -> ExitCode {
    Failures.say(.badApproval, message, help: help, output)
    return ExitStatus.denied
  }
}

import ArgumentParser
import CharterAccess
import CharterModel
import CharterPlan
import CharterReport

/// `charter plan`: what an apply would change.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what an apply would change."
  )

  /// How a plan is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
  }

  @OptionGroup var workspace: WorkspaceArgument
  @Option(
    help: ArgumentHelp("Save the plan, to be applied exactly.", valueName: "file"),
    completion: .file()
  )
  var out: String?
  @Flag(help: "Exit with 2 where there are changes.")
  var detailedExitcode = false
  @Flag(help: "Exit with 5 where anybody would gain or lose access.")
  var requireAccessNeutral = false
  @Option(help: "How the plan is written to standard output.")
  var format = Format.text
  @Option(help: "Changes of access in a few lines, or every single one.")
  var access = AccessDetail.grouped
  @OptionGroup var time: TimeOptions
  @OptionGroup var guards: GuardOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var actor: ActorOptions
  @Flag(help: "Only the last lines.")
  var quiet = false
  @OptionGroup var output: OutputOptions

  func run() async throws {
    // Who only looks at a plan does not need to know.
    let isKept = out != nil || format == .json
    let plan = try Workspace(workspace.path, output).plan(
      at: time.instant,
      allowing: guards.allow,
      actor: actor.name,
      revision: isKept ? await GitRevision.of(workspace: workspace.path) : nil,
      rules
    ).plan
    try write(plan)
    guard plan.isApplyable else {
      throw Failures.cannotApply(plan, output)
    }
    let later = plan.findings.filter { $0.code == .laterChange }
    if requireAccessNeutral, !plan.access.isEmpty || !later.isEmpty {
      Failures.say(
        .accessChanges,
        plan.access.isEmpty
          ? "the plan changes who has access later: \(later[0].message)"
          : "the plan changes who has access: \(AccessText.counts(plan.access.summary))",
        help: "it was to be access-neutral; take the changes out, or plan without "
          + "--require-access-neutral",
        output
      )
      throw ExitStatus.denied
    }
    if detailedExitcode, !plan.isEmpty {
      throw ExitStatus.changes
    }
  }

  /// The document to standard output, to the file, or to both, bit by bit.
  private func write(_ plan: Plan) throws {
    if format == .text {
      let text = PlanText(style: output.style(for: .output))
      if quiet {
        Stream.output.write(text.verdict(plan))
      } else {
        text.write(plan, access: access) { Stream.output.write($0) }
      }
    }
    if format == .markdown {
      Stream.output.write(PlanMarkdown.render(plan))
    }
    guard let out else {
      if format == .json {
        PlanDocument.write(plan, toolVersion: ToolVersion.current) { Stream.output.write($0) }
      }
      return
    }
    try PlanFile.write(plan, to: out, output) { bytes in
      if format == .json {
        Stream.output.write(bytes)
      }
    }
  }
}

extension AccessDetail: ExpressibleByArgument {}

/// The formats of most answers.
enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// `--allow GUARD`.
struct GuardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Override a guard for this run; can be repeated.",
      valueName: "guard"
    )
  )
  var allow: [TrippedGuard.Name] = []
}

extension TrippedGuard.Name: ExpressibleByArgument {}

/// `--ticket`, `--strict`.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What asked for the change, for rules and for the audit trail."))
  var ticket: String?
  @Flag(help: "Let warnings stop the plan as errors do.")
  var strict = false

  var ticketText: Text? { ticket.map { Text($0) } }

  func validate() throws {
    try RuleOptions.validate(ticket: ticket)
  }

  /// A ticket is one line that people can read.
  static func validate(ticket: String?) throws {
    guard let ticket else {
      return
    }
    guard ticket.contains(where: { $0.isLetter || $0.isNumber }), ticket.utf8.count <= 200,
      ticket == visible(ticket)
    else {
      throw ValidationError("--ticket takes a line of up to 200 bytes, with a letter or a digit")
    }
  }
}

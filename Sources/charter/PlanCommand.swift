import ArgumentParser
import CharterAccess
import CharterModel
import CharterPlan
import CharterReport

/// `charter plan`: what an apply would change.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what an apply would change."
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(
    help: ArgumentHelp("Save the plan, to be applied exactly.", valueName: "file"),
    completion: .file()
  )
  var out: String?
  @OptionGroup var answer: PlanAnswerOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup var guards: GuardOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    // Who only looks at a plan does not need to know.
    let isKept = out != nil || answer.hasDocument
    try OutputFiles.check([("--out", out)], answer.files.files, of: workspace.path, output)
    let reports = answer.reports(of: workspace.path, output)
    let plan = try Workspace(workspace.path, output, reports).plan(
      PlanRequest(
        at: time.instant,
        allowed: Set(guards.allow),
        authors: actor.authors,
        ticket: rules.ticketText,
        isStrict: rules.strict,
        revision: isKept ? try GitRevision.of(workspace: workspace.path, output) : nil
      )
    ).plan
    try answer.write(plan, reports, out: out)
    try answer.finish(plan, output)
  }
}

extension AccessDetail: ExpressibleByArgument {}

/// `--allow GUARD`.
struct GuardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Override a guard for this run, everywhere or with =ADDRESS there alone; can be repeated.",
      valueName: "guard"
    )
  )
  var allow: [GuardOverride] = []
}

extension GuardOverride: ExpressibleByArgument {
  /// Reads `GUARD` or `GUARD=ADDRESS`.
  public init?(argument: String) {
    self.init(argument)
  }

  /// The guards, for help and errors.
  public static var allValueStrings: [String] { TrippedGuard.Name.allCases.map(\.rawValue) }
}

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
    guard TicketText.isValid(ticket) else {
      throw ValidationError("--ticket must be \(TicketText.description)")
    }
  }
}

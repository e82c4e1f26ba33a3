import ArgumentParser
import CharterFiles
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
  @Flag(help: "Exit with 2 where there are changes.")
  var detailedExitcode = false
  @Option(help: "How the plan is written to standard output.")
  var format = PlanFormat.text
  @OptionGroup var time: TimeOptions
  @OptionGroup var guards: GuardOptions
  @Flag(help: "Only the last line.")
  var quiet = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (plan, _) = try Workspace(workspace.path, output)
      .plan(at: time.instant, allowing: guards.allow)
    let document =
      format == .json || out != nil
      ? PlanDocument.encode(plan, toolVersion: ToolVersion.current) : []
    if let out {
      do {
        try Files.write(document, to: out, mode: 0o600, replacing: true)
      } catch {
        Failures.say(
          .writeFailed,
          error.description,
          help: "name another file with --out",
          output
        )
        throw ExitStatus.failure
      }
    }
    switch format {
    case .text:
      let text = PlanText(style: output.style(for: .output)).render(plan)
      Stream.output.write(quiet ? text.lastLine : text)
    case .json:
      Stream.output.write(document)
    }
    guard plan.isApplyable else {
      Failures.cannotApply(plan, output)
      throw ExitStatus.failure
    }
    if detailedExitcode, !plan.isEmpty {
      throw ExitStatus.changes
    }
  }
}

/// The formats of a plan.
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

extension String {
  /// The last line, with its line break.
  var lastLine: String {
    (split(separator: "\n").last.map(String.init) ?? "") + "\n"
  }
}

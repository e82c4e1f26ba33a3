import ArgumentParser
import CharterAccess
import CharterModel
import CharterPlan
import CharterReport

/// How a command that makes a plan answers with it.
struct PlanAnswerOptions: ParsableArguments {
  @Flag(help: "Exit with 2 if there are changes, with 6 if a guard would stop their apply.")
  var detailedExitcode = false
  @Flag(help: "Exit with 5 where anybody would gain or lose access.")
  var requireAccessNeutral = false
  @Option(help: "How the plan is written to standard output.")
  var format = Format<PlanFormats>(.text)
  @OptionGroup var files: ReportOptions<PlanFormats>
  @OptionGroup var text: PlanTextOptions

  /// Whether the plan is written as JSON anywhere.
  var hasDocument: Bool { format.value == .json || files.files.contains { $0.format == .json } }

  func reports(of folder: String, _ output: OutputOptions) -> Reports {
    Reports(format.value, files.files, of: folder, output, detail: text.detail)
  }

  /// Writes the plan wherever it was asked for; the document bit by bit.
  func write(_ plan: Plan, _ reports: Reports, out: String?) throws {
    let output = reports.output
    if format.value == .text {
      text.show(plan, output)
    }
    if let out {
      try PlanFile.write(plan, to: out, access: text.detail.document, output) { bytes in
        if format.value == .json {
          Stream.output.write(json: bytes)
        }
      }
    } else if format.value == .json {
      PlanDocument.write(plan, toolVersion: ToolVersion.current, access: text.detail.document) {
        Stream.output.write(json: $0)
      }
    }
    try reports.write(plan)
  }

  /// Ends the command with the exit code that the plan has.
  func finish(_ plan: Plan, _ output: OutputOptions) throws {
    guard plan.isApplyable else {
      throw Failures.cannotApply(plan, output)
    }
    if requireAccessNeutral, !plan.access.isEmpty {
      Failures.say(
        .accessChanges,
        "the plan changes who has access: \(AccessText.counts(plan.access.summary))",
        help: "it was to be access-neutral; take the changes out, or plan without "
          + "--require-access-neutral",
        output
      )
      throw ExitStatus.denied
    }
    if detailedExitcode, !plan.isEmpty {
      throw plan.guards.allSatisfy(\.isAllowed) ? ExitStatus.changes : ExitStatus.guarded
    }
  }
}

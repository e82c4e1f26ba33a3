import ArgumentParser
import CharterPlan
import CharterReport

/// How much of a plan is shown.
struct PlanTextOptions: ParsableArguments {
  @Option(help: "Changes of access in a few lines, or every single one.")
  var access = AccessDetail.grouped
  @Flag(help: "Only the last lines.")
  var quiet = false
  @Flag(help: "Every change of access and every finding, nothing folded.")
  var verbose = false

  func validate() throws {
    guard !(quiet && verbose) else {
      throw ValidationError("--quiet and --verbose exclude each other")
    }
  }

  /// The same for Markdown on standard output.
  var detail: PlanMarkdown.Detail {
    quiet ? .verdict : verbose || access == .full ? .full : .grouped
  }

  /// Shows a plan on standard output, as far as it was asked for.
  func show(_ plan: Plan, _ output: OutputOptions) {
    if quiet {
      Stream.output.write(folding: PlanText(style: output.style(for: .output)).verdict(plan))
    } else {
      showAll(plan, output)
    }
  }

  /// Shows a plan on standard output, whether or not quiet was asked for.
  func showAll(_ plan: Plan, _ output: OutputOptions) {
    PlanText(style: output.style(for: .output))
      .write(plan, access: verbose ? .full : access, isWhole: verbose) {
        Stream.output.write(folding: $0)
      }
  }
}

extension PlanMarkdown.Detail {
  /// The same for JSON.
  var document: PlanDocument.Access { self == .full ? .full : .grouped }
}

import ArgumentParser
import CharterFiles
import CharterModel
import CharterPlan
import CharterReport
import CharterStore

/// Errors of the store and of plan files, said to a person, with the exit code that they have.
enum Failures {
  static func reported<Result>(
    _ output: OutputOptions,
    _ store: String,
    _ body: () throws(StoreError) -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      throw report(error, store, output)
    }
  }

  private static func report(
    _ error: StoreError,
    _ store: String,
    _ output: OutputOptions
  ) -> ExitCode {
    switch error {
    case .system(let failure):
      say(
        failure.operation.hasPrefix("read") ? .unreadableStore : .writeFailed,
        failure.description,
        help: "nothing was changed; mend it and try again",
        output
      )
      return ExitStatus.failure
    case .malformed(let file, let line, let column, let message):
      say(
        .malformedStore,
        message,
        place: "\(store)/\(file):\(line):\(column): ",
        help: "restore the file, or mend the place; charter never writes over it",
        output
      )
      return ExitStatus.failure
    case .locked:
      say(
        .locked,
        "somebody else is applying to \(quoted(store))",
        help: "try again, or wait with --lock-timeout SECONDS",
        output
      )
      return ExitStatus.locked
    case .stale(let message):
      say(.stalePlan, message, help: "make a new plan and review it", output)
      return ExitStatus.stale
    case .unknownOutcome(let failure):
      say(
        .unknownOutcome,
        "\(failure.description); the new state is there, but may not last",
        help: "run 'charter drift' and 'charter plan' once the disk is well again",
        output
      )
      return ExitStatus.unknownOutcome
    }
  }

  /// Why a plan stops short of an apply, on standard error, whatever was shown of it elsewhere.
  ///
  /// The exit code says whether it is wrong, or denied by a test.
  static func cannotApply(_ plan: Plan, _ output: OutputOptions) -> ExitCode {
    let errors = plan.findings.filter { $0.severity == .error }
    let text = PlanText(style: output.style(for: .error))
    Stream.error.write(errors.map { text.render($0, in: plan.folder) }.joined())
    Stream.error.write(
      "This plan cannot be applied: \(errors.count) error\(errors.count == 1 ? "" : "s").\n"
    )
    return errors.allSatisfy(\.code.isDenial) ? ExitStatus.denied : ExitStatus.failure
  }

  /// One line of error with its help, on standard error.
  static func say(
    _ code: DiagnosticCode,
    _ message: String,
    place: String = "",
    help: String,
    _ output: OutputOptions
  ) {
    let style = output.style(for: .error)
    let label = style(.error, "error[\(code.rawValue)]")
    Stream.error.write("\(place)\(label): \(message)\n  = help: \(help)\n")
  }
}

import ArgumentParser
import CharterFiles
import CharterModel
import CharterPlan
import CharterReport
import CharterStore
import Synchronization

/// Errors of the store and of plan files, said to a person, with the exit code that they have.
enum Failures {
  private static let state = Mutex<(code: DiagnosticCode, message: String)?>(nil)

  /// The first error that was said, for what is written elsewhere of how a command ended.
  static var first: (code: DiagnosticCode, message: String)? { state.withLock { $0 } }

  /// Keeps an error in mind that is said otherwise.
  static func remember(_ code: DiagnosticCode, _ message: String) {
    state.withLock { $0 = $0 ?? (code, message) }
  }

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

  /// The same of something that also fails for other reasons.
  static func reported<Result>(
    _ output: OutputOptions,
    _ store: String,
    _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as StoreError {
      throw report(error, store, output)
    }
  }

  /// Writes something; where it cannot be written, that is said with what to do, and the command ends.
  static func written<Result>(
    help: String,
    _ output: OutputOptions,
    _ body: () throws(FileError) -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      say(.writeFailed, error.description, help: help, output)
      throw ExitStatus.failure
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
    case .replayed(let serial, let committed):
      say(
        .damagedStore,
        "the store is at serial \(serial), and serial \(committed) was applied here: an older state "
          + "was put back",
        place: "\(store)/state.json:1:1: ",
        help: "put the newer state back; where the older one is meant, with its audit trail, empty "
          + "\(visible(store))/LOCK",
        output
      )
      return ExitStatus.failure
    case .otherLineage(let found, let pin):
      say(
        .otherStore,
        found.map {
          "\(quoted(store)) is another store: its lineage is \($0), and \(pin.source) is \(pin.lineage)"
        }
          ?? "there is no store in \(quoted(store)), and \(pin.source) is \(pin.lineage)",
        help: "name the folder of that store under spec.store or CHARTER_STORE; if "
          + (found == nil ? "a store is meant to begin here" : "this store is the one you mean")
          + ", change \(pin.source)",
        output
      )
      return ExitStatus.failure
    case .backwards(let time, let last, let hasTestClock):
      say(
        .clockBehind,
        "the time is \(time.rfc3339), which is before the last entry of the audit trail, "
          + last.rfc3339,
        help: hasTestClock
          ? "pass a later time with --at" : "correct the clock of this machine, and retry",
        output
      )
      return ExitStatus.failure
    case .network(let fileSystem):
      say(
        .networkStore,
        "\(quoted(store)) is in a network file system (\(fileSystem))",
        help: "put the store on a local disk; --allow-network-store writes there all the same",
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
        help: "run 'charter verify' once the disk is well again",
        output
      )
      return ExitStatus.unknownOutcome
    }
  }

  /// A serial that the store has not.
  static func noSerial(_ serial: Int, of stored: StoredState, _ output: OutputOptions) -> ExitCode {
    say(
      .unknownReference,
      "the store has no serial \(serial)",
      help: stored.header.serial == 0
        ? "nothing has been applied yet"
        : "it is at serial \(stored.header.serial): 'charter history' lists what was applied",
      output
    )
    return ExitStatus.failure
  }

  /// Why a plan stops short of an apply, on standard error, whatever was shown of it elsewhere.
  ///
  /// The exit code says whether it is wrong, or denied by a test.
  static func cannotApply(_ plan: Plan, _ output: OutputOptions) -> ExitCode {
    let errors = plan.findings.filter { $0.severity == .error }
    if let first = errors.first {
      remember(first.code, first.message)
    }
    let text = PlanText(style: output.style(for: .error))
    Stream.error.write(folding: errors.map { text.render($0, in: plan.folder) }.joined())
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
    remember(code, message)
    let style = output.style(for: .error)
    let label = style(.error, "error[\(code.rawValue)]")
    Stream.error.write(
      folding: "\(visible(place, limit: .max))\(label): \(visibleLines(message))\n"
        + "  = help: \(visibleLines(help))\n"
    )
  }
}

import ArgumentParser
import CLinux
import CharterFiles
import CharterModel
import Glibc

/// Access as code: manifests in, plan, apply, drift.
@main
struct Charter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charter",
    abstract: "Access as code for platforms that host many organizations.",
    discussion: """
      Organizations, tenants, profiles, users and assignments are YAML files in a workspace. \
      'plan' shows what an apply would do to the store, 'apply' does it, 'drift' shows what \
      somebody changed behind its back.

      Exit codes: 0 success, 1 error, 2 changes (plan --detailed-exitcode) or drift, \
      3 stale plan, 4 locked, 5 denied, 6 stopped by a guard, 7 outcome unknown, 64 wrong usage.
      """,
    version: ToolVersion.current,
    subcommands: [
      InitCommand.self, ValidateCommand.self, FmtCommand.self, PlanCommand.self, DiffCommand.self,
      ApplyCommand.self,
      ApproveCommand.self, ApprovalsCommand.self, DriftCommand.self, AdoptCommand.self,
      ForgetCommand.self, ShowCommand.self, HistoryCommand.self, RollbackCommand.self,
      VerifyCommand.self,
      AccessCommand.self, TreeCommand.self, OrdersCommand.self, TestCommand.self,
      ExplainCommand.self, ReportCommand.self, GraphCommand.self, SchemaCommand.self,
      ExportCommand.self, ImportCommand.self,
    ]
  )
}

extension Charter {
  /// What the deepest recursion takes, several times over; and the usual limit of a stack.
  private static let stackSize = 8 << 20

  /// Runs the command that was named, whatever streams, memory and stack the program is given.
  static func main() {
    charter_catch_traps()
    let number = charter_keep_standard_streams()
    guard number == 0 else {
      let error = FileError("open", "/dev/null", number)
      Stream.error.write("error: a standard stream is closed, and charter \(error.description)\n")
      exit(withError: ExitStatus.failure)
    }
    charter_run_with_stack(stackSize) { Charter.runCommand() }
  }

  /// Runs the command that was named.
  ///
  /// What the parser says of arguments that it cannot read has them in it, as they were typed: it goes
  /// out as everything else does.
  private static func runCommand() {
    // A program has a name: without any argument the system does not tell them (no /proc).
    guard !CommandLine.arguments.isEmpty else {
      Stream.error.write("error: the arguments cannot be read; is /proc mounted?\n")
      exit(withError: ExitStatus.failure)
    }
    // A file that grew too large, and a pipe that nobody reads, are errors of the call that writes.
    _ = signal(SIGXFSZ, SIG_IGN)
    _ = signal(SIGPIPE, SIG_IGN)
    // The end of a program that charter starts is waited for, whatever this one was started with.
    _ = signal(SIGCHLD, SIG_DFL)
    if let mistake = MistypedCommand.message(Array(CommandLine.arguments.dropFirst())) {
      Stream.error.write(mistake)
      exit(withError: ExitStatus.wrongUsage)
    }
    do {
      var command = try parseAsRoot()
      Progress.watch()
      try command.run()
    } catch let error as ValidationError {
      // Arguments that only what they are about shows to be wrong.
      let path = MistypedCommand.path(of: Array(CommandLine.arguments.dropFirst()))
      Stream.error.write(
        "Error: \(visibleLines(error.message))\n  See '\(path) --help' for more information.\n"
      )
      exit(withError: ExitStatus.wrongUsage)
    } catch {
      let code = exitCode(for: error)
      var message = fullMessage(for: error)
      for argument in CommandLine.arguments where argument != visible(argument, limit: .max) {
        message = message.replacing(argument, with: visible(argument, limit: .max))
      }
      if !message.isEmpty {
        (code.isSuccess ? Stream.output : Stream.error).write(visibleLines(message) + "\n")
      }
      exit(withError: code)
    }
  }
}

/// The version of this program, as plans and `--version` say it.
enum ToolVersion {
  static let current = "0.2.0"
}

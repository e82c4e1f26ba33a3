import ArgumentParser

/// Access as code: manifests in, plan, apply, drift.
@main
struct Charter: AsyncParsableCommand {
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
      InitCommand.self, ValidateCommand.self, PlanCommand.self, ApplyCommand.self,
      ApproveCommand.self, ApprovalsCommand.self, DriftCommand.self, ShowCommand.self,
      AccessCommand.self, TreeCommand.self, OrdersCommand.self, TestCommand.self,
      ExplainCommand.self, SchemaCommand.self,
    ]
  )
}

/// The version of this program, as plans and `--version` say it.
enum ToolVersion {
  static let current = "0.1.0"
}

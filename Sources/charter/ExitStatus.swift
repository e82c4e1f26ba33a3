import ArgumentParser

/// The exit codes, frozen: scripts rely on them.
enum ExitStatus {
  static let failure = ExitCode(1)
  /// Changes with `plan --detailed-exitcode`, or drift.
  static let changes = ExitCode(2)
  static let stale = ExitCode(3)
  static let locked = ExitCode(4)
  /// Denied by a test, or by --require-access-neutral.
  static let denied = ExitCode(5)
  static let guarded = ExitCode(6)
  static let unknownOutcome = ExitCode(7)
  static let wrongUsage = ExitCode(64)
}

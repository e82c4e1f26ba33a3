import ArgumentParser
import CharterModel
import CharterPlan
import CharterReport
import CharterStore

/// `charter drift`: what somebody changed since the last apply.
///
/// Reads only.
struct DriftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift",
    abstract: "Show what somebody changed since the last apply.",
    discussion: """
      Exits with 0 where nothing has, with 2 where something has. The store is only read.

      With --write the manifests are changed so that they say what the store has: comments and layout \
      are kept, what was added is declared in drift.yaml. The next apply takes it for applied. All of \
      it is written or nothing; then the exit code is 0 or 1.
      """
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(help: "How the drift is written to standard output.")
  var format = PlanFormat.text
  @Flag(help: "Put the changed values into the manifests.")
  var write = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let store = try Workspace(workspace.path, output).store()
    Progress.stage("Reading the store and its audit trail")
    let (drift, stored) = try Failures.reported(output, store.path) { () throws(StoreError) in
      let stored = try store.read()
      // Who edits the state may edit its digest as well: the trail has it too.
      try store.check(stored)
      let digest = ContentDigest.of(stored)
      guard digest != stored.header.digest else {
        return (Drift.none(stored, digest: digest), stored)
      }
      let applied = try store.replay(stored).applied
      return (Drift(stored, digest: digest, applied: applied), stored)
    }
    let report = DriftReport(style: output.style(for: .output))
    switch format {
    case .text: Stream.output.write(report.text(drift))
    case .json: Stream.output.write(report.json(drift, toolVersion: ToolVersion.current))
    }
    if write {
      return try DriftWriting(workspace.path, output).write(drift, stored)
    }
    if !drift.entries.isEmpty {
      throw ExitStatus.changes
    }
  }
}

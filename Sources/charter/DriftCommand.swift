import ArgumentParser
import CharterManifest
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
      Exits with 0 if there is no drift, with 2 if there is some, with 1 if there is no store. The \
      store is only read.

      With --write the manifests are changed so that they say what the store has: comments and layout \
      are kept, what was added is declared in drift.yaml. The next apply takes it for applied. All of \
      it is written or nothing; then the exit code is 0 or 1.
      """
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(help: "How the drift is written to standard output.")
  var format = Format<ProblemFormats>(.text)
  @OptionGroup var files: ReportOptions<ProblemFormats>
  @Flag(help: "Put the changed values into the manifests.")
  var write = false
  @OptionGroup var missing: MissingStoreOptions
  @Flag(help: "Only the last line.")
  var quiet = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reports = try Reports.checked(format.value, files.files, of: workspace.path, output)
    let store = try Workspace(workspace.path, output, reports).store()
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
      let drift = Drift(stored, digest: digest, applied: applied)
      return (drift.withAccess(stored, at: Clock.now()), stored)
    }
    if stored.header.lineage.isEmpty {
      try missing.check(store, output)
    }
    if format.value == .text {
      let text = DriftReport(style: output.style(for: .output))
      Stream.output.write(folding: quiet ? text.verdict(drift) : text.text(drift))
    }
    let places = drift.entries.isEmpty || !reports.showsPlaces ? [:] : places()
    try reports.write(drift) { places[Text($0.description)] }
    if write {
      return try DriftWriting(workspace.path, output).write(drift, stored)
    }
    if !drift.entries.isEmpty {
      throw ExitStatus.changes
    }
  }

  /// Where the manifests declare what; nothing where they are wrong, for they are not what is asked.
  private func places() -> [Text: Source] {
    let (desired, _) = Manifests(workspace: workspace.path).desiredState(with: .unknown)
    return Dictionary(
      (desired?.resources ?? []).compactMap { resource in
        desired.map { (Text(bytes: $0.address(resource)), $0.source(resource)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

import ArgumentParser
import CharterModel
import CharterReport
import CharterStore

/// `charter verify`: whether every byte of a store is as charter wrote it.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every byte of the store and of its audit trail.",
    discussion: """
      Finds every changed byte, missing or added line, a cut end and an older state that was put \
      back. With a checkpoint that was kept elsewhere (printed by 'apply', or written with \
      'apply --checkpoint'), an older copy of the whole store as well.

      --prove and --prove-since print a proof (RFC 6962) for somebody who has a checkpoint and not \
      the store; --proof checks one against checkpoints, and reads no store.

      Exits with 0 if the store is whole, with 1 if it is damaged or there is none, with 2 if the \
      audit trail is whole and the state was changed since the last apply. An apply that was \
      interrupted is a note.
      """
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(
    help: ArgumentHelp(
      "Hold the trail against the checkpoint in this file; can be repeated.",
      valueName: "file"
    ),
    completion: .file()
  )
  var checkpoint: [String] = []
  @Option(
    help: ArgumentHelp("Print a proof that this entry is in the trail.", valueName: "serial")
  )
  var prove: Int?
  @Option(
    help: ArgumentHelp(
      "Print a proof that the trail of this serial begins the present one.",
      valueName: "serial"
    )
  )
  var proveSince: Int?
  @Option(
    help: ArgumentHelp("Check a proof against checkpoints.", valueName: "file"),
    completion: .file()
  )
  var proof: String?
  @OptionGroup var missing: MissingStoreOptions
  @Option(help: "How the result is written to standard output.")
  var format = AnswerFormat.text
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard [prove != nil, proveSince != nil, proof != nil].count(where: \.self) <= 1 else {
      throw ValidationError("--prove, --prove-since and --proof are three different things to ask")
    }
    if proof != nil, checkpoint.isEmpty {
      throw ValidationError("--proof is checked against --checkpoint FILE")
    }
  }

  func run() throws {
    let checkpoints = try checkpoint.map { try CheckpointFile.read($0, output) }
    if let proof {
      return try ProofCheck(output).check(proof, against: checkpoints)
    }
    let store = try Workspace(workspace.path, output).store()
    Progress.stage("Checking the audit trail")
    let result = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.verify(against: checkpoints)
    }
    if !result.hasState, result.problems.isEmpty {
      try missing.check(store, output)
    }
    for problem in result.problems {
      Failures.say(
        .damagedStore,
        problem.message,
        place: problem.file.map { "\(store.path)/\($0):\(problem.line):\(problem.column): " } ?? "",
        help: "restore the store from a copy; 'charter history' and the checkpoints tell which",
        output
      )
    }
    if result.problems.isEmpty, let serial = prove ?? proveSince {
      return try ProofCheck(output).print(serial, isInclusion: prove != nil, of: store)
    }
    let text = VerificationText(style: output.style(for: .output))
    switch format {
    case .text: Stream.output.write(folding: text.text(result))
    case .json: Stream.output.write(json: text.json(result, toolVersion: ToolVersion.current))
    }
    guard result.problems.isEmpty else {
      throw ExitStatus.failure
    }
    guard !result.isChanged else {
      throw ExitStatus.changes
    }
  }
}

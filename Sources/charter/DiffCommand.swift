import ArgumentParser
import CharterFiles
import CharterGit
import CharterManifest
import CharterModel
import CharterPlan
import CharterReport

/// `charter diff`: what changes between two versions of the manifests.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changes between two git revisions of the manifests, without a store.",
    discussion: """
      BASE is taken for what was applied, and the answer is the plan from there to HEAD: the changes, \
      who gains and who loses which access, and what rules and guards say. Without HEAD it is the \
      manifests as they are on the disk. 'BASE...HEAD' begins at the commit that both have grown out \
      of, as a pull request does.

      Nothing is checked out, and no store is read. What other workspaces have is therefore not \
      known.
      """
  )

  @Argument(help: "The revision to begin with: a commit, a branch, a tag, or BASE...HEAD.")
  var base: String
  @Argument(help: "The revision to end with; default the manifests on the disk.")
  var head: String?
  @Option(
    help: ArgumentHelp("The folder with charter.yaml.", valueName: "folder"),
    completion: .directory
  )
  var workspace = "."
  @OptionGroup var answer: PlanAnswerOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup var guards: GuardOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard head == nil || base.firstRange(of: "..") == nil else {
      throw ValidationError("\(quoted(base)) names both revisions already")
    }
  }

  func run() throws {
    let folder = Workspace.trimmed(workspace)
    try OutputFiles.check([], answer.files.files, of: folder, output)
    Progress.stage("Reading revisions")
    guard Files.isFolder(folder) else {
      Failures.say(
        .noWorkspace,
        "there is no folder \(quoted(folder))",
        help: "name the folder with charter.yaml after --workspace",
        output
      )
      throw ExitStatus.failure
    }
    let range = try GitRevision.reported(output) { () throws(GitError) in
      try GitTree.range(base, head, workspace: folder)
    }
    let reports = answer.reports(of: folder, output)
    let manifests =
      range.head.map { Manifests(tree: $0.tree, named: folder) } ?? Manifests(workspace: folder)
    let shown = range.head.map { "\($0.revision.commit.prefix(12)):\(folder)" } ?? folder
    guard let desired = try declared(manifests, in: shown, reports) else {
      throw ExitStatus.failure
    }
    let before = Manifests(tree: range.base.tree, named: folder)
    var stored = StoredState.empty
    var digest = StoredState.emptyDigest
    // A workspace that was not there yet has nothing.
    if !before.files.isEmpty {
      let shown = "\(range.base.revision.commit.prefix(12)):\(folder)"
      guard let declared = try declared(before, in: shown, reports, base: range.base) else {
        Stream.error.write(
          "With what is wrong in BASE nothing can be compared: begin with a revision that is right.\n"
        )
        throw ExitStatus.failure
      }
      stored = StoredState(of: declared)
      digest = declared.digest.hex
    }
    if !desired.uses.isEmpty {
      Stream.error.write(
        "What the workspaces in 'uses' have is not known here: access through it is left out.\n"
      )
    }
    var revision = range.head?.revision
    if revision == nil, answer.hasDocument {
      revision = try GitRevision.of(workspace: folder, output)
    }
    Progress.stage("Working out who has access")
    let plan = Planner.plan(
      desired,
      stored,
      Planner.Options(
        folder: folder,
        at: time.instant,
        allowed: Set(guards.allow),
        authors: actor.authors,
        ticket: rules.ticketText,
        revision: revision,
        isStrict: rules.strict,
        storedDigest: .known(digest),
        base: range.base.revision
      )
    )
    try answer.write(plan, reports, out: nil)
    try answer.finish(plan, output)
  }

  /// What manifests declare; what is wrong with them is said.
  private func declared(
    _ manifests: Manifests,
    in shown: String,
    _ reports: Reports,
    base: GitTree? = nil
  ) throws -> DesiredState? {
    let (state, diagnostics) = manifests.desiredState(with: .unknown)
    let told = diagnostics.filter { $0.code != .uncheckedReference }
    Workspace(shown, output).printDiagnostics(told, of: manifests)
    if state == nil {
      try reports.write(
        told,
        files: manifests.files,
        base: (base?.revision.commit.prefix(12)).map(String.init)
      )
    }
    return state
  }
}

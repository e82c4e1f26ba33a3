import ArgumentParser
import CharterFiles
import CharterModel
import CharterReport

/// `charter report`: who can do what, and what is planned, as a page for a browser.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write one HTML page: the plan, who can do what and why, findings and history.",
    discussion: """
      The page is one file that loads nothing: it can be kept, sent, and read without a network. It \
      has the names of all users, and is written for its owner alone (mode 0600).

      With --from store it shows what was applied, without a plan; with --from PLANFILE a saved plan \
      and what it leads to.
      """
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(
    help: ArgumentHelp("Where the page is written.", valueName: "file"),
    completion: .file()
  )
  var html: String
  @Option(help: ArgumentHelp("So many of the last applies.", valueName: "number"))
  var last = 20
  @OptionGroup var rules: RuleOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var options: AccessOptions

  func validate() throws {
    if last < 1 {
      throw ValidationError("--last takes a number from 1")
    }
    if options.from != "manifests", rules.ticket != nil || rules.strict {
      throw ValidationError("--ticket and --strict are for the plan of manifests")
    }
  }

  func run() throws {
    try OutputFiles.check([("--html", html)], of: workspace.path, options.output)
    let source = try ReportSource(workspace.path, authors: actor.authors, rules, options)
    let entries = try source.entries(options.output)
    Progress.stage("Writing the page")
    let report = HTMLReport(
      source.subject,
      plan: source.plan,
      findings: source.findings,
      AccessData(source.world, source: source.place),
      entries: entries.suffix(last),
      of: entries.count
    )
    try Failures.written(help: "name another file with --html", options.output) {
      () throws(FileError) in
      try Files.write(to: html, mode: 0o600, replacing: true) { sink throws(FileError) in
        try report.write { bytes throws(FileError) in try sink(bytes) }
      }
    }
  }
}

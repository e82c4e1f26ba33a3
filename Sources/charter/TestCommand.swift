import ArgumentParser
import CharterAccess
import CharterModel
import CharterPolicy
import CharterReport

/// `charter test`: the AccessTests on the planned state.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the AccessTests on what the manifests plan; exits with 5 where one fails."
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(help: "How the results are written to standard output.")
  var format = Format<ProblemFormats>(.text)
  @OptionGroup var files: ReportOptions<ProblemFormats>
  @OptionGroup var time: TimeOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reports = try Reports.checked(format.value, files.files, of: workspace.path, output)
    let (_, desired, stored) = try Workspace(workspace.path, output, reports).states(own: false)
    var tests = AccessTests(
      AccessResources(desired, alongside: stored),
      at: time.instant,
      world: nil
    ) { desired.source(of: $0) }
    let results = tests.run()
    if format.value == .text {
      Stream.output.write(folding: TestText(style: output.style(for: .output)).text(results))
    }
    try reports.write(results)
    if results.contains(where: { !$0.holds }) {
      throw ExitStatus.denied
    }
  }
}

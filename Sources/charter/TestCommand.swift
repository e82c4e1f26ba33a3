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
  @Option(help: "How the results are written.")
  var format = Format.text
  @OptionGroup var time: TimeOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case junit
  }

  func run() throws {
    let (_, desired, stored) = try Workspace(workspace.path, output).states(own: false)
    var tests = AccessTests(
      AccessResources(desired, alongside: stored),
      at: time.instant,
      world: nil
    ) { desired.source(of: $0) }
    let results = tests.run()
    let text = TestText(style: output.style(for: .output))
    switch format {
    case .text: Stream.output.write(text.text(results))
    case .json: Stream.output.write(text.json(results))
    case .junit: Stream.output.write(text.junit(results))
    }
    if results.contains(where: { !$0.holds }) {
      throw ExitStatus.denied
    }
  }
}

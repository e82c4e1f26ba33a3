import ArgumentParser
import CharterAccess
import CharterModel
import CharterPolicy
import CharterReport

/// `charter tree`: the organizations and their tenants.
struct TreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Show organizations and tenants as a tree, as a whole or as a user sees it.",
    discussion: """
      With --as, only what that user may see: the team that its organization belongs to with all \
      beneath it, and what it holds something on.
      """
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(help: ArgumentHelp("As this user sees it.", valueName: "user"))
  var `as`: String?
  @Option(help: "How the tree is written.")
  var format = AnswerFormat.text
  @OptionGroup var options: AccessOptions

  func run() throws {
    let source = try AccessSource(workspace.path, options)
    let names = AccessNames(source, options.output)
    let viewer = try `as`.map { source.world.numbering.text(.user, try names.user($0)) }
    let tree = OrganizationTree(source.state, viewer: viewer)
    let text = AnswerText(style: options.output.style(for: .output))
    switch format {
    case .text: Stream.output.write(text.tree(tree))
    case .json: Stream.output.write(json: text.json(tree))
    }
  }
}

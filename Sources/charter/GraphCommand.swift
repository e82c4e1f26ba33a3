import ArgumentParser
import CharterModel
import CharterPolicy
import CharterReport

/// `charter graph`: a picture of organizations, of who is given what, or of references.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw organizations and scopes, who is given what, or what refers to what.",
    discussion: """
      Where one node has more of a kind beneath it than --children, the rest is counted. --of shows \
      only what a resource has to do with; it can be repeated.

      'access' shows assignments in force and owners, whether or not what they give takes effect; \
      'charter access list' says what does.
      """
  )

  /// What is drawn.
  enum View: String, ExpressibleByArgument, CaseIterable {
    case organizations
    case access
    case references
  }

  /// How it is drawn.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case mermaid
    case dot
    case svg
  }

  @OptionGroup var workspace: WorkspaceArgument
  @Option(help: "What is drawn.")
  var show = View.organizations
  @Option(
    help: ArgumentHelp(
      "Only what has to do with this resource, such as Tenant/acme/prod.",
      valueName: "address"
    )
  )
  var of: [Address] = []
  @Option(
    help: ArgumentHelp(
      "So many of one kind beneath one node, and so many assignments; the rest is counted.",
      valueName: "number"
    )
  )
  var children = 20
  @Option(help: "How it is written to standard output.")
  var format = Format.text
  @OptionGroup var options: AccessOptions

  func validate() throws {
    guard (1...Graph.Limits.nodes).contains(children) else {
      throw ValidationError("--children takes a number from 1 to \(Graph.Limits.nodes)")
    }
  }

  func run() throws {
    let source = try AccessSource(workspace.path, options)
    for address in of where source.state.find(address.kind, address.reference) == nil {
      Failures.say(
        .unknownReference,
        "\(address) is not there",
        help: Suggestion.closest(
          to: address.reference,
          among: source.state.all(address.kind).map(\.reference)
        ).map { "did you mean \(address.kind.rawValue)/\($0)?" }
          ?? "'charter access list' and 'charter tree' show who and what there is",
        options.output
      )
      throw ExitStatus.failure
    }
    let limits = Graph.Limits(children: children)
    let graph =
      switch show {
      case .organizations: Graph.organizations(source.state, of: of, limits)
      case .access: Graph.access(source.world, of: of, limits)
      case .references: Graph.references(source.state, of: of, limits)
      }
    switch format {
    case .text:
      Stream.output.write(GraphText(style: options.output.style(for: .output)).render(graph))
    case .mermaid: Stream.output.write(GraphMermaid.render(graph))
    case .dot: Stream.output.write(GraphDOT.render(graph))
    case .svg: Stream.output.write(GraphSVG.render(graph))
    }
  }
}

extension Address: ExpressibleByArgument {
  /// An address as it is written on the command line.
  public init?(argument: String) {
    self.init(argument)
  }
}

import ArgumentParser
import CharterAccess
import CharterModel
import CharterReport

extension AccessCommand {
  /// `charter access list`.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List who holds what.",
      discussion: "Filters can be combined; each can be repeated."
    )

    @OptionGroup var workspace: WorkspaceArgument
    @Option(help: "Only this user.")
    var user: [String] = []
    @Option(help: "Only members of this group, nested groups included.")
    var group: [String] = []
    @Option(help: "Only on this target.")
    var target: [String] = []
    @Option(help: "Only this permission.")
    var permission: [String] = []
    @Option(
      help: ArgumentHelp(
        "Only what is escalation, cross-organization or lockout: an administering permission, one "
          + "held elsewhere, or one that nobody else holds there.",
        valueName: "class"
      )
    )
    var risk: [String] = []
    @Option(help: "How the list is written.")
    var format = Format.text
    @OptionGroup var options: AccessOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case csv
      case json
    }

    func validate() throws {
      // Whether access is standing is for policies to say, of plans.
      let words = AccessRisks.words.filter { $0.risk != .standing }.map(\.word)
      for word in risk where !words.contains(word) {
        let known = words.joined(separator: ", ")
        throw ValidationError("--risk takes \(known), not \(quoted(word))")
      }
    }

    func run() throws {
      let source = try AccessSource(workspace.path, options)
      let names = AccessNames(source, options.output)
      let world = source.world
      var users: Set<Int32>?
      if !user.isEmpty || !group.isEmpty {
        users = Set(
          try user.map(names.user) + group.flatMap { world.members(of: try names.group($0)) }
        )
      }
      let filter = HoldingFilter(
        targets: target.isEmpty
          ? nil : Set(try target.map { world.targets.number(try names.target($0)) }),
        permissions: permission.isEmpty ? nil : try permission.map(names.permission),
        risks: risk.compactMap { AccessRisks(word: $0) },
        world
      )
      let list = AccessListText(world, filter)
      let chosen = list.sorted(users)
      switch format {
      case .text:
        list.text(chosen, style: options.output.style(for: .output)) {
          Stream.output.write(folding: $0)
        }
      case .csv: list.csv(chosen) { Stream.output.write($0, in: .text) }
      case .json: list.json(chosen) { Stream.output.write(json: $0) }
      }
    }
  }
}

import ArgumentParser
import CharterAccess
import CharterModel
import CharterReport

/// `charter access`: who can do what, where, and why.
struct AccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Show who can do what, where, and why.",
    discussion: """
      Works on the manifests with what other workspaces have in the store; with --from store on the \
      store, with --from PLANFILE on what a saved plan leads to.

      Users are written organization/name, or name where only one user has it. Targets are \
      organization/tenant, organization, @location, or * for the platform.
      """,
    subcommands: [
      ListCommand.self, CanCommand.self, WhyCommand.self, WhoCommand.self, MenusCommand.self,
      ProfileCommand.self, SharedCommand.self,
    ]
  )
}

/// What all questions about access share.
struct AccessOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What to look at: manifests, store, or a saved plan.",
      valueName: "manifests|store|planfile"
    )
  )
  var from = "manifests"
  @OptionGroup var time: TimeOptions
  @OptionGroup var output: OutputOptions
}

extension AccessCommand {
  /// `charter access can`.
  struct CanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "can",
      abstract: "Ask whether a user holds a permission on a target; exits with 1 where not.",
      discussion: "Yes comes with every derivation, no with the conditions that fail."
    )

    @OptionGroup var question: QuestionArguments
    @Option(help: "How the answer is written.")
    var format = AnswerFormat.text
    @OptionGroup var options: AccessOptions

    func run() throws {
      let answer = try question.answer(options)
      let text = AccessAnswerText(style: options.output.style(for: .output))
      switch format {
      case .text: Stream.output.write(folding: text.brief(answer))
      case .json: Stream.output.write(json: text.json(answer))
      }
      if !answer.isHeld {
        throw ExitStatus.failure
      }
    }
  }

  /// `charter access why`.
  struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "why",
      abstract: "Explain why a user holds a permission on a target, or why not, step by step."
    )

    @OptionGroup var question: QuestionArguments
    @Option(help: "How the answer is written.")
    var format = AnswerFormat.text
    @OptionGroup var options: AccessOptions

    func run() throws {
      let answer = try question.answer(options)
      let text = AccessAnswerText(style: options.output.style(for: .output))
      switch format {
      case .text: Stream.output.write(folding: text.detailed(answer))
      case .json: Stream.output.write(json: text.json(answer))
      }
    }
  }

  /// `charter access who`.
  struct WhoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "who",
      abstract: "List the users who hold a permission on a target, and why."
    )

    @Argument(help: "The permission; the target may come first.")
    var permission: String
    @Argument(help: "The target.")
    var target: String
    @Argument(help: "The folder with charter.yaml.", completion: .directory)
    var workspace = "."
    @Option(help: "How the answer is written.")
    var format = AnswerFormat.text
    @OptionGroup var options: AccessOptions

    func run() throws {
      let source = try AccessSource(Workspace.trimmed(workspace), options)
      let names = AccessNames(source, options.output)
      let (number, place) = try names.permissionAndTarget(permission, target)
      let world = source.world
      let holders = world.holders(of: number, on: place)
      let explainer = Explainer(world, users: Set(holders))
      let rows = holders.map { user in
        (
          user: world.numbering.text(.user, user),
          derivations: explainer.user(user).derivations(
            of: number,
            on: world.targets.number(place)
          )
        )
      }
      let text = AccessAnswerText(style: options.output.style(for: .output))
      let permission = world.names.names[number].string
      let target = world.numbering.name(place)
      switch format {
      case .text:
        Stream.output.write(
          folding: text.holders(
            rows,
            permission,
            target,
            onPlatform: target.hasPrefix("@") ? world.holders(of: number, on: .platform).count : 0
          )
        )
      case .json: Stream.output.write(json: text.json(rows, permission, target, world.time))
      }
    }
  }
}

/// USER PERMISSION TARGET.
struct QuestionArguments: ParsableArguments {
  @Argument(help: "The user.")
  var user: String
  @Argument(help: "The permission; the target may come first.")
  var permission: String
  @Argument(help: "The target.")
  var target: String
  @Argument(help: "The folder with charter.yaml.", completion: .directory)
  var workspace = "."

  /// The answer, from wherever it is asked of.
  func answer(_ options: AccessOptions) throws -> AccessAnswer {
    let source = try AccessSource(Workspace.trimmed(workspace), options)
    let names = AccessNames(source, options.output)
    let user = try names.user(user)
    let (number, target) = try names.permissionAndTarget(permission, target)
    let world = source.world
    let explanation = Explainer(world, users: [user]).user(user)
    let derivations = explanation.derivations(of: number, on: world.targets.number(target))
    return AccessAnswer(
      user: world.numbering.text(.user, user),
      target: world.numbering.name(target),
      permission: world.names.names[number].string,
      time: world.time,
      derivations: derivations,
      refusals: derivations.isEmpty ? world.refusals(explanation, target, number) : [],
      source: source.place
    )
  }
}

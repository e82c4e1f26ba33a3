import ArgumentParser
import CharterAccess
import CharterModel
import CharterPolicy
import CharterReport

/// Which user or profile is asked about, and of which workspace.
struct SubjectArguments: ParsableArguments {
  @Argument(help: "Its name.")
  var name: String
  @Argument(help: "The folder with charter.yaml.", completion: .directory)
  var workspace = "."
  @Option(help: "How the answer is written.")
  var format = AnswerFormat.text
  @OptionGroup var options: AccessOptions

  /// The state that is asked of, and names for it.
  func source() throws -> (source: AccessSource, names: AccessNames) {
    let source = try AccessSource(Workspace.trimmed(workspace), options)
    return (source, AccessNames(source, options.output))
  }

  func write(text: (AnswerText) -> String, json: (AnswerText) -> String) {
    let answer = AnswerText(style: options.output.style(for: .output))
    switch format {
    case .text: Stream.output.write(folding: text(answer))
    case .json: Stream.output.write(json: json(answer))
    }
  }
}

extension AccessCommand {
  /// `charter access menus`.
  struct MenusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "menus",
      abstract: "List the menus and panels that a user sees, and whether it can log in.",
      discussion: """
        Panels follow from permissions, as services declare them. Where a tenant has login \
        windows, or a time at which it is reclaimed, it is said how that is at --at.
        """
    )

    @OptionGroup var subject: SubjectArguments

    func run() throws {
      let (source, names) = try subject.source()
      let user = try names.user(subject.name)
      let menus = Menus(of: user, in: source.state)
      let name = source.world.numbering.text(.user, user)
      subject.write {
        $0.menus(menus, of: name)
      } json: {
        $0.json(menus, of: name, at: source.world.time)
      }
    }
  }

  /// `charter access profile`.
  struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "profile",
      abstract: "Show a profile: its origin, what it grants, and who has been given it."
    )

    @OptionGroup var subject: SubjectArguments

    func run() throws {
      let (source, names) = try subject.source()
      let id = try names.profile(subject.name)
      let name = source.world.numbering.text(.profile, id)
      guard let profile = source.state.find(.profile, name) else {
        throw ExitStatus.failure
      }
      let use = ProfileUse(profile, in: source.state)
      subject.write {
        $0.profile(use)
      } json: {
        $0.json(use)
      }
    }
  }

  /// `charter access shared`.
  struct SharedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "shared",
      abstract: "List the shared resources that are open to a user, and by which scopes.",
      discussion: """
        A resource is open to users whose organization is listed directly in one of its scopes; \
        locations, and the scopes of users, play no part.
        """
    )

    @OptionGroup var subject: SubjectArguments

    func run() throws {
      let (source, names) = try subject.source()
      let name = source.world.numbering.text(.user, try names.user(subject.name))
      let open =
        source.state.find(.user, name).map { SharedAccess.open(to: $0, source.state) } ?? []
      subject.write {
        $0.shared(open, to: name)
      } json: {
        $0.json(open, to: name)
      }
    }
  }
}

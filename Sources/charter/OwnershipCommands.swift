import ArgumentParser
import CharterApply
import CharterManifest
import CharterModel
import CharterReport
import CharterStore

/// `charter adopt`: takes over what nobody owns.
struct AdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Take over stored resources that no workspace owns.",
    discussion: """
      They stay as they are in the store, and belong to this workspace from now on: its next plan \
      makes them what its manifests declare, and destroys what they do not.
      """
  )

  @OptionGroup var options: OwnershipOptions

  func run() throws {
    try OwnershipRun(.adopt, options).run()
  }
}

/// `charter forget`: lets go of what this workspace owns.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Let go of stored resources: nobody owns them then.",
    discussion: """
      They stay as they are in the store, with the access that they give; no plan changes or destroys \
      them until a workspace adopts them.
      """
  )

  @OptionGroup var options: OwnershipOptions

  func run() throws {
    try OwnershipRun(.forget, options).run()
  }
}

/// What both commands take.
struct OwnershipOptions: ParsableArguments {
  @Argument(
    help: "Addresses such as User/acme/alice, and the workspace where it is not this folder."
  )
  var targets: [String]
  @Option(help: ArgumentHelp("What asked for it, for the audit trail."))
  var ticket: String?
  @OptionGroup var time: WriteTimeOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var actor: ActorOptions
  @Flag(help: "Only the last line.")
  var quiet = false
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try RuleOptions.validate(ticket: ticket)
  }
}

/// One adopt or forget.
private struct OwnershipRun {
  let action: Ownership.Action
  let options: OwnershipOptions

  private var output: OutputOptions { options.output }

  init(_ action: Ownership.Action, _ options: OwnershipOptions) {
    self.action = action
    self.options = options
  }

  func run() throws {
    Interruption.watch()
    let (addresses, folder) = try AddressArguments.parse(options.targets)
    guard !addresses.isEmpty else {
      throw ValidationError("name at least one address such as User/acme/alice")
    }
    let workspace = Workspace(folder, output)
    let store = try workspace.store()
    guard let name = workspace.settings?.name else {
      throw ExitStatus.failure
    }
    let ownership = Ownership(action, addresses, workspace: name)
    let seen = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.read()
    }
    let time = try options.time.instant(for: seen.header)
    let applied = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.replay(seen).applied
    }
    let obstacles = ownership.obstacles(in: seen, applied: applied)
    guard obstacles.isEmpty else {
      for obstacle in obstacles {
        say(obstacle, seen)
      }
      throw ExitStatus.failure
    }
    let checkpoint = try Failures.reported(output, store.path) { () throws(StoreError) in
      try ownership.commit(
        to: store,
        seen: seen,
        options.write.writing,
        actor: options.actor.name,
        authors: options.actor.authors,
        time: time,
        ticket: options.ticket.map { Text($0) }
      )
    }
    if !options.quiet {
      Stream.output.writeIfPossible(
        ownership.addresses.map { "  ~ \($0)  \(words.state)\n" }.joined()
      )
    }
    Report.committed(
      "\(words.done) \(ownership.addresses.count) "
        + "resource\(ownership.addresses.count == 1 ? "" : "s"). Serial \(checkpoint.size).",
      checkpoint,
      isQuiet: options.quiet,
      output
    )
    if let path = options.write.checkpoint {
      try CheckpointFile.write(checkpoint, to: path, output)
    }
    if action == .adopt {
      warn(ownership.addresses, workspace.path)
    }
  }

  private var words: (state: String, done: String) {
    switch action {
    case .adopt: ("belongs to this workspace now", "Adopted")
    case .forget: ("belongs to nobody now", "Forgot")
    }
  }

  private func say(_ obstacle: Ownership.Obstacle, _ state: StoredState) {
    switch obstacle {
    case .notInStore(let address):
      let known = state.resources.map { String(decoding: state.address($0), as: UTF8.self) }
      Failures.say(
        .unknownReference,
        "\(address) is not in the store",
        help: Suggestion.closest(to: address.description, among: known).map {
          "did you mean \($0)?"
        }
          ?? "'charter show' lists what is",
        output
      )
    case .ownedAlready(let address):
      Failures.say(
        .notOwned,
        "\(address) belongs to this workspace already",
        help: "there is nothing to take over",
        output
      )
    case .ownedBy(let address, let owner) where action == .adopt:
      Failures.say(
        .notOwned,
        "\(address) belongs to the workspace \(quoted(owner.string))",
        help: "have it let go of there with 'charter forget \(address)'",
        output
      )
    case .ownedBy(let address, let owner):
      Failures.say(
        .notOwned,
        owner.utf8.isEmpty
          ? "\(address) belongs to nobody"
          : "\(address) belongs to the workspace \(quoted(owner.string))",
        help: "only its owner can let go of it",
        output
      )
    case .changed(let address):
      Failures.say(
        .notOwned,
        "\(address) is not as it was applied: somebody has changed it in the store",
        help:
          "'charter drift' shows what; take it back with 'charter apply', or put it into the manifests "
          + "with 'charter drift --write' and apply that",
        output
      )
    case .added(let address):
      Failures.say(
        .notOwned,
        "nobody has applied \(address), and this store has rules, which nobody would ask",
        help: "take it out of the store, declare it, and apply that",
        output
      )
    }
  }

  /// What is adopted and not declared goes with the next apply: that is said.
  private func warn(_ addresses: [Address], _ folder: String) {
    let declared = Manifests(workspace: folder).declaredAddresses
    for address in addresses where !declared.contains(address) {
      Stream.error.write(
        "\(output.style(for: .error)(.warning, "warning")): no manifest declares \(address): the next "
          + "apply destroys it. 'charter show \(address)' tells what to declare.\n"
      )
    }
  }
}

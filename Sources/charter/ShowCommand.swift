import ArgumentParser
import CharterFiles
import CharterModel
import CharterPlan
import CharterReport
import CharterStore

/// `charter show`: one resource, the store, or a saved plan.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a stored resource, the whole store, or a saved plan."
  )

  @Argument(
    help: "An address such as User/acme/alice, a saved plan, or a workspace.",
    completion: .file()
  )
  var target: String?
  @Argument(help: "The workspace, where an address comes first.", completion: .directory)
  var workspace = "."
  @Option(
    help: ArgumentHelp("The store as it was at an earlier serial.", valueName: "number")
  )
  var serial: Int?
  @Option(help: "How it is written to standard output.")
  var format = AnswerFormat.text
  @Flag(help: "Of a saved plan, every change of access and every finding.")
  var verbose = false
  @Flag(
    help: "Check a saved plan: plan the workspace again, and compare what it would do."
  )
  var check = false
  @Option(
    name: .customLong("workspace"),
    help: ArgumentHelp("The folder with charter.yaml, for --check.", valueName: "folder"),
    completion: .directory
  )
  var checkedWorkspace: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let entry = target.map { Files.entry($0) }
    if let target, Files.isFile(target), serial == nil {
      return try showPlan(target)
    }
    guard !verbose, !check, checkedWorkspace == nil else {
      throw ValidationError("--verbose, --check and --workspace are for a saved plan")
    }
    if let target, entry != .folder {
      try showResource(target)
    } else {
      try showStore(target ?? workspace)
    }
  }

  private func state(_ workspace: String) throws -> StoredState {
    let store = try Workspace(Workspace.trimmed(workspace), output).store()
    let state = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.read()
    }
    guard let serial else {
      return state
    }
    guard (0...state.header.serial).contains(serial) else {
      throw Failures.noSerial(serial, of: state, output)
    }
    guard state.header.serial > 0 else {
      return state
    }
    return try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.replay(state, upTo: serial).state()
    }
  }

  private func showStore(_ workspace: String) throws {
    let state = try state(workspace)
    let text = ResourceText(style: output.style(for: .output))
    switch format {
    case .text: Stream.output.write(text.text(state))
    case .json: Stream.output.write(json: state.file)
    }
  }

  private func showResource(_ target: String) throws {
    guard let address = Address(target) else {
      let parts = target.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      let kind = Kind.allCases.first { $0.rawValue.lowercased() == parts[0].lowercased() }
      let meant = kind.map { kind in
        let address = ([kind.rawValue] + parts.dropFirst().map(String.init)).joined(separator: "/")
        return "; did you mean \(visible(address))?"
      }
      throw ValidationError(
        "\(quoted(target)) is neither an address such as User/acme/alice, nor a saved plan, nor "
          + "a workspace\(meant ?? "")"
      )
    }
    let state = try state(workspace)
    guard let resource = state.resource(at: address) else {
      let known = state.resources.map { String(decoding: state.address($0), as: UTF8.self) }
      Failures.say(
        .unknownReference,
        "\(address) is not in the store",
        help: Suggestion.closest(to: target, among: known).map { "did you mean \($0)?" }
          ?? "'charter show' lists what is",
        output
      )
      throw ExitStatus.failure
    }
    let text = ResourceText(style: output.style(for: .output))
    switch format {
    case .text: Stream.output.write(folding: text.text(resource, in: state))
    case .json: Stream.output.write(json: text.json(resource, in: state))
    }
  }

  private func showPlan(_ path: String) throws {
    guard check || checkedWorkspace == nil else {
      throw ValidationError("--workspace requires --check")
    }
    let saved = try SavedPlan(path, output)
    let note = format == .text ? Stream.output : Stream.error
    if !check {
      note.write(
        "This is what \(visible(path)) claims; 'charter show --check' plans again and compares.\n\n"
      )
    }
    switch format {
    case .text:
      PlanText(style: output.style(for: .output))
        .write(saved.plan, access: verbose ? .full : .grouped, isWhole: verbose) {
          Stream.output.write(folding: $0)
        }
      if !saved.plan.isApplyable {
        _ = Failures.cannotApply(saved.plan, output)
      }
    case .json:
      Stream.output.write(json: saved.bytes)
    }
    guard check else {
      return
    }
    let folder = Workspace.trimmed(checkedWorkspace ?? ".")
    _ = try PlanReview(saved, in: Workspace(folder, output)).claimed { _ in Clock.now() }
    note.write(
      "\nChecked: workspace \(visible(saved.plan.workspace.string)) plans exactly this now.\n"
    )
  }
}

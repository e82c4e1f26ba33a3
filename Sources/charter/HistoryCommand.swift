import ArgumentParser
import CharterModel
import CharterReport
import CharterStore

/// `charter history`: who changed what, when and why.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show who changed what, when and why, from the audit trail.",
    discussion: """
      One line an apply, the latest last; with an address, every change of that resource, through \
      its renames. 'json' is one document, 'jsonl' one entry a line, 'ocsf' one event a line for each \
      changed resource (Open Cybersecurity Schema Framework 1.3.0, Entity Management).
      """
  )

  /// How it is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case jsonl
    case ocsf
  }

  @Argument(
    help: "An address such as User/acme/alice, or a workspace.",
    completion: .directory
  )
  var target = "."
  @Argument(help: "The workspace, where an address comes first.", completion: .directory)
  var workspace: String?
  @Option(help: ArgumentHelp("Only the last so many applies.", valueName: "number"))
  var last: Int?
  @Option(help: "How the history is written.")
  var format = Format.text
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let last, last < 1 {
      throw ValidationError("--last takes a number from 1")
    }
  }

  func run() throws {
    let (addresses, folder) = try AddressArguments.parse([target] + (workspace.map { [$0] } ?? []))
    guard addresses.count <= 1 else {
      throw ValidationError("name one address")
    }
    let store = try Workspace(folder, output).store()
    let (state, all) = try Failures.reported(output, store.path) { () throws(StoreError) in
      let state = try store.read()
      return (state, try store.entries(state))
    }
    let entries = Array(all.suffix(last ?? all.count))
    guard let address = addresses.first else {
      return write(entries, among: all, of: nil, state)
    }
    let history = ResourceHistory(of: address, in: entries)
    guard !history.events.isEmpty else {
      let known = Set(all.flatMap { $0.changes.map(\.address) }).sorted()
      Failures.say(
        .unknownReference,
        "nothing is known of \(address)",
        help: Suggestion.closest(to: address.description, among: known).map {
          "did you mean \($0)?"
        } ?? "'charter history' lists what was applied",
        output
      )
      throw ExitStatus.failure
    }
    guard format == .text else {
      return write(entries, among: all, of: history, state)
    }
    Stream.output.write(folding: HistoryText(style: output.style(for: .output)).render(history))
  }

  private func write(
    _ entries: [AuditEntry],
    among all: [AuditEntry],
    of history: ResourceHistory?,
    _ state: StoredState
  ) {
    let addresses = history.map { Set($0.events.map { Text($0.address) }) }
    switch format {
    case .text:
      Stream.output.write(folding: HistoryText(style: output.style(for: .output)).render(entries))
    case .json, .jsonl:
      let lines = HistoryJSON.entries(entries, of: history)
      Stream.output.write(
        json: format == .json
          ? HistoryJSON.document(lines, lineage: state.header.lineage) : HistoryJSON.lines(lines)
      )
    case .ocsf:
      Stream.output.write(
        json: HistoryOCSF(toolVersion: ToolVersion.current).lines(entries, of: addresses)
      )
    }
  }
}

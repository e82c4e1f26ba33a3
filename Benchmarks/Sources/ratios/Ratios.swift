import ArgumentParser
import Foundation
import Measuring
import SyntheticWorkspace

@main
struct Ratios: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ratios",
    abstract: "Measures charter against a bare loop over libyaml's events, and against itself.",
    discussion: """
      All read the same synthetic workspace, in turn, on the same machine. The ratio of a pair of \
      runs says more than either time.
      """
  )

  @Option(help: "The charter to measure; the release build around this package by default.")
  var charter: String?

  @Option(help: "Users of the workspace; all other counts follow.")
  var users = 100_000

  @Option(help: "What names and choices of the workspace follow from.")
  var seed: UInt64 = 1

  @Option(help: "How many times each is run, after once without counting.")
  var rounds = 5

  @Option(
    help: "Keep the workspaces in this folder, and take those that are there already.",
    completion: .directory
  )
  var workspace: String?

  @Flag(help: "Keep the temporary folder and say where it is.")
  var keep = false

  @Flag(help: "Write JSON.")
  var json = false

  func validate() throws {
    for users in [users, users / 10] {
      if let problem = WorkspaceSize(users: users).problem {
        throw ValidationError("\(users) users: \(problem)")
      }
    }
    if rounds < 1 {
      throw ValidationError("there must be at least one round")
    }
  }

  func run() throws {
    let scratch = try TemporaryFolder()
    defer {
      if keep {
        note("Kept: \(scratch.url.path)")
      } else {
        scratch.remove()
      }
    }
    let report = try measure(scratch.url)
    print(json ? try report.json : report.table)
  }

  private func measure(_ scratch: URL) throws -> Report {
    let tools = try Tools(charter: charter, scratch: scratch)
    let parent = workspace.map { URL(filePath: $0) } ?? scratch
    let whole = try PreparedWorkspace(
      size: WorkspaceSize(users: users),
      seed: seed,
      below: parent,
      tools: tools
    )
    let tenth = try PreparedWorkspace(
      size: WorkspaceSize(users: users / 10),
      seed: seed,
      below: parent,
      tools: tools
    )
    var runs: [Report.Round] = []
    for round in 0...rounds {
      note(round == 0 ? "Warming up" : "Round \(round) of \(rounds)")
      let run = try Report.Round(
        bareLoop: tools.bareLoop(whole.folder),
        plan: tools.plan(whole.folder),
        planOfTenth: tools.plan(tenth.folder),
        profileEdit: tools.planAfterProfileEdit(whole.folder),
        can: tools.can(whole.folder)
      )
      if round > 0 {
        runs.append(run)
      }
    }
    return Report(whole: whole, tenth: tenth, rounds: runs)
  }

  /// What is going on, where it does not get into the figures.
  private func note(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }
}

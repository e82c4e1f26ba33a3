import Foundation
import Measuring
import SyntheticWorkspace

/// All figures of one run of `ratios`.
struct Report: Encodable {
  /// The runs of one round, one after another.
  struct Round: Codable {
    let bareLoop: Usage
    let plan: Usage
    let planOfTenth: Usage
    let profileEdit: Usage
    let can: Usage
  }

  /// The spread of all that was measured of one program.
  struct Figures: Encodable {
    let wall: Spread
    let cpu: Spread
    let peakBytes: Spread

    init(_ runs: [Usage]) {
      wall = Spread(runs.map(\.wall))
      cpu = Spread(runs.map(\.cpu))
      peakBytes = Spread(runs.map { Double($0.peakBytes) })
    }
  }

  /// The workspace that was read.
  struct Workspace: Encodable {
    let users: Int
    let assignments: Int
    let tenants: Int
    let organizations: Int
    let files: Int
    let bytes: Int

    init(_ workspace: PreparedWorkspace) {
      users = workspace.size.users
      assignments = workspace.size.assignments
      tenants = workspace.size.tenants
      organizations = workspace.size.organizations
      files = workspace.size.files
      bytes = workspace.bytes
    }
  }

  let workspace: Workspace
  let tenth: Workspace
  let processors: Int
  let bareLoop: Figures
  let plan: Figures
  let planOfTenth: Figures
  let profileEdit: Figures
  let can: Figures
  /// Wall time of a plan by that of the loop before it.
  let planToLoop: Spread
  /// The same of processor time.
  let planToLoopCPU: Spread
  /// Wall time of a plan by that of a plan with a tenth of everything.
  let scaling: Spread
  /// Wall time of a plan after an edit that reaches nearly every user by that of one without changes.
  let editToPlan: Spread
  /// Wall time of one question about access by that of a plan without changes.
  let canToPlan: Spread
  let rounds: [Round]

  init(whole: PreparedWorkspace, tenth: PreparedWorkspace, rounds: [Round]) {
    workspace = Workspace(whole)
    self.tenth = Workspace(tenth)
    processors = ProcessInfo.processInfo.activeProcessorCount
    self.rounds = rounds
    bareLoop = Figures(rounds.map(\.bareLoop))
    plan = Figures(rounds.map(\.plan))
    planOfTenth = Figures(rounds.map(\.planOfTenth))
    profileEdit = Figures(rounds.map(\.profileEdit))
    can = Figures(rounds.map(\.can))
    editToPlan = Spread(rounds.map { $0.profileEdit.wall / $0.plan.wall })
    canToPlan = Spread(rounds.map { $0.can.wall / $0.plan.wall })
    planToLoop = Spread(rounds.map { $0.plan.wall / $0.bareLoop.wall })
    planToLoopCPU = Spread(rounds.map { $0.plan.cpu / $0.bareLoop.cpu })
    scaling = Spread(rounds.map { $0.plan.wall / $0.planOfTenth.wall })
  }

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  var table: String {
    let columns = ["median s", "min s", "max s", "cpu s", "cpu min", "cpu max", "peak MB"]
    var lines = [
      """
      \(workspace.users) users, \(workspace.assignments) assignments, \(workspace.tenants) \
      tenants, \(workspace.organizations) organizations, \(workspace.files) files, \
      \(Report.fixed(Double(workspace.bytes) / 1e6, 1)) MB
      \(rounds.count) rounds, \(processors) processors
      """,
      "",
      Report.row("", columns),
    ]
    for (name, figures) in [
      ("bare loop", bareLoop), ("charter plan", plan), ("charter plan, a tenth", planOfTenth),
      ("plan, profile edit", profileEdit), ("access can", can),
    ] {
      let seconds = [
        figures.wall.median, figures.wall.min, figures.wall.max, figures.cpu.median,
        figures.cpu.min, figures.cpu.max,
      ].map { Report.fixed($0, 3) }
      lines.append(
        Report.row(name, seconds + [Report.fixed(figures.peakBytes.median / 1e6, 1)])
      )
    }
    lines += ["", Report.row("pair by pair", ["median", "min", "max"])]
    for (name, ratio) in [
      ("plan / bare loop", planToLoop), ("the same, cpu", planToLoopCPU),
      ("plan / its tenth", scaling), ("profile edit / plan", editToPlan),
      ("access can / plan", canToPlan),
    ] {
      lines.append(
        Report.row(name, [ratio.median, ratio.min, ratio.max].map { Report.fixed($0, 2) })
      )
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let padded = cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }
    let label = name + String(repeating: " ", count: max(0, 22 - name.count))
    return (label + padded.joined()).replacing(/\ +$/, with: "")
  }

  private static func fixed(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}

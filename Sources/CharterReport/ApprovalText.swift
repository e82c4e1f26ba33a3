import CharterJSON
import CharterModel
package import CharterPolicy

/// The approvals of a plan, as people and programs read them.
package struct ApprovalText {
  private let style: Style
  /// Not more names than these are listed.
  private static let names = 5

  package init(style: Style) {
    self.style = style
  }

  /// The steps in their order, each with who has taken it or can, and the verdict last.
  package func render(
    _ status: ApprovalStatus,
    refused: [(file: String, reason: String)]
  ) -> String {
    guard !status.steps.isEmpty else {
      return "This plan needs no approval.\n"
    }
    var text = ""
    var last: Address?
    for step in status.steps {
      if step.need.process != last {
        text += style(.strong, "\(step.need.process)") + "\n"
        last = step.need.process
      }
      let mark = step.isTaken ? style(.added, "approved") : style(.warning, "open    ")
      text += "  \(mark)  \(visible(step.need.name)): \(people(step))\n"
      text += "            \(style(.quiet, "for \(ApprovalText.list(step.need.changes))"))\n"
    }
    for rejection in status.rejections {
      text += "\(style(.error, "rejected")) by \(rejection.user) on \(rejection.time.rfc3339)\n"
    }
    for entry in refused {
      text += "\(style(.warning, "ignored")) \(visible(entry.file)): \(entry.reason)\n"
    }
    let open = status.steps.filter { !$0.isTaken }.count
    let verdict =
      !status.rejections.isEmpty
      ? "Approvals: rejected."
      : open == 0
        ? "Approvals: complete."
        : "Approvals: \(open) of \(status.steps.count) step\(status.steps.count == 1 ? "" : "s") open."
    return text + "\n" + style(.strong, verdict) + "\n"
  }

  private func people(_ step: ApprovalStatus.Step) -> String {
    var parts: [String] = []
    if !step.approved.isEmpty {
      parts.append("by \(step.approved.joined(separator: ", "))")
    }
    if !step.isTaken {
      parts.append(ApprovalText.wanted(step))
    }
    return parts.joined(separator: "; ")
  }

  /// Whose approval is missing.
  private static func wanted(_ step: ApprovalStatus.Step) -> String {
    if !step.isOpened {
      return "after that, \(step.need.count) of "
        + list(step.need.entitled, none: "nobody in the store")
    }
    if step.missing == 0 {
      return "that is who made the plan: somebody else has to, too: \(list(step.open))"
    }
    if step.open.count < step.missing {
      return step.need.entitled.isEmpty
        ? "nobody in the store can approve it"
        : "\(step.missing) more needed, and only \(list(step.open, none: "nobody")) can"
    }
    return "\(step.missing) of \(list(step.open))"
  }

  private static func list(_ names: [String], none: String = "") -> String {
    guard !names.isEmpty else {
      return none
    }
    return names.count <= self.names
      ? names.joined(separator: ", ")
      : names.prefix(self.names).joined(separator: ", ") + " and \(names.count - self.names) more"
  }

  /// What is missing of a step, in a sentence.
  package static func sentence(_ step: ApprovalStatus.Step) -> String {
    "\(step.need.process) wants \(step.need.count) approval\(step.need.count == 1 ? "" : "s") as "
      + "\(visible(step.need.name)) for \(list(step.need.changes)), and "
      + (step.missing == 0
        ? "has only that of who made the plan"
        : "\(step.missing) \(step.missing == 1 ? "is" : "are") missing")
  }

  /// Who can give it.
  package static func help(_ step: ApprovalStatus.Step) -> String {
    step.open.isEmpty
      ? "nobody in the store can: add somebody whom the process asks, with sshKeys, first"
      : "have \(step.open.count == 1 ? "" : "\(max(1, step.missing)) of ")\(list(step.open)) run 'charter approve PLANFILE --as USER --key FILE'"
  }

  /// What a step of approvals wants, in a sentence.
  static func sentence(_ need: ApprovalNeed) -> String {
    "\(need.process) wants \(need.count) approval\(need.count == 1 ? "" : "s") as "
      + "\(visible(need.name)) for \(list(need.changes)), of "
      + list(need.entitled, none: "nobody in the store")
  }

  /// What a plan says of the approvals that it takes.
  package func needs(_ needs: [ApprovalNeed]) -> String {
    guard !needs.isEmpty else {
      return ""
    }
    let lines = needs.map { need in
      let names = need.entitled.isEmpty ? "nobody in the store" : ApprovalText.list(need.entitled)
      return "  \(need.process), \(visible(need.name)): \(need.count) of \(names)\n"
        + "      \(style(.quiet, "for \(ApprovalText.list(need.changes))"))\n"
    }
    return "Approvals:\n" + lines.joined() + "\n"
  }

  /// The same for programs.
  package func json(
    _ status: ApprovalStatus,
    refused: [(file: String, reason: String)],
    digest: String
  ) -> String {
    func texts(_ names: [String]) -> JSONValue { .array(names.map { .text($0) }) }
    let value: JSONValue = [
      "digest": .text(digest), "complete": .boolean(status.isComplete),
      "steps": .array(
        status.steps.map { step in
          [
            "process": .text(step.need.process.description), "step": .integer(step.need.step),
            "name": .text(step.need.name), "count": .integer(step.need.count),
            "approved": texts(step.approved), "open": texts(step.open),
            "missing": .integer(step.missing), "taken": .boolean(step.isTaken),
            "changes": texts(step.need.changes),
          ]
        }
      ),
      "rejections": .array(
        status.rejections.map {
          ["user": .text($0.user), "time": .text($0.time.rfc3339)]
        }
      ),
      "ignored": .array(
        refused.map { ["file": .text($0.file), "reason": .text($0.reason)] }
      ),
    ]
    return String(decoding: value.compact, as: UTF8.self) + "\n"
  }
}

import CharterJSON
import CharterModel
package import CharterStore

/// What a look at every byte of a store found, as text and as JSON.
///
/// Damage is told as diagnostics are, apart.
package struct VerificationText {
  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  package func text(_ result: Verification) -> String {
    guard result.serial > 0 || !result.problems.isEmpty else {
      return note(result) + "Nothing has been applied yet.\n"
    }
    var text = ""
    if let checkpoint = result.checkpoint, result.problems.isEmpty {
      text += "  state.json   serial \(result.serial), \(count(result.resources, "resource"))\n"
      text +=
        "  audit.jsonl  \(count(result.entries, "entry", "entries")), each following the one before\n"
      for confirmed in result.confirmed {
        text +=
          "  checkpoint   of serial \(confirmed.size): the trail begins with the same "
          + "\(count(confirmed.size, "entry", "entries"))\n"
      }
      text += note(result)
      for found in result.found {
        text += line(found)
      }
      text += "\nCheckpoint of the audit trail:\n"
      text += style(
        .quiet,
        checkpoint.text.split(separator: "\n").map { "  \($0)\n" }.joined()
      )
      text += "\n"
    }
    return text + style(.strong, verdict(result)) + "\n"
  }

  private func note(_ result: Verification) -> String {
    result.interrupted == 0
      ? ""
      : "  \(style(.strong, "note")): an apply was interrupted before it was committed; nothing of it "
        + "happened\n"
  }

  private func line(_ found: AuditEntry.Found) -> String {
    let (symbol, role, what): (String, Style.Role, String) =
      switch (found.before, found.after) {
      case (nil, _): ("+", .added, "added since the last apply")
      case (_, nil): ("-", .removed, "removed since the last apply")
      case (let before?, let after?):
        (
          "~", .changed,
          before.body == after.body && before.workspace == after.workspace
            ? (before.status == after.status
              ? "its digest changed since the last apply"
              : "its status changed since the last apply")
            : "changed since the last apply"
        )
      }
    return "  \(style(role, symbol)) \(style(.strong, visible(found.address)))  \(what)\n"
  }

  private func verdict(_ result: Verification) -> String {
    if !result.problems.isEmpty {
      return "The store is not as it was written: \(count(result.problems.count, "problem"))."
    }
    if !result.found.isEmpty {
      return "The trail is whole, and the state differs from it: "
        + "\(count(result.found.count, "resource")) changed since serial \(result.serial)."
    }
    if result.isLaidOutAnew {
      return "The trail is whole, and the state says the same in another layout."
    }
    return "The store is whole."
  }

  private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  package func json(_ result: Verification, toolVersion: String) -> [UInt8] {
    let document: JSONValue = [
      "formatVersion": "1.0", "toolVersion": .text(toolVersion),
      "whole": .boolean(result.isWhole), "serial": .integer(result.serial),
      "resources": .integer(result.resources), "entries": .integer(result.entries),
      "problems": .array(
        result.problems.map { problem in
          [
            "file": problem.file.map { .text($0) } ?? .null, "line": .integer(problem.line),
            "column": .integer(problem.column), "message": .text(problem.message),
          ]
        }
      ),
      "changed": .array(result.found.map { .text($0.address) }),
      "otherLayout": .boolean(result.isLaidOutAnew),
      "interrupted": .integer(result.interrupted),
      "checkpoint": result.checkpoint.map { .text($0.text) } ?? .null,
      "confirmed": .array(result.confirmed.map { .integer($0.size) }),
    ]
    return document.pretty() + [0x0A]
  }
}

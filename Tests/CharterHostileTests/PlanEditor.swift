import CharterAccess
import CharterJSON
import CharterModel
import CharterPlan
import CharterTestSupport

/// Edits saved plans at random, the same for the same seed.
///
/// Half of the edits are of values in the text, of every member, at any depth, up to four at once; the
/// others are of the plan that was read, and written again as charter writes it. The digest fits what is
/// said then.
struct PlanEditor {
  private var random: SeededGenerator
  private let plan: Plan

  init(seed: UInt64, _ plan: Plan) {
    random = SeededGenerator(seed: seed)
    self.plan = plan
  }

  /// One more plan, and what was done to it.
  mutating func next(_ bytes: [UInt8], _ number: Int) -> (bytes: [UInt8], what: String) {
    guard number.isMultiple(of: 2) else {
      return rewritten()
    }
    var edited = bytes
    var done: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      done.append(editText(&edited))
    }
    return (PlanEditor.digested(edited), done.joined(separator: ", "))
  }

  /// Puts something else in the place of one value.
  private mutating func editText(_ bytes: inout [UInt8]) -> String {
    guard let tape = try? JSONTape(bytes), tape.nodes.count > 1 else {
      return "nothing"
    }
    let node = Int.random(in: 1..<tape.nodes.count, using: &random)
    let other = Int.random(in: 1..<tape.nodes.count, using: &random)
    let literals = [
      "null", "true", "false", "0", "99999999999999999999", "\"\"", "[]", "{}", "\"x\"",
    ]
    let replacement =
      Bool.random(using: &random)
      ? PlanEditor.text(of: other, tape, bytes)
      : Array((literals.randomElement(using: &random) ?? "").utf8)
    let range = PlanEditor.range(of: node, tape, bytes)
    let old = String(decoding: bytes[range].prefix(40), as: UTF8.self)
    bytes.replaceSubrange(range, with: replacement)
    return "\(old) → \(String(decoding: replacement.prefix(40), as: UTF8.self))"
  }

  private static func text(of node: Int, _ tape: JSONTape, _ bytes: [UInt8]) -> [UInt8] {
    Array(bytes[range(of: node, tape, bytes)])
  }

  /// The bytes of a value.
  private static func range(of node: Int, _ tape: JSONTape, _ bytes: [UInt8]) -> Range<Int> {
    let start = Int(tape.nodes[node].offset)
    var position = start
    var depth = 0
    var isInString = false
    while position < bytes.count {
      let byte = bytes[position]
      if isInString {
        if byte == UInt8(ascii: "\\") {
          position += 1
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
          if depth == 0 {
            return start..<position + 1
          }
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 {
            return start..<position
          }
          depth -= 1
          if depth == 0 {
            return start..<position + 1
          }
        case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: " "), UInt8(ascii: ":"):
          if depth == 0 {
            return start..<position
          }
        default: break
        }
      }
      position += 1
    }
    return start..<bytes.count
  }

  private static func digested(_ bytes: [UInt8]) -> [UInt8] {
    let suffix = Array("\"\n}\n".utf8)
    let prefix = Array(",\n  \"digest\": \"".utf8)
    let tail = prefix.count + Digest.textLength + suffix.count
    let body = bytes.count > tail ? Array(bytes.dropLast(tail)) : bytes
    return body + prefix + Array(Digest(of: body).hex.utf8) + suffix
  }

  /// The plan with up to three changes of its values, as charter writes it.
  private mutating func rewritten() -> (bytes: [UInt8], what: String) {
    var edited = plan
    var done: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let edits = PlanEditor.edits
      let edit = edits[Int.random(in: edits.indices, using: &random)]
      edit.change(&edited, &random)
      done.append(edit.name)
    }
    return (PlanDocument.encode(edited, toolVersion: "0.0.0"), done.joined(separator: ", "))
  }

  private typealias Edit = (
    name: String, change: @Sendable (inout Plan, inout SeededGenerator) -> Void
  )

  private static let edits: [Edit] = [
    ("no findings", { plan, _ in plan.findings = [] }),
    ("no guards", { plan, _ in plan.guards = [] }),
    ("no approvals", { plan, _ in plan.approvals = [] }),
    ("no access", { plan, _ in plan.access = .none }),
    (
      "all guards allowed",
      { plan, _ in
        for index in plan.guards.indices {
          plan.guards[index].allowedBy = plan.guards[index].override
        }
      }
    ),
    ("another author", { plan, _ in plan.authors = ["bob"] }),
    ("no ticket", { plan, _ in plan.ticket = nil }),
    ("another ticket", { plan, _ in plan.ticket = "OPS-2" }),
    ("another time", { plan, _ in plan.at = Instant(seconds: 1_900_000_000) }),
    (
      "another serial", { plan, random in plan.base.serial = Int.random(in: 0...3, using: &random) }
    ),
    ("another lineage", { plan, _ in plan.base.lineage = "1a55abf5-8f1b-4924-a1b1-3940bf9cf053" }),
    ("another workspace", { plan, _ in plan.workspace = "v" }),
    ("a rollback", { plan, random in plan.rollback = Int.random(in: 0...1, using: &random) }),
    ("other settings", { plan, _ in plan.settings?.after.maxRemovals = 100 }),
    ("no settings", { plan, _ in plan.settings = nil }),
    ("nothing adopted", { plan, _ in plan.adopted = [] }),
    (
      "another revision",
      { plan, _ in
        plan.revision = Revision(
          commit: String(repeating: "a", count: 40),
          repository: "https://elsewhere.example/x",
          hasUncommitted: false
        )
      }
    ),
    (
      "a change less",
      { plan, random in
        if let index = plan.changes.indices.randomElement(using: &random) {
          plan.changes.remove(at: index)
        }
      }
    ),
    (
      "another body",
      { plan, random in
        guard let index = plan.changes.indices.randomElement(using: &random),
          let after = plan.changes[index].after
        else { return }
        let text = String(decoding: after.bytes, as: UTF8.self)
          .replacing("bob", with: "carol").replacing("viewer", with: "admin")
        let body = ResourceBody(Array(text.utf8)[...])
        plan.changes[index].change =
          switch plan.changes[index].change {
          case .create: .create(body)
          case .update(let before, _): .update(before, to: body)
          case .rename(let from, let before, _): .rename(from: from, before, to: body)
          case .delete: .delete(body)
          }
      }
    ),
    (
      "another address",
      { plan, random in
        guard let index = plan.changes.indices.randomElement(using: &random),
          let address = Address("Policy/zz")
        else { return }
        plan.changes[index].address = address
      }
    ),
    (
      "a policy deleted",
      { plan, _ in
        guard let address = Address("Policy/owners-stay") else { return }
        let body = ResourceBody(
          Array(
            #""metadata":{},"spec":{"protect":{"allowed":"withTicket","fields":["owners"],"kinds":["Tenant"],"on":["remove"]}}"#
              .utf8
          )[...]
        )
        plan.changes.append(
          ResourceChange(
            address: address,
            change: .delete(body),
            reason: .removedFromManifests,
            source: nil
          )
        )
        plan.changes.sort { $0.address < $1.address }
      }
    ),
    (
      "other reasons",
      { plan, _ in
        for index in plan.changes.indices { plan.changes[index].reason = .drift }
      }
    ),
    (
      "other sources",
      { plan, _ in
        for index in plan.changes.indices {
          plan.changes[index].source = Source(file: "x.yaml", line: 1, column: 1)
        }
      }
    ),
    (
      "access less",
      { plan, random in
        if let index = plan.access.items.indices.randomElement(using: &random) {
          plan.access.items.remove(at: index)
        }
      }
    ),
    (
      "access the other way",
      { plan, random in
        if let index = plan.access.items.indices.randomElement(using: &random) {
          plan.access.items[index].isGain.toggle()
        }
      }
    ),
  ]
}

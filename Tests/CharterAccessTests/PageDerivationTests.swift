import CharterAccess
import CharterModel
import CharterReport
import CharterTestSupport
import Foundation
import Testing

/// What the page of a report works out for itself, against what charter says, on random states that
/// mix everything.
@Suite(.enabled(if: Browser.isThere, "no chromium is installed"))
struct PageDerivationTests {
  private static let states = 60

  @Test func `a page names the same holdings and the same ways as charter`() throws {
    var cases: [String] = []
    var expected: [String] = []
    for number in 0..<PageDerivationTests.states {
      var random = SeededGenerator(seed: 0x9A6E &+ UInt64(number))
      let state = RandomStates(using: &random).state
      let at = RandomStates.times[number % RandomStates.times.count]
      let world = World(AccessResources(state), at: Instant(seconds: Int64(at)))
      let data = AccessData(world) { _ in nil }
      cases.append(String(decoding: HTMLText.data(data.json), as: UTF8.self))
      expected += PageDerivationTests.lines(world).map { "\(number) \($0)" }
    }
    #expect(expected.count > 1000)
    let found = try run(cases)
    #expect(found.first == "done")
    let lines = Set(found.dropFirst())
    let wanted = Set(expected)
    #expect(lines.subtracting(wanted).sorted().prefix(5) == [])
    #expect(wanted.subtracting(lines).sorted().prefix(5) == [])
  }

  /// Every way to everything that is held.
  private static func lines(_ world: World) -> [String] {
    let users = world.sortedUsers
    let explainer = Explainer(world, users: Set(users))
    return users.flatMap { user in
      let explanation = explainer.user(user)
      return explanation.targets.flatMap { target in
        explanation.permissions(on: target).members.flatMap { permission in
          explanation.derivations(of: permission, on: target).map {
            "\(world.name(target)) \($0)"
          }
        }
      }
    }
  }

  /// Runs the part of the page's script that works out ways, once for each state.
  private func run(_ cases: [String]) throws -> [String] {
    let script = PageScript.script
    let read = "const data = JSON.parse(byId(\"access-data\").textContent);"
    let start = try #require(script.range(of: read))
    let end = try #require(script.range(of: "const fields = {"))
    let page = """
      <!DOCTYPE html><meta charset="utf-8"><pre id="out"></pre><script>
      const lines = ["done"];
      const all = (data, number) => {
      \(script[start.upperBound..<end.lowerBound])
        for (let user = 0; user < users.length; user++) {
          for (const [start, end, set] of runs(data.rowOfUser[user])) {
            for (let target = start; target < end; target++) {
              if (held(user, target) !== set) lines.push("held is wrong");
              for (const permission of sets[set]) {
                for (const { steps } of derivations(user, target, permission)) {
                  lines.push(number + " " + targets[target] + " " + steps.join(" → ") + " → "
                    + data.permissions[permission]);
                }
              }
            }
          }
        }
      };
      [\(cases.joined(separator: ",\n"))].forEach(all);
      document.getElementById("out").textContent = lines.join("\\n");
      </script>
      """
    let file = FileManager.default.temporaryDirectory.appending(path: "ways-\(UUID()).html")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(page.utf8).write(to: file)
    let document = try Browser.document(of: file)
    let from = try #require(document.range(of: "<pre id=\"out\">"))
    let to = try #require(document.range(of: "</pre>"))
    return document[from.upperBound..<to.lowerBound].split(separator: "\n").map(String.init)
  }
}

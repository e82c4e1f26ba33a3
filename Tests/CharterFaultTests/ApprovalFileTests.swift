import CharterTestSupport
import Foundation
import Testing

/// Anybody who can open a pull request can commit a file of `.charter/approvals`, and anybody has a
/// wrong key: `apply` and `approve` say so, and never trap.
@Suite
struct ApprovalFileTests {
  /// What is made of an approval that counted.
  enum Malformation: CaseIterable, Sendable {
    case empty, huge, binary, otherShape, array, brokenSignature, signatureOfOther, hiddenSignature
    case truncated, changedByte, signatureOfNothing, hugeSignature, missing, folder, link, pipe
  }

  /// What `approve` is given as a key.
  enum Key: String, CaseIterable, Sendable {
    case wrong = "wrong-key"
    case wrongPublic = "wrong-key.pub"
    case locked = "locked-key"
    case missing = "missing-key"
    case manifest = "acme.yaml"
    case folder = ".charter"
    case device = "/dev/null"
    case option = "-V"
  }

  /// An attempt, by its number: every third one is an `approve`.
  private enum Attempt {
    case apply(Malformation, user: String)
    case approve(Key, user: String)

    init(_ number: Int) {
      let users = ["alice", "bob", "dana"]
      let user = users[number / 7 % users.count]
      if number.isMultiple(of: 3) {
        self = .approve(Key.allCases[number / 3 % Key.allCases.count], user: user)
      } else {
        // Nobody else is asked in the second step: without this approval it is not taken.
        self = .apply(Malformation.allCases[number % Malformation.allCases.count], user: "dana")
      }
    }
  }

  @Test
  func `wrong keys and malformed approvals are refused, and nothing is applied`() async throws {
    let change = try await ApprovedChange.shared.value
    let numbers = Array(1...Form.of(short: 48, full: 1_000))
    let parts = try await each(numbers) { number in
      let ground = try change.ground()
      defer { ground.remove() }
      var random = SeededGenerator(seed: UInt64(number))
      var tally = Tally()
      let ended: Ended
      let name: String
      switch Attempt(number) {
      case .apply(let malformation, let user):
        name = "apply: \(malformation) of \(user)"
        try ApprovalFileTests.malform(ground, user, malformation, &random)
        ended = try await ApprovalFileTests.run(ApprovedChange.apply, on: ground)
        tally.add("applies")
      case .approve(let key, let user):
        name = "approve: \(key) as \(user)"
        ended = try await ApprovalFileTests.run(
          ApprovedChange.approve(user, key: key.rawValue),
          on: ground
        )
        tally.add("approvals")
      }
      tally.add(ended.end)
      tally.add(
        problems: try await change.problems(with: ended, on: ground, codes: [1, 5, 64]),
        at: name
      )
      if try ground.image()?.state != change.old.state {
        tally.add(problems: ["something was applied: \(ended.said)"], at: name)
      }
      return tally
    }
    let tally = parts.reduce(into: Tally()) { $0.add($1) }
    tally.report("wrong keys and malformed approvals")
    #expect(tally["applies"] > 0 && tally["approvals"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  /// Without a terminal, so that nobody is asked for a passphrase.
  private static func run(_ command: [String], on ground: Ground) async throws -> Ended {
    try await Programs.run(
      ["/usr/bin/env", "setsid", "--wait", "timeout", "\(Ended.patience)", Programs.charter]
        + command,
      in: ground.workspace
    )
  }

  /// Makes something else of the approval of one user.
  private static func malform(
    _ ground: Ground,
    _ user: String,
    _ malformation: Malformation,
    _ random: inout SeededGenerator
  ) throws {
    let files = FileManager.default
    let approvals = ground.workspace.appending(path: ".charter/approvals")
    let digests = try files.contentsOfDirectory(atPath: approvals.path)
    guard let digest = digests.first, digests.count == 1 else {
      throw Failure("not one folder of approvals: \(digests)")
    }
    let folder = approvals.appending(path: digest)
    let file = folder.appending(path: "acme.\(user).json")
    let good = try String(contentsOf: file, encoding: .utf8)
    func put(_ text: String) throws { try Data(text.utf8).write(to: file) }
    switch malformation {
    case .empty: try put("")
    case .huge: try put(good + String(repeating: " ", count: 10 << 20))
    case .binary:
      let count = Int.random(in: 1...60_000, using: &random)
      try Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }).write(to: file)
    case .otherShape: try put(#"{"statement": {"statement": []}, "signature": {"a": 1}}"#)
    case .array: try put("[" + good + "," + good + "]")
    case .brokenSignature: try put(signature(of: good) { String($0.reversed()) })
    case .signatureOfOther:
      let other = user == "bob" ? "dana" : "bob"
      let text = try String(
        contentsOf: folder.appending(path: "acme.\(other).json"),
        encoding: .utf8
      )
      var found = ""
      _ = try signature(of: text) {
        found = $0
        return $0
      }
      try put(signature(of: good) { _ in found })
    case .hiddenSignature:
      try put(signature(of: good) { #"\u0000\u202e"# + $0.dropFirst(9) + #"\u0000\u2066"# })
    case .truncated: try put(String(good.prefix(Int.random(in: 1..<good.count, using: &random))))
    case .changedByte:
      // In the signed part or in the signature: each of their bytes matters.
      try put(
        signature(of: good) { text in
          let position = Int.random(in: 120..<text.count - 60, using: &random)
          let start = text.index(text.startIndex, offsetBy: position)
          return text.replacingCharacters(in: start...start, with: text[start] == "A" ? "B" : "A")
        }
      )
    case .signatureOfNothing: try put(signature(of: good) { _ in "" })
    case .hugeSignature:
      try put(
        signature(of: good) {
          $0.prefix(100) + String(repeating: "QUFB", count: 15_000) + $0.dropFirst(100)
        }
      )
    case .missing: try files.removeItem(at: file)
    case .folder:
      try files.removeItem(at: file)
      try files.createDirectory(at: file, withIntermediateDirectories: false)
    case .link:
      try files.moveItem(at: file, to: ground.base.appending(path: "approval"))
      try files.createSymbolicLink(
        at: file,
        withDestinationURL: ground.base.appending(path: "approval")
      )
    case .pipe:
      try files.removeItem(at: file)
      guard unsafe mkfifo(file.path, 0o644) == 0 else {
        throw Failure("no pipe")
      }
    }
  }

  /// A file with another signature.
  private static func signature(
    of text: String,
    _ change: (String) throws -> String
  ) throws -> String {
    guard let match = text.firstMatch(of: /"signature": ?"([^"]*)"/) else {
      throw Failure("no signature in \(text)")
    }
    let changed = try change(String(match.output.1))
    return text.replacingCharacters(in: match.range, with: "\"signature\": \"\(changed)\"")
  }
}

import CharterJSON
import CharterModel
import CharterTestSupport
import Foundation
import Testing

extension Workbench {
  /// Makes a workspace with everything that commands ask for.
  ///
  /// - Parameters:
  ///   - texts: What stands in the fields of free text, a set of resources each.
  ///   - actor: Who applies.
  /// - Throws: What a file or a program did not do.
  func fill(_ texts: [String], actor: String) async throws {
    try await shell(
      """
      ssh-keygen -q -t ed25519 -N '' -C x -f key
      git init -q -b main .
      git config gc.auto 0
      printf '.charter\\nplan.json\\nstore\\n' > .gitignore
      """
    )
    let key = try text("key.pub").trimmingCharacters(in: .newlines)
    let sets = texts.enumerated().map { number, text in
      AllKinds.manifest(
        number + 1,
        text: yaml(text),
        key: number == 0 ? yaml(key) : nil
      )
    }
    try write(AllKinds.workspace, to: "charter.yaml")
    try write(sets.joined(), to: "all.yaml")
    try await shell("git add charter.yaml all.yaml .gitignore; git commit -q -m first")
    try await charter("apply", "--auto-approve", "--checkpoint", "checkpoint", actor: actor)
    try write((sets + [AllKinds.manifest(100, text: yaml(texts[0]))]).joined(), to: "all.yaml")
    try await charter("apply", "--auto-approve", actor: actor)
    let kept = try text("all.yaml").components(separatedBy: "---\n")
      .filter { !$0.contains("kind: SharedResource\n") }
    try write(kept.joined(separator: "---\n"), to: "all.yaml")
    try await shell("git add -A; git commit -q -m second")
    try await charter("plan", "--allow", "maxRemovals", "--out", "plan.json", actor: actor)
    try write(try await charter("verify", "--prove", "1").output, to: "proof.json")
    try write("name,email\nu,u@acme.example\n", to: ".in/people.csv")
    try write("[{\"name\": \"u\", \"email\": \"u@acme.example\"}]", to: ".in/people.json")
    try write("orgs:\n  acme: {name: acme, admins: [u]}\n", to: ".in/org.yaml")
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  /// What the approvals of the saved plan are bound to.
  func approvalDigest() async throws -> String {
    let answer = try await charter("approvals", "plan.json", "--format", "json")
    return try JSONValue(parsing: answer.output)["digest"]?.string ?? "none"
  }

  /// The same files in a folder of their own, to be changed.
  func copy() async throws -> Workbench {
    let other = try Workbench()
    try await shell("cp -a . '\(other.folder.path)'")
    return other
  }
}

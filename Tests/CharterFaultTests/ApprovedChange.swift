import Foundation

/// A workspace in a git repository, with a change that needs approvals, all of which are there: an
/// apply of it runs `git` and `ssh-keygen`, several times each.
struct ApprovedChange: Sendable {
  /// Is copied for each attempt.
  private let base: URL
  /// The store before the change.
  let old: StoreImage

  static let shared = Task { try await ApprovedChange() }

  static let time = ["--at", "2026-06-01T00:00:00Z"]
  static let apply =
    ["apply", "--auto-approve", "--quiet", "--actor", "alice", "--test-clock"] + time
  static let plan = ["plan", "--quiet", "--actor", "alice", "--out", "plan.json"] + time

  static func approve(_ user: String, key: String) -> [String] {
    ["approve", "plan.json", "--as", user, "--key", key] + time
  }

  private init() async throws {
    let ground = try Ground([:])
    let words = { (words: [String]) in words.joined(separator: " ") }
    let ended = try await Programs.shell(
      """
      set -e
      "$CHARTER" init . >/dev/null
      for user in alice bob dana; do
        ssh-keygen -q -t ed25519 -N '' -C $user -f $user-key
        sed -i "s|$user@acme.example|&, sshKeys: ['$(cat $user-key.pub)']|" acme.yaml
      done
      ssh-keygen -q -t ed25519 -N '' -C mallory -f wrong-key
      ssh-keygen -q -t ed25519 -N secret -C alice -f locked-key
      printf 'apiVersion: charter/v1\\nkind: ApprovalProcess\\n%s\\n%s\\n' \
        'metadata: {name: quotas, organization: acme}' \
        'spec: {changes: [{kinds: [Tenant], fields: [quota]}], steps: \
      [{name: operations, users: [alice, bob]}, {name: finance, users: [dana]}]}' >rules.yaml
      "$CHARTER" \(words(ApprovedChange.apply))
      sed -i 's/owners: .alice./&\\n  quota: {limits: {vcpus: 10}}/' acme.yaml
      printf '%s\\n' store/ '*-key' >.gitignore
      git init -q . && git add -A
      git -c user.name=tester -c user.email=tester@acme.example commit -qm 'A quota'
      "$CHARTER" \(words(ApprovedChange.plan))
      for user in alice bob dana; do
        "$CHARTER" approve plan.json --as $user --key $user-key \(words(ApprovedChange.time))
      done
      """,
      in: ground.workspace
    )
    guard ended.code == 0, let image = try ground.image() else {
      throw Failure("the change that needs approvals: \(ended.said)")
    }
    base = ground.base
    old = image
  }

  /// A copy to try something in.
  func ground() throws -> Ground {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "charter-faults-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: base, to: folder)
    return Ground(at: folder)
  }

  /// What is wrong with how a command ended, and with what it left in the store.
  ///
  /// - Parameters:
  ///   - ended: How the command ended.
  ///   - ground: Where it ran.
  ///   - codes: The exit codes that it may have.
  /// - Returns: Nothing if all is well.
  /// - Throws: If the store cannot be looked at.
  func problems(
    with ended: Ended,
    on ground: Ground,
    codes: Set<Int32>
  ) async throws -> [String] {
    var problems: [String] = []
    if ended.code.map(codes.contains) != true {
      problems.append("ended otherwise: \(ended.said)")
    }
    if ended.code != 0, !ended.errors.contains("error"), !ended.errors.contains("Error") {
      problems.append("ended without a word: \(ended.said)")
    }
    let image = try ground.image()
    let isOld = image?.state == old.state
    if ended.code == 0, ended.output.contains("Apply complete"), isOld {
      problems.append("said to be applied, and the old state: \(ended.said)")
    }
    if !isOld {
      if ended.code != 0 && ended.code != 7 {
        problems.append("said to have failed, and the new state: \(ended.said)")
      }
      let verify = try await ground.charter(["verify"])
      if verify.code != 0 {
        problems.append("the store is not whole: \(verify.said)")
      }
    }
    return problems
  }
}

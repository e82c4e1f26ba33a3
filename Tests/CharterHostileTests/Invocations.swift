/// How every command is run where output is looked at.
struct Invocation {
  let command: String
  let arguments: [String]
  /// What it writes to standard output if it has no `--format`.
  var language: OutputLanguage = .text
  /// Whether `--format` says what is read, not what is written.
  var hasInputFormat = false
  /// The files that it writes, with what is in them.
  var files: [(name: String, language: OutputLanguage)] = []

  /// All of them, by the words of the command.
  ///
  /// - Parameter workspace: The folder of the workspace, as it is named.
  /// - Returns: The runs of each command.
  static func all(_ workspace: String) -> [String: [Invocation]] {
    let user = "organization-1/user"
    let address = "User/\(user)"
    let tenant = "organization-1/tenant"
    let runs: [(String, [[String]])] = [
      ("validate", [[workspace], [workspace, "--verbose"]]),
      (
        "plan",
        [[workspace], [workspace, "--access", "full"], [workspace, "--strict", "--verbose"]]
      ),
      (
        "diff",
        [
          ["HEAD~1", "--workspace", workspace], ["HEAD~1", "HEAD", "--workspace", workspace],
          [Hostile.branch, "--workspace", workspace],
        ]
      ),
      (
        "apply",
        [
          [workspace], [workspace, "--auto-approve", "--allow", "maxRemovals"],
          ["plan.json", "--auto-approve"],
          ["plan.json", "--auto-approve", "--actor", Hostile.line],
        ]
      ),
      ("approve", [["plan.json", "--as", user, "--key", "key"]]),
      ("approvals", [[workspace], ["plan.json"]]),
      ("drift", [[workspace], [workspace, "--write"]]),
      ("adopt", [[address, workspace]]),
      ("forget", [[address, workspace]]),
      (
        "show",
        [
          [workspace], [address, workspace], ["plan.json"], ["plan.json", "--verbose"],
          [workspace, "--serial", "1"],
        ]
      ),
      ("history", [[workspace], [address, workspace]]),
      ("rollback", [["1", workspace, "--auto-approve", "--allow", "maxRemovals"]]),
      (
        "verify",
        [
          [workspace], [workspace, "--checkpoint", "checkpoint"],
          [workspace, "--prove", "1"], [workspace, "--prove-since", "1"],
          [workspace, "--proof", "proof.json", "--checkpoint", "checkpoint"],
        ]
      ),
      (
        "access list",
        [[workspace], [workspace, "--from", "store"], [workspace, "--from", "plan.json"]]
      ),
      ("access can", [[user, "use-1", tenant, workspace]]),
      ("access why", [[user, "use-1", tenant, workspace], [user, "place-1", tenant, workspace]]),
      ("access who", [["place-1", "@location-1", workspace]]),
      ("access menus", [[user, workspace]]),
      ("access profile", [["organization-1/profile", workspace]]),
      ("access shared", [[user, workspace]]),
      ("tree", [[workspace], [workspace, "--from", "store"]]),
      ("orders", [[workspace], [workspace, "--from", "plan.json"]]),
      ("test", [[workspace]]),
      ("explain", [[], ["User"], ["CH101"]]),
      (
        "graph",
        [
          [workspace], [workspace, "--show", "access"], [workspace, "--show", "references"],
          [workspace, "--show", "references", "--of", address],
        ]
      ),
      (
        "export",
        [[workspace], [workspace, "--from", "store"], [workspace, "--from", "plan.json"]]
      ),
      ("init", [["made"], ["--list"], [workspace]]),
      ("help", [["plan"]]),
    ]
    var all = Dictionary(
      uniqueKeysWithValues: runs.map { command, runs in
        (command, runs.map { Invocation(command: command, arguments: $0) })
      }
    )
    all["plan"]?.append(
      Invocation(
        command: "plan",
        arguments: [workspace, "--out", "made.json"],
        files: [("made.json", .json)]
      )
    )
    all["apply"]?.append(
      Invocation(
        command: "apply",
        arguments: [workspace, "--auto-approve", "--checkpoint", "made.txt"],
        files: [("made.txt", .text)]
      )
    )
    all["fmt"] = [
      Invocation(command: "fmt", arguments: ["--check", workspace]),
      Invocation(command: "fmt", arguments: ["--check", "--diff", workspace], language: .patch),
      Invocation(command: "fmt", arguments: [workspace]),
    ]
    all["report"] = [
      Invocation(
        command: "report",
        arguments: ["--html", "made.html", workspace],
        files: [("made.html", .page)]
      ),
      Invocation(
        command: "report",
        arguments: ["--html", "made.html", workspace, "--from", "plan.json"],
        files: [("made.html", .page)]
      ),
    ]
    all["schema"] = [
      Invocation(command: "schema", arguments: ["User"], language: .json),
      Invocation(command: "schema", arguments: ["--out", "made"]),
    ]
    all["import"] =
      [".in/people.csv", ".in/people.json", ".in/org.yaml"].map { file in
        Invocation(
          command: "import",
          arguments: file.hasSuffix(".yaml")
            ? [file, "--format", "peribolos"] : [file, "--organization", "organization-1"],
          language: .yaml,
          hasInputFormat: true
        )
      } + [
        Invocation(
          command: "import",
          arguments: [".in/people.csv", "--organization", "organization-1", "--out", "made"],
          hasInputFormat: true
        )
      ]
    return all
  }
}

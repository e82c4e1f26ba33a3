import CharterJSON
import CharterModel
import CharterTestSupport
import Foundation
import Testing

/// Where hostile bytes come from.
enum HostileSource: String, CaseIterable {
  /// Free text of manifests, with who applies and what they are called in a pipeline.
  case texts
  case textsInPipeline
  /// Text where manifests take names, numbers, references and keys.
  case refusedValues
  case fileNames
  case fileNamesInPipeline
  /// Files that cannot be read as manifests, links, and names that are not UTF-8.
  case brokenFiles
  case folderName
  /// A folder whose name is not UTF-8.
  case folderBytes
  case planText
  case planRaw
  case storeText
  case storeRaw
  case trailRaw
  case git
  case workspaceFile
  case environment
  case imported
  /// Checkpoints, proofs, approvals and keys.
  case evidence

  var variables: [String: String] {
    switch self {
    case .textsInPipeline, .fileNamesInPipeline: ["GITHUB_ACTIONS": "true"]
    case .environment:
      [
        "CHARTER_ACTOR": Hostile.line, "USER": Hostile.line, "TMPDIR": "/\(Hostile.line)",
        "GITHUB_STEP_SUMMARY": "/\(Hostile.line)/x", "CHARTER_STORE": Hostile.line,
        "CHARTER_LINEAGE": Hostile.line, "HOME": "/\(Hostile.line)", "TERM": Hostile.line,
        "PATH": "/\(Hostile.line)", "NO_COLOR": Hostile.line, "LC_ALL": Hostile.line,
      ]
    default: [:]
    }
  }

  var isLogged: Bool { variables["GITHUB_ACTIONS"] != nil }

  /// How the workspace is named.
  var workspace: String { self == .folderName ? Hostile.fileName : "." }

  /// A script that enters the folder where the commands are run.
  var entering: String {
    self == .folderBytes ? "cd \"$(printf 'x\\377\\033\\303y')\"" : ":"
  }

  /// A bench with manifests, a store of two applies, a saved plan that needs an approval, and a
  /// repository, into which the bytes of this source have got.
  func bench() async throws -> Workbench {
    let bench = try Workbench()
    let hasMarks = [.planText, .planRaw, .storeText, .storeRaw, .trailRaw].contains(self)
    let hasTexts = self == .texts || self == .textsInPipeline
    let texts = hasTexts ? Hostile.texts : [hasMarks ? Hostile.mark : "x"]
    try await bench.fill(texts, actor: hasTexts ? Hostile.line : hasMarks ? Hostile.mark : "alice")
    try await spoil(bench)
    return bench
  }

  private func spoil(_ bench: Workbench) async throws {
    switch self {
    case .texts, .textsInPipeline, .environment: break
    case .refusedValues: try bench.write(HostileSource.refused, to: "refused.yaml")
    case .fileNames, .fileNamesInPipeline:
      let folder = Hostile.fileName
      try await bench.shell("mv all.yaml \(word(folder + ".yaml"))")
      try await bench.shell("mkdir \(word(folder))")
      try bench.write(HostileSource.failing, to: "failing.yaml")
      try await bench.shell("mv failing.yaml \(word(folder))/\(word(folder + ".yaml"))")
    case .brokenFiles:
      let name = Hostile.fileName
      try bench.write("x: [", to: "broken.yaml")
      try await bench.shell(
        """
        mv broken.yaml \(word(name + ".yaml"))
        printf 'x: [' > "$(printf 'x\\377\\033.yaml')"
        ln -s / \(word(name + "-link.yaml"))
        mkfifo \(word(name + "-pipe.yaml"))
        """
      )
    case .folderName:
      try await bench.shell(
        "mkdir \(word(workspace)); mv .git *.yaml store \(word(workspace))"
      )
      _ = try await bench.run(
        ["plan", workspace, "--allow", "maxRemovals", "--out", "plan.json"]
      )
    case .folderBytes:
      try await bench.shell(
        "name=\"$(printf 'x\\377\\033\\303y')\"; mkdir \"$name\"; mv .git .in [a-wyz]* \"$name\""
      )
    case .planText, .planRaw:
      let plan = Hostile.marked(try bench.bytes("plan.json"), isRaw: self == .planRaw)
      try bench.write(Hostile.sealed(plan), to: "plan.json")
    case .storeText, .storeRaw:
      let state = Hostile.marked(try bench.bytes("store/state.json"), isRaw: self == .storeRaw)
      try bench.write(state, to: "store/state.json")
    case .trailRaw:
      let trail = Hostile.marked(try bench.bytes("store/audit.jsonl"), isRaw: true)
      try bench.write(trail, to: "store/audit.jsonl")
    case .git:
      try await bench.shell(
        """
        git checkout -q -b \(word(Hostile.branch))
        git remote add origin \(word("https://x.example/\(Hostile.line)"))
        mv all.yaml \(word(Hostile.fileName + ".yaml"))
        git add -A
        git commit -q -m \(word(Hostile.lines)) --author \(word("\(Hostile.rawInJSON) <a@b>"))
        """
      )
    case .workspaceFile:
      try bench.write(
        """
        apiVersion: charter/v1
        kind: Workspace
        metadata: {name: \(yaml(Hostile.line)), \(yaml(Hostile.lines)): x}
        spec:
          store: \(yaml(Hostile.fileName))
          uses: [\(yaml(Hostile.line))]
          \(yaml(Hostile.line)): \(yaml(Hostile.lines))
        """,
        to: "charter.yaml"
      )
    case .imported: try importable(bench)
    case .evidence:
      let proof = try bench.text("proof.json")
      try bench.write(
        proof.replacing("\": \"", with: "\": \"\(Hostile.rawInJSON)"),
        to: "proof.json"
      )
      let checkpoint = try bench.text("checkpoint")
      try bench.write(Hostile.line + checkpoint + Hostile.lines, to: "checkpoint")
      try bench.write(Hostile.lines + Hostile.line, to: "key")
      let digest = try await bench.approvalDigest()
      try bench.write("{\"\(Hostile.rawInJSON)\": 1}", to: ".charter/approvals/\(digest)/x.json")
      try await bench.shell(
        "cd .charter/approvals/\(digest); cp x.json \(word(Hostile.fileName + ".json"))"
      )
    }
  }

  private func importable(_ bench: Workbench) throws {
    let cells = Hostile.texts.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
    try bench.write(
      "name,email,displayName\n"
        + cells.enumerated().map { "u\($0.offset),u\($0.offset)@acme.example,\($0.element)\n" }
        .joined(),
      to: ".in/people.csv"
    )
    let users = JSONValue.array(
      Hostile.texts.enumerated().map { number, text -> JSONValue in
        ["name": .text("u\(number)"), "email": .text(text), "displayName": .text(text)]
      }
    )
    try bench.write(users.compact, to: ".in/people.json")
    try bench.write(
      "orgs:\n"
        + Hostile.texts.map { "  \(yaml($0)): {name: \(yaml($0)), admins: [\(yaml($0))]}\n" }
        .joined(),
      to: ".in/org.yaml"
    )
  }

  /// A word of the shell.
  private func word(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// An assertion that does not hold.
  private static let failing = """
    apiVersion: charter/v1
    kind: AccessTest
    metadata: {name: failing}
    spec: {assert: [{user: organization-1/user, tenant: organization-1/tenant, cannot: [use-1]}]}

    """

  /// A document for each place that takes no free text.
  private static let refused: String = {
    let values = [Hostile.line, Hostile.lines, "=1+1", "::error::x"].map(yaml)
    return values.map { value in
      """
      ---
      {apiVersion: \(value), kind: User}
      ---
      {apiVersion: charter/v1, kind: \(value)}
      ---
      {apiVersion: charter/v1, kind: User, metadata: {name: \(value), organization: \(value)}}
      ---
      {apiVersion: charter/v1, kind: User, metadata: {name: a, organization: o, \(value): x}}
      ---
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: a, organization: organization-1}
      spec: {users: [\(value)], profiles: [\(value)], expires: \(value), \(value): \(value)}
      ---
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: b, organization: organization-1}
      spec: {locations: [\(value)], owners: [\(value)], state: \(value)}

      """
    }.joined()
  }()
}

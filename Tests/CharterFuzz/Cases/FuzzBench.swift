import CharterApply
import CharterFiles
import CharterManifest
import CharterModel
import CharterPlan
import CharterStore
import CharterTestSupport

/// A workspace of every kind, applied once, that inputs are held against; and a folder of its own,
/// in memory where there is one, that they are read from.
package struct FuzzBench: Sendable {
  let folder: String
  let desired: DesiredState
  /// What was applied, and its trail.
  let stored: StoredState
  let applied: [Text: AppliedResource]
  /// The files of the store, and a plan for it.
  let state: [UInt8]
  let audit: [UInt8]
  let plan: [UInt8]

  static let time = Instant(seconds: 1_780_000_000)
  static let toolVersion = "fuzz"

  /// Makes the workspace and its store in a folder that is there.
  package init(folder: String) throws {
    self.folder = folder
    let workspace = "\(folder)/seed"
    try Files.createFolders(workspace)
    try FuzzBench.write(AllKinds.workspace, to: "\(workspace)/charter.yaml")
    try FuzzBench.write(FuzzBench.manifest, to: "\(workspace)/all.yaml")
    let store = Store("\(workspace)/store")
    let first = try FuzzBench.desired(workspace)
    try FuzzBench.apply(FuzzBench.plan(first, try store.read(), workspace), to: store)
    try FuzzBench.write(FuzzBench.changedManifest, to: "\(workspace)/all.yaml")
    let second = try FuzzBench.desired(workspace)
    try FuzzBench.apply(FuzzBench.plan(second, try store.read(), workspace), to: store)
    try FuzzBench.write(FuzzBench.manifest, to: "\(workspace)/all.yaml")
    desired = first
    stored = try store.read()
    applied = try store.replay(stored).applied
    state = try Files.read("\(workspace)/store/state.json")
    audit = try Files.read("\(workspace)/store/audit.jsonl")
    plan = PlanDocument.encode(
      FuzzBench.plan(first, stored, workspace),
      toolVersion: FuzzBench.toolVersion
    )
    try Files.createFolders("\(folder)/workspace")
    try FuzzBench.write(AllKinds.workspace, to: "\(folder)/workspace/charter.yaml")
    try Files.createFolders("\(folder)/store")
  }

  /// Everything once.
  static let manifest = AllKinds.manifest(1, text: "\"\\e[1m\\u202E\\n- x\"")

  /// The same with fields that differ, something gone, and something renamed.
  private static var changedManifest: String {
    AllKinds.manifest(1, text: "words")
      .replacing("type: zone", with: "type: region")
      .replacing("members: [user]", with: "members: []")
      .replacing("name: shared,", with: "name: moved, renamedFrom: shared,")
      .replacing("cluster: words\n", with: "\n")
  }

  static func write(_ text: String, to path: String) throws(FileError) {
    try Files.write(Array(text.utf8), to: path, mode: 0o600, replacing: true)
  }

  private static func desired(_ workspace: String) throws -> DesiredState {
    let (state, problems) = Manifests(workspace: workspace).desiredState(with: .known([]))
    guard let state else {
      throw FuzzComplaint("the workspace of every kind is wrong: \(problems.map(\.message))")
    }
    return state
  }

  static func plan(
    _ desired: DesiredState,
    _ stored: StoredState,
    _ folder: String,
    applied: [Text: AppliedResource]? = nil
  ) -> Plan {
    var options = Planner.Options(
      folder: folder,
      at: time,
      authors: ["fuzz"],
      ticket: "T-1",
      storedDigest: .known(ContentDigest.of(stored))
    )
    options.applied = applied
    options.trail = .known(applied ?? [:])
    return Planner.plan(desired, stored, options)
  }

  static func apply(_ plan: Plan, to store: Store) throws(StoreError) {
    let applier = Applier(store, Store.Writing(), actor: "fuzz", time: time)
    try applier.apply(plan, planDigest: "") { _ in }
  }

  /// Inputs to begin with.
  package func seeds(_ fuzzed: FuzzCase) -> [[UInt8]] {
    switch fuzzed {
    case .manifest:
      FuzzBench.manifest.split(separator: "---\n").map { Array($0.utf8) }
        + [
          Array(FuzzBench.manifest.utf8), Array((AllKinds.workspace + "spec: {uses: [x]}\n").utf8),
        ]
        + Kind.allCases.map { Array($0.table.example.utf8) }
    case .state: [state] + StateFuzzing.unapplied(state)
    case .audit: [audit] + audit.split(separator: 0x0A).map { Array($0) }
    case .plan: [plan]
    case .proof: ProofFuzzing.seeds(audit)
    }
  }
}

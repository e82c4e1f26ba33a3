import CharterFiles
import CharterJSON
import CharterManifest
import CharterModel
import CharterPlan
import CharterReport
import CharterStore
import CharterTestSupport

/// Bytes of a manifest, or of `charter.yaml`, from reading to a plan.
struct ManifestFuzzing {
  private let bench: FuzzBench

  init(_ bench: FuzzBench) {
    self.bench = bench
  }

  func run(_ bytes: [UInt8]) throws {
    let folder = "\(bench.folder)/workspace"
    let isWorkspace = bytes.contains(word: "kind: Workspace")
    try FuzzBench.write(isWorkspace ? "" : AllKinds.workspace, to: "\(folder)/charter.yaml")
    let name = isWorkspace ? "charter.yaml" : "all.yaml"
    try Files.write(bytes, to: "\(folder)/\(name)", mode: 0o600, replacing: true)
    if isWorkspace {
      try FuzzBench.write(FuzzBench.manifest, to: "\(folder)/all.yaml")
    }
    try layOut(bytes)
    let manifests = Manifests(workspace: folder)
    _ = try examine(manifests, .unknown, folder)
    guard let desired = try examine(manifests, .known([]), folder) else {
      return
    }
    for stored in [.empty, bench.stored] {
      try PlanExamination.check(FuzzBench.plan(desired, stored, folder), on: stored)
    }
  }

  /// What was laid out once is in canonical layout.
  private func layOut(_ bytes: [UInt8]) throws {
    for change in FormattedManifests(bytes, named: "all.yaml").changes {
      let again = FormattedManifests(change.new, named: "all.yaml")
      try FuzzComplaint.check(
        again.diagnostics.isEmpty && again.changes.isEmpty,
        "a layout that is laid out anew"
      )
    }
  }

  private func examine(
    _ manifests: Manifests,
    _ externals: ExternalResources,
    _ folder: String
  ) throws -> DesiredState? {
    let (state, problems) = manifests.desiredState(with: externals)
    try FuzzComplaint.check(
      (state == nil) == problems.hasErrors,
      "a state without errors, or none with errors"
    )
    var printer = DiagnosticText(
      style: Style(hasColor: false),
      folder: folder,
      files: manifests.files,
      sources: manifests.sources
    )
    try FuzzComplaint.check(visible: printer.render(problems), "diagnostics")
    let json = DiagnosticJSON.render(problems, files: manifests.files)
    try FuzzComplaint.check(
      visible: String(decoding: json, as: UTF8.self),
      "diagnostics as JSON"
    )
    _ = try JSONTape(json)
    return state
  }
}

extension [UInt8] {
  /// Whether these characters are in the bytes somewhere.
  func contains(word: String) -> Bool {
    let wanted = Array(word.utf8)
    guard count >= wanted.count else {
      return false
    }
    return (0...count - wanted.count).contains { start in
      wanted.indices.allSatisfy { self[start + $0] == wanted[$0] }
    }
  }
}

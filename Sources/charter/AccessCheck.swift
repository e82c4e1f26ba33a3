import CharterAccess
import CharterManifest
import CharterModel
import CharterPolicy

/// What `validate` can say of access without the store: nothing where other workspaces are used,
/// for they may give, or hold back, what these manifests refer to.
enum AccessCheck {
  static func diagnostics(
    _ state: DesiredState?,
    _ manifests: Manifests,
    at time: Instant
  ) -> [Diagnostic] {
    guard let state, state.uses.isEmpty else {
      return []
    }
    let resources = AccessResources(state, alongside: .empty)
    let world = World(resources, at: time)
    let rules = RuleFindings.ofManifests(
      PolicyState(resources, at: time, world: world) { state.source(of: $0) }
    )
    let files = Dictionary(
      manifests.files.enumerated().map { (Text($1), FileIndex($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    let findings =
      AccessFindings.ofManifests(world) { state.source(of: $0) } + rules
      + Reclaiming.findings(state, at: time)
    return findings.map { finding in
      Diagnostic(
        finding.code,
        severity: finding.severity,
        finding.message,
        at: finding.source.flatMap { source in
          files[Text(source.file)].map {
            SourceLocation(file: $0, line: source.line, column: source.column)
          }
        },
        help: finding.help
      )
    }
  }
}

import CharterModel

/// References that lead nowhere, in a desired state that was not read from manifests, where every
/// reference is followed.
enum Dangling {
  static func findings(
    _ changes: [ResourceChange],
    _ desired: DesiredState,
    _ stored: StoredState
  ) -> [Finding] {
    var known = Set(desired.resources.map { Text(bytes: desired.address($0)) })
    known.insert(Text("\(Kind.scope.rawValue)/\(BuiltIn.globalScope)"))
    for resource in stored.resources where stored.workspace(resource) != desired.workspace {
      known.insert(Text(bytes: stored.address(resource)))
    }
    return changes.flatMap { change -> [Finding] in
      guard let after = change.after else {
        return []
      }
      return BodyReferences.of(after, change.address.kind)
        .filter { !known.contains(Text($0.description)) }
        .sorted()
        .map { .dangling(change.address, to: $0, source: change.source) }
    }
  }
}

import CharterModel

/// The limits of section "guards" of a workspace, held against a plan.
enum Guards {
  /// Fewer deletions than this of one kind never trip `maxRemovals`.
  private static let smallest = 10

  static func tripped(
    _ changes: [ResourceChange],
    _ workspace: Text,
    _ stored: StoredState,
    _ limits: GuardSettings,
    _ allowed: Set<TrippedGuard.Name>
  ) -> [TrippedGuard] {
    var deleted: [Kind: Int] = [:]
    for change in changes {
      if case .delete = change.change {
        deleted[change.address.kind, default: 0] += 1
      }
    }
    guard !deleted.isEmpty else {
      return []
    }
    let owned = ownedCounts(workspace, stored)
    let created = changes.filter { $0.before == nil }.count
    var found: [TrippedGuard] = []
    // Everything that it has goes, and nothing comes.
    if created == 0, deleted.values.reduce(0, +) == owned.values.reduce(0, +) {
      found.append(
        TrippedGuard(
          name: .emptyWorkspace,
          message: "the workspace declares nothing, and the store has "
            + "\(owned.values.reduce(0, +)) resources of it",
          isAllowed: allowed.contains(.emptyWorkspace)
        )
      )
    }
    for kind in Kind.allCases {
      let count = deleted[kind] ?? 0
      let all = owned[kind] ?? 0
      if count >= smallest, count * 100 > all * limits.maxRemovals {
        found.append(
          TrippedGuard(
            name: .maxRemovals,
            message: "\(count) of \(all) \(kind.rawValue) resources would be deleted, more than "
              + "\(limits.maxRemovals)%",
            isAllowed: allowed.contains(.maxRemovals)
          )
        )
      }
    }
    return found
  }

  private static func ownedCounts(
    _ workspace: Text,
    _ stored: StoredState
  ) -> [Kind: Int] {
    var counts: [Kind: Int] = [:]
    for resource in stored.resources where stored.workspace(resource) == workspace {
      let word = stored.address(resource).prefix { $0 != UInt8(ascii: "/") }
      if let kind = Kind(bytes: word) {
        counts[kind, default: 0] += 1
      }
    }
    return counts
  }
}

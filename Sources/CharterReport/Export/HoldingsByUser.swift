import CharterAccess
import CharterModel

/// What users hold, user by user, for documents that are written bit by bit.
struct HoldingsByUser: Sendable {
  let world: World

  /// The holdings of one user after the other, each with its target as people write it, sorted by
  /// that.
  func each(
    _ holdings: [Holding],
    _ body: (_ user: Int32, _ holdings: [(target: Text, holding: Holding)]) -> Void
  ) {
    var start = 0
    while start < holdings.count {
      var end = start
      while end < holdings.count, holdings[end].user == holdings[start].user {
        end += 1
      }
      let own = holdings[start..<end].map { (target: Text(world.name($0.target)), holding: $0) }
      body(holdings[start].user, own.sorted { $0.target < $1.target })
      start = end
    }
  }

  /// The names of permissions, sorted.
  func names(_ permissions: PermissionSet) -> [Text] {
    permissions.members.map { world.names.names[$0] }
  }
}

package import CharterModel

extension AccessDifference {
  /// What else decides about permissions that some profiles give: their services, and what the
  /// profiles include and may not exceed.
  package func deciders(
    _ permissions: PermissionSet,
    _ cause: AccessCause,
    isGain: Bool
  ) -> Set<Text> {
    let world = isGain ? after : before
    var found: Set<Text> = []
    for permission in permissions.members {
      for side in earlier + [after] where side.catalogue.service[permission] >= 0 {
        found.insert(Text(side.numbering.address(.service, side.catalogue.service[permission])))
      }
    }
    var queue = cause.ways.map(\.profile)
    var seen = Set(queue)
    while let next = queue.popLast() {
      found.insert(Text(world.numbering.address(.profile, next)))
      for other in world.records.profiles[Int(next)].needs
      where other >= 0 && seen.insert(other).inserted {
        queue.append(other)
      }
    }
    return found
  }
}

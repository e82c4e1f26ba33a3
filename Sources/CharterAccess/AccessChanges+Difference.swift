package import CharterModel

extension AccessChanges {
  /// The difference of two worlds, taken apart by risk and by cause.
  ///
  /// `source`: The place of a declared resource, by its position in the desired state.
  package init(
    _ difference: AccessDifference,
    source: @escaping @Sendable (Int) -> Source?
  ) {
    let lockouts = Lockouts(difference)
    let isExplained = difference.size <= AccessChanges.maximumExplained
    let rows = difference.rows
    let size = max(1024, rows.count / 64)
    let parts = parallelMap((rows.count + size - 1) / size) { part in
      var splitter = ItemSplitter(difference, lockouts, isExplained: isExplained)
      for row in rows[part * size..<min(rows.count, (part + 1) * size)] {
        splitter.add(row)
      }
      return splitter.result
    }
    var items: [AccessItem] = []
    items.reserveCapacity(parts.reduce(0) { $0 + $1.items.count })
    var sets = Interned<PermissionSet>()
    var causes = Interned<AccessCause>()
    for part in parts {
      let setNumbers = part.sets.values.map { sets.number($0) }
      let causeNumbers = part.causes.values.map { causes.number($0) }
      for item in part.items {
        var item = item
        item.permissions = setNumbers[Int(item.permissions)]
        item.cause = isExplained ? causeNumbers[Int(item.cause)] : 0
        items.append(item)
      }
    }
    let after = difference.after
    let numbering = after.numbering
    let targets = after.targets
    self.init(
      items: items,
      sets: sets.values,
      periods: difference.periods,
      causes: causes.values,
      names: Names(
        user: { numbering.text(.user, $0) },
        target: { numbering.name(targets.target($0)) },
        assignment: { numbering.address(.assignment, $0) },
        profile: { numbering.address(.profile, $0) },
        permissions: after.names.names,
        source: { numbering.source($0, source) }
      ),
      reasons: .difference(difference)
    )
    let administers = difference.administeredBefore
    for item in items where !item.isGain {
      for permission in sets.values[Int(item.permissions)].intersection(administers).members {
        administering.insert(names.permissions[permission])
      }
    }
  }
}

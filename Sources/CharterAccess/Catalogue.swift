import CharterModel

/// What the services of one state declare, by the numbers of permissions.
struct Catalogue: Sendable {
  /// The service that declares each permission; unknown where none does.
  private(set) var service: [Int32]
  private(set) var level: [PermissionLevel]
  private(set) var requires: [PermissionSet]
  /// The permissions that let their holder change access.
  private(set) var administering: PermissionSet
  /// Which types of organization may hold it, one bit each.
  private(set) var audience: [UInt8]
  /// The permissions of each level.
  private(set) var ofLevel: [PermissionSet]
  /// The permissions of each service.
  private(set) var ofService: [PermissionSet]
  /// What has to be active for each service: itself and all that it requires.
  private(set) var closure: [[Int32]]
  /// Whether any permission requires another.
  private(set) var hasRequirements = false

  init(_ records: Records, _ names: PermissionNames, _ numbering: Numbering) {
    let count = names.names.count
    let empty = PermissionSet(words: names.words)
    service = Array(repeating: Numbering.unknown, count: count)
    level = Array(repeating: .tenant, count: count)
    requires = Array(repeating: empty, count: count)
    administering = empty
    audience = Array(repeating: .max, count: count)
    ofLevel = [empty, empty, empty]
    ofService = Array(repeating: empty, count: records.services.count)
    closure = []
    // Names are unique; where a store was edited so that they are not, the first service has it.
    let sorted = records.services.indices.filter { records.services[$0].exists }.sorted {
      numbering.reference(.service, Int32($0))
        .lexicographicallyPrecedes(numbering.reference(.service, Int32($1)))
    }
    for position in sorted {
      for permission in records.services[position].permissions {
        guard let number = names.number(permission.name), service[number] == Numbering.unknown
        else {
          continue
        }
        service[number] = Int32(position)
        level[number] = permission.level
        requires[number] = names.set(permission.requires)
        hasRequirements = hasRequirements || !requires[number].isEmpty
        audience[number] = permission.audience ?? .max
        if permission.administers {
          administering.insert(number)
        }
        ofLevel[Int(permission.level.rawValue)].insert(number)
        ofService[position].insert(number)
      }
    }
    for number in circular() {
      for level in ofLevel.indices {
        ofLevel[level].remove(number)
      }
    }
    closure = records.services.indices.map { Catalogue.closure(Int32($0), records) }
  }

  /// Permissions that require themselves, in a store that was edited so: nobody can hold them.
  private func circular() -> [Int] {
    requires.indices.filter { number in
      var seen = requires[number]
      var queue = seen.members
      while let next = queue.popLast() {
        queue += requires[next].subtracting(seen).members
        seen.formUnion(requires[next])
      }
      return seen.contains(number)
    }
  }

  /// A service that is not there can be active nowhere: neither can what requires it.
  private static func closure(_ service: Int32, _ records: Records) -> [Int32] {
    var found = [service]
    var position = 0
    while position < found.count {
      let next = found[position]
      position += 1
      guard next >= 0, records.services[Int(next)].exists else {
        return [Numbering.unknown]
      }
      for other in records.services[Int(next)].requires where !found.contains(other) {
        found.append(other)
      }
    }
    return found
  }

  /// The permissions whose service, and all that it requires, are among the active ones.
  func effective(_ active: Set<Int32>, words: Int) -> PermissionSet {
    var set = PermissionSet(words: words)
    for (service, permissions) in ofService.enumerated()
    where closure[service].allSatisfy(active.contains) {
      set.formUnion(permissions)
    }
    return set
  }
}

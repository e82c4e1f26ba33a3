import CharterModel

/// What each profile of one state grants: its own permissions and those that it includes, never
/// more than its ceiling (ZT6).
struct ProfileGrants: Sendable {
  private(set) var granted: [PermissionSet]
  /// The same without the ceiling of the profile itself.
  private(set) var wanted: [PermissionSet]
  /// What it names itself.
  private(set) var own: [PermissionSet]

  init(_ records: Records, _ catalogue: Catalogue, _ names: PermissionNames) {
    let empty = PermissionSet(words: names.words)
    let profiles = records.profiles
    own = profiles.map { profile in
      var set = names.set(profile.permissions)
      for service in profile.services {
        set.formUnion(catalogue.ofService[Int(service)])
      }
      return set
    }
    granted = Array(repeating: empty, count: profiles.count)
    wanted = granted
    // Neither includes nor ceilings run in circles; in a store that somebody edited they might,
    // and then the circle grants only what does not need it.
    var state = Array(repeating: UInt8(0), count: profiles.count)
    for root in profiles.indices where state[root] == 0 {
      var stack = [root]
      while let node = stack.last {
        let needed = profiles[node].needs
        if state[node] == 0 {
          state[node] = 1
          let next = needed.filter { $0 >= 0 && state[Int($0)] == 0 }
          if !next.isEmpty {
            stack += next.map { Int($0) }
            continue
          }
        }
        stack.removeLast()
        guard state[node] == 1 else {
          continue
        }
        finish(node, profiles[node], empty)
        state[node] = 2
      }
    }
  }

  private mutating func finish(_ node: Int, _ profile: ProfileRecord, _ empty: PermissionSet) {
    guard profile.exists else {
      return
    }
    var set = own[node]
    for other in profile.includes {
      set.formUnion(granted[Int(other)])
    }
    wanted[node] = set
    if let ceiling = profile.ceiling {
      set.formIntersection(ceiling < 0 ? empty : granted[Int(ceiling)])
    }
    granted[node] = set
  }
}

import CharterModel

/// Which declared and which stored resources belong to each other, and which of them differ, by
/// their bytes only: what is equal is never looked into.
struct Comparison {
  struct Pair {
    let desired: Int
    let stored: Int
  }

  /// Declared and stored by this workspace, with other bytes.
  private(set) var differing: [Pair] = []
  private(set) var renamed: [Pair] = []
  /// Declared and not stored.
  private(set) var missing: [Int] = []
  /// Declared, and stored by somebody else.
  private(set) var foreign: [Pair] = []
  /// Stored by this workspace and declared no longer.
  private(set) var undeclared: [Int] = []

  init(_ desired: DesiredState, _ stored: StoredState) {
    var index = HashIndex(capacity: desired.resources.count)
    for resource in desired.resources {
      index.append(resource.hash)
    }
    let size = 16_384
    let table = index
    let parts = parallelMap((stored.resources.count + size - 1) / size) { part in
      let range = part * size..<min(stored.resources.count, (part + 1) * size)
      return Part(range, of: stored, desired, table)
    }
    var isStored = Array(repeating: false, count: desired.resources.count)
    for part in parts {
      for match in part.matched {
        isStored[Int(match)] = true
      }
      differing += part.differing
      foreign += part.foreign
      undeclared += part.undeclared
    }
    pairRenames(desired, stored, &isStored)
    missing = isStored.indices.filter { !isStored[$0] }
  }

  /// The same of some stored resources; parts are compared side by side.
  private struct Part {
    var matched: [Int32] = []
    var differing: [Pair] = []
    var foreign: [Pair] = []
    var undeclared: [Int] = []

    init(
      _ range: Range<Int>,
      of stored: StoredState,
      _ desired: DesiredState,
      _ index: HashIndex
    ) {
      let workspace = Array(desired.workspace.utf8)
      var reader = AddressHashing()
      matched.reserveCapacity(range.count)
      for position in range {
        let resource = stored.resources[position]
        let isOwn = stored.bytes(resource, resource.workspace).elementsEqual(workspace)
        let address = stored.address(resource)
        let match = index.first(reader.hash(address)) {
          desired.address(desired.resources[$0]) == address
        }
        guard let match else {
          if isOwn {
            undeclared.append(position)
          }
          continue
        }
        matched.append(Int32(truncatingIfNeeded: match))
        if !isOwn {
          foreign.append(Pair(desired: match, stored: position))
        } else if desired.body(desired.resources[match]) != stored.body(resource) {
          differing.append(Pair(desired: match, stored: position))
        }
      }
    }
  }

  private mutating func pairRenames(
    _ desired: DesiredState,
    _ stored: StoredState,
    _ isStored: inout [Bool]
  ) {
    guard !desired.renames.isEmpty, !undeclared.isEmpty else {
      return
    }
    var byAddress: [Text: Int] = [:]
    for position in undeclared {
      byAddress[Text(bytes: stored.address(stored.resources[position]))] = position
    }
    for (resource, previous) in desired.renames.sorted(by: { $0.key < $1.key })
    where !isStored[resource] {
      guard let position = byAddress.removeValue(forKey: Text(previous.description)) else {
        continue
      }
      isStored[resource] = true
      renamed.append(Pair(desired: resource, stored: position))
    }
    let gone = Set(renamed.map(\.stored))
    undeclared.removeAll { gone.contains($0) }
  }
}

/// The keys of some pairs that have the same values: targets that the same users share, or users with the
/// same targets.
package struct SharedValues: Sendable {
  /// Ascending.
  package private(set) var keys: [Int32]
  /// Ascending, each once.
  package let values: [Int32]

  /// Puts the keys of pairs together, by the first key of each.
  package static func of(_ pairs: [(key: Int32, value: Int32)]) -> [SharedValues] {
    let sorted = pairs.sorted { ($0.key, $0.value) < ($1.key, $1.value) }
    var found: [SharedValues] = []
    var positions: [[Int32]: Int] = [:]
    var rest = sorted[...]
    while let key = rest.first?.key {
      var values: [Int32] = []
      while let next = rest.first, next.key == key {
        if values.last != next.value {
          values.append(next.value)
        }
        rest.removeFirst()
      }
      if let position = positions[values] {
        found[position].keys.append(key)
      } else {
        positions[values] = found.count
        found.append(SharedValues(keys: [key], values: values))
      }
    }
    return found
  }
}

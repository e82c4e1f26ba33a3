package import CharterModel

/// The permissions of the states that are compared, sorted by name: a permission's number is its
/// bit in every set.
package struct PermissionNames: Sendable {
  package let names: [Text]
  private let numbers: [Text: Int]
  /// How many words a set of permissions takes.
  package let words: Int

  init(_ states: [Records]) {
    var all: Set<Text> = []
    for state in states {
      for service in state.services {
        for permission in service.permissions {
          all.insert(permission.name)
          // What nobody declares is never held: what requires it is never effective.
          all.formUnion(permission.requires)
        }
      }
    }
    names = all.sorted()
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    words = max(1, (names.count + 63) / 64)
  }

  /// The number of a permission.
  package func number(_ name: Text) -> Int? { numbers[name] }

  /// The set of some permissions; names that no service declares are left out.
  func set(_ names: [Text]) -> PermissionSet {
    var set = PermissionSet(words: words)
    for name in names {
      if let number = numbers[name] {
        set.insert(number)
      }
    }
    return set
  }
}

import CharterJSON
import CharterModel

/// What a selector of a canonical body chooses: names, all, by place in the tree, or by label.
struct SelectorChoice {
  private let selector: JSONValue
  /// The names that it lists, where it lists some.
  private let names: Set<String>?

  init(_ selector: JSONValue) {
    self.selector = selector
    names = selector.elements.map { Set($0.compactMap(\.string)) }
  }

  func contains(_ resource: PolicyResource, in state: PolicyState) -> Bool {
    if let names {
      return names.contains(resource.reference)
    }
    if let under = selector["under"]?.string {
      return resource.address.kind == .location
        ? state.locations(above: resource.reference).contains(under)
        : resource.organization.map { state.isWithin($0, under) } ?? false
    }
    if let labels = selector["labels"] {
      return resource.has(labels: labels)
    }
    return selector["all"]?.boolean ?? false
  }
}

import CharterModel
import CharterYAML

extension SpecDecoder {
  /// Holds the fields of a mapping against the rules between them.
  mutating func check(_ shape: Shape, _ base: Int, at place: Int, of owner: String) {
    for rule in shape.rules {
      check(rule, shape, base, at: place, of: owner)
    }
  }

  private func node(_ name: String, _ shape: Shape, _ base: Int) -> Int? {
    shape.fields.firstIndex { $0.name == name }.flatMap { node(base, $0) }
  }

  private mutating func check(
    _ rule: Shape.Rule,
    _ shape: Shape,
    _ base: Int,
    at place: Int,
    of owner: String
  ) {
    switch rule {
    case .atLeastOne(let names):
      let isGiven = names.contains { name in
        node(name, shape, base).map { isSomething($0, shape.field(name)) } ?? false
      }
      if !isGiven {
        report(.missingAlternative(names, of: owner, at: stream.location(place)))
      }
    case .atMostOne(let names):
      let given = names.compactMap { name in node(name, shape, base).map { (name, $0) } }
      if given.count > 1 {
        report(
          .conflictingFields(
            given.map(\.0),
            at: stream.location(given[1].1),
            width: stream.width(given[1].1),
            first: stream.location(given[0].1)
          )
        )
      }
    case .ascending(let first, let second):
      if let before = node(first, shape, base), let after = node(second, shape, base),
        let start = Instant(stream.string(before)), let end = Instant(stream.string(after)),
        start >= end
      {
        report(
          .wrongOrder(
            first,
            second,
            at: stream.location(after),
            width: stream.width(after),
            first: stream.location(before)
          )
        )
      }
    case .onlyWhere(let name, let field, let value):
      if let given = node(name, shape, base),
        node(field, shape, base).map({ stream.string($0) != value })
          ?? (shape.field(field)?.defaultValue != value)
      {
        report(
          .misplacedField(
            name,
            field: field,
            value: value,
            at: stream.location(given),
            width: stream.width(given)
          )
        )
      }
    case .beside(let name, let others):
      if let given = node(name, shape, base),
        !others.contains(where: { node($0, shape, base) != nil })
      {
        report(
          .lonelyField(
            name,
            needs: others,
            at: stream.location(given),
            width: stream.width(given)
          )
        )
      }
    }
  }

  /// An empty list says nothing, unless that means something of its own.
  private func isSomething(_ node: Int, _ field: Field?) -> Bool {
    Int(stream.nodes[node].end) > node + 1 || field?.empty == .itself
      || stream.nodes[node].kind == .scalar
  }
}

package import CharterJSON
package import CharterModel

/// One field that differs between two bodies.
package struct FieldChange: Hashable, Sendable {
  /// Where it is: `spec.owners`, `metadata.labels.env`, `spec.permissions[compute_read].level`.
  package let path: String
  package let change: Difference

  /// How it differs.
  ///
  /// A side that is not there cannot be written down.
  package enum Difference: Hashable, Sendable {
    case added(JSONValue)
    case removed(JSONValue)
    case replaced(JSONValue, with: JSONValue)
    /// A list whose order means nothing.
    case members(added: [JSONValue], removed: [JSONValue])
  }
}

/// Finds what differs between two bodies, field by field as the tables declare them.
package enum FieldDiff {
  /// The changes, in the order of the fields' names.
  ///
  /// What a table does not have, because somebody wrote it into the store, is compared as a whole.
  package static func changes(
    of kind: Kind,
    from before: ResourceBody,
    to after: ResourceBody
  ) -> [FieldChange] {
    let (old, new) = (before.value, after.value)
    var found: [FieldChange] = []
    for (section, shape) in [("metadata", Metadata.shape), ("spec", kind.table.spec)] {
      object(shape, old[Text(section)], new[Text(section)], section, &found)
    }
    return found
  }

  /// Whether two bodies say the same: bytes that differ only in the order of a set do.
  package static func areSame(_ before: ResourceBody, _ after: ResourceBody, of kind: Kind) -> Bool
  {
    before == after || changes(of: kind, from: before, to: after).isEmpty
  }

  private static func object(
    _ shape: Shape,
    _ before: JSONValue?,
    _ after: JSONValue?,
    _ path: String,
    _ found: inout [FieldChange]
  ) {
    for key in keys(before, after) {
      value(
        shape.field(key.string)?.type,
        before?[key],
        after?[key],
        join(path, key),
        &found
      )
    }
  }

  private static func value(
    _ type: FieldType?,
    _ before: JSONValue?,
    _ after: JSONValue?,
    _ path: String,
    _ found: inout [FieldChange]
  ) {
    guard before != after else {
      return
    }
    switch type {
    case .object(let shape) where isObject(before) && isObject(after):
      object(shape, before, after, path, &found)
    case .map where isObject(before) && isObject(after):
      for key in keys(before, after) {
        value(nil, before?[key], after?[key], join(path, key), &found)
      }
    case .set:
      // A set that is absent is empty.
      if let old = elements(before ?? .array([])), let new = elements(after ?? .array([])),
        !(old.isEmpty && new.isEmpty)
      {
        members(old, new, path, &found)
      } else {
        append(before, after, path, &found)
      }
    case .selector:
      // One that is absent, or chooses in another way, is compared as a whole.
      if let old = elements(before), let new = elements(after) {
        members(old, new, path, &found)
      } else {
        append(before, after, path, &found)
      }
    case .keyed(let shape, let key):
      if let old = elements(before), let new = elements(after) {
        keyed(shape, Text(key), old, new, path, &found)
      } else {
        append(before, after, path, &found)
      }
    default:
      append(before, after, path, &found)
    }
  }

  private static func append(
    _ before: JSONValue?,
    _ after: JSONValue?,
    _ path: String,
    _ found: inout [FieldChange]
  ) {
    switch (before, after) {
    case (nil, let new?): found.append(FieldChange(path: path, change: .added(new)))
    case (let old?, nil): found.append(FieldChange(path: path, change: .removed(old)))
    case (let old?, let new?):
      found.append(FieldChange(path: path, change: .replaced(old, with: new)))
    case (nil, nil): break
    }
  }

  private static func members(
    _ old: [JSONValue],
    _ new: [JSONValue],
    _ path: String,
    _ found: inout [FieldChange]
  ) {
    let (before, after) = (Set(old), Set(new))
    let added = new.filter { !before.contains($0) }
    let removed = old.filter { !after.contains($0) }
    if !added.isEmpty || !removed.isEmpty {
      found.append(
        FieldChange(
          path: path,
          change: .members(added: sorted(added), removed: sorted(removed))
        )
      )
    }
  }

  private static func sorted(_ values: [JSONValue]) -> [JSONValue] {
    values.sorted { $0.compact.lexicographicallyPrecedes($1.compact) }
  }

  private static func keyed(
    _ shape: Shape,
    _ key: Text,
    _ old: [JSONValue],
    _ new: [JSONValue],
    _ path: String,
    _ found: inout [FieldChange]
  ) {
    func byKey(_ values: [JSONValue]) -> [Text: JSONValue] {
      Dictionary(
        values.map { (Text($0[key]?.string ?? ""), $0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
    let (before, after) = (byKey(old), byKey(new))
    for name in Set(before.keys).union(after.keys).sorted() {
      let place = "\(path)[\(name)]"
      if let left = before[name], let right = after[name] {
        object(shape, left, right, place, &found)
      } else {
        append(before[name], after[name], place, &found)
      }
    }
  }

  private static func elements(_ value: JSONValue?) -> [JSONValue]? { value?.elements }

  private static func isObject(_ value: JSONValue?) -> Bool {
    if case .object = value { true } else { false }
  }

  private static func keys(_ before: JSONValue?, _ after: JSONValue?) -> [Text] {
    Set((before?.members ?? []).map(\.key) + (after?.members ?? []).map(\.key)).sorted()
  }

  /// A key in a path: in brackets where a dot in it would mislead.
  private static func join(_ path: String, _ key: Text) -> String {
    let isPlain = key.utf8.allSatisfy {
      Name.isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    return isPlain ? "\(path).\(key)" : "\(path)[\(key)]"
  }
}

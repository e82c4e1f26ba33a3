import CharterJSON
import CharterModel

/// Which changes a rule is about: kinds, fields, and what is done to them.
struct ChangePattern {
  private let kinds: Set<String>
  let fields: [FieldPath]
  private let actions: Set<String>

  /// `otherwise`: What is done, where the rule does not say.
  init(_ given: JSONValue, otherwise actions: Set<String>) {
    kinds = Set(given["kinds"]?.words ?? [])
    fields = (given["fields"]?.words ?? []).map { FieldPath($0) }
    self.actions = (given["on"]?.words).map { Set($0) } ?? actions
  }

  /// Every change.
  static let everything: Set<String> = ["create", "update", "delete"]

  /// What a change does that the rule is about, in the words of a sentence; nothing where it does
  /// none of that.
  ///
  /// `renames`: What the plan renames.
  func match(_ change: PolicyChange, renames: Renames) -> String? {
    guard kinds.contains(change.address.kind.rawValue) else {
      return nil
    }
    guard let before = change.before else {
      return actions.contains("create") && isSet(change.after) ? "is created" : nil
    }
    guard let after = change.after else {
      return actions.contains("delete") && isSet(before) ? "is deleted" : nil
    }
    if fields.isEmpty {
      return actions.contains("update") ? "is changed" : nil
    }
    for field in fields {
      if let words = match(field, before, after, renames) {
        return words
      }
    }
    return nil
  }

  /// The fields that the rule is about and that a change touches.
  func touched(_ change: PolicyChange, renames: Renames) -> [FieldPath] {
    guard let before = change.before, let after = change.after,
      kinds.contains(change.address.kind.rawValue)
    else {
      return []
    }
    return fields.filter { match($0, before, after, renames) != nil }
  }

  private func isSet(_ resource: PolicyResource?) -> Bool {
    fields.isEmpty
      || resource.map { resource in fields.contains { $0.isSet(in: resource) } } ?? false
  }

  private func match(
    _ field: FieldPath,
    _ before: PolicyResource,
    _ after: PolicyResource,
    _ renames: Renames
  ) -> String? {
    let old = field.written(in: before.following(renames))
    let new = field.written(in: after)
    guard old != new, Set(members(old)) != Set(members(new)) || old.isEmpty != new.isEmpty else {
      return nil
    }
    // A value that becomes another is neither gained nor lost.
    let isCollection = (old + new).contains { $0.word == nil }
    let hasSides = !old.isEmpty && !new.isEmpty
    if isCollection || !hasSides {
      let (were, are) = (members(old), members(new))
      let (past, present) = (Set(were), Set(are))
      let gone = were.filter { !present.contains($0) }
      let come = are.filter { !past.contains($0) }
      if actions.contains("remove"), !gone.isEmpty {
        return "loses \(words(gone, field))"
      }
      if actions.contains("add"), !come.isEmpty {
        return "gains \(words(come, field))"
      }
    }
    let (low, high) = (numbers(old, field), numbers(new, field))
    for leaf in Set(low.keys).union(high.keys).sorted() {
      let (was, now) = (low[leaf] ?? .max, high[leaf] ?? .max)
      if was < now, actions.contains("raise") {
        return "has its \(leaf) raised"
      }
      if was > now, actions.contains("lower") {
        return "has its \(leaf) lowered"
      }
    }
    return actions.contains("update") ? "has its \(field.text) changed" : nil
  }

  private func members(_ values: [JSONValue]) -> [JSONValue] {
    values.flatMap { value -> [JSONValue] in
      if case .object(let members) = value {
        return members.map { .object([$0]) }
      }
      return value.elements ?? [value]
    }
  }

  private func words(_ values: [JSONValue], _ field: FieldPath) -> String {
    let names = values.compactMap { value in
      value.word ?? value["name"]?.word ?? value.members.first?.key.string
    }
    let shown = names.prefix(3).map { visible($0) }.joined(separator: ", ")
    return names.isEmpty
      ? field.text
      : "\(shown)\(names.count > 3 ? " and \(names.count - 3) more" : "") in \(field.text)"
  }

  /// The numbers of some values and beneath them, by their paths.
  private func numbers(_ values: [JSONValue], _ field: FieldPath) -> [String: Int] {
    var found: [String: Int] = [:]
    func collect(_ value: JSONValue, _ path: String) {
      if let number = value.integer {
        found[path] = number
      }
      for member in value.members {
        collect(member.value, "\(path).\(member.key)")
      }
    }
    for value in values {
      collect(value, field.text)
    }
    return found
  }
}

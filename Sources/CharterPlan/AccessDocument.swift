import CharterAccess
import CharterJSON
import CharterModel

/// What a plan makes of access, as JSON: one group, or one change, a line.
enum AccessDocument {
  /// One block of changes as text, and the addresses that it names.
  private struct Part: Sendable {
    var bytes: [UInt8] = []
    var addresses: Set<Text> = []
  }

  /// The value of `accessGroups`.
  static func writeGroups<Failure: Error>(
    _ changes: AccessChanges,
    _ sources: inout AccessSources,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let groups = changes.groups
    var out = JSONWriter()
    out.raw("[")
    for (position, group) in groups.enumerated() {
      out.raw(position == 0 ? "\n    {\"change\": " : ",\n    {\"change\": ")
      out.raw(group.isGain ? "\"gained\"" : "\"lost\"")
      write("users", group.users, &out)
      write("targets", group.targets, &out)
      write("permissions", group.permissions, &out)
      write(group.period, &out)
      write("risk", group.risks.words.map { Text($0) }, &out)
      out.raw(", \"cause\": ")
      if let cause = group.cause {
        write(cause, &out)
        // Of what an owner holds the tenant itself is the reason.
        sources.insert(
          cause.isEmpty
            ? Set(group.targets.map { Text("\(Kind.tenant.rawValue)/\($0)") })
            : Set(cause.flatMap(\.self))
        )
      } else {
        out.raw("null")
      }
      out.raw("}")
      if out.bytes.count > 1 << 20 {
        try sink(out.bytes)
        out = JSONWriter()
      }
    }
    out.raw(groups.isEmpty ? "]" : "\n  ]")
    try sink(out.bytes)
  }

  /// The value of `accessChanges`: every single change, with its derivations.
  static func write<Failure: Error>(
    _ changes: AccessChanges,
    _ sources: inout AccessSources,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var isFirst = true
    try sink([UInt8(ascii: "[")])
    try changes.each(render) { part throws(Failure) in
      // Every line begins with its comma; the first of all does without.
      try sink(isFirst ? Array(part.bytes.dropFirst()) : part.bytes)
      isFirst = false
      sources.insert(part.addresses)
    }
    try sink(Array((isFirst ? "]" : "\n  ]").utf8))
  }

  @Sendable
  private static func render(_ changes: [AccessChange]) -> Part {
    var out = JSONWriter()
    var addresses: Set<Text> = []
    for change in changes {
      out.raw(",\n    {\"user\": ")
      out.string(change.user)
      out.raw(", \"target\": ")
      out.string(change.target)
      out.raw(", \"permission\": ")
      out.string(change.permission)
      out.raw(change.isGain ? ", \"change\": \"gained\"" : ", \"change\": \"lost\"")
      write(change.period, &out)
      write("risk", change.risks.words.map { Text($0) }, &out)
      out.raw(", \"before\": ")
      write(change.before.map(\.steps), &out)
      out.raw(", \"after\": ")
      write(change.after.map(\.steps), &out)
      out.raw("}")
      for derivation in change.derivations {
        addresses.formUnion(derivation.steps.dropLast())
      }
    }
    return Part(bytes: out.bytes, addresses: addresses)
  }

  /// `from` and `until`, as far as there are any.
  private static func write(_ period: AccessPeriod, _ out: inout JSONWriter) {
    if let from = period.from {
      out.raw(", \"from\": ")
      out.string(from.rfc3339)
    }
    if let until = period.until {
      out.raw(", \"until\": ")
      out.string(until.rfc3339)
    }
  }

  private static func write(_ key: String, _ names: [Text], _ out: inout JSONWriter) {
    out.raw(", ")
    out.string(key)
    out.raw(": ")
    write(names, &out)
  }

  private static func write(_ names: [Text], _ out: inout JSONWriter) {
    out.raw("[")
    for (position, name) in names.enumerated() {
      if position > 0 {
        out.raw(", ")
      }
      out.string(name.string)
    }
    out.raw("]")
  }

  private static func write(_ lists: [[Text]], _ out: inout JSONWriter) {
    out.raw("[")
    for (position, list) in lists.enumerated() {
      if position > 0 {
        out.raw(", ")
      }
      write(list, &out)
    }
    out.raw("]")
  }
}

/// The places of the resources that derivations and causes name, once each.
struct AccessSources {
  private let changes: AccessChanges
  private var addresses: Set<Text> = []

  init(_ changes: AccessChanges) {
    self.changes = changes
  }

  mutating func insert(_ more: Set<Text>) {
    addresses.formUnion(more)
  }

  /// Sorted by address; those that are not declared in these manifests are left out.
  var sorted: [JSONValue] {
    addresses.sorted().compactMap { address in
      changes.names.source(address).map { .place(of: address, $0) }
    }
  }
}

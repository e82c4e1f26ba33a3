import CharterAccess
import CharterJSON
import CharterModel

/// What a plan makes of access, as JSON: one change a line.
enum AccessDocument {
  /// One block of changes as text, and the addresses that its derivations name.
  private struct Part: Sendable {
    var bytes: [UInt8] = []
    var addresses: Set<Text> = []
  }

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
      out.raw(", \"risk\": ")
      out.value(.array(change.risks.words.map { .text($0) }))
      out.raw(", \"before\": ")
      write(change.before, &out)
      out.raw(", \"after\": ")
      write(change.after, &out)
      out.raw("}")
      for derivation in change.derivations {
        addresses.formUnion(derivation.steps.dropLast())
      }
    }
    return Part(bytes: out.bytes, addresses: addresses)
  }

  private static func write(_ derivations: [Derivation], _ out: inout JSONWriter) {
    out.raw("[")
    for (position, derivation) in derivations.enumerated() {
      out.raw(position == 0 ? "[" : ", [")
      for (position, step) in derivation.steps.enumerated() {
        if position > 0 {
          out.raw(", ")
        }
        out.string(step.string)
      }
      out.raw("]")
    }
    out.raw("]")
  }
}

/// The places of the resources that derivations name, once each.
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

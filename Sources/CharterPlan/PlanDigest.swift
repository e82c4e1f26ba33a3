import CharterAccess
import CharterModel
import CharterPolicy

/// What approvals of a plan are bound to: all that the plan does, encoded so that two plans that differ
/// have different bytes.
///
/// Every text is preceded by its length and every list by its count, so no text can imitate the end of
/// another one. A plan that is made again and does the same has the same digest, whenever it is made:
/// the time, the serial and what people read besides are left out, and access is compared at every moment,
/// past ones included. So are the authors, which each approval
/// names itself.
package struct PlanDigest {
  private var digest = Digest.Builder()

  /// The version of the encoding; another one is another digest.
  private static let title = "charter changes 3"

  /// The digest of a plan.
  package static func of(_ plan: Plan) -> String {
    var encoder = PlanDigest()
    encoder.add(title)
    encoder.add(plan.workspace.string)
    encoder.add(plan.base.lineage)
    encoder.optional(plan.ticket) { $0.add($1.string) }
    encoder.optional(plan.rollback) { $0.add($1) }
    encoder.list(plan.changes) { $0.add($1) }
    encoder.list(plan.adopted) { encoder, drift in
      encoder.add(drift.address.description)
      encoder.optional(drift.digest) { $0.add($1) }
    }
    encoder.optional(plan.settings) { $0.add($1) }
    let overrides = Set(plan.guards.filter(\.isAllowed).map { Text($0.override.text) })
    encoder.list(overrides.sorted()) { $0.add($1.string) }
    encoder.list(AccessBound(plan.timeless?.value ?? plan.access).sorted) { $0.add($1) }
    let processes = Set(plan.approvals.map { [Text($0.process.description), Text($0.version)] })
    encoder.list(processes.sorted { $0.lexicographicallyPrecedes($1) }) { encoder, process in
      encoder.list(process) { $0.add($1.string) }
    }
    return encoder.digest.digest.hex
  }

  private mutating func add(_ held: HeldAccess) {
    add(held.user.string)
    add(held.target.string)
    add(held.isGain ? "gained" : "lost")
    optional(held.period.from) { $0.add($1.rfc3339) }
    optional(held.period.until) { $0.add($1.rfc3339) }
    list(held.permissions) { $0.add($1.string) }
  }

  private mutating func add(_ change: ResourceChange) {
    add(change.address.description)
    optional(change.previousAddress) { $0.add($1.description) }
    optional(change.before) { $0.add($1.bytes) }
    optional(change.after) { $0.add($1.bytes) }
  }

  private mutating func add(_ settings: SettingsChange) {
    optional(settings.before) { $0.add($1.maxRemovals) }
    add(settings.after.maxRemovals)
  }

  private mutating func list<Elements: Collection>(
    _ elements: Elements,
    _ each: (inout PlanDigest, Elements.Element) -> Void
  ) {
    add(elements.count)
    for element in elements {
      each(&self, element)
    }
  }

  /// A value that may be missing: a list of at most one.
  private mutating func optional<Value>(
    _ value: Value?,
    _ each: (inout PlanDigest, Value) -> Void
  ) {
    list(value.map { [$0] } ?? [], each)
  }

  private mutating func add(_ number: Int) {
    digest.update(Array("\(number);".utf8))
  }

  private mutating func add(_ text: String) {
    add(Array(text.utf8)[...])
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    add(bytes.count)
    digest.update(Array(bytes))
  }
}

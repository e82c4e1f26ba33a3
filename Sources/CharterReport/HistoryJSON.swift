import CharterJSON
import CharterModel
package import CharterStore

/// The audit trail for programs: entries as they stand in it, one a line.
package enum HistoryJSON {
  /// A document with all entries.
  package static func document(_ lines: [[UInt8]], lineage: String) -> [UInt8] {
    var out = JSONWriter()
    out.raw(#"{"formatVersion":"1.0","lineage":"#)
    out.string(lineage)
    out.raw(#","entries":["#)
    for (position, line) in lines.enumerated() {
      out.raw(position == 0 ? "\n" : ",\n")
      out.raw(line[...])
    }
    out.raw("\n]}\n")
    return out.bytes
  }

  /// An entry a line, without anything around them.
  package static func lines(_ lines: [[UInt8]]) -> [UInt8] {
    lines.flatMap { $0 + [0x0A] }
  }

  /// The entries as they stand in the trail; of one resource, those that changed it, with nothing
  /// but what happened to it.
  package static func entries(_ entries: [AuditEntry], of history: ResourceHistory?) -> [[UInt8]] {
    guard let history else {
      return entries.map { shown($0.json) }
    }
    let addresses = Set(history.events.map { Text($0.address) })
    let serials = Set(history.events.map(\.entry.serial))
    return entries.filter { serials.contains($0.serial) }.map { entry in
      var entry = entry
      entry.changes = entry.changes.filter { addresses.contains(Text($0.address)) }
      entry.found = entry.found.filter { addresses.contains(Text($0.address)) }
      return shown(entry.json)
    }
  }

  /// The same with nothing hidden in it, whatever somebody wrote into the trail.
  private static func shown(_ line: [UInt8]) -> [UInt8] {
    (try? JSONValue(parsing: line).compact) ?? line
  }
}

import CharterJSON
import CharterModel
import CharterReport
import CharterStore

/// What holds of every store, whatever is in its files.
enum StoreExamination {
  /// A look at every byte.
  static func check(_ store: Store) throws {
    let result = try store.verify()
    let printer = VerificationText(style: Style(hasColor: false))
    try FuzzComplaint.check(visible: printer.text(result), "verify")
    let json = printer.json(result, toolVersion: FuzzBench.toolVersion)
    try FuzzComplaint.check(visible: String(decoding: json, as: UTF8.self), "verify as JSON")
    _ = try JSONTape(json)
  }

  /// The trail as people and programs read it.
  static func history(_ store: Store, _ stored: StoredState) throws {
    let entries: [AuditEntry]
    do throws(StoreError) {
      entries = try store.entries(stored)
    } catch {
      guard case .malformed(_, _, _, let message) = error else {
        throw error
      }
      return try FuzzComplaint.check(visible: message, "refusal of the history")
    }
    let printer = HistoryText(style: Style(hasColor: false))
    try FuzzComplaint.check(visible: printer.render(entries), "history")
    let ocsf = HistoryOCSF(toolVersion: FuzzBench.toolVersion)
    try check(lines: ocsf.lines(entries, of: nil), "history as OCSF")
    for address in Set(entries.flatMap { $0.changes.map(\.address) }).sorted().prefix(8) {
      guard let address = Address(address) else {
        continue
      }
      let history = ResourceHistory(of: address, in: entries)
      try FuzzComplaint.check(visible: printer.render(history), "history of one")
      let lines = HistoryJSON.entries(entries, of: history)
      try check(lines: HistoryJSON.lines(lines), "history as JSON lines")
      _ = try JSONTape(HistoryJSON.document(lines, lineage: stored.header.lineage))
    }
  }

  private static func check(lines: [UInt8], _ what: String) throws {
    try FuzzComplaint.check(visible: String(decoding: lines, as: UTF8.self), what)
    for line in lines.split(separator: 0x0A) {
      _ = try JSONTape(Array(line))
    }
  }
}

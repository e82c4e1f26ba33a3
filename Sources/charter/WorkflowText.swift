import CharterModel

/// Text in the log of a pipeline that takes commands from there: nothing in it is one.
///
/// GitHub Actions obeys `::command::` where a line begins, blanks aside, and `##[command]` anywhere;
/// Azure Pipelines obeys `##vso[command]`. A manifest of somebody's fork may say either.
enum WorkflowText {
  /// Whether the program runs in such a pipeline.
  static let isRead = Environment["GITHUB_ACTIONS"] == "true" || Environment.isSet("TF_BUILD")

  /// The bytes with what would be a command written as an escape.
  static func inert(_ bytes: [UInt8]) -> [UInt8] {
    var safe: [UInt8] = []
    safe.reserveCapacity(bytes.count)
    var isBeginning = true
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x23, WorkflowCommand.opens(bytes[(position + 1)...]) {
        safe.append(contentsOf: "\\u{23}".utf8)
      } else if byte == 0x3A, isBeginning, position + 1 < bytes.count, bytes[position + 1] == 0x3A {
        safe.append(contentsOf: "\\u{3a}".utf8)
      } else {
        safe.append(byte)
      }
      isBeginning = byte == 0x0A || isBeginning && byte <= 0x20
      position += 1
    }
    return safe
  }
}

import CharterJSON
import CharterModel

/// `audit.jsonl`: one line an apply, each naming the digest of the line before.
///
/// `state.json` names the digest of the last line and the length, so that one rename commits both.
package enum AuditTrail {
  package static let fileName = "audit.jsonl"

  /// The serial of the last apply that rested on approvals of these changes.
  static func lastSerial(approving digest: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(",\"\(AuditEntry.approvalKey)\":\"\(digest)\",\"approvals\":[".utf8)
    for line in bytes.split(separator: 0x0A).reversed()
    where line.contains(bytes: wanted) {
      if let entry = try? AuditEntry(parsing: line), entry.approvals?.digest == digest {
        return entry.serial
      }
    }
    return nil
  }

  /// Reads the line with a number.
  ///
  /// - Throws: `StoreError.malformed` with the place of what is not as charter writes it.
  static func entry(_ line: ArraySlice<UInt8>, number: Int) throws(StoreError) -> AuditEntry {
    do {
      return try AuditEntry(parsing: line)
    } catch {
      throw malformed(error, number)
    }
  }

  /// What is wrong with the line with a number.
  static func malformed(_ error: JSONError, _ number: Int) -> StoreError {
    .malformed(file: fileName, line: number, column: error.offset + 1, message: error.message)
  }

  /// Checks that every entry follows the one before it, that the last is the one that the state
  /// names, and that there is one for each apply.
  ///
  /// - Throws: `StoreError.malformed` with the line that is not as it was written.
  static func check(_ bytes: [UInt8], head: String, serial: Int) throws(StoreError) {
    func fail(_ line: Int, _ message: String) -> StoreError {
      .malformed(file: fileName, line: max(1, line), column: 1, message: message)
    }
    var previous = ""
    var number = 0
    for line in TrailLines(bytes) {
      number += 1
      guard TrailLines.follows(line, previous) else {
        throw fail(number, "this entry does not follow the one before it")
      }
      previous = Digest(of: line).hex
    }
    guard previous == head, number == serial else {
      throw fail(number, "the last entry is not the one that the state names")
    }
  }
}

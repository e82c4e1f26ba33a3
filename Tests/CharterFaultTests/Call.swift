import Foundation

/// A recorded system call.
struct Call: Sendable {
  var number: Int
  var name: String
  var result: Int
  var path: String
  /// The new name, of a rename.
  var to: String
  /// Whether an open made the file.
  var isCreating: Bool
  /// Whether it was left out, and only seemed to go well.
  var isSkipped: Bool
  var flags: Int
  var length: Int
  var offset: Int
  /// What was to be written.
  var data: [UInt8]

  /// Reads a record; a line that is cut off is left out.
  static func parse(_ record: Data) -> [Call] {
    record.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let parts = line.split(separator: UInt8(ascii: "\t")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard parts.count >= 4, let number = Int(parts[0]), let result = Int(parts[3]) else {
        return nil
      }
      var values: [Substring: Substring] = [:]
      for part in parts.dropFirst(4) {
        let pair = part.split(separator: "=", maxSplits: 1)
        values[pair[0]] = pair.count > 1 ? pair[1] : ""
      }
      func integer(_ key: Substring) -> Int {
        values[key].flatMap { Int($0) } ?? 0
      }
      return Call(
        number: number,
        name: parts[2],
        result: result,
        path: String(values["path"] ?? ""),
        to: String(values["to"] ?? ""),
        isCreating: values["created"] != nil,
        isSkipped: values["skipped"] != nil,
        flags: integer("flags"),
        length: integer("length"),
        offset: integer("offset"),
        data: bytes(values["data"] ?? "")
      )
    }
  }

  private static func bytes(_ hexadecimal: Substring) -> [UInt8] {
    let digits = hexadecimal.utf8.map { $0 < 58 ? $0 - 48 : $0 - 87 }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

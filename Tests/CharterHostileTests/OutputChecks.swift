import CharterJSON
import CharterModel
import Foundation
import Testing

/// What holds of outputs besides that nothing in them is hidden, which every run is checked for.
enum OutputChecks {
  /// Text for people: no line that a value forged.
  static func terminal(
    _ outcome: Outcome,
    _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    for line in (outcome.text + outcome.errorText).split(separator: "\n")
    where line.drop(while: { " +~-»|0123456789".contains($0) }).hasPrefix("forged") {
      Issue.record(
        "\(outcome.command.prefix(200)) has a line that a value forged: \(line.prefix(100))",
        sourceLocation: location
      )
      return
    }
  }

  /// Strict JSON, read alike by two readers.
  @discardableResult
  static func json(
    _ bytes: [UInt8],
    _ location: Testing.SourceLocation = #_sourceLocation
  ) throws -> JSONValue {
    let value = try JSONValue(parsing: bytes)
    let other = try JSONSerialization.jsonObject(with: Data(bytes))
    #expect(isSame(value, other), sourceLocation: location)
    return value
  }

  /// Whether Foundation read the same keys and the same strings, byte for byte.
  private static func isSame(_ value: JSONValue, _ other: Any) -> Bool {
    switch value {
    case .object(let members):
      guard let other = other as? [String: Any], other.count == members.count else {
        return false
      }
      return members.allSatisfy { member in
        other[member.key.string].map { isSame(member.value, $0) } ?? false
      }
    case .array(let elements):
      guard let other = other as? [Any], other.count == elements.count else {
        return false
      }
      return zip(elements, other).allSatisfy { isSame($0, $1) }
    case .string(let text):
      return (other as? String).map { Text($0) == text } ?? false
    default:
      return !(other is String)
    }
  }

  /// Three cells a row, none of which a spreadsheet takes for a formula; sorted.
  ///
  /// A location is named `@name`, and the platform `*`, as the contract has it: no name can have in it
  /// what a formula needs to call or to refer to something.
  static func csv(
    _ text: String,
    _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.first == "user,target,permission", sourceLocation: location)
    #expect(rows.last == "", "the last row ends", sourceLocation: location)
    let lines = rows.dropFirst().dropLast()
    for row in lines {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let isPlain = cells.enumerated().allSatisfy { position, cell in
        let name = position == 1 && cell.hasPrefix("@") ? cell.dropFirst() : cell
        return name == "*" && position == 1
          || name.split(separator: "/", omittingEmptySubsequences: false)
            .allSatisfy { Name.isValid(Array($0.utf8)[...]) }
      }
      #expect(cells.count == 3 && isPlain, "\(row)", sourceLocation: location)
    }
    let isSorted = zip(lines, lines.dropFirst()).allSatisfy { Text("\($0)") <= Text("\($1)") }
    #expect(isSorted, sourceLocation: location)
  }
}

extension JSONValue {
  /// The elements of a member; none where it has none.
  func items(_ key: Text) -> [JSONValue] { self[key]?.elements ?? [] }
}

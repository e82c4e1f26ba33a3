import CharterJSON
import CharterModel

/// JSON values as people read them in a plan.
///
/// Nothing in them can command a terminal.
enum ValueText {
  static func of(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let digits): visible(digits.string)
    case .string(let text): word(text.string)
    case .array(let elements): elements.isEmpty ? "[]" : elements.map(of).joined(separator: ", ")
    case .object(let members):
      // What a mapping is told apart by comes first.
      "{"
        + (members.filter { $0.key == "name" } + members.filter { $0.key != "name" })
        .map { "\(word($0.key.string)): \(nested($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func nested(_ value: JSONValue) -> String {
    if case .array(let elements) = value, !elements.isEmpty {
      return "[\(of(value))]"
    }
    return of(value)
  }

  /// A word as it is where nothing in it could be taken for the text around it, else in quotes.
  private static func word(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy {
        Name.isAlphanumeric($0) || "._@+-/*:#%".utf8.contains($0)
      }
    return isPlain ? text : quoted(text)
  }
}

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

  /// Two texts that are not the same, each as it is shown; of long ones what they begin with alike is
  /// left out, so that the difference is seen.
  static func difference(_ before: JSONValue, _ after: JSONValue) -> (before: String, after: String)
  {
    guard case .string(let first) = before, case .string(let second) = after else {
      return (of(before), of(after))
    }
    let (old, new) = (Array(first.string.unicodeScalars), Array(second.string.unicodeScalars))
    let common = zip(old, new).prefix { $0 == $1 }.count
    guard max(old.count, new.count) > longest, common > context else {
      return (of(before), of(after))
    }
    func rest(_ text: [Unicode.Scalar]) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text[(common - context)...])
      return "…" + quoted(String(view))
    }
    return (rest(old), rest(new))
  }

  /// Longer texts are cut.
  private static let longest = 200
  /// So much is shown before a difference.
  private static let context = 40

  private static func nested(_ value: JSONValue) -> String {
    if case .array(let elements) = value, !elements.isEmpty {
      return "[\(of(value))]"
    }
    return of(value)
  }

  /// A word as it is where nothing in it could be taken for the text around it, else in quotes.
  private static func word(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.utf8.count <= longest
      && text.utf8.allSatisfy {
        Name.isAlphanumeric($0) || "._@+-/*:#%".utf8.contains($0)
      }
    return isPlain ? text : quoted(text)
  }
}

import CharterJSON
import CharterModel
import CharterTestSupport

extension JSONValue {
  /// A value of any shape, with keys that differ.
  static func random(depth: Int, using random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &random) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &random))
    case 2: return .integer(integer(using: &random))
    case 3: return .number(number(using: &random))
    case 4, 5: return .string(text(using: &random))
    case 6, 7:
      return .array(
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          JSONValue.random(depth: depth - 1, using: &random)
        }
      )
    default:
      // Past a dozen the keys are compared in another way.
      let keys = Set(
        (0..<Int.random(in: 0...20, using: &random)).map { _ in text(using: &random) }
      )
      return .object(
        keys.sorted().shuffled(using: &random).map {
          Member($0, JSONValue.random(depth: depth - 1, using: &random))
        }
      )
    }
  }

  /// The members of every object in the order of the bytes of their keys.
  var sorted: JSONValue {
    switch self {
    case .array(let elements): .array(elements.map(\.sorted))
    case .object(let members):
      .object(members.map { Member($0.key, $0.value.sorted) }.sorted { $0.key < $1.key })
    default: self
    }
  }

  private static func integer(using random: inout SeededGenerator) -> Int {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: [0, 1, -1, .max, .min].randomElement(using: &random) ?? 0
    case 1: Int.random(in: .min...(.max), using: &random)
    default: Int.random(in: -1000...1000, using: &random)
    }
  }

  private static func number(using random: inout SeededGenerator) -> Text {
    let whole = ["0", "-0", "7", "-120", "9223372036854775808"].randomElement(using: &random)
    let rest = [".0", ".50", "e1", "E+400", "e-7", ".125E-3"].randomElement(using: &random)
    return Text((whole ?? "0") + (rest ?? ".0"))
  }

  private static let scalars: [Unicode.Scalar] = [
    "a", "b", "é", "e", "\u{301}", "日", "😀", "\"", "\\", "/", "\n", "\r", "\t", "\u{0}",
    "\u{1F}", "\u{7F}", "\u{85}", "\u{AD}", "\u{200B}", "\u{202E}", "\u{2028}", "\u{FEFF}",
    "\u{FFFF}", "\u{E000}", "\u{E0041}", "\u{10FFFF}", " ", "<", "{", "]", ":", ",", "u",
  ]

  private static func text(using random: inout SeededGenerator) -> Text {
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      text.unicodeScalars.append(scalars.randomElement(using: &random) ?? "a")
    }
    return Text(text)
  }
}

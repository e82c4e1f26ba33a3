import CharterModel
import Testing

/// A manifest of about one MiB that is made to take time or memory, or to overflow something.
struct HostileManifest: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The first problem; nothing where it is accepted.
  let code: DiagnosticCode?
  let make: @Sendable () -> String

  init(_ name: String, _ code: DiagnosticCode?, _ make: @escaping @Sendable () -> String) {
    testDescription = name
    self.code = code
    self.make = make
  }

  static let size = 1 << 20

  /// As many of a part as fit.
  static func fill(_ part: String, _ before: String = "", _ after: String = "") -> String {
    let count = (size - before.utf8.count - after.utf8.count) / part.utf8.count
    return before + String(repeating: part, count: count) + after
  }

  /// Numbered parts.
  static func number(_ count: Int, _ part: (Int) -> String) -> String {
    (0..<count).map(part).joined()
  }

  static let all = nesting + aliases + texts + keys + characters + indicators

  private static let nesting = [
    HostileManifest("brackets", .tooDeep) { String(repeating: "[", count: 200_000) },
    HostileManifest("brackets, one a line", .tooDeep) {
      String(repeating: "[\n", count: 200_000)
    },
    HostileManifest("braces", .complexKey) { String(repeating: "{", count: 200_000) },
    HostileManifest("braces in values", .tooDeep) { fill("{a: ") },
    HostileManifest("pairs in brackets", .tooDeep) { fill("[a: ") },
    HostileManifest("braces in brackets", .tooDeep) { fill("[{a: ") },
    HostileManifest("lists in lists", .tooDeep) { String(repeating: "- ", count: 200_000) },
    HostileManifest("keys on one line", .syntax) { fill("a: ") },
    HostileManifest("keys in keys", .tooDeep) {
      number(1400) { String(repeating: " ", count: $0) + "a:\n" }
    },
    HostileManifest("keys of keys", .complexKey) { String(repeating: "? ", count: 200_000) },
    HostileManifest("keys of keys in braces", .complexKey) { fill("{? ") },
    HostileManifest("lists as keys", .complexKey) { fill("[a],", "{", "}") },
    HostileManifest("64 levels", nil) {
      String(repeating: "[", count: 64) + "x" + String(repeating: "]", count: 64)
    },
    HostileManifest("65 levels", .tooDeep) {
      String(repeating: "[", count: 65) + "x" + String(repeating: "]", count: 65)
    },
    HostileManifest("short lists that might be keys", nil) {
      fill("[[[[[[[[x]]]]]]]],", "[", "]")
    },
    HostileManifest("lists of 30 levels", nil) {
      fill(String(repeating: "- ", count: 30) + "a: b\n")
    },
  ]

  private static let aliases = [
    HostileManifest("billion laughs", .tooManyNodes) {
      number(10) { level in
        let item = level == 0 ? "x" : "*a\(level - 1)"
        let items = String(repeating: "\(item), ", count: 10)
        return "a\(level): &a\(level) [\(items)]\n"
      }
    },
    HostileManifest("a long list many times", .tooManyNodes) {
      "a: &a [" + String(repeating: "x,", count: 50_000) + "]\nb: ["
        + String(repeating: "*a,", count: 100_000) + "]\n"
    },
    HostileManifest("a list many times in many documents", .tooManyNodes) {
      fill(
        "---\na: &a [" + String(repeating: "x,", count: 200) + "]\nb: ["
          + String(repeating: "*a,", count: 400) + "]\n"
      )
    },
    HostileManifest("an alias inside of itself", .badAlias) { "&a [*a]" },
    HostileManifest("many aliases inside of what they stand for", .badAlias) {
      fill("*a, ", "&a [", "]")
    },
    HostileManifest("anchors", nil) { number(80_000) { "- &a\($0) x\n" } },
    HostileManifest("the same anchor", nil) { fill("- &a x\n") },
    HostileManifest("anchors and aliases", nil) { fill("- &a x\n- *a\n") },
    HostileManifest("aliases", .tooManyNodes) { fill("- *a\n", "- &a x\n") },
    HostileManifest("anchors on one line", nil) { fill("&a x,", "[", "]") },
    HostileManifest("anchors on one line behind é", nil) { fill("&a x,", "[é, ", "]") },
    HostileManifest("a long name of an anchor", nil) { fill("a", "- &", " x\n") },
    HostileManifest("long names of anchors", nil) {
      number(1000) { "- &" + String(repeating: "a", count: 1000) + "\($0) x\n" }
    },
    HostileManifest("merges", .tooManyNodes) {
      "a: &a {x: 1}\n" + number(50_000) { "m\($0): {<<: *a}\n" }
    },
    HostileManifest("merges of merges", .tooManyNodes) {
      "m0: &m0 {k0: v}\n" + number(30_000) { "m\($0 + 1): &m\($0 + 1) {<<: *m\($0)}\n" }
    },
    HostileManifest("a mapping merged many times", .tooManyNodes) {
      fill("*a,", "a: &a {x: 1}\nb: {<<: [", "]}\n")
    },
  ]

  private static let texts = [
    HostileManifest("a long text", nil) { fill("x", "a: ") },
    HostileManifest("a long text in quotes", nil) { fill("x", "a: \"", "\"") },
    HostileManifest("quotes in quotes", nil) { fill("''", "a: '", "'") },
    HostileManifest("escapes", nil) { fill("\\L", "a: \"", "\"") },
    HostileManifest("a block of text", nil) { fill("  xxxxx\n", "a: |\n") },
    HostileManifest("a block of empty lines", nil) { fill("\n", "a: |+\n") },
    HostileManifest("a block of long empty lines", nil) {
      fill(String(repeating: " ", count: 1000) + "\n", "a: |\n")
    },
    HostileManifest("blocks without text", nil) { fill("- |\n") },
    HostileManifest("folded lines", nil) { fill(" x\n", "a: >\n") },
    HostileManifest("folded lines without quotes", nil) { fill(" x\n", "a:\n") },
    HostileManifest("folded lines in quotes", nil) { fill(" x\n", "a: \"\n", " \"") },
    HostileManifest("lines in quotes that are not indented", .syntax) {
      fill("x\n", "a: \"\n", "\"")
    },
    HostileManifest("lines of tabs in quotes", .syntax) { fill("\t\n", "a: \"\n", "\"") },
    HostileManifest("lines in brackets that are not indented", .syntax) {
      fill("x,\n", "a: [\n", "]")
    },
    HostileManifest("comments only", nil) { fill("# c\n") },
    HostileManifest("one long comment", nil) { fill("#") },
    HostileManifest("comments without a space", .syntax) { fill("'x',#\n", "[", "]") },
  ]

  private static let keys = [
    HostileManifest("keys", nil) { number(90_000) { "k\($0): 1\n" } },
    HostileManifest("keys in braces", nil) { number(90_000) { $0 == 0 ? "{" : "k\($0), " } + "}" },
    HostileManifest("long keys", nil) {
      number(1000) { String(repeating: "a", count: 990) + "\($0): 1\n" }
    },
    HostileManifest("a key that is too long", .syntax) {
      String(repeating: "a", count: 1025) + ": 1\n"
    },
    HostileManifest("the same key", .duplicateKey) { fill("a: 1\n") },
    HostileManifest("the same key in braces", .duplicateKey) { fill("a,", "{", "}") },
    HostileManifest("the same long key", .duplicateKey) {
      fill(String(repeating: "a", count: 500) + ": 1\n")
    },
    HostileManifest("merge keys", .duplicateKey) { fill("<<: {},", "{", "}") },
    HostileManifest("merge keys of texts", .badMerge) { fill("- <<: 1\n") },
    HostileManifest("keys without values", nil) { number(90_000) { "? k\($0)\n" } },
  ]

  private static let characters = [
    HostileManifest("line breaks that git does not see", .forbiddenCharacter) { fill("\u{85}") },
    HostileManifest("bidirectional controls", .forbiddenCharacter) {
      fill("\u{202E}", "a: '", "'")
    },
    HostileManifest("carriage returns", .forbiddenCharacter) { fill("\r") },
    HostileManifest("byte-order marks", .forbiddenCharacter) { fill("\u{FEFF}") },
    HostileManifest("zeros", .forbiddenCharacter) { fill("\u{0}") },
    HostileManifest("spaces", nil) { fill(" ") },
    HostileManifest("line feeds", nil) { fill("\n") },
    HostileManifest("tabs", .syntax) { fill("\t") },
    HostileManifest("double quotes", .syntax) { fill("\"") },
    HostileManifest("single quotes", nil) { fill("''") },
    HostileManifest("quotes, a pair a line", .syntax) { fill("\"\"\n") },
    HostileManifest("characters of two bytes", nil) { fill("é") },
    HostileManifest("characters of four bytes", nil) { fill("- 😀\n") },
    HostileManifest("directives", .directive) { fill("%TAG ! tag:x,2000:\n") },
    HostileManifest("directives behind documents", .directive) { fill("...\n%TAG ! x\n") },
    HostileManifest("percent signs", .directive) { fill("%") },
  ]

  private static let indicators = [
    HostileManifest("documents", nil) { fill("---\n") },
    HostileManifest("documents with ends", nil) { fill("--- a\n...\n") },
    HostileManifest("dashes", nil) { fill("-\n") },
    HostileManifest("colons", .syntax) { fill(":") },
    HostileManifest("colons, one a line", .syntax) { fill(":\n") },
    HostileManifest("commas", .syntax) { fill(",") },
    HostileManifest("commas in brackets", .syntax) { fill(",", "[") },
    HostileManifest("question marks", nil) { fill("?") },
    HostileManifest("question marks in brackets", .syntax) { fill("?,,", "[", "]") },
    HostileManifest("question marks in braces", .syntax) { fill("?x,", "{", "}") },
    HostileManifest("stars", .syntax) { fill("*") },
    HostileManifest("ampersands", .syntax) { fill("&") },
    HostileManifest("anchors of nothing", .syntax) { fill("&a ") },
    HostileManifest("exclamation marks", .tag) { fill("!") },
    HostileManifest("tags", .tag) { fill("- !a b\n") },
    HostileManifest("tags in brackets", .tag) { fill("!a b,", "[", "]") },
    HostileManifest("pipes", .syntax) { fill("|") },
  ]
}

/// libyaml's own words for what stopped it, said again for people who write manifests.
struct SyntaxWording {
  let message: String
  let help: String
  /// Whether something was begun and not closed.
  let isUnfinished: Bool

  init(_ message: String, help: String, isUnfinished: Bool = false) {
    self.message = message
    self.help = help
    self.isUnfinished = isUnfinished
  }

  static func of(problem: String, context: String?) -> SyntaxWording {
    ofStructure(problem) ?? ofText(problem)
      ?? SyntaxWording(
        context.map { "\(problem) (\($0))" } ?? problem,
        help: "correct the YAML at this place"
      )
  }

  private static func ofStructure(_ problem: String) -> SyntaxWording? {
    switch problem {
    case "mapping values are not allowed in this context",
      "mapping keys are not allowed in this context":
      SyntaxWording(
        "a key is not expected here",
        help: "check the indentation; a value with ': ' in it needs quotes"
      )
    case "block sequence entries are not allowed in this context":
      SyntaxWording(
        "an item of a list is not expected here",
        help: "begin the list on a line of its own"
      )
    case "could not find expected ':'":
      SyntaxWording(
        "a key without its ':'",
        help: "write 'key: value'; check the quotes and the indentation above"
      )
    case "did not find expected key":
      SyntaxWording(
        "a key was expected here",
        help: "check the indentation: keys of one mapping begin in the same column"
      )
    case "did not find expected '-' indicator":
      SyntaxWording(
        "the next item of the list was expected here",
        help: "check the indentation: items of one list begin in the same column"
      )
    case "did not find expected ',' or ']'":
      SyntaxWording(
        "a list in [ ] is not closed",
        help: "add the missing ',' or ']'",
        isUnfinished: true
      )
    case "did not find expected ',' or '}'":
      SyntaxWording(
        "a mapping in { } is not closed",
        help: "add the missing ',' or '}'",
        isUnfinished: true
      )
    case "did not find expected node content":
      SyntaxWording(
        "a value was expected here",
        help: "write the value; quote it if it is meant as text"
      )
    case "did not find expected <document start>":
      SyntaxWording(
        "something follows the end of the document",
        help: "check the indentation; begin a new document with ---"
      )
    default: nil
    }
  }

  private static func ofText(_ problem: String) -> SyntaxWording? {
    switch problem {
    case "found character that cannot start any token":
      SyntaxWording(
        "a value cannot begin with this character",
        help: "put the value in quotes; indent with spaces, never with tabs"
      )
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      SyntaxWording("a tab where a space is expected", help: "indent with spaces")
    case "found unexpected end of stream":
      SyntaxWording(
        "the file ends inside a value",
        help: "close the quote or the bracket",
        isUnfinished: true
      )
    case "found unexpected document indicator":
      SyntaxWording(
        "a document ends inside a quoted text",
        help: "close the quote",
        isUnfinished: true
      )
    case "found unexpected ':'":
      SyntaxWording(
        "a : inside brackets touches what follows",
        help: "put a space behind the :, or quote the value that it is part of"
      )
    case "found unknown escape character":
      SyntaxWording(
        "no such escape in double quotes",
        help: "write \\\\ for a backslash, or use single quotes"
      )
    case "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      SyntaxWording(
        "this escape is not that of a character",
        help: "write \\x and 2, \\u and 4, or \\U and 8 hexadecimal digits"
      )
    case "did not find expected alphabetic or numeric character":
      SyntaxWording(
        "this is not the name of an anchor or alias",
        help: "quote the value if the & or * is meant as text"
      )
    case "did not find expected comment or line break":
      SyntaxWording(
        "something follows | or >",
        help: "begin the text on the next line"
      )
    default: nil
    }
  }
}

import CharterModel

/// Everything that reading has to say, in one place, so that the wording can be reviewed.
extension Diagnostic {
  static func notUTF8(at location: SourceLocation, looksLikeUTF16: Bool) -> Diagnostic {
    Diagnostic(
      .notUTF8,
      looksLikeUTF16 ? "this file is UTF-16" : "this is not UTF-8",
      at: location,
      help: "save the file as UTF-8"
    )
  }

  static func forbidden(_ scalar: UInt32, at location: SourceLocation) -> Diagnostic {
    let hex = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return Diagnostic(
      .forbiddenCharacter,
      "\(forbiddenName(scalar)) (\(name)) is not accepted",
      at: location,
      help: scalar == 0x0D
        ? "end lines with LF or CR LF"
        : "a reviewer cannot see it: remove it, or write it as an escape in double quotes"
    )
  }

  private static func forbiddenName(_ scalar: UInt32) -> String {
    switch scalar {
    case 0x0D: "a carriage return without a line feed"
    case 0x85, 0x2028, 0x2029: "a line break that other programs do not see"
    case 0xFEFF: "a byte-order mark inside the file"
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: "a bidirectional control"
    case 0..<0xA0: "a control character"
    default: "an invisible character"
    }
  }

  static func moreForbidden(_ count: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .forbiddenCharacter,
      "\(count) more such characters or directives follow in this file",
      at: location,
      help: "remove them"
    )
  }

  static func directive(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .directive,
      "YAML directives are not accepted",
      at: location,
      help: "remove the line; a manifest is YAML 1.2 without tags"
    )
  }

  static func tooLarge(bytes: Int, file: FileIndex) -> Diagnostic {
    Diagnostic(
      .tooLarge,
      "this file has \(bytes) bytes, more than the 64 MiB that a manifest may have",
      at: SourceLocation(file: file, line: 1, column: 1),
      help: "split it into several files"
    )
  }

  /// What stopped libyaml, and where that which was not finished begins.
  static func syntax(
    problem: String,
    context: String?,
    at location: SourceLocation,
    from start: SourceLocation?
  ) -> Diagnostic {
    let wording = SyntaxWording.of(problem: problem, context: context)
    let notes = start.map { [Diagnostic.Note("it begins here", at: $0)] } ?? []
    return Diagnostic(
      .syntax,
      wording.message,
      at: location,
      notes: wording.isUnfinished ? notes : [],
      help: wording.help
    )
  }

  static func commentTouches(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "a comment begins without a space before it",
      at: location,
      help: "put a space before the #; quote the value if the # is meant as text"
    )
  }

  static func indentedTooLittle(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "a line inside quotes or brackets is not indented",
      at: location,
      help: "indent it with spaces, deeper than the key or list that it belongs to"
    )
  }

  static func loneDash(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "a - alone is not a value inside brackets",
      at: location,
      help: "write \"-\""
    )
  }

  static func unquotedQuestionMark(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "a value inside brackets begins with ?",
      at: location,
      help: "put the value in quotes"
    )
  }

  static func colonTouches(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "a : inside brackets touches what follows",
      at: location,
      help: "put a space behind the :, or quote the value that it is part of"
    )
  }

  static func missingValue(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "a value is missing inside brackets",
      at: location,
      help: "write the value, or remove the ? or , before it"
    )
  }

  static func anchorTouches(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "the name of an anchor or alias does not end here for every program",
      at: location,
      help: "names have letters, digits, - and _; put a space behind the name"
    )
  }

  static func commentInBlock(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "this may be a comment, or belong to the text that begins above",
      at: location,
      help: "put the comment at the beginning of the line, or write the text before it"
    )
  }

  static func rootIndentNumber(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "an indentation number on a text that is a whole document",
      at: location,
      help: "remove the number"
    )
  }

  static func tooManyProblems(limit: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .syntax,
      "more than \(limit) problems in this file: it was not read beyond this line",
      at: location,
      help: "correct these first"
    )
  }

  static func outOfMemory(at location: SourceLocation) -> Diagnostic {
    Diagnostic(.syntax, "not enough memory to read this file", at: location)
  }

  static func tag(at location: SourceLocation, width: Int) -> Diagnostic {
    Diagnostic(
      .tag,
      "YAML tags are not accepted",
      at: location,
      length: width,
      help: "remove the tag; quote the value if it is to be text"
    )
  }

  static func complexKey(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .complexKey,
      "a key of a mapping is a list or a mapping",
      at: location,
      help: "keys are plain words; if these braces are meant as text, quote them"
    )
  }

  static func tooDeep(limit: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tooDeep,
      "more than \(limit) levels of nesting",
      at: location,
      help: "no manifest needs that many: is a bracket or an indentation wrong?"
    )
  }

  static func tooManyNodes(limit: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tooManyNodes,
      "aliases repeat more than \(limit) nodes in this document",
      at: location,
      help: "use a group, a profile or a selector instead of repeating lists"
    )
  }

  /// For a whole file.
  static func tooManyNodes(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tooManyNodes,
      "aliases repeat more nodes than a file of this size may have",
      at: location,
      help: "use a group, a profile or a selector instead of repeating lists"
    )
  }

  static func unknownAlias(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badAlias,
      "no anchor &\(name) before this alias in the document",
      at: location,
      length: name.unicodeScalars.count + 1,
      help: "define it with &\(name); quote the value if the * is meant as text"
    )
  }

  static func selfAlias(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badAlias,
      "the alias *\(name) stands inside what it repeats",
      at: location,
      length: name.unicodeScalars.count + 1,
      help: "take it out of the node that &\(name) marks"
    )
  }

  static func badMerge(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badMerge,
      "a merge key takes a mapping or a list of mappings",
      at: location,
      help: "write <<: *anchor, with an anchor on a mapping"
    )
  }

  static func duplicateKey(
    _ key: String,
    at location: SourceLocation,
    width: Int,
    first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .duplicateKey,
      "the key \(quoted(key)) is here twice",
      at: location,
      length: width,
      notes: [.init("first here", at: first)],
      help: "keep one of the two"
    )
  }
}

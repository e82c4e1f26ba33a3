import CharterJSON
import CharterModel

/// Text that harms whoever shows it raw.
enum Hostile {
  /// A literal cannot have them.
  private static let noncharacters = String(
    String.UnicodeScalarView([0xFDD0, 0x10FFFF].compactMap { Unicode.Scalar($0 as UInt32) })
  )

  /// One line: colours, bidirectional and zero-width characters, line breaks of other programs than
  /// git, noncharacters, and the marks of every format.
  static let line =
    "x\u{1B}[31m\u{9B}1m\u{7F}\u{202E}\u{200B}\u{85}\u{2028}\(noncharacters)`|"
    + "<script>alert(1)</script>##[group]x"

  /// Lines that charter, Markdown, YAML or the runner of a pipeline could have written.
  static let lines =
    "x\n+ forged\nforged: x\n::error::forged\n  ::warning::x\n##[group]x\r\n```\n# forged\n"
    + "| forged | forged |\n---\nkind: Forged\n"

  /// What stands in fields of free text.
  static let texts = [
    line, lines, "=1+1", "::error file=x::forged", "@SUM(1,1)", "a\"]; click n0 \"javascript:x",
    "##vso[task.setvariable]x", "</script><h1>x</h1><script>alert(1)</script>", "\"'\\&lt;`",
  ]

  /// Characters that JSON lets stand raw in its strings.
  static let rawInJSON = "x\u{7F}\u{9B}1m\u{202E}\u{200B}\u{85}\u{2028}\(noncharacters)##[group]"

  /// A name of a file, without its ending.
  static let fileName =
    "x\u{1B}[31m\u{202E}\u{200B}\u{85}\(noncharacters)`|<b>=\"'&,:%##[group]\n::error::x\nforged"

  /// A branch that git takes.
  static let branch = "x\u{202E}\u{200B}\(noncharacters)`|<script>\"&'##,"

  /// What the free text of a bench is where it is replaced in files afterwards.
  static let mark = "MARKED"

  /// A document of JSON with every mark replaced.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - isRaw: Whether what replaces it has no escapes.
  /// - Returns: JSON, if the document was.
  static func marked(_ document: [UInt8], isRaw: Bool) -> [UInt8] {
    replaced(document, with: isRaw ? rawInJSON : texts.joined(separator: " "), isRaw: isRaw)
  }

  /// A document of JSON with every mark replaced by a text.
  static func replaced(_ document: [UInt8], with text: String, isRaw: Bool) -> [UInt8] {
    var writer = JSONWriter()
    writer.content(Array(text.utf8).span)
    let content = isRaw ? text : String(decoding: writer.bytes, as: UTF8.self)
    return Array(String(decoding: document, as: UTF8.self).replacing(mark, with: content).utf8)
  }

  /// A plan file whose digest is that of its content.
  static func sealed(_ plan: [UInt8]) -> [UInt8] {
    let (prefix, suffix) = (",\n  \"digest\": \"", "\"\n}\n")
    let content = plan.dropLast(prefix.utf8.count + Digest.textLength + suffix.utf8.count)
    return content + Array("\(prefix)\(Digest(of: Array(content)).hex)\(suffix)".utf8)
  }
}

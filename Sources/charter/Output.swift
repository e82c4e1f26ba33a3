import ArgumentParser
import CharterFiles
import CharterJSON
import CharterModel
import CharterProcess
import CharterReport
import Glibc

/// Where output goes, and how it looks there.
struct OutputOptions: ParsableArguments {
  @Flag(name: .customLong("no-color"), help: "Never use colour; NO_COLOR does the same.")
  var noColor = false

  /// Colour only on a terminal, and only for who has not asked for none.
  func style(for stream: Stream) -> Style {
    let refuses = noColor || Environment.isSet("NO_COLOR") || Environment["TERM"] == "dumb"
    return Style(hasColor: !refuses && stream.isTerminal, width: stream.columns)
  }
}

/// How most answers are written.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The two streams.
///
/// Diagnostics and progress go to standard error, the requested document to standard output.
enum Stream: Int32 {
  case output = 1
  case error = 2

  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The columns of the terminal; nothing where it is none, or does not say.
  var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Writes text for people, in lines as they are: in the log of a pipeline nothing in it is a
  /// command.
  func write(_ text: String) {
    write(verbatim: shown(Array(text.utf8), hasColour: isTerminal))
  }

  /// Writes text for people, on a terminal in lines that it has room for.
  func write(folding text: String) {
    write(columns.map { LineFolding.folded(text, to: $0) } ?? text)
  }

  /// Writes JSON.
  func write(json document: [UInt8]) {
    write(document, in: .json)
  }

  /// Writes JSON.
  func write(json document: String) {
    write(Array(document.utf8), in: .json)
  }

  /// Writes a document, with what its writer left raw and no output may have escaped.
  func write(_ document: [UInt8], in language: DocumentLanguage) {
    let bytes = language.printed(document)
    // The runner of a pipeline reads what is printed, not the files that are written.
    write(verbatim: language == .text && WorkflowText.isRead ? WorkflowText.inert(bytes) : bytes)
  }

  private func shown(_ text: [UInt8], hasColour: Bool) -> [UInt8] {
    let bytes = SafeText.bytes(of: text, hasColour: hasColour)
    return WorkflowText.isRead ? WorkflowText.inert(bytes) : bytes
  }

  /// Writes bytes as they are; if the other end is closed, nothing.
  ///
  /// A document that cannot be written whole ends the program: nobody may take a part for it.
  private func write(verbatim bytes: [UInt8]) {
    Progress.clear()
    let name = self == .output ? "standard output" : "standard error"
    do {
      try Files.write(bytes, to: rawValue, name)
    } catch {
      guard self == .output, error.number != EPIPE else {
        return
      }
      Stream.error.write("error: \(error.description)\n")
      exit(ExitStatus.failure.rawValue)
    }
  }
}

extension Stream {
  /// Writes JSON that may also remain unsaid.
  func writeIfPossible(json document: [UInt8]) {
    Progress.clear()
    do {
      try Files.write(
        PrintedJSON.bytes(of: document),
        to: rawValue,
        self == .output ? "standard output" : "standard error"
      )
    } catch {
      guard self == .output, error.number != EPIPE else {
        return
      }
      Stream.error.writeIfPossible("\(error.description)\n")
    }
  }

  /// Writes what may also remain unsaid: what it tells of has happened already.
  func writeIfPossible(_ text: String) {
    Progress.clear()
    do {
      try Files.write(
        shown(Array(text.utf8), hasColour: isTerminal),
        to: rawValue,
        "standard output"
      )
    } catch {
      guard self == .output, error.number != EPIPE else {
        return
      }
      Stream.error.writeIfPossible("\(error.description), and this was to be said there:\n\(text)")
    }
  }
}

/// The language of a document, which says what an escape looks like in it.
enum DocumentLanguage {
  /// `\u202e`, which only strings can have.
  case json
  /// `\u{202e}`, as everywhere in text that charter shows: Markdown, XML, tables, graphs.
  case text
  /// As in text; what is a command for the log of a pipeline is meant to be one.
  case workflowCommands
  /// YAML and patches of it: what is escaped in them has another meaning, so that their writers
  /// escape it and nothing is replaced here.
  case manifest

  /// The bytes of a document with what its writer left raw and no output may have escaped, whether it
  /// is printed or goes to a file.
  func printed(_ document: [UInt8]) -> [UInt8] {
    switch self {
    case .json: PrintedJSON.bytes(of: document)
    case .text, .workflowCommands: SafeText.bytes(of: document, hasColour: false)
    case .manifest: document
    }
  }
}

/// Text on its way out: nothing in it commands a terminal, whoever wrote it.
///
/// Names and texts are made visible where they are put into sentences; this is the net below that.
enum SafeText {
  /// The bytes to write: controls, bidirectional and invisible characters as escapes; line breaks
  /// and, where there can be any, charter's own colours as they are.
  static func bytes(of bytes: [UInt8], hasColour: Bool) -> [UInt8] {
    guard !bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) else {
      return bytes
    }
    let span = bytes.span
    var safe: [UInt8] = []
    safe.reserveCapacity(bytes.count)
    var position = 0
    while position < span.count {
      guard let (scalar, length) = decodeUTF8(span, at: position) else {
        safe.append(contentsOf: UTF8.encodedReplacementCharacter)
        position += 1
        continue
      }
      if scalar == 0x0A || !HiddenCharacters.isHiddenInOutput(scalar) {
        safe.append(contentsOf: bytes[position..<position + length])
        position += length
      } else if hasColour, scalar == 0x1B, let colour = colour(bytes, position) {
        safe.append(contentsOf: bytes[position..<colour])
        position = colour
      } else {
        safe.append(contentsOf: "\\u{\(String(scalar, radix: 16))}".utf8)
        position += length
      }
    }
    return safe
  }

  /// The position behind a sequence that sets a colour or a weight, where one begins here.
  private static func colour(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start + 2 < bytes.count, bytes[start + 1] == UInt8(ascii: "[") else {
      return nil
    }
    var position = start + 2
    while position < min(bytes.count, start + 8) {
      switch bytes[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"): position += 1
      case UInt8(ascii: "m"): return position + 1
      default: return nil
      }
    }
    return nil
  }
}

/// Variables of the environment.
enum Environment {
  static subscript(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Those of the named variables that are set, for a program that charter starts.
  static func variables(_ names: [String]) -> [ChildProcess.Variable] {
    names.compactMap { name in self[name].map { ChildProcess.Variable(name, $0) } }
  }

  /// A variable that is set, and not to nothing.
  static func nonEmpty(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a variable is set to anything but nothing (no-color.org).
  static func isSet(_ name: String) -> Bool {
    self[name].map { !$0.isEmpty } ?? false
  }
}

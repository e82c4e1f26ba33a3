import ArgumentParser
import CharterFiles
import CharterReport
import Glibc

/// Where output goes, and how it looks there.
struct OutputOptions: ParsableArguments {
  @Flag(name: .customLong("no-color"), help: "Never use colour; NO_COLOR does the same.")
  var noColor = false

  /// Colour only on a terminal, and only for who has not asked for none.
  func style(for stream: Stream) -> Style {
    let refuses = noColor || Environment.isSet("NO_COLOR") || Environment["TERM"] == "dumb"
    return Style(hasColor: !refuses && stream.isTerminal)
  }
}

/// The two streams.
///
/// Diagnostics and progress go to standard error, the requested document to standard output.
enum Stream: Int32 {
  case output = 1
  case error = 2

  var isTerminal: Bool { isatty(rawValue) == 1 }

  func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes bytes; who closed the other end does not want them.
  ///
  /// A document that cannot be written whole ends the program: nobody may take a part for it.
  func write(_ bytes: [UInt8]) {
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

/// Variables of the environment.
enum Environment {
  static subscript(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Whether a variable is set to anything but nothing (no-color.org).
  static func isSet(_ name: String) -> Bool {
    self[name].map { !$0.isEmpty } ?? false
  }
}

import CharterModel
import Glibc

/// The person in front of the program, if there is one.
enum Terminal {
  /// Whether a question on standard output would be seen and answered.
  static var canAsk: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// Whether a person can answer, and sees standard output or standard error.
  static var hasPerson: Bool { isatty(0) == 1 && (isatty(1) == 1 || isatty(2) == 1) }

  /// Asks a question that only `yes` answers with yes.
  ///
  /// The question is a sentence with its question mark, such as "Apply this plan?". It goes to standard
  /// error if standard output is not a terminal.
  static func confirms(_ question: String) -> Bool {
    Progress.stage("")
    let stream: Stream = isatty(1) == 1 ? .output : .error
    stream.write("\n\(question) Type 'yes' to confirm: ")
    return readLine() == "yes"
  }
}

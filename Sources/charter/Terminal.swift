import CharterModel
import Glibc

/// The person in front of the program, if there is one.
enum Terminal {
  /// Whether a question would be seen and answered.
  static var canAsk: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// Asks a question that only `yes` answers with yes.
  ///
  /// The question is a sentence with its question mark, such as "Apply this plan?".
  static func confirms(_ question: String) -> Bool {
    Progress.stage("")
    Stream.output.write("\n\(question) Type 'yes' to confirm: ")
    return readLine() == "yes"
  }
}

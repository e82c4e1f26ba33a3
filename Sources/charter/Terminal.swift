import Glibc

/// The person in front of the program, where there is one.
enum Terminal {
  /// Whether a question would be seen and answered.
  static var canAsk: Bool { isatty(0) == 1 && isatty(1) == 1 }
}

/// One thing that is wrong with, or worth knowing about, what a person wrote.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  ///
  /// Nothing is written while there is an error.
  package enum Severity: String, Sendable {
    case error
    case warning
    /// Worth knowing; nothing is wrong.
    case note
  }

  /// Another place that the message speaks of, such as the first of two duplicates.
  package struct Note: Hashable, Sendable {
    package var message: String
    package var location: SourceLocation

    package init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  package var code: DiagnosticCode
  package var severity: Severity
  package var message: String
  /// Where it is; nothing where it concerns no file, or a whole workspace.
  package var location: SourceLocation?
  /// How many columns the caret underlines.
  package var length: Int
  package var notes: [Note]
  /// What to do about it.
  package var help: String?
  /// Whether the line may hold a secret, and is not shown.
  package var hidesLine = false

  package init(
    _ code: DiagnosticCode,
    severity: Severity = .error,
    _ message: String,
    at location: SourceLocation?,
    length: Int = 1,
    notes: [Note] = [],
    help: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.length = length
    self.notes = notes
    self.help = help
  }
}

extension Diagnostic {
  /// The order in which diagnostics are shown: by place, then by code and text, so that the same
  /// manifests always give the same bytes.
  package static func isBefore(_ lhs: Diagnostic, _ rhs: Diagnostic) -> Bool {
    switch (lhs.location, rhs.location) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let left?, let right?) where left != right: return left < right
    default: break
    }
    if lhs.code != rhs.code {
      return lhs.code.rawValue < rhs.code.rawValue
    }
    return Text(lhs.message) < Text(rhs.message)
  }
}

extension Sequence<Diagnostic> {
  /// Whether one of them stops the command.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}

/// Something that a plan has to say besides its changes.
package struct Finding: Hashable, Sendable {
  package var code: DiagnosticCode
  package var severity: Diagnostic.Severity
  package var message: String
  package var help: String
  package var address: Address?
  package var source: Source?
  /// The policy or the test that says so, where one does.
  package var rule: Address?
  /// Whether only the stored form of the rule says so, which the plan changes or takes away.
  package var isOfStoredRule = false
  /// Whether it is so only from a later moment on, which the message says.
  package var isLater = false

  /// What makes two findings the same, wherever they stand and however bad they are.
  package var identity: [String] { [code.rawValue, address?.description ?? "", message] }

  package init(
    _ code: DiagnosticCode,
    _ severity: Diagnostic.Severity,
    _ message: String,
    help: String,
    address: Address?,
    source: Source? = nil,
    rule: Address? = nil
  ) {
    self.rule = rule
    self.code = code
    self.severity = severity
    // What a store was edited to say is shown as well; lines stay lines.
    self.message = visibleLines(message)
    self.help = visibleLines(help)
    self.address = address
    self.source = source
  }
}

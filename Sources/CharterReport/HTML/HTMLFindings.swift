import CharterModel
import CharterPlan

/// What there is to say of a plan and of its manifests, as a section of a page.
struct HTMLFindings {
  /// More findings than these are counted only.
  private static let maximum = 500
  private let folder: String
  private let findings: [Finding]

  /// `manifests`: What is found in the manifests, whether or not anything changes.
  init(_ plan: Plan, manifests: [Finding]) {
    folder = plan.folder
    let givers = #/Assignment\/[^ ]+( and [0-9]+ more)?( gives?)?/#
    let told = Set(plan.findings.map { HTMLFindings.cause($0, without: givers) })
    let others = manifests.filter { !told.contains(HTMLFindings.cause($0, without: givers)) }
    findings = plan.findings + others.sorted(by: HTMLFindings.isBefore)
  }

  /// What makes two findings tell the same.
  ///
  /// A plan looks at what it changes: of the assignments that give something in vain it names others
  /// and counts fewer.
  private static func cause(
    _ finding: Finding,
    without givers: some RegexComponent
  ) -> [String] {
    finding.code == .noEffect || finding.code == .notForAudience
      ? [finding.code.rawValue, finding.message.replacing(givers, with: "")] : finding.identity
  }

  private static func isBefore(_ lhs: Finding, _ rhs: Finding) -> Bool {
    func key(_ finding: Finding) -> [Text] {
      (finding.identity + [finding.help]).map { Text($0) }
    }
    let places = [lhs, rhs].map { ($0.source.map { Text($0.file) } ?? "", $0.source?.line ?? 0) }
    return places[0] == places[1]
      ? key(lhs).lexicographicallyPrecedes(key(rhs)) : places[0] < places[1]
  }

  var section: String {
    let ranks: [Diagnostic.Severity] = [.error, .warning, .note]
    let sorted = ranks.flatMap { severity in findings.filter { $0.severity == severity } }
    let rows = sorted.prefix(HTMLFindings.maximum).map(row).joined()
    let more = sorted.count - HTMLFindings.maximum
    let content =
      sorted.isEmpty
      ? "<p>There is nothing to say.</p>\n"
      : """
      <div class="scroll"><table aria-labelledby="findings-title">
      <thead><tr><th scope="col">Severity</th><th scope="col">Code</th><th scope="col">Place</th>\
      <th scope="col">What, and what to do</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table></div>
      \(more > 0 ? "<p>and \(more) more; <code>charter plan</code> and <code>charter validate</code> have them all.</p>\n" : "")
      """
    return """
      <section id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">Findings</h2>
      \(content)</section>

      """
  }

  private func row(_ finding: Finding) -> String {
    let severity = finding.severity.rawValue
    let place = finding.source.map { source in
      "\(folder == "." ? source.file : "\(folder)/\(source.file)"):"
        + "\(source.line):\(source.column)"
    }
    return "<tr><td><span class=\"label \(severity)\">\(severity)</span></td>"
      + "<td>\(finding.code.rawValue)</td>"
      + "<td class=\"name\">\(HTMLText.escaped(place ?? ""))</td>"
      + "<td>\(HTMLText.escaped(finding.message))"
      + "<br><span class=\"quiet\">\(HTMLText.escaped(finding.help))</span></td></tr>\n"
  }
}

import CharterAccess
import CharterJSON
package import CharterModel
package import CharterPlan
package import CharterStore

/// One state as a page: what is planned, who can do what and why, findings, and history.
///
/// The page is whole in itself: nothing is loaded, and its policy forbids it to. What it shows of
/// manifests and stores is text to it.
package struct HTMLReport: Sendable {
  /// What the page is about.
  package struct Subject: Sendable {
    /// The name of the workspace; nothing where a store is looked at.
    package var workspace: Text?
    /// What the state is, as people say it: `what the manifests lead to`.
    package var state: String
    package var serial: Int
    package var lineage: String
    package var time: Instant
    package var toolVersion: String

    package init(
      workspace: Text?,
      state: String,
      serial: Int,
      lineage: String,
      time: Instant,
      toolVersion: String
    ) {
      self.workspace = workspace
      self.state = state
      self.serial = serial
      self.lineage = lineage
      self.time = time
      self.toolVersion = toolVersion
    }
  }

  let subject: Subject
  let plan: Plan?
  /// What is found in the manifests, whether or not anything changes.
  let findings: [Finding]
  let data: AccessData
  /// The last entries of the audit trail, the latest last.
  let entries: [AuditEntry]
  /// How many it has.
  let entryCount: Int

  package init(
    _ subject: Subject,
    plan: Plan?,
    findings: [Finding],
    _ data: AccessData,
    entries: [AuditEntry],
    of entryCount: Int
  ) {
    self.subject = subject
    self.plan = plan
    self.findings = findings
    self.data = data
    self.entries = entries
    self.entryCount = entryCount
  }

  private var title: String {
    subject.workspace.map { "Access of \(HTMLText.escaped($0.string))" } ?? "Access in the store"
  }

  /// The page, bit by bit.
  package func write<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try sink(Array((head + summary).utf8))
    if let plan {
      try sink(Array(HTMLPlan(plan).section.utf8))
    }
    try sink(Array(HTMLReport.matrix.utf8))
    if let plan {
      try sink(Array(HTMLFindings(plan, manifests: findings).section.utf8))
    }
    try sink(Array((HTMLHistory(entries, of: entryCount).section + foot).utf8))
    try sink(Array("<script type=\"application/json\" id=\"access-data\">".utf8))
    try sink(HTMLText.data(data.json))
    try sink(Array("</script>\n<script>\(PageScript.script)</script>\n</body>\n</html>\n".utf8))
  }

  /// What the page may do: have this style and run this script, and nothing else.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(hash(PageStyle.css))'; "
    + "script-src 'sha256-\(hash(PageScript.script))'; base-uri 'none'; form-action 'none'; "
    + "require-trusted-types-for 'script'; trusted-types 'none'"

  private static func hash(_ text: String) -> String {
    Base64.text(Digest.bytes(of: Array(text.utf8)))
  }

  private var head: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(HTMLReport.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="charter \(HTMLText.escaped(subject.toolVersion))">
    <title>\(title)</title>
    <style>\(PageStyle.css)</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the content</a>
    <header>
    <h1>\(title)</h1>
    <p class="quiet">\(HTMLText.escaped(subject.state)), at \(subject.time.rfc3339)</p>
    <nav aria-label="Sections"><ul>
    <li><a href="#summary">Summary</a></li>
    \(plan == nil ? "" : "<li><a href=\"#plan\">Plan</a></li>\n")\
    <li><a href="#access">Who can do what</a></li>
    \(plan == nil ? "" : "<li><a href=\"#findings\">Findings</a></li>\n")\
    <li><a href="#history">History</a></li>
    </ul></nav>
    </header>
    <main id="main">

    """
  }

  private var summary: String {
    let structure = data.structure
    let serial =
      subject.serial == 0 ? "0, nothing applied yet" : "\(subject.serial)"
    var facts: [(String, String)] = [
      ("Workspace", subject.workspace.map(\.string) ?? "all in the store"),
      ("Store serial", serial),
    ]
    if !subject.lineage.isEmpty {
      facts.append(("Lineage", subject.lineage))
    }
    facts += [
      ("Users", "\(data.users.count), \(data.rows.holders) with access"),
      ("Groups", "\(structure.groups.count)"),
      ("Organizations", "\(structure.organizations.count)"),
      ("Tenants", "\(data.tenantCount)"),
      ("Profiles", "\(structure.profiles.count)"),
      ("Assignments in force", "\(structure.assignments.count)"),
      ("Not in force at this time", "\(structure.idle)"),
      ("Permissions held", "\(data.rows.grants)"),
    ]
    let list = facts.map { "<div><dt>\($0.0)</dt><dd>\(HTMLText.escaped($0.1))</dd></div>\n" }
      .joined()
    return """
      <section id="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">Summary</h2>
      <dl class="facts">
      \(list)</dl>
      </section>

      """
  }

  private var foot: String {
    """
    </main>
    <footer>
    <p class="quiet">Made by charter \(HTMLText.escaped(subject.toolVersion)). This file has the \
    names of all users, targets and permissions, what each user holds, and the assignments in \
    force, groups, profiles and owners that the ways are worked out of. It loads nothing.</p>
    </footer>

    """
  }
}

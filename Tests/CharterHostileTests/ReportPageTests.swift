import CharterJSON
import CharterModel
import CharterReport
import CharterTestSupport
import Foundation
import Testing

/// What stands in a page of a report is text, whatever it says.
struct HTMLTextTests {
  @Test(
    arguments: NaughtyStrings.hidden + [
      "</script><script>alert(1)</script>", "<!--<script>", "<img src=x onerror=alert(1)>",
      "\"'&<>",
      "</title>", "]]>", "&lt;b&gt;", "\u{2028}", "\u{202E}gnp.exe",
    ]
  )
  func `no text ends where it stands, or hides in it`(text: String) throws {
    for shown in [HTMLText.escaped(text), HTMLText.escapedLines(text)] {
      #expect(!shown.contains { "<>\"'".contains($0) })
      #expect(HiddenText.complaint(shown) == nil)
      let rest = ["&lt;", "&gt;", "&amp;", "&quot;", "&#39;"].reduce(shown) {
        $0.replacing($1, with: "")
      }
      #expect(!rest.contains("&"))
    }
    var out = JSONWriter()
    out.string(text)
    let data = HTMLText.data(out.bytes)
    #expect(!data.contains { "<>&".utf8.contains($0) })
    #expect(HiddenText.complaint(data) == nil)
    #expect(try JSONValue(parsing: data) == .text(text), "the same JSON")
  }
}

/// Pages of reports in a browser.
@Suite(.enabled(if: Browser.isThere, "no chromium is installed"))
struct ReportPageTests {
  private static let hostile = [
    "</script><script>document.title=1</script>", "<img src=x onerror=document.title=2>",
    "\"><svg onload=document.title=3>", "' onmouseover='document.title=4", "a\u{202E}b",
    "a\u{200B}b",
    "</pre></details></main><h1>forged</h1>", "]]><!--", "{{7*7}}", "javascript:document.title=5",
  ]

  /// A workspace all of whose free text is hostile, with users to look for.
  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    try bench.write(
      ReportPageTests.hostile.enumerated().map {
        AllKinds.manifest($0.offset, text: yaml($0.element))
      }
      .joined(),
      to: "all.yaml"
    )
    return bench
  }

  /// The names of all elements of a document, less those of scripts' content.
  private func elements(_ document: String) -> [Substring: Int] {
    var found: [Substring: Int] = [:]
    for match in document.matches(of: /<([A-Za-z][A-Za-z0-9]*)/) {
      found[match.1.lowercased()[...], default: 0] += 1
    }
    return found
  }

  @Test func `hostile text is shown, and is no element`() async throws {
    let bench = try bench()
    defer { bench.remove() }
    let made = try await bench.charter("report", "--html", "report.html", "--at", "2026-06-01")
    try #require(made.status == 0, "\(made.errorText)")
    #expect(made.output.isEmpty)
    let file = try bench.text("report.html")
    #expect(HiddenText.complaint(file) == nil)
    let tags = file.matches(of: /<[a-z][^>]*>/).map(\.output)
    #expect(tags.count > 100)
    #expect(!tags.contains { $0.contains(#/ (src|style|on[a-z]+)=/#) })
    #expect(tags.allSatisfy { !$0.contains("href=") || $0.contains("href=\"#") })
    let page = URL(filePath: bench.path("report.html"))
    let document = try Browser.document(of: page)
    #expect(document.contains("data-ready=\"yes\""))
    let elements = elements(document)
    #expect(elements["script"] == 2, "the data and the script")
    #expect(elements["h1"] == 1)
    #expect(elements["title"] == 1)
    for name in ["img", "svg", "iframe", "a\u{200B}"] as [Substring] {
      #expect(elements[name] == nil, "an element \(name)")
    }
    #expect(document.contains("<title>Access of all-kinds</title>"))
    #expect(document.contains("&lt;img src=x onerror=document.title=2&gt;"), "shown as text")
    let escape = #"a\u{202e}b"#
    #expect(document.contains(escape))
  }

  @Test func `a filter and a cell can be named in the address`() async throws {
    let bench = try bench()
    defer { bench.remove() }
    let made = try await bench.charter("report", "--html", "report.html", "--at", "2026-06-01")
    try #require(made.status == 0, "\(made.errorText)")
    let page = URL(filePath: bench.path("report.html"))
    let all = try Browser.document(of: page)
    let count = ReportPageTests.hostile.count
    #expect(all.contains(" of \(count) users"))
    let one = try Browser.document(of: page, fragment: "filter=organization-3%20user")
    #expect(one.contains(">1 of \(count) users, "))
    #expect(one.contains(">organization-3/user<"))
    #expect(!one.contains(">organization-4/user<"))
    let none = try Browser.document(of: page, fragment: "filter=nobody")
    #expect(none.contains(">0 of \(count) users, 0 of "))
    let answer = try await bench.charter(
      "access",
      "why",
      "organization-3/user",
      "use-3",
      "organization-3/tenant",
      "--at",
      "2026-06-01"
    )
    let steps = try #require(
      answer.text.split(separator: "\n").first { $0.contains("Assignment/") },
      "\(answer.text)"
    )
    let why = try Browser.document(
      of: page,
      fragment: "user=organization-3/user&on=organization-3/tenant"
    )
    #expect(why.contains("organization-3/user on organization-3/tenant"))
    for step in steps.split(separator: " → ").map({ $0.trimmingCharacters(in: .whitespaces) })
    where step.contains("/") {
      #expect(why.contains(">\(step.split(separator: " ")[0])<"), "\(step)")
    }
  }

  @Test func `an address that does not fit the page says so`() async throws {
    let bench = try bench()
    defer { bench.remove() }
    let made = try await bench.charter("report", "--html", "report.html", "--at", "2026-06-01")
    try #require(made.status == 0, "\(made.errorText)")
    let page = URL(filePath: bench.path("report.html"))
    let (user, target) = ("organization-3/user", "organization-3/tenant")
    let cases: [(fragment: String, words: String?)] = [
      ("", nil), ("findings", nil), ("user=\(user)&on=\(target)", nil), ("filter=x&empty=no", nil),
      ("user=org7/nobody&on=\(target)", "There is no user \"org7/nobody\"."),
      ("user=\(user)&on=nowhere", "There is no target \"nowhere\"."),
      ("permission=zzz", "There is no permission \"zzz\"."),
      ("user=\(user)", "It names a user and no target."),
      ("usr=\(user)", "It says \"usr\", which means nothing here."),
      ("permission=a%E2%80%AE%3Cb%3E", #"There is no permission "a\u{202e}&lt;b&gt;"."#),
    ]
    for (fragment, words) in cases {
      let document = try Browser.document(of: page, fragment: fragment)
      let told = try #require(
        document.firstMatch(of: /<p id="astray" role="alert"([^>]*)>(.*)<\/p>/)
      )
      #expect(told.1.contains("hidden") == (words == nil), "\(fragment)")
      #expect(
        told.2 == words.map { "The address does not fit this page. \($0)" } ?? "",
        "\(fragment)"
      )
      let isExplained = document.contains("\(user) on \(target)")
      #expect(isExplained == (fragment == "user=\(user)&on=\(target)"), "\(fragment)")
    }
  }

  @Test func `an owner owns, with the place of the tenant`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    _ = try await bench.charter("init", "access")
    let made = try await bench.charter("report", "--html", "report.html", "access")
    try #require(made.status == 0, "\(made.errorText)")
    let document = try Browser.document(
      of: URL(filePath: bench.path("report.html")),
      fragment: "user=acme/alice&on=acme/prod"
    )
    let way =
      #/<li class="name">owns Tenant/acme/prod</li></ol><div class="quiet name">acme.yaml:(\d+)</#
    let line = try #require(document.firstMatch(of: way).flatMap { Int($0.1) })
    let lines = try bench.text("access/acme.yaml").split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines[(line - 1)...].prefix(4).contains { $0.contains("prod") }, "line \(line)")
  }

  @Test func `the same state makes the same bytes, and problems write nothing`() async throws {
    let bench = try bench()
    defer { bench.remove() }
    for name in ["first.html", "second.html"] {
      #expect(
        try await bench.charter("report", "--html", name, "--at", "2026-06-01").status == 0
      )
    }
    #expect(try bench.bytes("first.html") == bench.bytes("second.html"))
    try bench.write("apiVersion: charter/v1\nkind: Nonsense\n", to: "wrong.yaml")
    let refused = try await bench.charter("report", "--html", "third.html")
    #expect(refused.status == 1)
    #expect(refused.errorText.contains("wrong.yaml:2:"))
    #expect(!FileManager.default.fileExists(atPath: bench.path("third.html")))
  }
}

import ArgumentParser
import CharterFiles
import CharterModel
import CharterPlan
import CharterPolicy
import CharterReport

/// How something is written, on standard output or to a file.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case jsonl
  case markdown
  case github
  case gitlab
  case codequality
  case sarif
  case junit
}

/// `FORMAT=FILE`.
struct ReportFile: ExpressibleByArgument {
  let format: ReportFormat
  let path: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let format = ReportFormat(rawValue: String(argument[..<equals]))
    else {
      return nil
    }
    let path = String(argument[argument.index(after: equals)...])
    guard !path.isEmpty else {
      return nil
    }
    self.format = format
    self.path = path
  }
}

/// `--output FORMAT=FILE`.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "Write it to a file as well, in a format of its own; can be repeated.",
      valueName: "format=file"
    ),
    completion: .file()
  )
  var files: [ReportFile] = []

  func validate() throws {
    var seen: Set<String> = []
    for file in files where !seen.insert(file.path).inserted {
      throw ValidationError("--output writes to \(quoted(file.path)) twice")
    }
  }

  /// Refuses what a command cannot write.
  func check(_ format: ReportFormat, _ formats: [ReportFormat]) throws {
    let names = formats.map(\.rawValue).joined(separator: ", ")
    guard formats.contains(format) else {
      throw ValidationError("--format \(format.rawValue) is none of this command: \(names)")
    }
    for file in files where !formats.contains(file.format) {
      throw ValidationError("--output \(file.format.rawValue)= is none of this command: \(names)")
    }
  }
}

/// Where what a command has to say goes: one format to standard output, others to files.
struct Reports {
  let format: ReportFormat
  let files: [ReportFile]
  let folder: String
  let output: OutputOptions

  init(
    _ format: ReportFormat,
    _ options: ReportOptions,
    folder: String,
    _ output: OutputOptions
  ) {
    self.format = format
    files = options.files
    self.folder = folder
    self.output = output
  }

  /// Whether anything is written that points at lines of the manifests.
  var showsPlaces: Bool {
    ([format] + files.map(\.format)).contains {
      [.github, .codequality, .sarif, .junit].contains($0)
    }
  }

  /// What is wrong with manifests that make no plan.
  ///
  /// The text is on standard error already. Formats that only a plan has are not written; a file
  /// that an earlier run left there is taken away, so that nobody takes it for this one's.
  func write(_ diagnostics: [Diagnostic], files names: [String]) throws {
    let problems = Problem.of(diagnostics, files: names, in: folder)
    if let bytes = render(problems, as: format) {
      Stream.output.write(bytes)
    }
    appendSummary(ProblemMarkdown.render(problems))
    for file in files {
      if let bytes = render(problems, as: file.format) {
        try write(bytes, to: file.path)
      } else if Files.entry(file.path) == .file {
        try remove(file.path)
      }
    }
  }

  /// What there is to say about manifests, right or wrong, but for its text on standard output.
  func write(
    checked diagnostics: [Diagnostic],
    files names: [String],
    text: () -> String
  ) throws {
    let problems = Problem.of(diagnostics, files: names, in: folder)
    func render(_ format: ReportFormat) -> [UInt8]? {
      switch format {
      case .text: Array(text().utf8)
      case .json: DiagnosticJSON.render(diagnostics, files: names)
      default: self.render(problems, as: format)
      }
    }
    if format != .text, let bytes = render(format) {
      Stream.output.write(bytes)
    }
    appendSummary(ProblemMarkdown.render(problems))
    for file in files {
      try write(render(file.format) ?? [], to: file.path)
    }
  }

  /// A plan, but for its text and its JSON on standard output.
  func write(_ plan: Plan) throws {
    if ![.text, .json, .jsonl].contains(format) {
      Stream.output.write(render(plan, as: format))
    }
    appendSummary(PlanMarkdown.render(plan))
    for file in files where file.format != .jsonl {
      if file.format == .json {
        try PlanFile.write(plan, to: file.path, output) { _ in }
      } else {
        try write(render(plan, as: file.format), to: file.path)
      }
    }
  }

  /// The results of tests, but for their text on standard output.
  func write(_ results: [AccessTestResult]) throws {
    if format != .text {
      Stream.output.write(render(results, as: format))
    }
    appendSummary(ProblemMarkdown.render(Problem.of(results, in: folder)))
    for file in files {
      try write(render(results, as: file.format), to: file.path)
    }
  }

  /// What somebody changed in the store; `source` is where the manifests declare a resource.
  func write(_ drift: Drift, at source: (Address) -> Source?) throws {
    let problems = Problem.of(drift, in: folder, at: source)
    func render(_ format: ReportFormat) -> [UInt8]? {
      let report = DriftReport(style: Style(hasColor: false))
      return switch format {
      case .text: Array(report.text(drift).utf8)
      case .json: report.json(drift, toolVersion: ToolVersion.current)
      case .markdown: Array(DriftMarkdown.render(drift).utf8)
      case .junit: Array(JUnitReport.render(JUnitReport.suites(drift: problems)).utf8)
      default: self.render(problems, as: format)
      }
    }
    if format != .text, let bytes = render(format) {
      Stream.output.write(bytes)
    }
    appendSummary(DriftMarkdown.render(drift))
    for file in files {
      try write(render(file.format) ?? [], to: file.path)
    }
  }

  private func render(_ problems: [Problem], as format: ReportFormat) -> [UInt8]? {
    switch format {
    case .text, .json, .jsonl, .gitlab: nil
    case .markdown: Array(ProblemMarkdown.render(problems).utf8)
    case .github: Array(GitHubReport.render(problems).utf8)
    case .codequality: GitLabReport.codeQuality(problems, workspaceFile: workspaceFile)
    case .sarif: SARIF.render(problems, toolVersion: ToolVersion.current)
    case .junit: Array(JUnitReport.render(JUnitReport.suites(problems)).utf8)
    }
  }

  private func render(_ plan: Plan, as format: ReportFormat) -> [UInt8] {
    switch format {
    case .text: Array(PlanText(style: Style(hasColor: false)).render(plan).utf8)
    case .json, .jsonl: PlanDocument.encode(plan, toolVersion: ToolVersion.current)
    case .markdown: Array(PlanMarkdown.render(plan).utf8)
    case .gitlab: GitLabReport.counts(plan)
    case .junit: Array(JUnitReport.render(JUnitReport.suites(plan)).utf8)
    case .github, .codequality, .sarif: render(Problem.of(plan), as: format) ?? []
    }
  }

  private func render(_ results: [AccessTestResult], as format: ReportFormat) -> [UInt8] {
    let text = TestText(style: Style(hasColor: false))
    switch format {
    case .text: return Array(text.text(results).utf8)
    case .json: return Array(text.json(results).utf8)
    case .junit: return Array(text.junit(results, in: folder).utf8)
    case .jsonl, .markdown, .github, .gitlab, .codequality, .sarif:
      return render(Problem.of(results, in: folder), as: format) ?? []
    }
  }

  private var workspaceFile: String { Problem.path("charter.yaml", in: folder) }

  /// What the job's page shows, in GitHub Actions.
  private func appendSummary(_ markdown: @autoclosure () -> String) {
    guard format == .github || files.contains(where: { $0.format == .github }),
      let path = Environment["GITHUB_STEP_SUMMARY"], !path.isEmpty
    else {
      return
    }
    do {
      let earlier = Files.entry(path) == nil ? [] : try Files.read(path)
      try Files.write(earlier + Array(markdown().utf8), to: path, mode: 0o644, replacing: true)
    } catch {
      Stream.error.write("warning: the step summary cannot be written: \(error.description)\n")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try Failures.written(help: Reports.help, output) { () throws(FileError) in
      try Files.write(bytes, to: path, mode: 0o644, replacing: true)
    }
  }

  private func remove(_ path: String) throws {
    try Failures.written(help: Reports.help, output) { () throws(FileError) in
      try Files.remove(path)
    }
  }

  private static let help = "name another file with --output"
}

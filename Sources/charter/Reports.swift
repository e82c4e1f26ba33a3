import ArgumentParser
import CharterFiles
import CharterModel
import CharterPlan
import CharterPolicy
import CharterReport

/// Where what a command has to say goes: one format to standard output, others to files.
struct Reports {
  let format: ReportFormat
  let files: [ReportFile]
  /// How much of a plan Markdown on standard output has; a file has what people decide by.
  let detail: PlanMarkdown.Detail
  let output: OutputOptions
  /// The folder of the workspace, as files in it are named.
  private let folder: String

  init(
    _ format: ReportFormat,
    _ files: [ReportFile],
    of workspace: String,
    _ output: OutputOptions,
    detail: PlanMarkdown.Detail = .grouped
  ) {
    self.format = format
    self.files = files
    self.detail = detail
    self.output = output
    folder = RepositoryFolder.of(workspace)
  }

  /// The same, once the files have been held against what may not be written over.
  static func checked(
    _ format: ReportFormat,
    _ files: [ReportFile],
    of workspace: String,
    _ output: OutputOptions
  ) throws -> Reports {
    try OutputFiles.check([], files, of: workspace, output)
    return Reports(format, files, of: workspace, output)
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
  ///
  /// `base`: the version that has them, where it is one that is only compared with; its lines are not
  /// those of the files that are looked at.
  func write(
    _ diagnostics: [Diagnostic],
    files names: [String],
    base: String? = nil
  ) throws {
    let found = Problem.of(diagnostics, files: names, in: folder)
    let problems = base.map { base in found.map { $0.elsewhere(base) } } ?? found
    if let bytes = render(problems, as: format) {
      Stream.output.write(bytes, in: format.language)
    }
    appendSummary(ProblemMarkdown.render(problems))
    for file in files {
      if let bytes = render(problems, as: file.format) {
        try write(bytes, to: file)
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
      Stream.output.write(bytes, in: format.language)
    }
    appendSummary(ProblemMarkdown.render(problems))
    for file in files {
      try write(render(file.format) ?? [], to: file)
    }
  }

  /// A plan, but for its text and its JSON on standard output.
  func write(_ plan: Plan) throws {
    if ![.text, .json, .jsonl].contains(format) {
      Stream.output.write(render(plan, as: format, detail), in: format.language)
    }
    appendSummary(PlanMarkdown.render(plan, in: folder, written))
    for file in files where file.format != .jsonl {
      if file.format == .json {
        try PlanFile.write(
          plan,
          to: file.path,
          access: detail.document,
          help: Reports.help,
          output
        ) { _ in }
      } else {
        try write(render(plan, as: file.format, written), to: file)
      }
    }
  }

  /// The results of tests, but for their text on standard output.
  func write(_ results: [AccessTestResult]) throws {
    if format != .text {
      Stream.output.write(render(results, as: format), in: format.language)
    }
    appendSummary(ProblemMarkdown.render(Problem.of(results, in: folder)))
    for file in files {
      try write(render(results, as: file.format), to: file)
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
      Stream.output.write(bytes, in: format.language)
    }
    appendSummary(DriftMarkdown.render(drift))
    for file in files {
      try write(render(file.format) ?? [], to: file)
    }
  }

  private func render(_ problems: [Problem], as format: ReportFormat) -> [UInt8]? {
    switch format {
    case .text, .json, .jsonl, .gitlab: nil
    case .markdown: Array(ProblemMarkdown.render(problems).utf8)
    case .github: Array(GitHubReport.render(problems).utf8)
    case .codequality: GitLabReport.codeQuality(problems, workspaceFile: workspaceFile)
    case .sarif:
      SARIF.render(
        problems,
        workspaceFile: workspaceFile,
        toolVersion: ToolVersion.current
      )
    case .junit: Array(JUnitReport.render(JUnitReport.suites(problems)).utf8)
    }
  }

  private var written: PlanMarkdown.Detail { detail == .verdict ? .grouped : detail }

  private func render(
    _ plan: Plan,
    as format: ReportFormat,
    _ detail: PlanMarkdown.Detail
  ) -> [UInt8] {
    switch format {
    case .text: Array(PlanText(style: Style(hasColor: false)).render(plan).utf8)
    case .json, .jsonl:
      PlanDocument.encode(
        plan,
        toolVersion: ToolVersion.current,
        access: detail.document
      )
    case .markdown: Array(PlanMarkdown.render(plan, in: folder, detail).utf8)
    case .gitlab: GitLabReport.counts(plan)
    case .junit: Array(JUnitReport.render(JUnitReport.suites(plan, in: folder)).utf8)
    case .github, .codequality, .sarif: render(Problem.of(plan, in: folder), as: format) ?? []
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
      let gap: [UInt8] = earlier.isEmpty || earlier.last == 0x0A ? [] : [0x0A]
      try Files.write(
        earlier + gap + Array(markdown().utf8),
        to: path,
        mode: 0o644,
        replacing: true
      )
    } catch {
      Stream.error.write("warning: the step summary cannot be written: \(error.description)\n")
    }
  }

  private func write(_ document: [UInt8], to file: ReportFile) throws {
    let bytes = file.format.language.printed(document)
    try Failures.written(help: Reports.help, output) { () throws(FileError) in
      try Files.write(bytes, to: file.path, mode: 0o644, replacing: true)
    }
  }

  private func remove(_ path: String) throws {
    try Failures.written(help: Reports.help, output) { () throws(FileError) in
      try Files.remove(path)
    }
  }

  private static let help = "name another file with --output"
}

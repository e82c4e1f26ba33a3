import ArgumentParser
import CharterFiles
import CharterModel

/// How something is written, on standard output or to a file.
enum ReportFormat: String, CaseIterable {
  case text
  case json
  case jsonl
  case markdown
  case github
  case gitlab
  case codequality
  case sarif
  case junit

  var language: DocumentLanguage {
    switch self {
    case .json, .jsonl, .gitlab, .codequality, .sarif: .json
    case .text, .markdown, .junit: .text
    case .github: .workflowCommands
    }
  }
}

/// The formats that a command has.
protocol FormatSet: SendableMetatype {
  static var formats: [ReportFormat] { get }
}

/// Of plans.
enum PlanFormats: FormatSet {
  static let formats = ReportFormat.allCases.filter { $0 != .jsonl }
}

/// Of what is to be looked at: diagnostics, tests that fail, drift.
enum ProblemFormats: FormatSet {
  static let formats: [ReportFormat] = [
    .text, .json, .markdown, .github, .codequality, .sarif, .junit,
  ]
}

/// Of what happens.
enum EventFormats: FormatSet {
  static let formats: [ReportFormat] = [.text, .jsonl]
}

/// Of what happens, and of the plan that it happens by.
enum ExecutionFormats: FormatSet {
  static let formats = ReportFormat.allCases
}

/// One of the formats that a command has.
struct Format<Set: FormatSet>: ExpressibleByArgument {
  let value: ReportFormat

  init(_ value: ReportFormat) {
    self.value = value
  }

  init?(argument: String) {
    guard let value = ReportFormat(rawValue: argument), Set.formats.contains(value) else {
      return nil
    }
    self.value = value
  }

  static var allValueStrings: [String] { Set.formats.map(\.rawValue) }

  var defaultValueDescription: String { value.rawValue }
}

/// `FORMAT=FILE`.
struct ReportFile {
  let format: ReportFormat
  let path: String
}

/// `--output FORMAT=FILE`.
struct ReportOptions<Set: FormatSet>: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "Write it to a file as well, in a format of its own; can be repeated.",
      valueName: "format=file"
    ),
    completion: .file(),
    transform: { argument in
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let format = Format<Set>(argument: String(parts[0])) else {
        let known = Format<Set>.allValueStrings.joined(separator: ", ")
        throw ValidationError("\(quoted(String(parts[0]))) is no format of this command: \(known)")
      }
      guard parts.count == 2, !parts[1].isEmpty else {
        throw ValidationError("say which file, as in \(format.value.rawValue)=FILE")
      }
      return ReportFile(format: format.value, path: String(parts[1]))
    }
  )
  var files: [ReportFile] = []
}

import ArgumentParser
import CharterFiles
import CharterJSON
import CharterModel
import CharterReport

/// Where the events of an apply go: to standard output at once, to files at the end.
struct EventLog {
  private let isShown: Bool
  private let paths: [String]
  private let output: OutputOptions
  /// Whether the files are this run's to write.
  private var isOpen = false
  private var lines: [UInt8] = []

  private init(_ options: ExecutionOptions) {
    isShown = options.format.value == .jsonl
    paths = options.files.files.filter { $0.format == .jsonl }.map(\.path)
    output = options.output
  }

  /// Empties the files, before anything is done: nobody is to take the events of an earlier run for
  /// those of this one, and what cannot be written is known in time.
  ///
  /// - Throws: `ExitStatus`.
  mutating func open() throws {
    guard !isOpen else {
      return
    }
    for path in paths {
      try Failures.written(help: EventLog.help, output) { () throws(FileError) in
        try Files.write([], to: path, mode: 0o644, replacing: true)
      }
    }
    isOpen = true
  }

  /// Keeps the events of what is done, however that ends.
  static func keeping(
    _ options: ExecutionOptions,
    _ body: (inout EventLog) throws -> Void
  ) throws {
    var log = EventLog(options)
    defer { log.finish() }
    do {
      try body(&log)
    } catch {
      log.fail(error)
      throw error
    }
  }

  /// Tells what happens; before anything is applied, who cannot be told stops it.
  mutating func add(_ event: JSONValue, isBefore: Bool = false) {
    guard isShown || !paths.isEmpty else {
      return
    }
    let line = DocumentLanguage.json.printed(event.compact) + [0x0A]
    if isShown, isBefore {
      Stream.output.write(json: line)
    } else if isShown {
      Stream.output.writeIfPossible(json: line)
    }
    lines += line
  }

  /// What ended it, where it did not end well.
  private mutating func fail(_ error: any Error) {
    let code = Int((error as? ExitCode)?.rawValue ?? Charter.exitCode(for: error).rawValue)
    let reason =
      switch Int32(code) {
      case ExitStatus.stale.rawValue: "stale"
      case ExitStatus.locked.rawValue: "locked"
      case ExitStatus.denied.rawValue: "denied"
      case ExitStatus.guarded.rawValue: "guarded"
      case ExitStatus.unknownOutcome.rawValue: "unknown-outcome"
      default: "error"
      }
    let said = Failures.first
    add(
      ApplyEvents.failed(
        exitCode: code,
        reason: reason,
        code: said?.code,
        message: said?.message ?? ""
      )
    )
  }

  /// Writes the files.
  ///
  /// What cannot be written is said; what was applied stays applied.
  private func finish() {
    guard isOpen else {
      return
    }
    for path in paths {
      do {
        try Files.write(lines, to: path, mode: 0o644, replacing: true)
      } catch {
        Failures.say(.writeFailed, error.description, help: EventLog.help, output)
      }
    }
  }

  private static let help = "name another file with --output"
}

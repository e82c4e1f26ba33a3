import ArgumentParser
import CharterFiles
import CharterJSON
import CharterModel
import CharterReport

/// Where the events of an apply go: to standard output at once, to a file at the end.
struct EventLog {
  private let isShown: Bool
  private let path: String?
  private let output: OutputOptions
  private var lines: [UInt8] = []

  private init(_ options: ExecutionOptions) {
    isShown = options.format == .jsonl
    path = options.files.files.first { $0.format == .jsonl }?.path
    output = options.output
  }

  /// Keeps the events of what is done, however that ends.
  static func keeping(
    _ options: ExecutionOptions,
    _ body: (inout EventLog) async throws -> Void
  ) async throws {
    var log = EventLog(options)
    defer { log.finish() }
    do {
      try await body(&log)
    } catch {
      log.fail(error)
      throw error
    }
  }

  mutating func add(_ event: JSONValue) {
    let line = event.compact + [0x0A]
    if isShown {
      Stream.output.writeIfPossible(line)
    }
    if path != nil {
      lines += line
    }
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
    add(ApplyEvents.failed(exitCode: code, reason: reason))
  }

  /// Writes the file.
  ///
  /// What cannot be written is said; what was applied stays applied.
  private func finish() {
    guard let path else {
      return
    }
    do {
      try Files.write(lines, to: path, mode: 0o644, replacing: true)
    } catch {
      Failures.say(.writeFailed, error.description, help: "name another file with --output", output)
    }
  }
}

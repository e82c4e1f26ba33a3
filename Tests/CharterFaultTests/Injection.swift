import Foundation

/// One fault for one run of a command: which system call, and what happens to it.
struct Injection: Sendable {
  var fault = "none"
  /// The number of the call among those that count; 0 for each of them.
  var number = 0
  /// Whether all the calls that follow fail too.
  var isLasting = false
  /// Which calls count.
  var calls = Calls()
  /// With `kill` or a signal: the microseconds for which the command runs on.
  var later = 0

  /// A choice of system calls.
  struct Calls: Sendable {
    var within: [String] = []
    var withStreams = false
    var onlyFiles = false
    var names: [String] = []
    var ending: String?
    var from: String?
    var onlyCreating = false

    /// Those on a store and on what is shown.
    static func of(_ ground: Ground) -> Calls {
      Calls(within: [ground.store.path], withStreams: true)
    }
  }

  /// A signal before one of the calls of an apply.
  ///
  /// Before the workspace is looked at there is no apply yet, and calls do not count.
  static func signal(_ signal: Int, at number: Int, on ground: Ground) -> Injection {
    var calls = Calls.of(ground)
    calls.from = ground.workspace.appending(path: "charter.yaml").path
    return Injection(fault: "signal:\(signal)", number: number, calls: calls)
  }

  /// Runs a command of charter with the fault.
  func run(_ arguments: [String], on ground: Ground) async throws -> Injected {
    let notes = ground.base.appending(path: "notes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: notes, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: notes) }
    let report = notes.appending(path: "report")
    let record = notes.appending(path: "record")
    var words = ["/usr/bin/env", "timeout", "\(Ended.patience)"]
    words += [Programs.faults, "--report", report.path]
    if fault == "none" || fault == "skip" {
      words += ["--record", record.path]
    }
    words += self.words + ["--", Programs.charter] + arguments
    var ended = try await Programs.run(words, in: ground.workspace)
    if ended.isHung {
      return Injected(ended: ended, report: Report("fired 1\nfirst \(number) (hangs)"), record: [])
    }
    guard let text = try? String(contentsOf: report, encoding: .utf8) else {
      throw Failure("no fault could be injected: \(ended.said)")
    }
    let told = Report(text)
    if let signal = told.signal {
      ended.code = nil
      ended.signal = signal
    }
    let recorded = (try? Data(contentsOf: record)).map { Call.parse($0) }
    return Injected(ended: ended, report: told, record: recorded ?? [])
  }

  private var words: [String] {
    var words = ["--fault", fault, "--at", "\(number)"]
    words += isLasting ? ["--on"] : []
    words += later > 0 ? ["--later", "\(later)"] : []
    words += calls.within.flatMap { ["--within", $0] }
    words += calls.withStreams ? ["--streams"] : []
    words += calls.onlyFiles ? ["--files"] : []
    words += calls.names.isEmpty ? [] : ["--call", calls.names.joined(separator: ",")]
    words += calls.ending.map { ["--ending", $0] } ?? []
    words += calls.from.map { ["--from", $0] } ?? []
    words += calls.onlyCreating ? ["--creating"] : []
    return words
  }
}

/// What came of a run with a fault.
struct Injected: Sendable {
  var ended: Ended
  var report: Report
  /// The calls that counted, in order; empty where a fault was to be injected.
  var record: [Call]
}

/// What `faults` tells of a run.
struct Report: Sendable {
  /// How many calls counted.
  var calls = 0
  /// How many faults took place.
  var fired = 0
  /// The first call that one took place at: its number, name and path.
  var first = ""
  /// The signal that ended the command.
  var signal: Int32?

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      let value = words.count > 1 ? String(words[1]) : ""
      switch words[0] {
      case "calls": calls = Int(value) ?? 0
      case "fired": fired = Int(value) ?? 0
      case "first": first = value
      default:
        signal = value.hasPrefix("signal ") ? Int32(value.dropFirst(7)) : nil
      }
    }
  }
}

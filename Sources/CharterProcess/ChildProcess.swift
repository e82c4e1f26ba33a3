internal import CLinux
package import CharterFiles
internal import Glibc

/// A program that charter starts, waits for, and never leaves behind.
///
/// Its input is a file in memory that is complete before the program starts, so there is nothing to
/// write while it runs. Its output is read as it arrives, up to a limit. It gets the environment that is
/// named here and no more, runs in a directory that is named here, and has no descriptor but those below.
/// Whatever happens, its end is waited for; a program that passes its deadline or its limit is killed,
/// with all that it started.
///
/// No thread is started, and nothing here ends charter: each call that fails is an error.
package struct ChildProcess: Sendable {
  /// The program: a name, looked up in the absolute directories of `PATH`.
  package var program: String
  package var arguments: [String]
  package var environment: [Variable]
  /// The working directory.
  package var folder = "/"
  /// What the program reads from standard input.
  package var input: [UInt8] = []
  /// Files in memory that the program finds as `/dev/fd/3`, `/dev/fd/4` and so on.
  package var files: [[UInt8]] = []
  /// The number of bytes that standard output may have.
  package var outputLimit: Int
  /// The number of seconds after which the program is killed.
  package var deadline: Int
  /// Whether the program may ask the person at the terminal, for a passphrase or a touch of a key.
  ///
  /// It stays in charter's process group, for only that may read from the terminal; what it prints to
  /// standard error is passed to `echo` as it arrives.
  package var asksPerson = false

  /// One variable of the program's environment.
  package struct Variable: Sendable {
    let name: String
    let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(
    _ program: String,
    _ arguments: [String],
    environment: [Variable] = [],
    outputLimit: Int,
    deadline: Int
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.outputLimit = outputLimit
    self.deadline = deadline
  }

  /// How a program ended by itself, and what it printed.
  package struct Result: Sendable {
    package let exitCode: Int32
    package let output: [UInt8]
    /// The first 64 KiB of standard error.
    package let error: [UInt8]

    package var succeeded: Bool { exitCode == 0 }

    /// The last line of standard error that is not empty.
    package var lastErrorLine: String? {
      String(decoding: error, as: UTF8.self).split(whereSeparator: \.isNewline)
        .last { !$0.allSatisfy(\.isWhitespace) }.map(String.init)
    }

    /// The first line of standard error.
    package var firstErrorLine: String? {
      String(decoding: error, as: UTF8.self).split(whereSeparator: \.isNewline).first
        .map(String.init)
    }
  }

  /// Why there is no result.
  package enum Failure: Error, Equatable {
    /// `PATH` has no such program.
    case notFound
    /// The system refuses something that starting a program needs.
    case cannotStart(FileError)
    /// It ran longer than its deadline, in seconds.
    case timedOut(Int)
    /// It printed more bytes than this limit.
    case tooMuchOutput(Int)
    /// A signal ended it.
    case killed(signal: Int32)
    /// The system does not tell what it printed, or how it ended.
    case lost(FileError)

    /// What happened to a program, in a sentence without its full stop.
    package func message(_ program: String) -> String {
      switch self {
      case .notFound: "\(program) is not installed: no absolute directory of PATH has it"
      case .cannotStart(let error) where error.number == EAGAIN:
        "\(program) cannot be started: the system allows no further process (ulimit -u)"
      case .cannotStart(let error): "\(program) cannot be started: \(error.description)"
      case .timedOut(let seconds): "\(program) did not finish within \(seconds) seconds"
      case .tooMuchOutput(let limit): "\(program) printed more than \(limit) bytes"
      case .killed(let signal): "\(program) was ended by signal \(signal)"
      case .lost(let error): "\(program) was started, but its result is not known: \(error)"
      }
    }
  }

  /// Runs the program to its end.
  ///
  /// - Parameter echo: Receives what the program prints to standard error, if it asks a person.
  /// - Returns: What it printed, and its exit code.
  /// - Throws: Why there is no such result.
  package func run(echo: ([UInt8]) -> Void = { _ in }) throws(Failure) -> Result {
    guard let path = ChildProcess.find(program) else {
      throw .notFound
    }
    let started: (program: RunningProgram, reader: OutputReader)
    do {
      started = try start(path)
    } catch {
      throw .cannotStart(error)
    }
    var reader = started.reader
    let outcome = reader.readAll(
      hasEnded: { started.program.hasEnded },
      echo: asksPerson ? echo : { _ in }
    )
    let ending = started.program.waitForEnd(until: outcome == .complete ? reader.end : nil)
    reader.close()
    switch outcome {
    case .tooMuch(let limit): throw .tooMuchOutput(limit)
    case .late: throw .timedOut(deadline)
    case .failed(let error): throw .lost(error)
    case .complete: break
    }
    let status: Int32
    switch ending {
    case .ended(let number): status = number
    case .killed: throw .timedOut(deadline)
    case .unknown(let error): throw .lost(error)
    }
    let signal = status & 0x7F
    guard signal == 0 else {
      throw .killed(signal: signal)
    }
    return Result(exitCode: (status >> 8) & 0xFF, output: reader.output, error: reader.error)
  }

  /// Whether `PATH` has a program.
  package static func isInstalled(_ program: String) -> Bool { find(program) != nil }

  /// The file of a program: only absolute directories are searched, for `.` in `PATH` would run
  /// whatever a workspace has under that name.
  private static func find(_ program: String) -> String? {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(program)" }
      .first { unsafe access($0, X_OK) == 0 && Files.entry($0) != .folder }
  }
}

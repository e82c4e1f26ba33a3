import CharterFiles
import CharterModel
import CharterProcess

/// The program git, asked about the repository that a folder lies in.
///
/// Whoever asks first looks whether a program can be started at all.
enum Git {
  /// What git could not tell.
  struct Failure: Error {
    let message: String
  }

  /// What git prints, without the last line break.
  static func text(_ arguments: [String], in folder: String) throws(Failure) -> String {
    var text = String(decoding: try bytes(arguments, in: folder), as: UTF8.self)
    if text.hasSuffix("\n") {
      text.removeLast()
    }
    return text
  }

  /// What git prints.
  static func bytes(
    _ arguments: [String],
    in folder: String,
    input: String = ""
  ) throws(Failure) -> [UInt8] {
    // A repository may name programs that git would run for it; nobody has asked for them.
    let safe = ["-C", Files.absolute(folder), "--no-optional-locks", "-c", "core.fsmonitor=false"]
    var program = ChildProcess(
      "git",
      safe + arguments,
      environment: Environment.variables([
        "HOME", "PATH", "GIT_CEILING_DIRECTORIES", "GIT_CONFIG_GLOBAL",
      ]),
      outputLimit: maximum,
      deadline: 60
    )
    program.input = Array(input.utf8)
    let result: ChildProcess.Result
    do {
      result = try program.run()
    } catch {
      throw Failure(message: error.message("git"))
    }
    guard result.succeeded else {
      throw Failure(message: "git: \(result.firstErrorLine ?? "it failed")")
    }
    return result.output
  }

  /// The number of bytes that are read from a repository at most.
  private static let maximum = 1 << 30
}

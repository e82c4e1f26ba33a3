import CharterModel
import Subprocess

/// The program git, asked about the repository that a folder lies in.
///
/// Whoever asks first looks whether a program can be started at all.
enum Git {
  /// What git could not tell.
  struct Failure: Error {
    let message: String
  }

  /// What git prints, without the last line break.
  static func text(_ arguments: [String], in folder: String) async throws(Failure) -> String {
    var text = String(decoding: try await bytes(arguments, in: folder), as: UTF8.self)
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
  ) async throws(Failure) -> [UInt8] {
    // A repository may name programs that git would run for it; nobody has asked for them.
    let safe = ["-C", folder, "--no-optional-locks", "-c", "core.fsmonitor=false"]
    let result = try? await run(
      .name("git"),
      arguments: .init(safe + arguments),
      input: .string(input),
      output: .bytes(limit: maximum),
      error: .string(limit: 1 << 24)
    )
    guard let result else {
      throw Failure(message: "git cannot be started, or has too much to say")
    }
    guard result.terminationStatus.isSuccess else {
      let said = result.standardError.split(separator: "\n").first.map(String.init) ?? "it failed"
      throw Failure(message: "git: \(said)")
    }
    return result.standardOutput
  }

  /// So many bytes are read from a repository at most.
  private static let maximum = 4 << 30
}

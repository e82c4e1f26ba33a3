import ArgumentParser
import CharterFiles
import CharterModel
import CharterStore

/// Checkpoints in files.
enum CheckpointFile {
  /// Writes one, in place of what is there.
  static func write(_ checkpoint: Checkpoint, to path: String, _ output: OutputOptions) throws {
    do {
      try Files.write(Array(checkpoint.text.utf8), to: path, mode: 0o644, replacing: true)
    } catch {
      Failures.say(
        .writeFailed,
        "\(error.description); the store is at serial \(checkpoint.size)",
        help: "what was applied is applied; name another file, and apply again for the checkpoint",
        output
      )
      throw ExitStatus.failure
    }
  }

  /// Reads one from a file of its own, or the last one of a log.
  static func read(_ path: String, _ output: OutputOptions) throws -> Checkpoint {
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path, limit: limit)
    } catch {
      Failures.say(
        .unreadableFile,
        error.description,
        help: "name a file that 'charter apply --checkpoint' wrote",
        output
      )
      throw ExitStatus.failure
    }
    guard let checkpoint = Checkpoint(in: String(decoding: bytes, as: UTF8.self)) else {
      Failures.say(
        .damagedStore,
        "\(quoted(path)) has no checkpoint in it",
        help: "a checkpoint is three lines: charter/ with the lineage, the serial, the root",
        output
      )
      throw ExitStatus.failure
    }
    return checkpoint
  }

  /// A log of a pipeline may be long.
  private static let limit = 64 << 20
}

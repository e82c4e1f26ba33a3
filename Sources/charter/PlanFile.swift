import CharterFiles
import CharterModel
import CharterPlan

/// Plans in files, as `--out` writes them.
enum PlanFile {
  /// Saves a plan; `also` gets the bytes as they are written.
  static func write(
    _ plan: Plan,
    to path: String,
    access: PlanDocument.Access = .grouped,
    help: String = "name another file with --out",
    _ output: OutputOptions,
    also: ([UInt8]) -> Void
  ) throws {
    try Failures.written(help: help, output) { () throws(FileError) in
      try Files.write(to: path, mode: 0o600, replacing: true) { sink throws(FileError) in
        try PlanDocument.write(plan, toolVersion: ToolVersion.current, access: access) {
          bytes throws(FileError) in
          try sink(bytes)
          also(bytes)
        }
      }
    }
  }
}

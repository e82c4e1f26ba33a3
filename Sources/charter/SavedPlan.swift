import CharterFiles
import CharterModel
import CharterPlan

/// A file that `charter plan --out` wrote.
struct SavedPlan {
  let bytes: [UInt8]
  let plan: Plan

  /// Reads it; what is wrong with it is said, with `help` where it is not as it was saved.
  init(_ path: String, help: String, _ output: OutputOptions) throws {
    do {
      bytes = try Files.read(path)
      plan = try PlanReader.read(bytes)
    } catch let error as FileError {
      Failures.say(.unreadableFile, error.description, help: "name a saved plan", output)
      throw ExitStatus.failure
    } catch PlanFileError.altered(let reason) {
      Failures.say(
        .alteredPlan,
        "\(quoted(path)) is not a plan as it was saved: \(reason)",
        help: help,
        output
      )
      throw ExitStatus.failure
    }
  }
}

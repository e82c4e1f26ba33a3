import CharterModel
import CharterPlan

/// Bytes of a saved plan: refused, or shown and looked at once more as an apply does.
///
/// The digest is made to fit: whoever edits a plan can do so too.
struct PlanFuzzing {
  private let bench: FuzzBench

  init(_ bench: FuzzBench) {
    self.bench = bench
  }

  func run(_ bytes: [UInt8]) throws {
    _ = try? PlanReader.read(bytes)
    let plan: Plan
    do throws(PlanFileError) {
      plan = try PlanReader.read(PlanFuzzing.digested(bytes))
    } catch {
      return try FuzzComplaint.check(visible: error.message, "refusal")
    }
    try PlanExamination.check(plan, on: bench.stored)
  }

  /// The bytes with the digest of what stands before it.
  private static func digested(_ bytes: [UInt8]) -> [UInt8] {
    let prefix = Array(",\n  \"digest\": \"".utf8)
    let suffix = Array("\"\n}\n".utf8)
    let tail = prefix.count + Digest.textLength + suffix.count
    let body = bytes.count > tail ? Array(bytes.dropLast(tail)) : bytes
    return body + prefix + Array(Digest(of: body).hex.utf8) + suffix
  }
}

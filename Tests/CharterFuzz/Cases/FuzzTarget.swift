import CharterFiles
import Foundation

/// What libFuzzer calls: a case on a bench that is made once.
///
/// In the environment, `CHARTER_FUZZ_SEEDS` names a folder that inputs to begin with are written to.
package enum FuzzTarget {
  private static let bench: FuzzBench? = {
    do {
      return try FuzzBench(folder: FuzzTarget.makeFolder())
    } catch {
      print("the bench cannot be made: \(error)")
      return nil
    }
  }()

  private static func makeFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "charter-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  /// Writes the seeds, where they are wanted.
  package static func prepare(_ fuzzed: FuzzCase) -> CInt {
    guard let bench else {
      return 1
    }
    if let folder = ProcessInfo.processInfo.environment["CHARTER_FUZZ_SEEDS"] {
      for (number, seed) in bench.seeds(fuzzed).enumerated() {
        try? Files.write(seed, to: "\(folder)/seed-\(number)", mode: 0o600, replacing: true)
      }
    }
    return 0
  }

  /// One input; what does not hold ends the process.
  package static func run(_ fuzzed: FuzzCase, _ bytes: [UInt8]) {
    guard let bench else {
      return
    }
    if let complaint = fuzzed.complaint(bytes, on: bench) {
      fatalError(complaint)
    }
  }
}

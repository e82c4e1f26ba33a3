import CharterFuzzCases
import CharterTestSupport
import Foundation
import Testing

/// Files changed at random: refused or taken, never a trap, never anything hidden in what is said.
struct MutantTests {
  /// So many of each sort; `CHARTER_MUTANTS` says another number.
  private static let count =
    ProcessInfo.processInfo.environment["CHARTER_MUTANTS"].flatMap { Int($0) }
    ?? (HostileForm.isFull ? 3000 : 60)

  @Test(arguments: FuzzCase.allCases)
  func `no file does harm, however it came about`(_ fuzzed: FuzzCase) throws {
    let bench = try Workbench()
    defer { bench.remove() }
    let fuzzBench = try FuzzBench(folder: bench.folder.path)
    let seeds = fuzzBench.seeds(fuzzed)
    for seed in seeds {
      #expect(fuzzed.complaint(seed, on: fuzzBench) == nil)
    }
    var mutator = Mutator(seed: 0x6368_6172_7465_7221, seeds)
    // A trap ends the tests: the file that does it is left here.
    let last = FileManager.default.temporaryDirectory.appending(
      path: "charter-mutant-\(fuzzed.rawValue)"
    )
    for number in 0..<MutantTests.count {
      let mutant = mutator.next()
      try Data(mutant).write(to: last)
      let started = ContinuousClock.now
      let complaint = fuzzed.complaint(mutant, on: fuzzBench)
      let text = String(decoding: mutant, as: UTF8.self)
      #expect(complaint == nil, "mutant \(number): \(text)")
      #expect(ContinuousClock.now - started < .seconds(10), "mutant \(number) is slow: \(text)")
    }
    try FileManager.default.removeItem(at: last)
  }
}

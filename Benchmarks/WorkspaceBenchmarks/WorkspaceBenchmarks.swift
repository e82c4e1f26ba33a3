import Benchmark
import Foundation
import Measuring
import Synchronization
import SyntheticWorkspace

// Both programs run as processes of their own, as people run them. What the tool measures itself
// is therefore the wall time only; processor time and memory come from the operating system.

private let processorTime = BenchmarkMetric.custom("CPU of the process (ms)")
private let peakMemory = BenchmarkMetric.custom("Peak resident memory (bytes)")

/// A workspace of the size that `BENCHMARK_USERS` says, for as long as one benchmark runs.
private struct Fixture {
  let scratch: TemporaryFolder
  let tools: Tools
  let workspace: PreparedWorkspace

  init() throws {
    let environment = ProcessInfo.processInfo.environment
    let users = environment["BENCHMARK_USERS"].flatMap(Int.init) ?? 10_000
    scratch = try TemporaryFolder()
    do {
      tools = try Tools(charter: environment["CHARTER"], scratch: scratch.url)
      workspace = try PreparedWorkspace(
        size: WorkspaceSize(users: users),
        seed: 1,
        below: scratch.url,
        tools: tools
      )
    } catch {
      scratch.remove()
      throw error
    }
  }
}

/// Registers a benchmark of one program on the workspace.
private func measure(
  _ name: String,
  run: @escaping @Sendable (Tools, URL) throws -> Usage
) {
  let current = Mutex<Fixture?>(nil)
  Benchmark(
    name,
    closure: { benchmark in
      guard let fixture = current.withLock({ $0 }) else {
        return
      }
      do {
        let usage = try run(fixture.tools, fixture.workspace.folder)
        benchmark.measurement(processorTime, Int(usage.cpu * 1e3))
        benchmark.measurement(peakMemory, usage.peakBytes)
      } catch {
        benchmark.error("\(error)")
      }
    },
    setup: {
      let fixture = try Fixture()
      current.withLock { $0 = fixture }
    },
    teardown: {
      current.withLock { $0 }?.scratch.remove()
    }
  )
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, processorTime, peakMemory],
    warmupIterations: 1,
    maxDuration: .seconds(10),
    maxIterations: 30
  )
  measure("Bare loop over events") { try $0.bareLoop($1) }
  measure("Plan without changes") { try $0.plan($1) }
  measure("Plan of a profile edit") { try $0.planAfterProfileEdit($1) }
  measure("One question about access") { try $0.can($1) }
}

import Foundation
import Testing

/// The power goes at any moment of an apply: the calls made until then are replayed into every
/// state that the disk may be in.
@Suite
struct PowerCutTests {
  @Test
  func `a power cut during an apply leaves the old or the new state`() async throws {
    let tally = try await PowerCut.tally(of: try await Scenario.second.value)
    tally.report("power cuts during an apply, replayed")
    #expect(tally["different disks"] > 50)
    #expect(tally.isClean, "\(tally.summary)")
  }

  @Test
  func `a power cut during a first apply leaves no state or the new one`() async throws {
    let tally = try await PowerCut.tally(of: try await Scenario.first.value)
    tally.report("power cuts during a first apply, replayed")
    #expect(tally["different disks"] > 20)
    #expect(tally.isClean, "\(tally.summary)")
  }
}

/// The replay of an apply into crash states.
enum PowerCut {
  /// A disk after a power cut, with the first call that it may have come after.
  private struct Disk: Hashable, Sendable {
    var image: StoreImage?
    var isAcknowledged: Bool
  }

  /// Looks at every state that the disk may be in after each call of an apply.
  ///
  /// Calls may be left out, by their numbers: as if they had only seemed to go well.
  static func tally(
    of scenario: Scenario,
    leavingOut omitted: ([Call]) -> [Int] = { _ in [] }
  ) async throws -> Tally {
    var tally = Tally()
    let ground = try scenario.ground()
    defer { ground.remove() }
    let injection = Injection(
      calls: .init(within: [ground.workspace.path], withStreams: true)
    )
    var run = try await injection.run(Command.apply, on: ground)
    let numbers = Set(omitted(run.record))
    tally.add("left out", numbers.count)
    run.record.removeAll { numbers.contains($0.number) }
    let disks = disks(run.record, scenario, ground)
    tally.add("moments", run.record.count + 1)
    tally.add("different disks", disks.count)
    for (disk, place) in disks {
      let outcome = scenario.outcome(of: disk.image)
      tally.add("disks with \(outcome?.rawValue ?? "neither")")
      if outcome == nil {
        tally.add(problems: ["neither the old nor the new state"], at: place)
      } else if disk.isAcknowledged, outcome == .old {
        tally.add(problems: ["an acknowledged apply is lost"], at: place)
      }
    }
    let recoveries = try await each(some(of: distinct(disks))) { image, place in
      (place, try await scenario.recovery(of: image))
    }
    tally.add("recovered", recoveries.count)
    for (place, problems) in recoveries {
      tally.add(problems: problems, at: place)
    }
    return tally
  }

  private static func disks(
    _ record: [Call],
    _ scenario: Scenario,
    _ ground: Ground
  ) -> [(Disk, String)] {
    var states = CrashStates(scenario.old, at: ground.store)
    var known: Set<Disk> = []
    var disks: [(Disk, String)] = []
    var place = "before the first call"
    for call in record.map(Optional.some) + [nil] {
      for image in states.all() {
        let disk = Disk(image: image, isAcknowledged: states.isAcknowledged)
        if known.insert(disk).inserted {
          disks.append((disk, place))
        }
      }
      if let call {
        states.perform(call)
        let name = call.path.split(separator: "/").last ?? ""
        place = "after call \(call.number), \(call.name) \(name)"
      }
    }
    return disks
  }

  /// All of them in the full form; in the shorter one some forty, spread over all moments.
  private static func some<Element>(of all: [Element]) -> [Element] {
    let step = Form.of(short: max(1, (all.count + 39) / 40), full: 1)
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  private static func distinct(_ disks: [(Disk, String)]) -> [(StoreImage?, String)] {
    var known: Set<StoreImage?> = []
    return disks.compactMap { disk, place in
      var essence = disk.image?.essence
      if !Form.isFull {
        for name in essence?.temporaries ?? [] {
          essence?.files[name] = []
        }
      }
      return known.insert(essence).inserted ? (disk.image, place) : nil
    }
  }
}

import Foundation
import Testing

/// The power goes at any moment of an apply on a real ext4 file system.
///
/// The disk is a file; it is copied while the apply stands before a call, without anything being
/// synced first, and mounted elsewhere, where the journal is replayed as after a power cut.
@Suite(.serialized, .enabled(if: Mounts.haveImages, "\(Mounts.why)"))
struct DiskImageTests {
  /// Ways to mount; without `auto_da_alloc` ext4 does not mend programs that forget to sync.
  static let options = Form.of(
    short: ["noauto_da_alloc"],
    full: ["noauto_da_alloc", "noauto_da_alloc,data=writeback", "noauto_da_alloc,data=journal"]
  )

  @Test(arguments: NoRoomTests.Which.allCases, options)
  func `a disk copied at any moment has the old or the new state`(
    which: NoRoomTests.Which,
    options: String
  ) async throws {
    let scenario = try await which.scenario
    let disk = try await Disk(options)
    defer { disk.remove() }
    let tally = try await disk.tally(of: scenario) { ground in
      Injection(fault: "hook:\(disk.copying(to: "$FAULTS_NUMBER"))", calls: .of(ground))
    }
    tally.report("ext4 (\(options)) copied at each call of a \(which) apply")
    #expect(tally["fired"] > 0 && tally["disks that differ"] > 2)
    #expect(tally["left old"] > 0 && tally["left new"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  @Test(arguments: ["/store", ".tmp"])
  func `what is not synced is lost on a real disk too, and that is caught`(
    ending: String
  ) async throws {
    let disk = try await Disk("noauto_da_alloc")
    defer { disk.remove() }
    let tally = try await disk.tally(of: try await Scenario.second.value) { _ in
      Injection(fault: "skip", calls: .init(names: ["fsync", "fdatasync"], ending: ending))
    }
    tally.report("ext4 without the sync of …\(ending)")
    #expect(tally["fired"] > 0)
    #expect(!tally.isClean)
  }
}

/// An ext4 file system in a file, and copies of it.
struct Disk: Sendable {
  private let base: URL
  private let options: String

  private var image: URL { base.appending(path: "image") }
  private var copies: URL { base.appending(path: "copies") }

  init(_ options: String) async throws {
    self.options = "loop," + options
    base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "charter-disk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: copies, withIntermediateDirectories: true)
    let made = try await Programs.shell("truncate -s 8m image && mkfs.ext4 -q image", in: base)
    guard made.code == 0 else {
      throw Failure(made.said)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: base)
  }

  /// A command that copies the disk.
  ///
  /// Nothing may be written to it meanwhile, so a copy that is not the same afterwards is made
  /// again. One that is the same as the last one is not kept.
  func copying(to name: String) -> String {
    """
    cd "\(copies.path)" || exit
    until cp --sparse=always ../image new && cmp -s ../image new; do :; done
    if cmp -s new last; then rm new; else mv new "\(name)"; ln -f "\(name)" last; fi
    """
  }

  /// Applies with a fault on the disk, which is copied once more when that has ended; then looks
  /// at all the copies.
  func tally(
    of scenario: Scenario,
    _ injection: (Ground) -> Injection
  ) async throws -> Tally {
    var tally = Tally()
    var place = ""
    try await Mounts.with(["-o", options, image.path]) { folder in
      let ground = try scenario.ground(in: folder)
      place = ground.base.lastPathComponent
      _ = try await Programs.shell("sync -f .", in: ground.workspace)
      let run = try await injection(ground).run(Command.apply, on: ground)
      let copied = try await Programs.shell(copying(to: "end"), in: base)
      guard copied.code == 0 else {
        throw Failure(copied.said)
      }
      tally.add("fired", run.report.fired)
      if !run.ended.isAcknowledged {
        tally.add(problems: ["the apply fails: \(run.ended.said)"], at: "without a power cut")
      }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: copies.path)
    let last = names.contains("end") ? "end" : nil
    for name in names.filter({ $0 != "last" }).sorted() {
      tally.add("disks that differ")
      let problems = try await look(at: name, place, scenario, &tally)
      tally.add(problems: problems, at: "call \(name)")
    }
    if last == nil {
      // The disk was the same before the last call as at the end: that copy is looked at as both.
      let problems = try await look(at: "last", place, scenario, &tally, isAcknowledged: true)
      tally.add(problems: problems, at: "end")
    }
    return tally
  }

  /// Mounts a copy and looks whether its store is whole, and whether the next applies work on it.
  private func look(
    at name: String,
    _ place: String,
    _ scenario: Scenario,
    _ tally: inout Tally,
    isAcknowledged: Bool = false
  ) async throws -> [String] {
    var problems: [String] = []
    var found: StoreImage?
    try await Mounts.with(["-o", options, copies.appending(path: name).path]) { folder in
      found = try StoreImage.read(folder.appending(path: "\(place)/workspace/store"))
    }
    let outcome = scenario.outcome(of: found)
    tally.add("left \(outcome?.rawValue ?? "neither")")
    if outcome == nil {
      problems.append("neither the old nor the new state")
    } else if outcome == .old, isAcknowledged || name == "end" {
      problems.append("an acknowledged apply is lost")
    }
    return problems + (try await scenario.recovery(of: found))
  }
}

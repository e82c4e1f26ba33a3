import ArgumentParser
import CharterFiles
import CharterJSON
import CharterModel
import CharterStore

/// Proofs about a trail, made and checked.
struct ProofCheck {
  private let output: OutputOptions

  init(_ output: OutputOptions) {
    self.output = output
  }

  /// Prints the proof about one serial of a store.
  func print(_ serial: Int, isInclusion: Bool, of store: Store) throws {
    let (state, trail) = try Failures.reported(output, store.path) { () throws(StoreError) in
      let state = try store.read()
      return (state, try store.trail(of: state))
    }
    let proof =
      isInclusion
      ? TrailProof.inclusion(of: serial, in: trail)
      : TrailProof.consistency(since: serial, in: trail)
    guard let proof else {
      throw Failures.noSerial(serial, of: state, output)
    }
    Stream.output.write(json: proof.json.pretty() + [0x0A])
  }

  /// Says whether a proof holds for what checkpoints say.
  func check(_ file: String, against checkpoints: [Checkpoint]) throws {
    let bytes: [UInt8]
    do {
      bytes = try Files.read(file)
    } catch {
      Failures.say(
        .unreadableFile,
        error.description,
        help: "name a file with what 'charter verify --prove' printed",
        output
      )
      throw ExitStatus.failure
    }
    guard let value = try? JSONValue(parsing: bytes), let proof = TrailProof(value) else {
      throw refuse(
        "\(quoted(file)) is no proof as 'charter verify' prints it",
        "name a file with what 'charter verify --prove' printed"
      )
    }
    let missing = proof.sizes.filter { size in !checkpoints.contains { $0.size == size } }
    guard missing.isEmpty else {
      throw refuse(
        "the proof is about serial \(missing[0]), and no checkpoint is of that serial",
        "name the checkpoints that it is about with --checkpoint"
      )
    }
    guard proof.holds(for: checkpoints) else {
      throw refuse(
        "the proof does not hold for the checkpoint\(proof.sizes.count == 1 ? "" : "s")",
        "trust neither the proof nor what it came with"
      )
    }
    switch proof {
    case .inclusion(_, let serial, let size, _):
      Stream.output.write("The entry is that of serial \(serial) in the trail of serial \(size).\n")
    case .consistency(let older, let newer, _):
      Stream.output.write("The trail of serial \(older) begins the trail of serial \(newer).\n")
    }
  }

  private func refuse(_ message: String, _ help: String) -> ExitCode {
    Failures.say(.damagedStore, message, help: help, output)
    return ExitStatus.failure
  }
}

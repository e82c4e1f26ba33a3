import CharterJSON
import CharterStore

/// The text of checkpoints and of proofs, which come from outside of the store.
///
/// An input is a proof, a line of dashes, and checkpoints.
struct ProofFuzzing {
  private let bench: FuzzBench

  init(_ bench: FuzzBench) {
    self.bench = bench
  }

  private static let separator = "\n----\n"

  func run(_ bytes: [UInt8]) throws {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: ProofFuzzing.separator)
    let checkpoints = parts.compactMap { Checkpoint(in: String($0)) }
    for checkpoint in checkpoints {
      try FuzzComplaint.check(
        Checkpoint(in: checkpoint.text) == checkpoint,
        "a checkpoint is read as another one"
      )
    }
    for part in parts {
      guard let value = try? JSONValue(parsing: Array(part.utf8)), let proof = TrailProof(value)
      else {
        continue
      }
      _ = proof.sizes
      let holds = proof.holds(for: checkpoints)
      let again = TrailProof(try JSONValue(parsing: proof.json.compact))
      try FuzzComplaint.check(
        again?.holds(for: checkpoints) == holds,
        "a proof is read as another one"
      )
    }
    _ = try Store("\(bench.folder)/seed/store").verify(against: checkpoints)
  }

  /// Proofs about a trail with the checkpoints that they are checked against.
  static func seeds(_ trail: [UInt8]) -> [[UInt8]] {
    let lines = trail.split(separator: 0x0A).map { $0 + [0x0A] }
    let tree = MerkleTree(entries: lines.map { $0[...] })
    let checkpoints = (1...max(1, lines.count)).map {
      Checkpoint(lineage: "lineage", size: $0, root: tree.root(of: $0)).text
    }
    let proofs = (1...max(1, lines.count)).flatMap {
      [TrailProof.inclusion(of: $0, in: trail), TrailProof.consistency(since: $0, in: trail)]
    }
    return proofs.compactMap(\.self).map { proof in
      let text = ([String(decoding: proof.json.compact, as: UTF8.self)] + checkpoints)
      return Array(text.joined(separator: separator).utf8)
    }
  }
}

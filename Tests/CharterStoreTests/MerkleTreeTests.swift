import CharterModel
import CharterStore
import CharterTestSupport
import Testing

/// The tree over the entries of a trail.
struct MerkleTreeTests {
  /// The leaves that the implementations of Certificate Transparency are tested with.
  private static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
    [
      0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E,
      0x6F,
    ],
  ]

  /// Their roots, from the first leaf to all of them.
  private static let roots = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test
  func `the roots are those that everybody else has`() {
    let tree = MerkleTree(entries: MerkleTreeTests.leaves.map { $0[...] })
    for (size, root) in MerkleTreeTests.roots.enumerated() {
      #expect(hexadecimal(tree.root(of: size + 1)) == root)
    }
    #expect(
      hexadecimal(tree.root(of: 0))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
  }

  @Test
  func `every proof of up to 40 entries holds, and no other one does`() {
    let entries = (0..<40).map { Array("entry \($0)\n".utf8)[...] }
    let tree = MerkleTree(entries: entries)
    for size in 1...entries.count {
      let root = tree.root(of: size)
      #expect(root == plainRoot(entries.prefix(size).map(MerkleTree.leaf)))
      for index in 0..<size {
        let proof = tree.inclusion(of: index, in: size)
        func rootFrom(_ leaf: Int, _ place: Int, _ hashes: [MerkleTree.Hash]) -> MerkleTree.Hash? {
          MerkleTree.root(
            from: MerkleTree.leaf(entries[leaf]),
            at: place,
            of: size,
            by: hashes
          )
        }
        #expect(rootFrom(index, index, proof) == root)
        #expect(rootFrom((index + 1) % 40, index, proof) != root)
        #expect(rootFrom(index, index, proof + [root]) != root)
        if size > 1 {
          #expect(rootFrom(index, (index + 1) % size, proof) != root)
          #expect(rootFrom(index, index, Array(proof.dropLast())) != root)
        }
      }
      for older in 0...size {
        let proof = tree.consistency(from: older, to: size)
        let before = (size: older, root: tree.root(of: older))
        #expect(MerkleTree.isConsistent(from: before, to: (size, root), by: proof))
        guard older > 0, older < size else {
          continue
        }
        let other = (size: older, root: tree.root(of: older - 1))
        #expect(!MerkleTree.isConsistent(from: other, to: (size, root), by: proof))
        #expect(!MerkleTree.isConsistent(from: before, to: (size, other.root), by: proof))
        #expect(!MerkleTree.isConsistent(from: before, to: (size, root), by: proof + [root]))
        #expect(
          !MerkleTree.isConsistent(from: before, to: (size, root), by: Array(proof.dropLast()))
        )
      }
    }
  }

  /// The root by pairing hashes level by level, the last one of an odd level going up alone.
  private func plainRoot(_ leaves: [MerkleTree.Hash]) -> MerkleTree.Hash {
    var level = leaves
    while level.count > 1 {
      level = stride(from: 0, to: level.count, by: 2).map { index in
        index + 1 < level.count
          ? Digest.bytes(of: [0x01] + level[index] + level[index + 1]) : level[index]
      }
    }
    return level[0]
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}

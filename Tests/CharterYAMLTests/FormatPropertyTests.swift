import CharterModel
import CharterTestSupport
import CharterYAML
import Foundation
import Testing

/// Random manifests in random layouts come to the canonical one.
struct FormatPropertyTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["CHARTER_FORMAT_ROUNDS"].flatMap { Int($0) } ?? 1500

  @Test func `a random layout comes to the canonical one, with every value and comment`() {
    var failures = 0
    for round in 0..<FormatPropertyTests.rounds where failures < 3 {
      let sample = MessyManifest(using: SeededGenerator(seed: UInt64(round)))
      let (messy, canonical) = (Array(sample.messy.utf8), Array(sample.canonical.utf8))
      let result = formatted(messy)
      guard let result, result == canonical else {
        let (_, diagnostics) = YAMLReader.read(messy, file: FileIndex(0))
        let text = result.map { String(decoding: $0, as: UTF8.self) } ?? "\(diagnostics)"
        Issue.record("\(round)\n\(sample.messy)---- expected\n\(sample.canonical)---- is\n\(text)")
        failures += 1
        continue
      }
      #expect(formatted(result) == result, "\(round)")
      #expect(trees(messy) == trees(result), "\(round)")
      #expect(comments(in: result) == sample.comments, "\(round)")
    }
  }

  /// The comments, as the random manifests have them.
  private func comments(in bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      line.firstMatch(of: /# [0-9]+ é$/).map { String($0.output) }
    }
  }

  @Test
  func `random changes to a manifest are laid out without a change of what it says, or refused`() {
    var random = SeededGenerator(seed: 7)
    var count = 0
    for round in 0..<FormatPropertyTests.rounds {
      var bytes = Array(MessyManifest(using: SeededGenerator(seed: UInt64(round))).messy.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let letters = Array(" \n\t-?:,[]{}&*#|>'\"%a0\\".utf8)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(letters.randomElement(using: &random) ?? 0x20, at: place)
        default: bytes[place] = letters.randomElement(using: &random) ?? 0x20
        }
        if bytes.isEmpty {
          break
        }
      }
      guard let result = formatted(bytes) else {
        continue
      }
      count += 1
      #expect(trees(result) == trees(bytes), "\(String(decoding: bytes, as: UTF8.self))")
      #expect(formatted(result) == result, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(count > FormatPropertyTests.rounds / 10)
  }
}

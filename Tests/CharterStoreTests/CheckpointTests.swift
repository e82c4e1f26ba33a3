import CharterStore
import Testing

/// Checkpoints as texts.
struct CheckpointTests {
  private static let checkpoint = Checkpoint(
    lineage: "5a0e1cf4-3c3f-4d8b-a2a4-5d0b2f0c9b11",
    size: 17,
    root: Array(0..<32)
  )

  @Test
  func `a checkpoint is three lines, and reads back`() {
    let text = CheckpointTests.checkpoint.text
    #expect(
      text == """
        charter/5a0e1cf4-3c3f-4d8b-a2a4-5d0b2f0c9b11
        17
        AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=

        """
    )
    #expect(Checkpoint(in: text) == CheckpointTests.checkpoint)
  }

  @Test
  func `the last one of a log is taken, whatever the log puts before its lines`() {
    var older = CheckpointTests.checkpoint
    older.size = 3
    let log =
      (older.text + "some words\n" + CheckpointTests.checkpoint.text + "Apply complete.\n")
      .split(separator: "\n").map { "2026-06-01T12:00:00Z job |   \($0)\r\n" }.joined()
    #expect(Checkpoint(in: log) == CheckpointTests.checkpoint)
  }

  @Test(arguments: [
    "", "charter/x\n1\n", "charter/x\n-1\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
    "charter/x\n1\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9=\n", "charter/x\n1\nAAAA\n",
    "other/x\n1\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
  ])
  func `what is none is not taken for one`(text: String) {
    #expect(Checkpoint(in: text) == nil)
  }
}

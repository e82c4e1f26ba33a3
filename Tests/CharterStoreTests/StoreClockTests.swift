import CharterModel
import CharterStore
import Testing

/// When entries are dated.
struct StoreClockTests {
  @Test
  func `no entry is dated before the one before it`() throws {
    let folder = try StoreFolder()
    defer { folder.remove() }
    try folder.apply(at: "2026-06-02")
    #expect(
      throws: StoreError.backwards(
        time: try #require(Instant("2026-06-01T23:59:59Z")),
        last: try #require(Instant("2026-06-02")),
        hasTestClock: false
      )
    ) {
      try folder.apply(at: "2026-06-01T23:59:59Z")
    }
    #expect(try folder.store.read().header.serial == 1)
    try folder.apply(at: "2026-06-02")
    try folder.apply(at: "2026-06-03")
    #expect(try folder.store.verify().isWhole)
  }

  @Test
  func `a test clock is for the first entry alone, and lasts`() throws {
    for begins in [true, false] {
      let folder = try StoreFolder()
      defer { folder.remove() }
      try folder.apply(beginsTestClock: begins)
      try folder.apply(beginsTestClock: !begins)
      let state = try folder.store.read()
      #expect(state.header.hasTestClock == begins)
      #expect(try folder.store.entries(state).map(\.beginsTestClock) == [begins, false])
      #expect(try folder.store.verify().isWhole)
    }
  }

  @Test
  func `a header that says otherwise than the first entry is noticed`() throws {
    for begins in [true, false] {
      let folder = try StoreFolder()
      defer { folder.remove() }
      try folder.apply(beginsTestClock: begins)
      var state = try folder.store.read()
      state.header.hasTestClock = !begins
      try folder.put(state.file, in: "state.json")
      let result = try folder.store.verify()
      #expect(result.problems.count == 1 && result.problems[0].message.contains("test clock"))
      #expect(throws: StoreError.self) { try folder.apply() }
    }
  }

  @Test
  func `a pinned store is read and written only with its lineage`() throws {
    let folder = try StoreFolder()
    defer { folder.remove() }
    let pin = LineagePin("5a0e1cf4-3c3f-4d8b-a2a4-5d0b2f0c9b11", by: "CHARTER_LINEAGE")
    let pinned = Store(folder.path, pins: [pin])
    for _ in 1...2 {
      let lineage = try folder.store.read().header.lineage
      let error = StoreError.otherLineage(found: lineage.isEmpty ? nil : lineage, pin: pin)
      #expect(throws: error) { try pinned.read() }
      #expect(throws: error) { try pinned.verify() }
      #expect(!pinned.holdsNothing(but: "acme-access"))
      try folder.apply()
    }
    let lineage = try folder.store.read().header.lineage
    let own = Store(folder.path, pins: [LineagePin(lineage, by: "spec.store.lineage")])
    #expect(try own.read().header.serial == 2)
    #expect(try own.verify().isWhole)
  }
}

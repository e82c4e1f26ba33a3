import CharterModel
import Testing

/// RFC 3339, and nothing that only looks like it.
struct InstantTests {
  @Test(arguments: [
    ("2026-06-01", "2026-06-01T00:00:00Z"),
    ("2026-06-01T12:00:00Z", "2026-06-01T12:00:00Z"),
    ("2026-06-01t12:00:00z", "2026-06-01T12:00:00Z"),
    ("2026-06-01T00:30:00+01:00", "2026-05-31T23:30:00Z"),
    ("2024-02-29T23:59:59.120-00:30", "2024-03-01T00:29:59.12Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ("9999-12-31", "9999-12-31T00:00:00Z"),
    ("1600-02-29", "1600-02-29T00:00:00Z"),
  ])
  func `a time is written in one way`(text: String, expected: String) {
    #expect(Instant(text)?.rfc3339 == expected)
  }

  @Test(arguments: [
    "", "2026", "2026-6-1", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
    "2026-06-01T", "2026-06-01T12:00", "2026-06-01T12:00:00", "2026-06-01 12:00:00Z",
    "2026-06-01T24:00:00Z", "2026-06-01T12:60:00Z", "2026-06-30T23:59:60Z",
    "2026-06-01T12:00:00.Z", "2026-06-01T12:00:00.1234567890Z", "2026-06-01T12:00:00+1:00",
    "+026-06-01", "２０２６-06-01", "2026-06-01T12:00:00Zx",
  ])
  func `what is no time is refused`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test
  func `seconds and text agree on every day of four centuries`() {
    for day in stride(from: -135_140, to: 11_000, by: 1) {
      let instant = Instant(seconds: Int64(day) * 86_400)
      #expect(Instant(instant.rfc3339) == instant)
    }
  }
}

import CharterModel
import Testing

struct PeriodTests {
  @Test(
    arguments: [
      ("14 days", "2026-06-01", "2026-06-15T00:00:00Z"),
      ("1 day", "2026-12-31", "2027-01-01T00:00:00Z"),
      ("6 months", "2026-08-31", "2027-02-28T00:00:00Z"),
      ("1 month", "2028-01-31T10:30:00Z", "2028-02-29T10:30:00Z"),
      ("12 months", "2028-02-29", "2029-02-28T00:00:00Z"),
      ("1 year", "2027-03-01", "2028-03-01T00:00:00Z"),
      ("2 weeks", "2026-06-01", "2026-06-15T00:00:00Z"),
      ("60 minutes", "2026-06-01T23:30:00Z", "2026-06-02T00:30:00Z"),
      ("12 hours", "2026-06-01", "2026-06-01T12:00:00Z"),
    ]
  )
  func `months and years are those of the calendar`(
    period: String,
    from: String,
    to: String
  ) throws {
    let later = try #require(Instant(from)).advanced(by: try #require(Period(period)))
    #expect(later.rfc3339 == to)
  }

  @Test(
    arguments: [
      "", "14", "days", "0 days", "014 days", "14  days", "-1 days", "1 fortnight", "1.5 days",
    ]
  )
  func `what is no length of time is none`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test
  func `a length of time is written as it is read`() {
    for text in ["1 day", "14 days", "6 months", "1 year"] {
      #expect(Period(text)?.description == text)
    }
  }
}

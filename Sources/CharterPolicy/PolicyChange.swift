import CharterJSON
package import CharterModel

/// One change of a resource as rules look at it; a side that was not there, or is not, is absent.
package struct PolicyChange: Sendable {
  package let address: Address
  package let before: PolicyResource?
  package let after: PolicyResource?
  /// Since when it has been in its state, as the platform says.
  package private(set) var stateSince: Instant?

  package init(
    _ address: Address,
    previousAddress: Address?,
    before: ArraySlice<UInt8>?,
    after: ArraySlice<UInt8>?,
    source: Source?,
    stateSince: Instant?
  ) {
    self.address = address
    self.before = before.map { PolicyResource(previousAddress ?? address, $0, source: source) }
    self.after = after.map { PolicyResource(address, $0, source: source) }
    self.stateSince = stateSince
  }

  /// The same change, with the later of two moments: a date that somebody put into the store by hand
  /// helps nobody.
  package func since(_ applied: (Address) -> Instant?) -> PolicyChange {
    guard let before, let own = stateSince, let other = applied(before.address) else {
      return self
    }
    var change = self
    change.stateSince = max(own, other)
    return change
  }

  /// One of the sides that are there.
  var either: PolicyResource? { after ?? before }

  /// The ticket that this change brings: a new `metadata.annotations.ticket`, or the new ticket of
  /// an assignment.
  ///
  /// One that stood there before asked for something else.
  package var ticket: String? {
    guard let after else {
      return nil
    }
    if let note = after.annotation("ticket"), note != before?.annotation("ticket") {
      return note
    }
    guard address.kind == .assignment, let ticket = after.spec?["ticket"]?.string,
      ticket.contains(where: { $0.isLetter || $0.isNumber }),
      ticket != before?.spec?["ticket"]?.string
    else {
      return nil
    }
    return ticket
  }
}

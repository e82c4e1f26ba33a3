import CharterAccess
package import CharterModel

/// Assignments that a plan changes and that will give, or take, access later than the plan looks.
///
/// What changes in access is worked out for one moment; what begins or ends afterwards would go by
/// unseen.
package enum LaterChanges {
  /// One changed assignment: where it is declared, and its bodies on both sides.
  package struct Changed {
    package let address: Address
    package let source: Source?
    package let before: ArraySlice<UInt8>?
    package let after: ArraySlice<UInt8>?

    package init(
      address: Address,
      source: Source?,
      before: ArraySlice<UInt8>?,
      after: ArraySlice<UInt8>?
    ) {
      self.address = address
      self.source = source
      self.before = before
      self.after = after
    }
  }

  /// A note for each that begins later, or whose end is moved.
  package static func findings(_ changes: [Changed], at time: Instant) -> [Finding] {
    changes.compactMap { change in
      let before = change.before.map { AssignmentTimes($0) }
      let after = change.after.map { AssignmentTimes($0) }
      if let begin = after?.notBefore, let moment = Instant(begin), moment > time,
        before?.notBefore != begin
      {
        return note(change, "takes effect on \(begin)", at: begin)
      }
      guard let before, let after, before.expires != after.expires else {
        return nil
      }
      if let end = after.expires, let moment = Instant(end), moment > time {
        return note(change, "ends on \(end), \(was(before.expires))", at: end)
      }
      if after.expires == nil, let end = before.expires {
        return note(change, "does not end any more, \(was(end))", at: end)
      }
      return nil
    }
  }

  private static func was(_ end: String?) -> String {
    end.map { "before on \($0)" } ?? "before it did not end"
  }

  private static func note(_ change: Changed, _ what: String, at moment: String) -> Finding {
    Finding(
      .laterChange,
      .note,
      "\(change.address) \(what)",
      help: "--at \(moment) shows who gains and loses what then",
      address: change.address,
      source: change.source
    )
  }
}

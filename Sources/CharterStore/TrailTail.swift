import CharterModel

/// What follows the entries of `audit.jsonl` that `state.json` names.
///
/// An apply appends one entry before it commits, so an interrupted one leaves at most one: whole, in
/// part, or, after a power cut, with zeros in the place of what was not written. Whole or not, it
/// follows the head of the state. Whatever else follows was added, or an older state was put back.
enum TrailTail: Equatable {
  case nothing
  /// An apply was interrupted before it was committed.
  case interrupted
  /// No interrupted apply leaves this; what is wrong.
  case other(String)

  init(_ tail: ArraySlice<UInt8>, after header: StoredState.Header) {
    guard let end = tail.lastIndex(where: { $0 != 0 }) else {
      self = tail.isEmpty ? .nothing : .interrupted
      return
    }
    let written = tail[...end]
    let entries = written.dropLast().count { $0 == 0x0A } + 1
    guard entries == 1 else {
      self = .other(
        "\(entries) entries follow the last one that state.json names, and an interrupted apply "
          + "leaves one at most: entries were added, or an older state was put back"
      )
      return
    }
    let isTorn = written.contains(0)
    let start = Array("{\"serial\":\(header.serial + 1),".utf8)
    let isBegun = zip(written, start).allSatisfy { $0 == $1 || $0 == 0 }
    let isWhole = written.last == 0x0A && !isTorn
    guard isBegun, !isWhole || TrailLines.follows(written, header.auditHead) else {
      self = .other(
        "\(tail.count) bytes follow the last entry that state.json names, and do not continue it: "
          + "they were added, or an older state was put back"
      )
      return
    }
    self = .interrupted
  }
}

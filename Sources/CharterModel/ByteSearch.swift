extension ArraySlice<UInt8> {
  /// Whether these bytes stand in here one behind the other: a look before something is read that
  /// seldom matters.
  package func contains(bytes wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, count >= wanted.count else {
      return false
    }
    return indices.dropLast(wanted.count - 1).contains { start in
      self[start] == first && self[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

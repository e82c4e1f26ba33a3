/// Why nothing could be measured.
public struct Failure: Error, CustomStringConvertible {
  /// What to say to people.
  public let description: String

  /// A failure by what there is to say about it.
  public init(_ description: String) {
    self.description = description
  }
}

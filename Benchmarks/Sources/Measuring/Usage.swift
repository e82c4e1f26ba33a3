/// What one run of a program took.
public struct Usage: Codable, Sendable {
  /// Seconds from start to end.
  public let wall: Double
  /// Seconds of processor time, of the program and of the system for it, on all cores together.
  public let cpu: Double
  /// The most memory that was resident, in bytes.
  public let peakBytes: Int
  /// The exit code; 128 and the signal where one ended it.
  public let status: Int
}

/// The middle and the ends of some figures.
public struct Spread: Codable, Sendable {
  /// The one in the middle, or the mean of the two in the middle.
  public let median: Double
  /// The smallest.
  public let min: Double
  /// The greatest.
  public let max: Double

  /// The spread of figures, of which there is at least one.
  public init(_ values: [Double]) {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    median =
      sorted.isEmpty
      ? .nan : sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    min = sorted.first ?? .nan
    max = sorted.last ?? .nan
  }
}

/// A number for each different value, in the order in which they come.
package struct Interned<Value: Hashable & Sendable>: Sendable {
  package private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]
  /// The number that was asked for last: the same is often asked for again.
  private var last: Int32 = 0

  package init() {}

  /// With one value that has the number 0.
  package init(_ first: Value) {
    _ = number(first)
  }

  package mutating func number(_ value: Value) -> Int32 {
    if !values.isEmpty, values[Int(last)] == value {
      return last
    }
    if let number = numbers[value] {
      last = number
      return number
    }
    last = Int32(values.count)
    numbers[value] = last
    values.append(value)
    return last
  }
}

import Foundation

/// How much is tried: a shorter form with every change, all of it where `CHARTER_FAULTS` is `full`.
enum Form {
  static let isFull = ProcessInfo.processInfo.environment["CHARTER_FAULTS"] == "full"

  static func of<Value>(short: Value, full: Value) -> Value {
    isFull ? full : short
  }
}

/// Does something with each of many items, a few at a time, and keeps their order.
func each<Item: Sendable, Result: Sendable>(
  _ items: [Item],
  atOnce: Int = 3,
  _ body: @escaping @Sendable (Item) async throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var results: [Result?] = Array(repeating: nil, count: items.count)
    var next = 0
    func start() {
      let position = next
      let item = items[position]
      next += 1
      group.addTask { (position, try await body(item)) }
    }
    while next < min(atOnce, items.count) {
      start()
    }
    while let (position, result) = try await group.next() {
      results[position] = result
      if next < items.count {
        start()
      }
    }
    return results.compactMap(\.self)
  }
}

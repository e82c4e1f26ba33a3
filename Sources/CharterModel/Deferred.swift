internal import Synchronization

/// A value that is worked out only if somebody asks for it, and then once.
package struct Deferred<Value: Sendable>: Sendable {
  private let memory: Memory

  private final class Memory: Sendable {
    private let value: Mutex<Value?>
    private let make: @Sendable () -> Value

    init(_ value: Value?, _ make: @escaping @Sendable () -> Value) {
      self.value = Mutex(value)
      self.make = make
    }

    func get() -> Value {
      value.withLock { known in
        let result = known ?? make()
        known = result
        return result
      }
    }
  }

  /// A value that is there.
  package static func known(_ value: Value) -> Deferred {
    Deferred(memory: Memory(value) { value })
  }

  /// A value that `make` works out.
  package static func later(_ make: @escaping @Sendable () -> Value) -> Deferred {
    Deferred(memory: Memory(nil, make))
  }

  package var value: Value { memory.get() }
}

/// A value that is worked out only where somebody asks for it.
///
/// Asking twice works it out twice.
package enum Deferred<Value: Sendable>: Sendable {
  case known(Value)
  case later(@Sendable () -> Value)

  package var value: Value {
    switch self {
    case .known(let value): value
    case .later(let make): make()
    }
  }
}

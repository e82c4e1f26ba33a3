import CharterModel

extension FieldType {
  /// The type of a list's members.
  var element: FieldType {
    switch self {
    case .set(let element), .list(let element): element
    case .keyed(let shape, _): .object(shape)
    case .selector(let kind): .reference(kind)
    default: .text
    }
  }

  /// The fields of a value that is a mapping with a table.
  var shape: Shape? {
    switch self {
    case .object(let shape): shape
    case .selector(let kind): Selector.shape(kind)
    default: nil
    }
  }
}

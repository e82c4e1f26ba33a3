/// One node of a document: 24 bytes in one array, in the order of the text.
///
/// The children of a sequence or a mapping follow it; a mapping's are key, value, key, value.
package struct YAMLNode: Sendable {
  package enum Kind: UInt8, Sendable {
    case scalar
    case sequence
    case mapping
    /// Stands for another node of the document; see `YAMLStream.resolve`.
    case alias
  }

  /// What must be known of a node besides its text.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// A scalar without quotes: `true`, `12` and nothing at all mean more than their letters.
    package static let plain = Traits(rawValue: 1)
    /// A mapping that has a merge key.
    package static let merging = Traits(rawValue: 2)
    /// A scalar that does not end on the line where it began, or has escapes.
    package static let block = Traits(rawValue: 4)
  }

  package var kind: Kind
  package var traits: Traits
  package var line: Int32
  package var column: Int32
  /// Where the text of a scalar begins; the node that an alias stands for.
  package var start: UInt32
  /// The number of bytes of a scalar's text.
  package var count: UInt32
  /// The position behind the last descendant.
  package var end: UInt32
}

/// A piece of a manifest that is laid out as a whole, with what stands between it and the one
/// before.
struct FormatToken {
  enum Kind: UInt8 {
    /// `---` or `...`.
    case marker
    case dash
    case question
    case colon
    case comma
    /// `[` or `{`.
    case open
    /// `]` or `}`.
    case close
    case anchor
    case alias
    /// A scalar without a block of text: plain or in quotes, on one line or several.
    case scalar
    /// `|` or `>` with what belongs to it.
    case header
    /// The lines of a block of text.
    case text
    case comment
    /// Behind the last byte.
    case end
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// How many line breaks stand before it.
  var breaks = 0
  /// How many spaces stand before it on its line; none where there is a tab among them.
  var blanks = 0
  /// How far it is from the beginning of its line.
  var column = 0
  /// Whether only blanks stand before it on its line.
  var isFirst = false
  /// The lines of a block of text.
  var block: BlockText?
  /// Whether a scalar is in double quotes: a blank at the end of its line may be escaped.
  var isDouble = false
}

/// A list or mapping without brackets that is open.
struct FormatLevel {
  let column: Int
  let isMapping: Bool
}

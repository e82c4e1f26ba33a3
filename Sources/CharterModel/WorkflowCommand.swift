/// Commands that the runners of pipelines obey anywhere in a line of a log: `##[group]`,
/// `##vso[task.setvariable]`.
package enum WorkflowCommand {
  /// Whether a number sign makes a command of what follows it.
  ///
  /// - Parameter rest: The bytes after the number sign.
  /// - Returns: `true` for another number sign, letters and an opening bracket.
  package static func opens(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: "#") else {
      return false
    }
    let word = rest.dropFirst().drop { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
    return word.first == UInt8(ascii: "[")
  }

  /// Whether a text has such a command in it.
  package static func isIn(_ text: [UInt8]) -> Bool {
    text.indices.contains { position in
      text[position] == UInt8(ascii: "#") && opens(text[(position + 1)...])
    }
  }
}

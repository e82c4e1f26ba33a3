internal import CharterModel

/// A revision as a person names it: a commit, a branch or a tag, and steps from there.
struct RevisionName {
  /// A name of a reference, or digits of a commit's hash.
  let base: String
  /// `~2`, `^1`, `^{commit}` and the like, or nothing.
  let steps: String

  /// - Throws: `GitError` if the name has another form.
  init(_ name: String) throws(GitError) {
    let end = name.utf8.firstIndex { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "^") }
    let base = String(name[..<(end ?? name.endIndex)])
    self.base = base == "@" ? "HEAD" : base
    steps = String(name[(end ?? name.endIndex)...])
    guard RevisionName.isReference(self.base), RevisionName.areSteps(steps) else {
      throw GitError(
        .unknownRevision,
        "\(quoted(name)) is not a valid name of a revision",
        help: "name a commit, a branch or a tag, with steps such as ~3 or ^2 if need be"
      )
    }
  }

  /// Whether a text can name a reference, by the rules of git-check-ref-format(1).
  static func isReference(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let forbidden = Set(" ~^:?*[\\\u{7F}".utf8)
    return !name.hasPrefix("-") && !name.hasSuffix(".") && name.utf8.count <= 1000
      && name.utf8.allSatisfy { $0 >= 0x20 && !forbidden.contains($0) }
      && !name.contains("..") && !name.contains("@{")
      && parts.allSatisfy {
        !$0.isEmpty && $0.first != UInt8(ascii: ".")
          && !String(decoding: $0, as: UTF8.self).hasSuffix(".lock")
      }
  }

  /// Whether a text consists of steps to ancestors, and of `^{commit}` or `^{}`.
  private static func areSteps(_ text: String) -> Bool {
    var rest = text[...]
    while let first = rest.first {
      let other = rest.dropFirst()
      if first == "^", let peeled = ["{commit}", "{}"].first(where: { other.hasPrefix($0) }) {
        rest = other.dropFirst(peeled.count)
      } else if first == "~" || first == "^" {
        let digits = other.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 9 else {
          return false
        }
        rest = other.dropFirst(digits.count)
      } else {
        return false
      }
    }
    return true
  }
}

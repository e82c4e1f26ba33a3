/// How many there are of what, as a part of a sentence: what there is none of is left out.
enum Counts {
  /// `none` is said if all are zero.
  static func list(_ counts: [(count: Int, words: String)], none: String) -> String {
    let texts = counts.filter { $0.count != 0 }.map { "\($0.count) \($0.words)" }
    return texts.isEmpty ? none : texts.joined(separator: ", ")
  }

  /// A number with its noun.
  static func of(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

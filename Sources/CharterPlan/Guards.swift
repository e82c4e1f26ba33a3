import CharterModel

/// The guards of section 6 that are about resources, whoever holds what.
enum Guards {
  /// More changes than these are not undone in passing.
  private static let undone = 10

  /// `emptyWorkspace`: everything that a workspace has goes, and nothing comes.
  ///
  /// `owned`: How many resources of each kind it has.
  static func emptyWorkspace(
    _ changes: [ResourceChange],
    owned: Deferred<[Kind: Int]>
  ) -> String? {
    let deleted = changes.filter { $0.after == nil }.count
    guard deleted > 0, !changes.contains(where: { $0.before == nil }) else {
      return nil
    }
    let all = owned.value.values.reduce(0, +)
    return deleted == all
      ? "the workspace declares nothing, and the store has \(all) resources of it" : nil
  }

  /// `revertsOthers`: what others have changed since the last apply is undone.
  ///
  /// - Parameters:
  ///   - changes: How many changes the plan has.
  ///   - undone: How many of them only give back what others have changed.
  ///   - givenBack: How many grants are given back that others have taken away.
  /// - Returns: What is undone, in a sentence.
  static func revertsOthers(changes: Int, undone: Int, givenBack: Int) -> String? {
    var parts: [String] = []
    if undone > Guards.undone {
      parts.append(
        "\(undone) of \(changes) changes undo what others have changed since the last apply"
      )
    }
    if givenBack > 0 {
      parts.append(
        givenBack == 1
          ? "1 grant that others have taken away since the last apply would be given back"
          : "\(givenBack) grants that others have taken away since the last apply would be given back"
      )
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", and ")
  }
}

import CharterModel
import CharterYAML

/// Turns "there is no such resource" into "did you mean".
enum Unknowns {
  /// Each comparison looks at all names of a kind, so only so many are made.
  private static let limit = 50

  /// The diagnostics of all files, the first unknown names with a suggestion.
  static func explained(_ decoded: [DecodedFile], _ index: ResourceIndex) -> [Diagnostic] {
    var left = limit
    return decoded.flatMap { file in
      var diagnostics = file.diagnostics
      for name in file.unknown.prefix(left) {
        left -= 1
        if let suggestion = suggestion(for: name, index) {
          diagnostics[name.diagnostic].help = suggestion
        }
      }
      return diagnostics
    }
  }

  private static func suggestion(for name: UnknownName, _ index: ResourceIndex) -> String? {
    let parts = name.spelled.split(separator: "/")
    let last = Text(String(parts.last ?? ""))
    var sameName: [String] = []
    var near: Set<String> = []
    for entry in index.entries.indices where index.declaration(entry).kind == name.kind {
      let reference = String(decoding: index.reference(entry), as: UTF8.self)
      if index.name(of: entry).elementsEqual(last.utf8) {
        sameName.append(reference)
      }
      let owner = index.owner(entry).map { String(decoding: $0, as: UTF8.self) }
      if parts.count == 1, owner == nil || owner == name.owner {
        near.insert(String(decoding: index.name(of: entry), as: UTF8.self))
      } else if parts.count == 2 {
        near.insert(reference)
      }
    }
    if sameName.count == 1 {
      return "did you mean \(sameName[0])?"
    }
    if let closest = Suggestion.closest(to: name.spelled, among: near.sorted()) {
      return "did you mean \(closest)?"
    }
    guard !sameName.isEmpty else {
      return nil
    }
    let shown = sameName.sorted { Text($0) < Text($1) }.prefix(5).joined(separator: ", ")
    return "did you mean one of \(shown)\(sameName.count > 5 ? ", …" : "")?"
  }
}

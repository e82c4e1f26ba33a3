import CharterModel
import CharterYAML

/// Turns "there is no such resource" into "did you mean", and into "which of these".
struct Unknowns {
  /// Comparing spellings looks at all names of a kind, so only so many names are compared.
  private static let limit = 50

  private let index: ResourceIndex
  /// The references of the resources of a kind that have a name, by kind and name.
  private var sameName: [Key: [String]] = [:]

  private struct Key: Hashable {
    let kind: Kind
    let name: Text
  }

  /// The diagnostics of all files, those about unknown names with a suggestion.
  static func explained(_ decoded: [DecodedFile], _ index: ResourceIndex) -> [Diagnostic] {
    guard decoded.contains(where: { !$0.unknown.isEmpty }) else {
      return decoded.flatMap(\.diagnostics)
    }
    let unknowns = Unknowns(index, decoded.flatMap(\.unknown))
    var left = limit
    return decoded.flatMap { file in
      var diagnostics = file.diagnostics
      for name in file.unknown {
        unknowns.explain(name, &diagnostics[name.diagnostic], comparing: left > 0)
        left -= 1
      }
      return diagnostics
    }
  }

  private init(_ index: ResourceIndex, _ unknown: [UnknownName]) {
    self.index = index
    let wanted = Set(unknown.map { Key(kind: $0.kind, name: Unknowns.lastPart($0.spelled)) })
    let kinds = Set(unknown.map(\.kind))
    for entry in index.entries.indices {
      let kind = index.declaration(entry).kind
      guard kinds.contains(kind) else {
        continue
      }
      let key = Key(kind: kind, name: Text(bytes: index.name(of: entry)))
      if wanted.contains(key) {
        sameName[key, default: []].append(
          String(decoding: index.reference(entry), as: UTF8.self)
        )
      }
    }
  }

  private static func lastPart(_ spelled: String) -> Text {
    Text(String(spelled.split(separator: "/").last ?? ""))
  }

  private func explain(
    _ name: UnknownName,
    _ diagnostic: inout Diagnostic,
    comparing: Bool
  ) {
    let same = sameName[Key(kind: name.kind, name: Unknowns.lastPart(name.spelled))] ?? []
    if same.count == 1 {
      diagnostic.help = "did you mean \(same[0])?"
    } else if same.count > 1, let location = diagnostic.location {
      diagnostic = .ambiguous(
        name.kind,
        name.spelled,
        same.sorted { Text($0) < Text($1) },
        at: location,
        width: diagnostic.length
      )
    } else if comparing, let closest = closest(to: name) {
      diagnostic.help = "did you mean \(closest)?"
    }
  }

  /// The nearest spelling of those that the reference could have meant.
  private func closest(to name: UnknownName) -> String? {
    let isQualified = name.spelled.utf8.contains(UInt8(ascii: "/"))
    var near: Set<String> = []
    for entry in index.entries.indices where index.declaration(entry).kind == name.kind {
      let owner = index.owner(entry).map { String(decoding: $0, as: UTF8.self) }
      if isQualified {
        near.insert(String(decoding: index.reference(entry), as: UTF8.self))
      } else if owner == nil || owner == name.owner {
        near.insert(String(decoding: index.name(of: entry), as: UTF8.self))
      }
    }
    return Suggestion.closest(to: name.spelled, among: near.sorted())
  }
}

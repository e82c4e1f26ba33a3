import CharterModel
import CharterYAML

/// A document without its places: aliases resolved, merge keys as they are written.
indirect enum YAMLTree: Equatable {
  case plain(Text)
  case quoted(Text)
  case sequence([YAMLTree])
  case mapping([Entry])

  struct Entry: Equatable {
    let key: YAMLTree
    let value: YAMLTree

    init(_ key: YAMLTree, _ value: YAMLTree) {
      self.key = key
      self.value = value
    }
  }

  init(_ stream: YAMLStream, at index: Int) {
    let node = stream.nodes[stream.resolve(index)]
    var children: [YAMLTree] = []
    var child = stream.resolve(index) + 1
    switch node.kind {
    case .scalar, .alias:
      let text = Text(stream.string(stream.resolve(index)))
      self = node.traits.contains(.plain) ? .plain(text) : .quoted(text)
      return
    case .sequence, .mapping:
      while child < Int(node.end) {
        children.append(YAMLTree(stream, at: child))
        child = Int(stream.nodes[child].end)
      }
    }
    self = node.kind == .sequence ? .sequence(children) : .mapping(children)
  }

  /// Keys and values, one after the other.
  static func mapping(_ children: [YAMLTree]) -> YAMLTree {
    .mapping(
      stride(from: 0, to: children.count - 1, by: 2).map {
        Entry(children[$0], children[$0 + 1])
      }
    )
  }

  /// The text of a scalar.
  var text: Text? {
    switch self {
    case .plain(let text), .quoted(let text): text
    case .sequence, .mapping: nil
    }
  }
}

extension YAMLTree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// A scalar without quotes.
  init(stringLiteral value: String) {
    self = .plain(Text(value))
  }

  init(arrayLiteral elements: YAMLTree...) {
    self = .sequence(elements)
  }

  init(dictionaryLiteral elements: (YAMLTree, YAMLTree)...) {
    self = .mapping(elements.map { Entry($0.0, $0.1) })
  }
}

/// The anchors of a document, and how much their aliases repeat.
struct Anchors {
  /// What an alias comes to.
  enum Meaning {
    case node(Int)
    case unknown
    /// It stands inside of what it repeats.
    case inside
    case tooManyInDocument
    case tooManyInFile
  }

  private struct Target {
    let index: Int
    /// How many nodes one alias to it adds, aliases within it counted in full; nothing while
    /// it is open.
    var weight: Int?
  }

  private var targets: [[UInt8]: Target] = [:]
  /// How many nodes aliases have added to the document so far.
  private(set) var aliased = 0
  /// How many nodes aliases may still add to the file: many documents with as much as one may
  /// have would take long to read.
  private var left: Int

  /// For a file of this many bytes.
  init(bytes: Int) {
    left = YAMLReader.maximumAliasedNodes + bytes
  }

  mutating func beginDocument() {
    targets.removeAll(keepingCapacity: true)
    aliased = 0
  }

  /// Marks a scalar.
  mutating func mark(_ name: [UInt8], scalar index: Int) {
    targets[name] = Target(index: index, weight: 1)
  }

  /// Marks a list or mapping that begins.
  mutating func open(_ name: [UInt8], _ index: Int) {
    targets[name] = Target(index: index, weight: nil)
  }

  /// The list or mapping ends; the same name may have been given to another node within it.
  mutating func close(_ name: [UInt8], _ index: Int, weight: Int) {
    if targets[name]?.index == index {
      targets[name]?.weight = weight
    }
  }

  /// Takes an alias.
  mutating func alias(_ name: [UInt8]) -> Meaning {
    guard let target = targets[name] else {
      return .unknown
    }
    guard let weight = target.weight else {
      return .inside
    }
    aliased += weight
    left -= weight
    guard aliased <= YAMLReader.maximumAliasedNodes else {
      return .tooManyInDocument
    }
    return left >= 0 ? .node(target.index) : .tooManyInFile
  }
}

import Foundation

/// An apply that faults happen to: the manifests, the store before it, and the store after it
/// where nothing goes wrong.
struct Scenario: Sendable {
  let manifests: [String: String]
  /// Nothing where the apply is the first.
  let old: StoreImage?
  let new: StoreImage
  private let steadyNew: [ArraySlice<UInt8>]

  /// What a store turned out to be after a fault.
  enum Outcome: String, Sendable {
    case old
    case new
  }

  /// The second apply to a store: a few users change, one comes, one goes.
  static let second = Task { try await Scenario(from: Manifests.before, to: Manifests.after) }

  /// The first apply, to a store that is not there yet.
  static let first = Task { try await Scenario(from: nil, to: Manifests.before) }

  init(from before: [String: String]?, to after: [String: String]) async throws {
    let ground = try Ground(before ?? after)
    defer { ground.remove() }
    if before != nil {
      let ended = try await ground.charter(Command.apply)
      guard ended.code == 0 else {
        throw Failure("the apply before: \(ended.said)")
      }
    }
    old = try ground.image()
    manifests = after
    try ground.write(after)
    let ended = try await ground.charter(Command.apply)
    guard ended.code == 0, let image = try ground.image() else {
      throw Failure("the apply without a fault: \(ended.said)")
    }
    new = image
    steadyNew = Scenario.steady(image.state ?? [])
  }

  /// A place to try it.
  func ground(in parent: URL? = nil) throws -> Ground {
    try Ground(manifests, old, in: parent)
  }

  /// Whether a store holds the old or the new state; nothing where it holds neither.
  ///
  /// They are compared byte for byte, but for what is random in a new store.
  func outcome(of image: StoreImage?) -> Outcome? {
    if let old {
      return image?.state == old.state ? .old : image?.state == new.state ? .new : nil
    }
    guard let state = image?.state else {
      return .old
    }
    let text = String(decoding: state.prefix(1000), as: UTF8.self)
    if text.contains(#""serial":0,"#), text.hasSuffix("\"resources\":[\n]}\n") {
      return .old
    }
    return Scenario.steady(state) == steadyNew ? .new : nil
  }

  /// A state without its lineage, and without what is reckoned from it; both are in its first line.
  private static func steady(_ state: [UInt8]) -> [ArraySlice<UInt8>] {
    let lines = state.split(separator: UInt8(ascii: "\n"), maxSplits: 1)
    let header = String(decoding: lines.first ?? [], as: UTF8.self)
      .replacing(/"(lineage|auditHead)":"[^"]*"/, with: "")
    return [ArraySlice(Array(header.utf8))] + lines.dropFirst()
  }
}

/// What cannot be a result of a test, because something before it went wrong.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// The manifests of the scenarios: a state of some pages of 4 KiB.
enum Manifests {
  static let before = manifests(users: 1...60) { "user\($0)@acme.example" }
  static let after = manifests(users: 2...61) {
    $0.isMultiple(of: 3) ? "changed\($0)@acme.example" : "user\($0)@acme.example"
  }
  /// What is applied after a fault has been got over.
  static let further = manifests(users: 1...60) {
    $0.isMultiple(of: 5) ? "further\($0)@acme.example" : "user\($0)@acme.example"
  }

  static let workspace = """
    apiVersion: charter/v1
    kind: Workspace
    metadata: {name: faults}

    """

  static func manifests(
    users: ClosedRange<Int>,
    _ address: (Int) -> String
  ) -> [String: String] {
    let items = users.map { "  - {name: user\($0), email: \(address($0))}\n" }.joined()
    return [
      "charter.yaml": workspace,
      "acme.yaml": """
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: acme}
      spec: {type: client}

      """,
      // Alone in its file: not to see it would not be many removals at once.
      "guest.yaml": """
      apiVersion: charter/v1
      kind: User
      metadata: {name: guest, organization: acme}
      spec: {email: guest@acme.example}

      """,
      "users.yaml": """
      apiVersion: charter/v1
      kind: UserList
      metadata: {organization: acme}
      items:
      \(items)
      """,
    ]
  }
}

package import CharterAccess
import CharterJSON
package import CharterModel

/// One state as rules look at it: resources by kind, organizations as a tree, and who can do what;
/// each worked out when the first rule asks.
package final class PolicyState {
  private let resources: AccessResources
  private let source: (Int) -> Source?
  private let makeWorld: () -> World
  private var byKind: [Kind: [PolicyResource]] = [:]
  private var indexes: [Kind: [Text: Int]] = [:]
  package let time: Instant

  /// `world`: Who can do what in this state, where that has been worked out already.
  package init(
    _ resources: AccessResources,
    at time: Instant,
    world: World?,
    source: @escaping (Int) -> Source?
  ) {
    self.resources = resources
    self.time = time
    self.source = source
    makeWorld = { world ?? World(resources, at: time) }
  }

  package private(set) lazy var world = makeWorld()

  /// Whether there is any resource of a kind.
  func has(_ kind: Kind) -> Bool { resources.resources.contains { $0.kind == kind } }

  /// The resources of a kind, sorted by address.
  package func all(_ kind: Kind) -> [PolicyResource] {
    if let known = byKind[kind] {
      return known
    }
    let chosen = resources.resources.filter { $0.kind == kind }
    let places = chosen.map { $0.declared >= 0 ? source(Int($0.declared)) : nil }
    let all = resources
    let size = 1024
    let found = parallelMap((chosen.count + size - 1) / size) { part in
      (part * size..<min(chosen.count, (part + 1) * size)).compactMap { position in
        Address(all.text(chosen[position]).string).map {
          PolicyResource($0, all.body(chosen[position]), source: places[position])
        }
      }
    }.flatMap(\.self).sorted { $0.address < $1.address }
    byKind[kind] = found
    return found
  }

  /// The resource that a reference names.
  package func find(_ kind: Kind, _ reference: String) -> PolicyResource? {
    if indexes[kind] == nil {
      indexes[kind] = Dictionary(
        all(kind).enumerated().map { (Text($1.reference), $0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
    return indexes[kind]?[Text(reference)].map { all(kind)[$0] }
  }

  /// An organization and those above it, from below; each once, whatever a damaged store says.
  package func lineage(of organization: String) -> [String] {
    chain(organization, .organization)
  }

  /// A scope and those above it.
  func scopes(above scope: String) -> [String] { chain(scope, .scope) }

  /// A location and those that it lies in, from below.
  func locations(above location: String) -> [String] { chain(location, .location) }

  private func chain(_ name: String, _ kind: Kind) -> [String] {
    var found: [String] = []
    var next: String? = name
    while let current = next, !found.contains(current) {
      found.append(current)
      next = find(kind, current)?.spec?["parent"]?.string
    }
    return found
  }

  /// Whether an organization is another one, or beneath it.
  func isWithin(_ organization: String, _ ancestor: String) -> Bool {
    lineage(of: organization).contains(ancestor)
  }

  /// The users whom an actor's name means: by reference, by bare name, by e-mail address.
  package func users(named actor: Text) -> [PolicyResource] {
    // No two names differ only by case, so nobody else can be meant.
    let wanted = Text(actor.string.lowercased())
    return all(.user).filter { user in
      let names = [user.reference, user.address.name.string, user.spec?["email"]?.string]
      return names.contains { $0.map { Text($0.lowercased()) } == wanted }
    }
  }

  /// The users of a group, those of nested groups included, as references.
  func members(of group: String) -> Set<String> {
    var seen: Set<String> = [group]
    var queue = [group]
    var found: Set<String> = []
    while let next = queue.popLast() {
      let spec = find(.group, next)?.spec
      found.formUnion(spec?["members"]?.words ?? [])
      for nested in spec?["groups"]?.words ?? [] where seen.insert(nested).inserted {
        queue.append(nested)
      }
    }
    return found
  }
}

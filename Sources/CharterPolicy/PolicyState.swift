package import CharterAccess
import CharterJSON
package import CharterModel

/// One state as rules look at it: resources by kind, organizations as a tree, and who can do what;
/// each worked out when the first rule asks.
package final class PolicyState {
  private lazy var resources = makeResources()
  private let makeResources: () -> AccessResources
  private let source: (Int) -> Source?
  private var byKind: [Kind: [PolicyResource]] = [:]
  private var indexes: [Kind: [Text: Int]] = [:]
  private var byOrganization: [Kind: [String: [PolicyResource]]] = [:]
  private var groupMembers: [String: Set<String>] = [:]
  package let time: Instant

  /// `world`: Who can do what in this state, where that has been worked out already.
  package init(
    _ resources: @autoclosure @escaping () -> AccessResources,
    at time: Instant,
    world: World?,
    source: @escaping (Int) -> Source?
  ) {
    makeResources = resources
    self.time = time
    self.source = source
    known = world
  }

  /// What a store holds; nothing of it is declared.
  package convenience init(_ stored: StoredState, at time: Instant, world: World? = nil) {
    self.init(AccessResources(stored), at: time, world: world) { _ in nil }
  }

  private let known: World?
  package private(set) lazy var world = known ?? World(resources, at: time)

  /// Whether some user has a scope.
  package var hasLimitedUsers: Bool { resources.hasLimitedUsers }

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
    var seen: Set<String> = []
    var next: String? = name
    while let current = next, seen.insert(current).inserted {
      found.append(current)
      next = find(kind, current)?.spec?["parent"]?.string
    }
    return found
  }

  /// Whether an organization is another one, or beneath it.
  func isWithin(_ organization: String, _ ancestor: String) -> Bool {
    guard organization != ancestor else {
      return true
    }
    guard let inner = extents[organization], let outer = extents[ancestor] else {
      return false
    }
    return outer.lowerBound < inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// When a walk over the tree enters and leaves each organization.
  private lazy var extents: [String: Range<Int>] = {
    var children: [String: [String]] = [:]
    var roots: [String] = []
    for organization in all(.organization) {
      if let parent = organization.spec?["parent"]?.string, find(.organization, parent) != nil {
        children[parent, default: []].append(organization.reference)
      } else {
        roots.append(organization.reference)
      }
    }
    var starts: [String: Int] = [:]
    var found: [String: Range<Int>] = [:]
    var clock = 0
    // What lies in a circle, as only a damaged store has it, is beneath nobody.
    var stack = roots.map { (name: $0, isLeaving: false) }
    while let (name, isLeaving) = stack.popLast() {
      clock += 1
      if isLeaving {
        found[name] = (starts[name] ?? clock)..<clock
      } else {
        starts[name] = clock
        stack.append((name, true))
        stack += (children[name] ?? []).map { ($0, false) }
      }
    }
    return found
  }()

  /// The resources of a kind that belong to an organization, sorted by address.
  func all(_ kind: Kind, of organization: String) -> [PolicyResource] {
    if byOrganization[kind] == nil {
      byOrganization[kind] = Dictionary(grouping: all(kind)) { $0.organization ?? "" }
    }
    return byOrganization[kind]?[organization] ?? []
  }

  /// The users who have a scope, as references.
  func users(withScope scope: String) -> Set<String> {
    scoped[scope] ?? []
  }

  private lazy var scoped: [String: Set<String>] = {
    var found: [String: Set<String>] = [:]
    for user in all(.user) {
      if let scope = user.spec?["scope"]?.string {
        found[scope, default: []].insert(user.reference)
      }
    }
    return found
  }()

  /// Whether a user can work: active, in an organization that works.
  func canWork(_ reference: String) -> Bool {
    guard let user = find(.user, reference), user.word("state") == "active",
      let organization = user.organization.flatMap({ find(.organization, $0) })
    else {
      return false
    }
    return !["disabled", "inactive"].contains(organization.word("state"))
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
    if let known = groupMembers[group] {
      return known
    }
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
    groupMembers[group] = found
    return found
  }
}

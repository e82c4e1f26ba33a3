import CharterAccess
import CharterJSON
import CharterModel
import CharterPolicy
import CharterReport
import CharterTestSupport
import Testing

/// What is exported, against the plain reference, on random states that mix everything.
struct ExportTests {
  private typealias Triple = AccessReference.Triple

  private struct Sample {
    let world: World
    let state: PolicyState
    let expected: [Triple]

    init(_ seed: UInt64) {
      var random = SeededGenerator(seed: 0xE59027 &+ seed)
      let states = RandomStates(using: &random)
      let seconds = RandomStates.times.randomElement(using: &random) ?? 0
      let time = Instant(seconds: Int64(seconds))
      state = PolicyState(AccessResources(states.state), at: time, world: nil) { _ in nil }
      world = state.world
      expected = AccessReference(states.state, at: seconds).all().sorted()
    }
  }

  private static let seeds: Range<UInt64> = 0..<300

  /// The lines of a document.
  private func bytes(_ write: (([UInt8]) -> Void) -> Void) -> [UInt8] {
    var all: [UInt8] = []
    write { all += $0 }
    return all
  }

  @Test
  func `tuples for OpenFGA are effective access, each once and in order`() throws {
    var count = 0
    for seed in ExportTests.seeds {
      let sample = Sample(seed)
      let text = bytes { OpenFGATuples.write(sample.world, to: $0) }
      let value = try JSONValue(parsing: text)
      let tuples = try #require(value.elements)
      let found = try tuples.map { tuple in
        let relation = try #require(tuple["relation"]?.string)
        let permission = try #require(OpenFGANames.unescaped(relation))
        return Triple(
          user: try name(tuple["user"], of: ["user"]),
          target: try name(
            tuple["object"],
            of: ["tenant", "organization", "location", "platform"]
          ),
          permission: permission
        )
      }
      #expect(found == sample.expected, "seed \(seed)")
      count += found.count
      try checkModel(tuples, sample.world)
    }
    #expect(count > 1000)
  }

  /// A user or a target as `access list` writes it.
  private func name(_ value: JSONValue?, of types: [String]) throws -> String {
    let text = try #require(value?.string)
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    try #require(parts.count == 2 && types.contains(parts[0]))
    let name = try #require(OpenFGANames.unescaped(parts[1]))
    return parts[0] == "platform" ? "*" : parts[0] == "location" ? "@\(name)" : name
  }

  /// Every tuple is one that the model allows.
  private func checkModel(_ tuples: [JSONValue], _ world: World) throws {
    let model = try JSONValue(parsing: OpenFGAModel.render(world))
    var relations: [String: Set<Text>] = [:]
    let types = try #require(model["type_definitions"]?.elements)
    for type in types {
      let name = try #require(type["type"]?.string)
      relations[name] = Set(
        (type["relations"]?.members ?? []).map(\.key)
      )
    }
    for tuple in tuples {
      let type = String(tuple["object"]?.string?.prefix { $0 != ":" } ?? "")
      #expect(relations[type]?.contains(Text(tuple["relation"]?.string ?? "")) ?? false)
    }
  }

  @Test
  func `the document for OPA has effective access`() throws {
    for seed in ExportTests.seeds {
      let sample = Sample(seed)
      let document = OPADocument(sample.state, workspace: "test")
      let value = try JSONValue(parsing: bytes { document.write(to: $0) })
      let access = try #require(value["charter"]?["access"]).members
      let found = access.flatMap { user in
        user.value.members.flatMap { target in
          (target.value.elements ?? []).map {
            Triple(
              user: user.key.string,
              target: target.key.string,
              permission: $0.string ?? ""
            )
          }
        }
      }
      #expect(found.sorted() == sample.expected, "seed \(seed)")
      #expect(Set(found).count == found.count)
      #expect(access.map(\.key) == access.map(\.key).sorted())
      let users = try #require(value["charter"]?["users"]).members.map(\.key)
      #expect(Set(access.map(\.key)).isSubset(of: users) && users == users.sorted())
    }
  }

  @Test
  func `a review has each grant with every assignment that gives it`() throws {
    var several = 0
    for seed in ExportTests.seeds {
      let sample = Sample(seed)
      let table = bytes { ReviewCSV(sample.state).write(to: $0) }
      let rows = String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst()
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      #expect(rows.allSatisfy { $0.count == ReviewCSV.columns.count })
      var vias: [Triple: [String]] = [:]
      var order: [Triple] = []
      for row in rows {
        let triple = Triple(user: row[0], target: row[5], permission: row[6])
        if vias[triple] == nil {
          order.append(triple)
        }
        vias[triple, default: []].append(row[8])
      }
      #expect(order == sample.expected, "seed \(seed)")
      for (triple, found) in vias {
        #expect(found == ways(triple, sample.world), "\(triple), seed \(seed)")
        several += found.count > 1 ? 1 : 0
      }
    }
    #expect(several > 100)
  }

  /// The assignments and the tenant of all derivations.
  private func ways(_ triple: Triple, _ world: World) -> [String] {
    guard let user = world.numbering.id(.user, triple.user),
      let target = world.target(triple.target),
      let permission = world.names.number(Text(triple.permission))
    else {
      return []
    }
    let derivations = Explainer(world, users: [user]).user(user).derivations(
      of: permission,
      on: world.targets.number(target)
    )
    let steps = derivations.flatMap(\.steps).map(\.string).filter {
      $0.hasPrefix("Assignment/") || $0.hasPrefix("Tenant/")
    }
    return Set(steps).map { Text($0) }.sorted().map(\.string)
  }

  @Test
  func `every name can be read back from what OpenFGA calls it, and is legal there`() {
    var random = SeededGenerator(seed: 0xF6A)
    let letters = Array("aZ09._@+-")
    for _ in 0..<2000 {
      let name = String(
        (0..<Int.random(in: 1...12, using: &random)).map { position in
          position == 0 ? "n" : letters.randomElement(using: &random) ?? "n"
        }
      )
      for written in [
        OpenFGANames.user("acme/\(name)"), OpenFGANames.object(name),
        OpenFGANames.object("acme/\(name)"), OpenFGANames.object("@\(name)"),
      ] {
        let id = String(written.drop { $0 != ":" }.dropFirst())
        #expect(!id.contains { "@#: ".contains($0) })
        #expect(OpenFGANames.unescaped(id)?.hasSuffix(name) ?? false)
      }
      #expect(!OpenFGANames.relation(name).contains { "@#: ".contains($0) })
      #expect(OpenFGANames.unescaped(OpenFGANames.relation(name)) == name)
    }
    #expect(
      ["this", "self"].map(OpenFGANames.relation).compactMap(OpenFGANames.unescaped) == [
        "this", "self",
      ]
    )
  }
}

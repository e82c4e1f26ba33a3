import ArgumentParser
import CharterAccess
import CharterModel
import CharterReport

/// Finds what people call users, targets and permissions on a command line.
struct AccessNames {
  private let world: World
  private let output: OutputOptions

  init(_ source: AccessSource, _ output: OutputOptions) {
    world = source.world
    self.output = output
  }

  /// `organization/name`, or a bare name that only one has.
  private func find(_ kind: Kind, _ spelled: String) throws -> Int32 {
    // Derivations print whole addresses.
    let prefix = "\(kind.rawValue)/"
    let name = spelled.hasPrefix(prefix) ? String(spelled.dropFirst(prefix.count)) : spelled
    if let id = world.numbering.id(kind, name), world.isThere(kind, id) {
      return id
    }
    let all = world.numbering.references(kind).filter { world.isThere(kind, $0.id) }
    let matching = all.filter { $0.name.hasSuffix("/\(name)") }
    if matching.count == 1 {
      return matching[0].id
    }
    let help =
      matching.count > 1
      ? "\(matching.count) have this name: "
        + matching.map(\.name).prefix(5).joined(separator: ", ")
      : (Suggestion.closest(to: name, among: all.map(\.name))
        ?? Suggestion.closest(
          to: name,
          among: all.map { String($0.name.drop { $0 != "/" }.dropFirst()) }
        ))
        .map { "did you mean \($0)?" }
        ?? "'charter access list' shows who there is"
    Failures.say(
      matching.isEmpty ? .unknownReference : .ambiguousReference,
      matching.isEmpty
        ? "there is no \(kind.rawValue.lowercased()) \(quoted(name))"
        : "\(quoted(name)) may be several",
      help: help,
      output
    )
    throw ExitStatus.failure
  }

  func user(_ name: String) throws -> Int32 { try find(.user, name) }

  func profile(_ name: String) throws -> Int32 { try find(.profile, name) }

  func group(_ name: String) throws -> Int32 { try find(.group, name) }

  /// A target by its name; a bare name is an organization's, or else the only tenant's of this name.
  func target(_ name: String) throws -> Target {
    if let target = world.target(name) {
      return target
    }
    if name.hasPrefix("@") {
      return .location(try find(.location, String(name.dropFirst())))
    }
    return .tenant(try find(.tenant, name))
  }

  func permission(_ name: String) throws -> Int {
    if let number = world.names.number(Text(name)) {
      return number
    }
    Failures.say(
      .unknownPermission,
      "no service declares the permission \(quoted(name))",
      help: Suggestion.closest(to: name, among: world.names.names.map(\.string))
        .map { "did you mean \($0)?" } ?? "the services list their permissions",
      output
    )
    throw ExitStatus.failure
  }

  /// In either order: lists have the target first, sentences the permission.
  func permissionAndTarget(_ first: String, _ second: String) throws -> (Int, Target) {
    if world.names.number(Text(first)) == nil, world.names.number(Text(second)) != nil {
      return (try permission(second), try target(first))
    }
    return (try permission(first), try target(second))
  }
}

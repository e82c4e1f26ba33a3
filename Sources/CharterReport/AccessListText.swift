package import CharterAccess
import CharterJSON
import CharterModel

/// Which holdings are listed.
package struct HoldingFilter: Sendable {
  private let targets: Set<Int32>?
  private let permissions: PermissionSet?
  private let risks: AccessRisks?
  private let world: World
  private let sole: SoleHolders?
  private let crossing: CrossingHoldings?

  /// Only these targets and permissions, by number, and only what is any of these risks; all where
  /// nothing is said.
  package init(
    targets: Set<Int32>?,
    permissions: [Int]?,
    risks: [AccessRisks],
    _ world: World
  ) {
    self.targets = targets
    self.permissions = permissions.map { numbers in
      var set = PermissionSet(words: world.names.words)
      for number in numbers {
        set.insert(number)
      }
      return set
    }
    let wanted = risks.reduce(into: AccessRisks()) { $0.formUnion($1) }
    self.risks = risks.isEmpty ? nil : wanted
    self.world = world
    sole = wanted.contains(.lockout) ? SoleHolders(world) : nil
    crossing = wanted.contains(.crossOrganization) ? CrossingHoldings(world) : nil
  }

  /// What is left of a holding.
  func permissions(of holding: Holding) -> PermissionSet {
    if let targets, !targets.contains(holding.target) {
      return PermissionSet(words: world.names.words)
    }
    var set = holding.permissions
    if let permissions {
      set.formIntersection(permissions)
    }
    guard let risks else {
      return set
    }
    var risky = PermissionSet(words: world.names.words)
    if risks.contains(.escalation) {
      risky.formUnion(world.administering)
    }
    if let crossing {
      risky.formUnion(crossing.permissions(of: holding))
    }
    if let sole {
      risky.formUnion(sole.permissions(on: holding.target))
    }
    return set.intersection(risky)
  }
}

/// Lists of what is held.
package struct AccessListText: Sendable {
  private let world: World
  private let filter: HoldingFilter

  package init(_ world: World, _ filter: HoldingFilter) {
    self.world = world
    self.filter = filter
  }

  /// One line of a list, before it is written.
  private struct Row: Sendable {
    let user: Text
    let target: Text
    let permissions: [Text]
  }

  /// The users in the order of the lines that name them; all where none are chosen.
  package func sorted(_ users: Set<Int32>?) -> [Int32] {
    // What follows a name in a line takes part: rows are in the order of `LC_ALL=C sort`.
    (users.map(Array.init) ?? world.sortedUsers).map { user in
      (user, Text(world.numbering.text(.user, user) + ","))
    }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  @Sendable
  private func rows(_ holdings: [Holding]) -> [Row] {
    var found: [Row] = []
    var start = 0
    while start < holdings.count {
      var end = start
      while end < holdings.count, holdings[end].user == holdings[start].user {
        end += 1
      }
      let user = Text(world.numbering.text(.user, holdings[start].user))
      found += holdings[start..<end].compactMap { holding -> (Text, Row)? in
        let permissions = filter.permissions(of: holding).members.map { world.names.names[$0] }
        guard !permissions.isEmpty else {
          return nil
        }
        let target = world.numbering.name(world.targets.target(holding.target))
        return (
          Text(target + ","), Row(user: user, target: Text(target), permissions: permissions)
        )
      }.sorted { $0.0 < $1.0 }.map(\.1)
      start = end
    }
    return found
  }

  /// `user,target,permission`, sorted.
  package func csv(_ users: [Int32], to sink: ([UInt8]) -> Void) {
    sink(Array("user,target,permission\n".utf8))
    world.each(of: users) { holdings in
      var bytes: [UInt8] = []
      for row in rows(holdings) {
        for permission in row.permissions {
          bytes += row.user.utf8
          bytes.append(UInt8(ascii: ","))
          bytes += row.target.utf8
          bytes.append(UInt8(ascii: ","))
          bytes += permission.utf8
          bytes.append(0x0A)
        }
      }
      return bytes
    } consume: {
      sink($0)
    }
  }

  /// A list of objects, one a line.
  package func json(_ users: [Int32], to sink: ([UInt8]) -> Void) {
    var isFirst = true
    sink([UInt8(ascii: "[")])
    world.each(of: users) { holdings in
      var out = JSONWriter()
      for row in rows(holdings) {
        for permission in row.permissions {
          out.raw(",\n  {\"user\": ")
          out.string(row.user.string)
          out.raw(", \"target\": ")
          out.string(row.target.string)
          out.raw(", \"permission\": ")
          out.string(permission.string)
          out.raw("}")
        }
      }
      return out.bytes
    } consume: { bytes in
      guard !bytes.isEmpty else {
        return
      }
      sink(isFirst ? Array(bytes.dropFirst()) : bytes)
      isFirst = false
    }
    sink(Array((isFirst ? "]\n" : "\n]\n").utf8))
  }

  /// A line a user and target, aligned; what is counted comes last.
  package func text(_ users: [Int32], style: Style, to sink: (String) -> Void) {
    var all: [Row] = []
    world.each(of: users, rows) { all += $0 }
    let width = all.map { $0.user.utf8.count }.max() ?? 0
    let targetWidth = all.map { $0.target.utf8.count }.max() ?? 0
    var last: Text?
    var count = 0
    var text = ""
    var holders: Set<Text> = []
    for row in all {
      let name = row.user == last ? "" : row.user.string
      last = row.user
      holders.insert(row.user)
      count += row.permissions.count
      text +=
        style(.strong, DisplayWidth.pad(name, to: width)) + "  "
        + DisplayWidth.pad(row.target.string, to: targetWidth) + "  "
        + row.permissions.map(\.string).joined(separator: ", ") + "\n"
      if text.utf8.count > 1 << 16 {
        sink(text)
        text = ""
      }
    }
    let summary =
      "\(count) grant\(count == 1 ? "" : "s"), \(holders.count) user\(holders.count == 1 ? "" : "s")."
    sink(text + (all.isEmpty ? "" : "\n") + style(.strong, summary) + "\n")
  }
}

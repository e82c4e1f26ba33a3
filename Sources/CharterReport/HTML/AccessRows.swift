import CharterAccess
import CharterJSON
import CharterModel

/// What users hold, as rows of runs; equal rows and equal sets of permissions are there once.
package struct AccessRows: Sendable {
  /// Targets that follow each other, with the same permissions.
  private struct Run: Sendable {
    let start: Int32
    let end: Int32
    let permissions: PermissionSet
  }

  private var sets = Interned<PermissionSet>()
  private var distinct = Interned<[Int32]>()
  /// The row of each user.
  package private(set) var ofUser: [Int32] = []
  /// How many permissions are held, target by target and user by user.
  package private(set) var grants = 0
  /// How many users hold something.
  package private(set) var holders = 0

  init() {}

  /// What these users hold: by number, in the order of the page.
  ///
  /// `targets`: The position of each target in the page; negative where it is not there, and then
  /// nobody holds anything on it.
  init(_ world: World, users: [Int32], targets: [Int32]) {
    // The row of who holds nothing comes first.
    ofUser = Array(repeating: distinct.number([]), count: users.count)
    var positions: [Int32: Int] = [:]
    for (position, user) in users.enumerated() {
      positions[user] = position
    }
    world.each(of: users) { holdings in
      AccessRows.runs(holdings, targets)
    } consume: { part in
      for (user, runs) in part where !runs.isEmpty {
        guard let position = positions[user] else {
          continue
        }
        ofUser[position] = add(runs)
        holders += 1
      }
    }
  }

  private mutating func add(_ runs: [Run]) -> Int32 {
    var row: [Int32] = []
    row.reserveCapacity(runs.count * 3)
    var last: Int32 = 0
    for run in runs {
      row += [run.start - last, run.end - run.start, sets.number(run.permissions)]
      last = run.end
      grants += Int(run.end - run.start) * run.permissions.count
    }
    return distinct.number(row)
  }

  private static func runs(
    _ holdings: [Holding],
    _ targets: [Int32]
  ) -> [(user: Int32, runs: [Run])] {
    var found: [(user: Int32, runs: [Run])] = []
    var start = 0
    while start < holdings.count {
      var end = start
      while end < holdings.count, holdings[end].user == holdings[start].user {
        end += 1
      }
      let cells = holdings[start..<end].map { (targets[Int($0.target)], $0.permissions) }
        .filter { $0.0 >= 0 }.sorted { $0.0 < $1.0 }
      var runs: [Run] = []
      for (target, permissions) in cells {
        if let last = runs.last, last.end == target, last.permissions == permissions {
          runs[runs.count - 1] = Run(start: last.start, end: target + 1, permissions: permissions)
        } else {
          runs.append(Run(start: target, end: target + 1, permissions: permissions))
        }
      }
      found.append((holdings[start].user, runs))
      start = end
    }
    return found
  }

  /// Ascending numbers as runs: how far each begins behind the one before, and how long it is.
  static func runs(_ numbers: [Int32]) -> [Int] {
    var found: [Int] = []
    var last: Int32 = 0
    var start = 0
    while start < numbers.count {
      var end = start + 1
      while end < numbers.count, numbers[end] == numbers[end - 1] + 1 {
        end += 1
      }
      found += [Int(numbers[start] - last), end - start]
      last = numbers[end - 1] + 1
      start = end
    }
    return found
  }

  func write(to out: inout JSONWriter) {
    out.raw(",\n\"grants\":")
    out.integer(grants)
    out.raw(",\"sets\":")
    out.list(sets.values) { $0.deltas($1.members) }
    out.raw(",\n\"rows\":")
    out.list(distinct.values) { $0.numbers($1.map(Int.init)) }
    out.raw(",\n\"rowOfUser\":")
    out.numbers(ofUser.map(Int.init))
  }
}

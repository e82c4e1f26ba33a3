import CharterFuzzCases
import CharterJSON
import CharterModel
import Foundation
import Testing

/// State, trail and plan with any one value replaced, by somebody who knows how they are made.
struct EditedFileTests {
  /// What stands in the place of a value: text that a terminal would obey, the ends of what numbers
  /// can be, and what has another type.
  private static let values: [JSONValue] = [
    .text("=x\u{1B}[31m\u{202E}\u{200B}\u{9B}\"|<b>`\n- y,z"), .text(""), .text("/"), .text("*"),
    .text("9999-12-31T23:59:59Z"), .text("999999999999999999 years"), .integer(.min),
    .integer(.max), .number("1e999"), .null, .boolean(true), .array([]), .object([]),
    .array([.object([])]), .array([.null, .text("x")]),
  ]

  @Test(arguments: [FuzzCase.state, .audit, .plan])
  func `any value may stand in the place of any other`(_ fuzzed: FuzzCase) throws {
    let bench = try Workbench()
    defer { bench.remove() }
    let fuzzBench = try FuzzBench(folder: bench.folder.path)
    var number = 0
    for seed in fuzzBench.seeds(fuzzed) {
      let document = try JSONLines(seed)
      for path in document.places() {
        for value in EditedFileTests.values {
          number += 1
          guard HostileForm.takes(number, oneOf: 61) else {
            continue
          }
          let edited = document.bytes(with: value, at: path, isPlan: fuzzed == .plan)
          let complaint = fuzzed.complaint(edited, on: fuzzBench)
          #expect(complaint == nil, "\(value) at \(path)")
        }
      }
    }
  }
}

/// One JSON document, or one a line.
struct JSONLines {
  /// What leads to a value: keys, and positions in arrays.
  enum Step: Hashable {
    case key(Text)
    case position(Int)
  }

  let lines: [JSONValue]

  init(_ bytes: [UInt8]) throws {
    if let whole = try? JSONValue(parsing: bytes) {
      lines = [whole]
    } else {
      lines = try bytes.split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
    }
  }

  /// One place of every sort: members of arrays that hold the same are looked at once.
  func places() -> [[Step]] {
    var seen: Set<String> = []
    return lines.enumerated().flatMap { number, line in
      places(line, [.position(number)], "", &seen)
    }
  }

  private func places(
    _ value: JSONValue,
    _ path: [Step],
    _ sort: String,
    _ seen: inout Set<String>
  ) -> [[Step]] {
    var found = seen.insert(sort).inserted && !sort.isEmpty ? [path] : []
    switch value {
    case .object(let members):
      // Resources differ by kind.
      let kind = value["address"]?.string?.prefix { $0 != "/" } ?? ""
      for member in members {
        found += places(
          member.value,
          path + [.key(member.key)],
          "\(sort)\(kind).\(member.key)",
          &seen
        )
      }
    case .array(let elements):
      for (position, element) in elements.enumerated() {
        found += places(element, path + [.position(position)], sort + "[]", &seen)
      }
    default: break
    }
    return found
  }

  /// The document with one value replaced.
  func bytes(with value: JSONValue, at path: [Step], isPlan: Bool) -> [UInt8] {
    guard case .position(let line)? = path.first else {
      return []
    }
    var lines = lines
    lines[line] = replaced(lines[line], value, path.dropFirst())
    guard isPlan, case .object(let members) = lines[0] else {
      return lines.count == 1
        ? lines[0].compact : lines.flatMap { $0.compact + [UInt8(ascii: "\n")] }
    }
    // The digest of a plan is made to fit where it is read; it only has to stand at the end.
    let body = JSONValue.object(members.filter { $0.key != "digest" }).compact.dropLast()
    let tail = ",\n  \"digest\": \"" + String(repeating: "0", count: Digest.textLength) + "\"\n}\n"
    return body + Array(tail.utf8)
  }

  private func replaced(
    _ old: JSONValue,
    _ value: JSONValue,
    _ path: ArraySlice<Step>
  ) -> JSONValue {
    switch (path.first, old) {
    case (.key(let key), .object(let members)):
      .object(
        members.map {
          $0.key == key ? .init(key, replaced($0.value, value, path.dropFirst())) : $0
        }
      )
    case (.position(let position), .array(let elements)):
      .array(
        elements.enumerated().map {
          $0.offset == position ? replaced($0.element, value, path.dropFirst()) : $0.element
        }
      )
    default: value
    }
  }
}

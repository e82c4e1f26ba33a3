import Foundation

/// An audit trail, as far as it tells who had which e-mail address when.
struct Trail: Sendable {
  struct Entry: Sendable {
    var serial: Int
    var actor: String
    /// The addresses of e-mail by the address of the user; nothing where it is not there.
    var changes: [(address: String, before: String?, after: String?)]
  }

  var entries: [Entry] = []

  init(_ bytes: [UInt8]) throws {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard
        let entry = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
        let serial = entry["serial"] as? Int, let actor = entry["actor"] as? String,
        let changes = entry["changes"] as? [[String: Any]]
      else {
        throw Failure("not an entry: \(String(decoding: line, as: UTF8.self).prefix(200))")
      }
      let users = changes.compactMap { change -> (String, String?, String?)? in
        guard let address = change["address"] as? String, address.hasPrefix("User/") else {
          return nil
        }
        return (address, Trail.email(change["before"]), Trail.email(change["after"]))
      }
      entries.append(Entry(serial: serial, actor: actor, changes: users))
    }
  }

  private static func email(_ body: Any?) -> String? {
    ((body as? [String: Any])?["spec"] as? [String: Any])?["email"] as? String
  }

  /// The addresses of e-mail of a `state.json`, or of what `charter show` writes.
  static func emails(ofState bytes: [UInt8]) throws -> [String: String] {
    let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let resources = document?["resources"] as? [[String: Any]] ?? []
    var emails: [String: String] = [:]
    for resource in resources {
      if let address = resource["address"] as? String, address.hasPrefix("User/") {
        emails[address] = email(resource)
      }
    }
    return emails
  }

  /// The addresses of e-mail after the apply of a serial.
  func emails(after serial: Int) -> [String: String] {
    var emails: [String: String] = [:]
    for entry in entries where entry.serial <= serial {
      for change in entry.changes {
        emails[change.address] = change.after
      }
    }
    return emails
  }

  /// Where an entry changes something other than what the entries before it left, and where the
  /// state is not what they come to: an update was lost.
  func contradictions(to state: [String: String]) -> [String] {
    var problems: [String] = []
    var emails: [String: String] = [:]
    for (position, entry) in entries.enumerated() {
      if entry.serial != position + 1 {
        problems.append("entry \(position + 1) of the trail has the serial \(entry.serial)")
      }
      for change in entry.changes {
        if emails[change.address] != change.before {
          problems.append(
            "serial \(entry.serial) changes \(change.address) from \(change.before ?? "nothing"), "
              + "which was \(emails[change.address] ?? "nothing")"
          )
        }
        emails[change.address] = change.after
      }
    }
    if emails != state {
      problems.append("the state is not what the trail comes to")
    }
    return problems
  }
}

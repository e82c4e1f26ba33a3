package import CharterAccess
package import CharterModel
import CharterPolicy

extension Plan {
  /// The resources that the plan leads to.
  package func planned(on stored: StoredState) -> AccessResources {
    let gone = Set(
      changes.flatMap { [$0.address, $0.previousAddress].compactMap(\.self) }
        .map { Text($0.description) }
    )
    var resources = AccessResources()
    resources.append(
      stored.resources.lazy.filter { !gone.contains(Text(bytes: stored.address($0))) },
      of: stored
    )
    for change in changes {
      if let after = change.after {
        resources.append(change.address, body: after.bytes)
      }
    }
    return resources
  }

  /// Every ticket that is given for the plan: with it, or by what it changes.
  package var tickets: Text? {
    var found: [Text] = ticket.map { [$0] } ?? []
    let key = Array("\"ticket\":".utf8)
    for change in changes {
      // Few changes have one: the others are not looked into.
      guard let after = change.after, after.bytes.contains(bytes: key),
        let ticket = PolicyChange(change, .empty).ticket.map({ Text($0) }), !found.contains(ticket)
      else {
        continue
      }
      found.append(ticket)
    }
    return found.isEmpty ? nil : Text(found.map(\.string).joined(separator: ", "))
  }
}

import CharterJSON
import CharterModel

/// What an input names and does not describe: organizations, tenants and profiles.
enum Placeholders {
  /// Adds them, each with a note; nothing that is declared already.
  static func add(to result: inout ImportResult, declared: Set<Address>) {
    var known = declared
    known.formUnion(result.resources.map(\.address))
    // A bare name may be that of a profile further up: the reader of manifests finds it.
    let profiles = Set(known.filter { $0.kind == .profile }.map(\.name))
    var added: [Imported] = []
    func need(_ address: Address, _ spec: [JSONValue.Member], _ cell: Cell, _ note: String) {
      if known.insert(address).inserted {
        added.append(Imported(address, spec, from: cell))
        result.notes.append(ImportNote("\(address) \(note)", at: cell.location))
      }
    }
    for resource in result.resources {
      if let organization = resource.address.organization {
        let cell = resource.cells["organization"]?.first ?? resource.place
        need(
          Address(.organization, organization: nil, name: organization),
          [.init("type", "client")],
          cell,
          "is only named: it is written as a client"
        )
      }
      guard resource.address.kind == .assignment, let own = resource.address.organization else {
        continue
      }
      for cell in resource.cells["tenants"] ?? [] {
        let parts = cell.text.split(separator: "/").map { Text(String($0)) }
        need(
          Address(
            .tenant,
            organization: parts.count > 1 ? parts[0] : own,
            name: parts[parts.count - 1]
          ),
          [],
          cell,
          "is only named: it is written without anything in it"
        )
      }
      for cell in resource.cells["profiles"] ?? [] {
        let parts = cell.text.split(separator: "/").map { Text(String($0)) }
        if parts.count == 1, profiles.contains(parts[0]) {
          continue
        }
        need(
          Address(
            .profile,
            organization: parts.count > 1 ? parts[0] : nil,
            name: parts[parts.count - 1]
          ),
          [],
          cell,
          "is only named: it is written without permissions, and gives nothing until it has some"
        )
      }
    }
    result.resources += added
  }
}

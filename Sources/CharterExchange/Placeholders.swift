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
    func parts(_ cell: Cell) -> (owner: Text?, name: Text) {
      let parts = cell.text.split(separator: "/").map { Text(String($0)) }
      return (parts.count > 1 ? parts[0] : nil, parts[parts.count - 1])
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
        let (owner, name) = parts(cell)
        need(
          Address(.tenant, organization: owner ?? own, name: name),
          [],
          cell,
          "is only named: it is written without anything in it"
        )
      }
      for cell in resource.cells["profiles"] ?? [] {
        let (owner, name) = parts(cell)
        if owner == nil, profiles.contains(name) {
          continue
        }
        need(
          Address(.profile, organization: owner, name: name),
          [],
          cell,
          "is only named: it is written without permissions, and gives nothing until it has some"
        )
      }
    }
    result.resources += added
  }
}

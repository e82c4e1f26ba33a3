import CharterJSON
import CharterModel

/// What is ordered, and billed: for each tenant a line for every active service that has an order
/// code, under the contract of the organization (RP15, CC20).
///
/// A code with `(region)` in it makes one line for each zone of the tenant, with the region's name.
package struct OrderLine: Hashable, Sendable, Comparable {
  /// That of the organization, or of the nearest one above it; nothing where there is none.
  package let contract: String?
  package let tenant: String
  package let service: String
  /// The zone, where the code is one of a zone.
  package let location: String?
  package let sku: String

  private var key: [Text] {
    [contract ?? "", tenant, service, location ?? "", sku].map { Text($0) }
  }

  package static func < (lhs: OrderLine, rhs: OrderLine) -> Bool {
    lhs.key.lexicographicallyPrecedes(rhs.key)
  }

  /// All lines of a state, sorted.
  package static func all(_ state: PolicyState) -> [OrderLine] {
    let codes = state.all(.service).compactMap { service in
      service.spec?["sku"]?.string.map { (service: service.reference, sku: $0) }
    }
    guard !codes.isEmpty else {
      return []
    }
    return state.all(.tenant).flatMap { tenant -> [OrderLine] in
      guard let name = tenant.organization, let organization = state.find(.organization, name)
      else {
        return []
      }
      let contract = self.contract(of: name, state)
      let listed = tenant.spec?["services"]?.words
      return codes.filter { code in
        organization.spec?["services"]?[Text(code.service)]?.string == "active"
          && (listed?.contains(code.service) ?? true)
      }.flatMap { code in
        lines(code, tenant, contract, state)
      }
    }.sorted()
  }

  /// That of the organization, or of an account above it; a reseller's own contract is not that of
  /// its clients.
  private static func contract(of organization: String, _ state: PolicyState) -> String? {
    for name in state.lineage(of: organization) {
      let above = state.find(.organization, name)
      if name != organization, above?.isSeller == true {
        return nil
      }
      if let contract = above?.spec?["contract"]?.string {
        return contract
      }
    }
    return nil
  }

  private static let region = "(region)"

  private static func lines(
    _ code: (service: String, sku: String),
    _ tenant: PolicyResource,
    _ contract: String?,
    _ state: PolicyState
  ) -> [OrderLine] {
    func line(_ location: String?, _ sku: String) -> OrderLine {
      OrderLine(
        contract: contract,
        tenant: tenant.reference,
        service: code.service,
        location: location,
        sku: sku
      )
    }
    guard code.sku.contains(region) else {
      return [line(nil, code.sku)]
    }
    return zones(of: tenant, state).map { zone in
      let region = state.locations(above: zone).first {
        state.find(.location, $0)?.word("type") == "region"
      }
      return line(zone, code.sku.replacing(self.region, with: region ?? zone, maxReplacements: 1))
    }
  }

  /// The zones that a tenant lies in.
  private static func zones(of tenant: PolicyResource, _ state: PolicyState) -> [String] {
    guard let chosen = tenant.spec?["locations"].map({ SelectorChoice($0) }) else {
      return []
    }
    return state.all(.location).filter {
      $0.word("type") == "zone" && chosen.contains($0, in: state)
    }.map(\.reference)
  }
}

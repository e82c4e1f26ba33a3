import CharterJSON
import CharterManifest
import CharterModel
import Foundation
import Testing

/// A workspace in memory whose manifests are edited.
struct EditingBench {
  private static let workspace =
    "apiVersion: charter/v1\nkind: Workspace\nmetadata: {name: own}\n"
  private static let around = """
    apiVersion: charter/v1
    kind: OrganizationList
    items:
      - {name: acme, type: client}
      - {name: lab, type: team, parent: acme}
    ---
    apiVersion: charter/v1
    kind: UserList
    metadata: {organization: acme}
    items: [{name: alice}, {name: bob}, {name: carol}, {name: dave}]
    ---
    apiVersion: charter/v1
    kind: UserList
    metadata: {organization: lab}
    items: [{name: lena}]
    ---
    apiVersion: charter/v1
    kind: Service
    metadata: {name: compute}
    spec: {permissions: [{name: read}, {name: write}, {name: audit, level: organization}]}
    ---
    apiVersion: charter/v1
    kind: Profile
    metadata: {name: operator}
    ---
    apiVersion: charter/v1
    kind: Profile
    metadata: {name: shared, organization: acme}
    spec: {inheritable: true}
    ---
    apiVersion: charter/v1
    kind: LocationList
    items: [{name: madrid, type: datacenter}, {name: oslo, type: datacenter}]
    ---
    apiVersion: charter/v1
    kind: TenantList
    metadata: {organization: acme}
    items: [{name: prod}, {name: test}]

    """

  let manifests: Manifests

  /// What is around, and one manifest.
  init(_ manifest: String, at path: String = "manifest.yaml") throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write(EditingBench.workspace, to: "charter.yaml")
    try folder.write(EditingBench.around, to: "around.yaml")
    manifests = Manifests(workspace: folder.path).replacing([path: Array(manifest.utf8)])
  }

  func edits(_ wanted: [ManifestEdit]) -> ManifestEdits {
    ManifestEditor.edits(manifests, wanted, with: .unknown)
  }

  /// The manifest after one change: the text, or what is said instead.
  func changed(_ address: String, to body: String) throws -> String {
    try text(of: edits([ManifestEdit(address: address, .change(to: JSONValue(text: body)))]))
  }

  func removed(_ addresses: String...) throws -> String {
    try text(of: edits(addresses.map { try ManifestEdit(address: $0, .remove) }))
  }

  private func text(of edits: ManifestEdits) throws -> String {
    switch edits {
    case .edited(let contents):
      #expect(contents.keys.allSatisfy { $0 == "manifest.yaml" })
      return String(decoding: contents["manifest.yaml"] ?? [], as: UTF8.self)
    case .refused(let problems):
      return problems.map { problem in
        "refused:\(problem.location.map { "\($0.line):\($0.column):" } ?? "") \(problem.message)"
      }.joined(separator: "\n")
    case .invalid(_, let diagnostics):
      return diagnostics.map { "invalid: \($0.message)" }.joined(separator: "\n")
    }
  }
}

extension ManifestEdit {
  init(address: String, _ change: Change) throws {
    self.init(try #require(Address(address)), change)
  }
}

extension JSONValue {
  init(text: String) throws {
    try self.init(parsing: Array(text.utf8))
  }
}

/// The example workspaces of the repository.
enum Examples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples")

  static let names = [
    "abiquo-scopes", "cloud-console", "hosting-interface", "quickstart", "reseller-portal",
    "zstack-tenants",
  ]

  static func manifests(_ name: String) -> Manifests {
    Manifests(workspace: folder.appending(path: name).path)
  }
}

/// Bodies by address, as JSON.
struct Bodies {
  let state: DesiredState
  let addresses: [Address]
  private let positions: [Address: Int]

  init(_ manifests: Manifests) throws {
    let (state, diagnostics) = manifests.desiredState(with: .known([]))
    self.state = try #require(state, "\(diagnostics.map(\.message))")
    var positions: [Address: Int] = [:]
    for (index, resource) in self.state.resources.enumerated() {
      positions[try #require(Address(bytes: self.state.address(resource)))] = index
    }
    self.positions = positions
    addresses = positions.keys.sorted()
  }

  func bytes(_ address: Address) -> [UInt8]? {
    positions[address].map { Array(state.body(state.resources[$0])) }
  }

  func location(_ address: Address) -> CharterModel.SourceLocation? {
    positions[address].map { state.resources[$0].location }
  }

  func json(_ address: Address) throws -> JSONValue {
    let body = try #require(bytes(address))
    return try JSONValue(parsing: [UInt8(ascii: "{")] + body + [UInt8(ascii: "}")])
  }
}

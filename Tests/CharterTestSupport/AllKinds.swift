/// A manifest with a resource of every kind, every free text of which can be chosen.
package enum AllKinds {
  /// The documents of one set of resources, told from other sets by their number.
  ///
  /// `text`: The scalar, as YAML, that stands in every field of free text. `email`, `url`, `file` and
  /// `key`: Scalars for the fields of other types that take nearly any text.
  package static func manifest(
    _ number: Int,
    text: String,
    email: String? = nil,
    url: String? = nil,
    file: String? = nil,
    key: String? = nil
  ) -> String {
    template.split(separator: "$", omittingEmptySubsequences: false).enumerated()
      .map { position, part in
        guard position > 0 else {
          return String(part)
        }
        let value =
          switch part.first {
          case "T": text
          // A ticket is one line that can be read: other texts are refused.
          case "O": isTicket(text) ? text : "OPS-\(number)"
          case "E": email ?? "user-\(number)@acme.example"
          case "U": url ?? "https://icons.example/\(number)"
          case "F": file ?? "file:/run/secret"
          case "K": key ?? AllKinds.key(number)
          default: "\(number)"
          }
        return value + part.dropFirst()
      }.joined()
  }

  /// Whether a scalar is a ticket as it stands there, without escapes.
  private static func isTicket(_ scalar: String) -> Bool {
    scalar.utf8.count <= 200 && scalar.contains { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && scalar.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
  }

  /// A public key, as OpenSSH writes it, without a comment; no two numbers have the same.
  package static func key(_ number: Int) -> String {
    let digits = String(number)
    return "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI"
      + String(repeating: "A", count: 43 - digits.count)
      + digits
  }

  /// The file that makes a folder of such manifests a workspace.
  package static let workspace = """
    apiVersion: charter/v1
    kind: Workspace
    metadata: {name: all-kinds}

    """

  private static let template = """
    ---
    apiVersion: charter/v1
    kind: Service
    metadata: {name: service-$N, labels: {note: $T}, annotations: {ticket: $O, note: $T}}
    spec:
      displayName: $T
      description: $T
      sku: $T
      permissions:
        - {name: use-$N, description: $T, panel: $T}
        - {name: administer-$N, level: organization, administers: true, description: $T, panel: $T}
        - {name: place-$N, level: platform, description: $T, panel: $T}
    ---
    apiVersion: charter/v1
    kind: Location
    metadata: {name: location-$N, labels: {note: $T}, annotations: {note: $T}}
    spec: {displayName: $T, type: zone}
    ---
    apiVersion: charter/v1
    kind: Organization
    metadata: {name: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      displayName: $T
      type: client
      contract: $T
      services: {service-$N: active}
      branding: {primaryColor: '#112233', iconURL: $U}
      identity: organization-$N/provider
      head: organization-$N/user
    ---
    apiVersion: charter/v1
    kind: Tenant
    metadata: {name: tenant, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      displayName: $T
      description: $T
      cluster: $T
      storage: $T
      locations: [location-$N]
      owners: [user]
      networks: [{name: front, vlan: 7}]
      quota: {profile: quota, limits: {vcpus: 4}}
      loginWindows: [{days: [monday], from: '08:00', to: '18:00'}]
    ---
    apiVersion: charter/v1
    kind: Scope
    metadata: {name: scope, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      description: $T
      organizations: [organization-$N]
      locations: [location-$N]
    ---
    apiVersion: charter/v1
    kind: Profile
    metadata: {name: profile, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      displayName: $T
      description: $T
      permissions: [use-$N, administer-$N]
    ---
    apiVersion: charter/v1
    kind: Profile
    metadata: {name: places-$N, labels: {note: $T}, annotations: {note: $T}}
    spec: {displayName: $T, description: $T, permissions: [place-$N], includes: []}
    ---
    apiVersion: charter/v1
    kind: User
    metadata: {name: user, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      email: $E
      displayName: $T
      id: $T
      source: federated
      provider: provider
      languages: {tenant: en}
      sshKeys: [$K]
    ---
    apiVersion: charter/v1
    kind: Group
    metadata: {name: group, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec: {description: $T, members: [user]}
    ---
    apiVersion: charter/v1
    kind: Assignment
    metadata: {name: assignment, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      description: $T
      groups: [group]
      profiles: [profile]
      expires: 2100-01-01
      reason: $T
      ticket: $O
    ---
    apiVersion: charter/v1
    kind: Assignment
    metadata: {name: places-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      description: $T
      users: [organization-$N/user]
      profiles: [places-$N]
      locations: [location-$N]
      expires: 2100-01-01
      reason: $T
      ticket: $O
    ---
    apiVersion: charter/v1
    kind: IdentityProvider
    metadata: {name: provider, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      displayName: $T
      type: oidc
      url: $U
      attributeMapping: {email: $T}
      secrets: {client: $F}
    ---
    apiVersion: charter/v1
    kind: QuotaProfile
    metadata: {name: quota, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec: {description: $T, limits: {vcpus: 8}}
    ---
    apiVersion: charter/v1
    kind: SharedResource
    metadata: {name: shared, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec: {displayName: $T, description: $T, type: image, scopes: [scope]}
    ---
    apiVersion: charter/v1
    kind: ApprovalProcess
    metadata: {name: approvals, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      description: $T
      changes:
        - {kinds: [SharedResource], on: [delete], where: {labels: {note: $T}}}
      steps:
        - {name: $T, users: [user]}
    ---
    apiVersion: charter/v1
    kind: Policy
    metadata: {name: counts, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      description: $T
      severity: warning
      message: $T
      where: {labels: {note: $T}}
      cardinality: {of: resources, kind: Tenant, fields: {displayName: $T}, per: organization, min: 5}
    ---
    apiVersion: charter/v1
    kind: Policy
    metadata: {name: requires, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      description: $T
      severity: warning
      message: $T
      require: {kind: Tenant, when: {displayName: $T}, fields: [reclaim]}
    ---
    apiVersion: charter/v1
    kind: AccessTest
    metadata: {name: test, organization: organization-$N, labels: {note: $T}, annotations: {note: $T}}
    spec:
      description: $T
      assert:
        - {user: user, tenant: tenant, can: [use-$N]}

    """
}

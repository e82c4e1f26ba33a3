extension StartingPoint {
  /// One product, one organization, who may do what in it.
  static let quickstartFiles: [File] = [
    File(
      "charter.yaml",
      """
      # The workspace: who owns what is applied from here, and where the store is.
      apiVersion: charter/v1
      kind: Workspace
      metadata: {name: my-access}
      spec:
        store: store

      """
    ),
    File(
      "platform.yaml",
      """
      # What the platform offers. Permissions have names that are unique everywhere.
      apiVersion: charter/v1
      kind: Service
      metadata: {name: compute}
      spec:
        displayName: Compute
        permissions:
          - {name: compute_read, description: View virtual machines}
          - {name: compute_write, description: Change virtual machines, requires: [compute_read]}
          - {name: iam_write, description: Change who has access, administers: true}
      ---
      # Permission sets that every organization can use.
      apiVersion: charter/v1
      kind: ProfileList
      items:
        - {name: viewer, description: Looks, permissions: [compute_read]}
        - {name: operator, description: Works, permissions: [compute_read, compute_write]}

      """
    ),
    File(
      "acme.yaml",
      """
      # One organization with three people.
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: acme}
      spec:
        type: client
        services: {compute: active}
      ---
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: prod, organization: acme, labels: {env: production}}
      spec:
        default: true
        owners: [alice]
      ---
      apiVersion: charter/v1
      kind: UserList
      metadata: {organization: acme}
      items:
        - {name: alice, email: alice@acme.example}
        - {name: bob, email: bob@acme.example}
        - {name: dana, email: dana@acme.example}
      ---
      apiVersion: charter/v1
      kind: Group
      metadata: {name: oncall, organization: acme}
      spec:
        members: [bob]
      ---
      # The on-call people operate whatever is in production.
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: oncall-operates, organization: acme}
      spec:
        groups: [oncall]
        profiles: [operator]
        tenants: {labels: {env: production}}
        expires: 2030-01-01
        reason: On-call duty
      ---
      # Whoever keeps the books may look.
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: accounting-looks, organization: acme}
      spec:
        users: [dana]
        profiles: [viewer]
        tenants: [prod]

      """
    ),
  ]
}

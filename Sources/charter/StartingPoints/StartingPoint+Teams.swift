extension StartingPoint {
  /// A company and its teams.
  static let teamsFiles: [File] = [
    File(
      "charter.yaml",
      """
      # The workspace: who owns what is applied from here, and where the store is.
      apiVersion: charter/v1
      kind: Workspace
      metadata: {name: team-access}
      spec:
        store: store

      """
    ),
    File(
      "platform.yaml",
      """
      # What the platform team offers to the others. Permissions have names that are unique everywhere.
      apiVersion: charter/v1
      kind: Service
      metadata: {name: clusters}
      spec:
        displayName: Clusters
        permissions:
          - {name: logs_read, description: Read logs and metrics}
          - {name: deploy, description: Roll out a version, requires: [logs_read]}
          - {name: secrets_write, description: Change secrets, requires: [deploy]}
          - {name: access_write, description: Change who has access, administers: true}
      ---
      apiVersion: charter/v1
      kind: ProfileList
      items:
        - {name: reader, description: Looks, permissions: [logs_read]}
        - {name: developer, description: Rolls out, permissions: [logs_read, deploy]}
        - {name: maintainer, description: Runs it, permissions: [logs_read, deploy, secrets_write]}

      """
    ),
    File(
      "company.yaml",
      """
      # The company: its people, whatever team they are in.
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: lumen}
      spec:
        type: client
        services: {clusters: active}
      ---
      apiVersion: charter/v1
      kind: UserList
      metadata: {organization: lumen}
      items:
        - {name: aiko, email: aiko@lumen.example}
        - {name: ben, email: ben@lumen.example}
        - {name: chloe, email: chloe@lumen.example}
        - {name: dario, email: dario@lumen.example}
      ---
      apiVersion: charter/v1
      kind: GroupList
      metadata: {organization: lumen}
      items:
        - {name: checkout-team, members: [aiko, ben]}
        - {name: search-team, members: [chloe, dario]}
        - {name: everybody, groups: [checkout-team, search-team]}
      ---
      # Everybody sees everything that is no production.
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: everybody-looks, organization: lumen}
      spec:
        groups: [everybody]
        profiles: [reader]
        tenants: {labels: {env: staging}}
        reason: People help each other
      ---
      apiVersion: charter/v1
      kind: AssignmentList
      metadata: {organization: lumen}
      items:
        - name: checkout-develops
          groups: [checkout-team]
          profiles: [developer]
          organizations: [checkout]
        - name: search-develops
          groups: [search-team]
          profiles: [developer]
          organizations: [search]
        - name: on-call
          users: [aiko, chloe]
          profiles: [maintainer]
          tenants: {labels: {env: production}}
          expires: 2030-01-01
          reason: On-call duty

      """
    ),
    File(
      "teams/checkout.yaml",
      """
      # A team has tenants of its own; its lead owns them.
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: checkout}
      spec:
        type: team
        parent: lumen
        services: {clusters: active}
      ---
      apiVersion: charter/v1
      kind: TenantList
      metadata: {organization: checkout}
      items:
        - {name: staging, labels: {env: staging}, owners: [lumen/ben]}
        - {name: production, labels: {env: production}, default: true, owners: [lumen/ben]}

      """
    ),
    File(
      "teams/search.yaml",
      """
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: search}
      spec:
        type: team
        parent: lumen
        services: {clusters: active}
      ---
      apiVersion: charter/v1
      kind: TenantList
      metadata: {organization: search}
      items:
        - {name: staging, labels: {env: staging}, owners: [lumen/dario]}
        - {name: production, labels: {env: production}, default: true, owners: [lumen/dario]}

      """
    ),
  ]
}

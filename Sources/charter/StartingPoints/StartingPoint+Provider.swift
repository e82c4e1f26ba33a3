extension StartingPoint {
  /// A service provider and the customers that it works for.
  static let providerFiles: [File] = [
    File(
      "charter.yaml",
      """
      # The workspace: who owns what is applied from here, and where the store is.
      apiVersion: charter/v1
      kind: Workspace
      metadata: {name: provider-access}
      spec:
        store: store

      """
    ),
    File(
      "platform.yaml",
      """
      # What the provider looks after. Permissions have names that are unique everywhere.
      apiVersion: charter/v1
      kind: Service
      metadata: {name: servers}
      spec:
        displayName: Managed servers
        permissions:
          - {name: servers_read, description: See servers and their alerts}
          - {name: servers_write, description: Log in and change servers, requires: [servers_read]}
          - {name: servers_access, description: Change who has access, administers: true}
      ---
      apiVersion: charter/v1
      kind: ProfileList
      items:
        - {name: watcher, description: Sees alerts, permissions: [servers_read]}
        - {name: engineer, description: Works on servers, permissions: [servers_read, servers_write]}

      """
    ),
    File(
      "beacon.yaml",
      """
      # The provider and its staff. Customers lie beneath it.
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: beacon}
      spec:
        type: provider
        services: {servers: active}
      ---
      apiVersion: charter/v1
      kind: UserList
      metadata: {organization: beacon}
      items:
        - {name: anouk, email: anouk@beacon.example}
        - {name: ravi, email: ravi@beacon.example}
        - {name: sofia, email: sofia@beacon.example}
      ---
      apiVersion: charter/v1
      kind: GroupList
      metadata: {organization: beacon}
      items:
        - {name: night-watch, members: [anouk, ravi]}
        - {name: engineers, members: [ravi, sofia]}
      ---
      # The watch sees every customer; engineers change what is in production, for as long as it says.
      apiVersion: charter/v1
      kind: AssignmentList
      metadata: {organization: beacon}
      items:
        - name: watch
          groups: [night-watch]
          profiles: [watcher]
          organizations: {under: beacon}
          expires: 2030-01-01
          reason: Alerts of all customers
        - name: operations
          groups: [engineers]
          profiles: [engineer]
          tenants: {labels: {env: production}}
          expires: 2030-01-01
          reason: Contracted operation

      """
    ),
    File(
      "customers/orchard.yaml",
      """
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: orchard}
      spec:
        type: client
        parent: beacon
        state: managed
        services: {servers: active}
      ---
      apiVersion: charter/v1
      kind: TenantList
      metadata: {organization: orchard}
      items:
        - {name: web, labels: {env: production}, default: true, owners: [petra]}
        - {name: lab, labels: {env: test}}
      ---
      apiVersion: charter/v1
      kind: User
      metadata: {name: petra, organization: orchard}
      spec:
        email: petra@orchard.example

      """
    ),
    File(
      "customers/quarry.yaml",
      """
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: quarry}
      spec:
        type: client
        parent: beacon
        state: managed
        services: {servers: active}
      ---
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: erp, organization: quarry, labels: {env: production}}
      spec:
        default: true
        owners: [viktor]
      ---
      apiVersion: charter/v1
      kind: User
      metadata: {name: viktor, organization: quarry}
      spec:
        email: viktor@quarry.example

      """
    ),
    File(
      "rules.yaml",
      """
      # Access of the staff ends at some time, and is looked at again then.
      apiVersion: charter/v1
      kind: Policy
      metadata: {name: staff-access-ends}
      spec:
        message: What the staff may do has an end
        where: {types: [provider]}
        require: {kind: Assignment, fields: [expires, reason]}
      ---
      # What stays so, whatever else changes: no plan that breaks it can be applied.
      apiVersion: charter/v1
      kind: AccessTest
      metadata: {name: customers-stay-apart}
      spec:
        assert:
          - {user: orchard/petra, tenant: quarry/erp, cannot: [servers_read]}
          - {user: quarry/viktor, tenant: orchard/web, cannot: [servers_read]}
          - {user: beacon/sofia, tenant: orchard/lab, cannot: [servers_write]}

      """
    ),
  ]
}

extension StartingPoint {
  /// A reseller and its clients.
  static let resellerFiles: [File] = [
    File(
      "charter.yaml",
      """
      # The workspace: who owns what is applied from here, and where the store is.
      apiVersion: charter/v1
      kind: Workspace
      metadata: {name: reseller-access}
      spec:
        store: store

      """
    ),
    File(
      "platform.yaml",
      """
      # What is sold. Permissions have names that are unique everywhere.
      apiVersion: charter/v1
      kind: Service
      metadata: {name: compute}
      spec:
        displayName: Compute
        permissions:
          - {name: compute_read, description: View virtual machines}
          - {name: compute_write, description: Change virtual machines, requires: [compute_read]}
      ---
      apiVersion: charter/v1
      kind: Service
      metadata: {name: portal}
      spec:
        displayName: Portal
        permissions:
          - {name: users_read, description: View users, level: organization}
          - name: users_write
            description: Change users and what they may do
            level: organization
            requires: [users_read]
            administers: true

      """
    ),
    File(
      "harbour.yaml",
      """
      # The reseller: its people, and the profiles that its clients may use.
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: harbour}
      spec:
        type: reseller
        services: {compute: active, portal: active}
      ---
      # What is inheritable can be given by the organizations beneath.
      apiVersion: charter/v1
      kind: ProfileList
      metadata: {organization: harbour}
      items:
        - name: operator
          description: Runs virtual machines
          permissions: [compute_read, compute_write]
          inheritable: true
        - name: administrator
          description: Looks after the users of a client
          permissions: [users_read, users_write]
          inheritable: true
        - name: support
          description: Sees what a client sees
          permissions: [compute_read, users_read]
      ---
      apiVersion: charter/v1
      kind: UserList
      metadata: {organization: harbour}
      items:
        - {name: mira, email: mira@harbour.example}
        - {name: tomas, email: tomas@harbour.example}
      ---
      apiVersion: charter/v1
      kind: Group
      metadata: {name: support-desk, organization: harbour}
      spec:
        members: [mira, tomas]
      ---
      # The desk sees all clients, those to come included.
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: support-desk-sees-clients, organization: harbour}
      spec:
        groups: [support-desk]
        profiles: [support]
        organizations: {under: harbour}
        reason: Support of all clients

      """
    ),
    File(
      "clients/fern.yaml",
      """
      # A client: one file for all there is of it.
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: fern}
      spec:
        type: client
        parent: harbour
        services: {compute: active, portal: active}
      ---
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: shop, organization: fern}
      spec:
        default: true
      ---
      apiVersion: charter/v1
      kind: UserList
      metadata: {organization: fern}
      items:
        - {name: ines, email: ines@fern.example}
        - {name: jonas, email: jonas@fern.example}
      ---
      apiVersion: charter/v1
      kind: AssignmentList
      metadata: {organization: fern}
      items:
        - {name: administration, users: [ines], profiles: [administrator]}
        - {name: operation, users: [ines, jonas], profiles: [operator], tenants: [shop]}

      """
    ),
    File(
      "clients/lake.yaml",
      """
      # A client on trial: make it `production` when it stays.
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: lake}
      spec:
        type: client
        parent: harbour
        state: trial
        services: {compute: active, portal: active}
      ---
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: studio, organization: lake}
      spec:
        default: true
      ---
      apiVersion: charter/v1
      kind: User
      metadata: {name: olga, organization: lake}
      spec:
        email: olga@lake.example
      ---
      apiVersion: charter/v1
      kind: AssignmentList
      metadata: {organization: lake}
      items:
        - {name: administration, users: [olga], profiles: [administrator]}
        - {name: operation, users: [olga], profiles: [operator], tenants: [studio]}

      """
    ),
  ]
}

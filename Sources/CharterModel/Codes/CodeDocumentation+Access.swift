extension CodeDocumentation {
  // CH501
  static let noEffect = CodeDocumentation(
    title: "a grant without effect",
    what: """
      Somebody is given a permission and does not hold it all the same: its service is not active \
      there, a permission that it requires is missing, the user's organization cannot use the profile, \
      the organization is in no working state, or the tenant is disabled. This is a warning.
      """,
    why: """
      Whoever reads the manifest believes that it is held. And on the day that the missing part \
      comes, it is, without anybody having decided it then.
      """,
    example: """
      apiVersion: charter/v1
      kind: Profile
      metadata: {name: writer}
      spec: {permissions: [compute_write]}
      ---
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: staging, organization: acme}
      ---
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: deployments, organization: acme}
      spec: {users: [dana], profiles: [writer], tenants: [staging]}
      """,
    remedy: """
      Give what is missing, or take the grant back; the message says which part it is. `charter \
      access why USER PERMISSION TARGET` lists the conditions one by one.
      """
  )

  // CH502
  static let emptyAssignment = CodeDocumentation(
    title: "an assignment that gives nothing",
    what: """
      An assignment gives nobody anything: its groups are empty, everybody in it is disabled, it \
      covers no target, its profiles grant nothing that is held there, or it is over. This is a \
      warning.
      """,
    why: """
      It looks like access that somebody has. A selector that chooses nothing today begins to give \
      access when the first tenant with its label comes.
      """,
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: staging-readers, organization: acme}
      spec: {users: [dana], profiles: [viewer], tenants: {labels: {env: staging}}}
      """,
    remedy: """
      Correct what is named, or take the assignment out. What is over need not be kept: the audit \
      trail has it.
      """
  )

  // CH503
  static let unused = CodeDocumentation(
    title: "a profile or group that nobody uses",
    what: """
      A plan leads to a profile that no assignment gives, and that no other profile includes or \
      has for a ceiling; or to a group that no assignment and no group names. This is a warning; \
      what was unused before is not named again.
      """,
    why: """
      Nobody reviews it any more, and whoever assigns it one day gets what it has become by then. \
      Often the assignment has been forgotten, or names another one.
      """,
    example: """
      apiVersion: charter/v1
      kind: Group
      metadata: {name: support, organization: acme}
      spec: {members: [bob]}
      """,
    remedy: "Name it in an assignment, or take it out."
  )

  // CH504
  static let superfluousOwner = CodeDocumentation(
    title: "an assignment to an owner",
    what: """
      An owner is assigned something that covers nothing but what is owned already. Owners hold \
      every permission of level tenant there already. This is a warning.
      """,
    why: """
      Whoever takes the assignment away believes that the access is gone, and it is not: nothing \
      narrows what an owner has.
      """,
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: alice-looks, organization: acme}
      spec: {users: [alice], profiles: [viewer], tenants: [prod]}
      """,
    remedy: """
      Take the user out of the assignment, or, where no more should be held than it gives, out of \
      the owners.
      """
  )

  // CH505
  static let aboveCeiling = CodeDocumentation(
    title: "a profile above its ceiling",
    what: """
      A profile has permissions that its `ceiling` does not have. Where it had them before the \
      plan, this is a warning.
      """,
    why: """
      The ceiling is the promise that whoever may change the profile cannot give out more than \
      that. Nobody is given what is above it, so the profile does not do what it says.
      """,
    example: """
      apiVersion: charter/v1
      kind: Profile
      metadata: {name: senior}
      spec: {permissions: [compute_read, compute_write], ceiling: viewer}
      """,
    remedy: """
      Take the permissions out that are named, or choose another ceiling. To give a ceiling more, \
      change it where it is declared, which is a decision of its own.
      """
  )

  // CH506
  static let expiresSoon = CodeDocumentation(
    title: "an assignment that ends soon",
    what: "An assignment ends within thirty days of the time of the plan. This is a note.",
    why: """
      When it has ended, people cannot work; and nothing changes in git on that day, so that no \
      review would show it.
      """,
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: audit, organization: acme}
      spec:
        users: [dana]
        profiles: [operator]
        tenants: [prod]
        expires: 2026-06-20  # planned on 2026-06-01
      """,
    remedy: """
      Set `expires` to a later time, or let it end. `charter access list --at TIME` shows who \
      holds what then.
      """
  )

  // CH507
  static let failedTest = CodeDocumentation(
    title: "an AccessTest that does not hold",
    what: """
      An assertion does not hold on the planned state. It is an error where it is declared in \
      these manifests, or held before the plan; what another workspace asserts and did not hold \
      before is a warning.
      """,
    why: """
      The test says what must stay so, whoever changes what. Whoever broke it may not even know of \
      it: the access can come by a group, a profile or a label far away.
      """,
    example: """
      apiVersion: charter/v1
      kind: AccessTest
      metadata: {name: writers, organization: acme}
      spec:
        assert: [{permission: compute_write, tenant: prod, holders: [alice]}]
      """,
    remedy: """
      The message shows the derivation, or the condition that fails: change what it names. If the \
      test is out of date, change it in a review of its own.
      """
  )

  // CH508
  static let accessChanges = CodeDocumentation(
    title: "access was to stay as it is",
    what: """
      `charter plan --require-access-neutral` was to change nobody's access, now or later, and the \
      plan does.
      """,
    why: """
      Moving or renaming manifests is reviewed with less care than a grant. This keeps a grant \
      from hiding in such a change.
      """,
    example: """
      $ charter plan --require-access-neutral
      """,
    remedy: """
      Take what changes access into a change of its own, or plan without the option. `charter plan \
      --access full` lists every single grant.
      """
  )

  // CH510
  static let notForAudience = CodeDocumentation(
    title: "not for users of this organization",
    what: """
      An assignment gives somebody a profile that names a permission whose `audience` leaves the \
      type of the user's organization out. What a profile has by `service/*` just has no effect.
      """,
    why: """
      A permission to manage clients makes its holder a reseller. It is for the users of some \
      types of organization only, and a profile that mixes it with others is easily given to a \
      client.
      """,
    example: """
      apiVersion: charter/v1
      kind: Service
      metadata: {name: clients}
      spec:
        permissions:
          - name: clients_write
            description: Manage clients
            level: platform
            audience: [provider, reseller]
      ---
      apiVersion: charter/v1
      kind: Profile
      metadata: {name: client-manager}
      spec: {permissions: [clients_write]}
      ---
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: helpers}
      spec: {users: [acme/dana], profiles: [client-manager]}
      """,
    remedy: """
      Give a profile without that permission, or give it to users of an organization that it is \
      for. `charter explain Service.permissions` tells of `audience`.
      """
  )

  // CH511
  static let reclaimSoon = CodeDocumentation(
    title: "a tenant that is reclaimed soon",
    what: """
      A tenant with `reclaim` by time is reclaimed within 14 days of the time of the plan, or \
      should have been. This is a warning.
      """,
    why: """
      On that day logins are disabled, or machines are stopped, or the tenant is deleted with \
      everything in it, and no review would show it.
      """,
    example: """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: trial, organization: acme}
      spec:
        reclaim: {policy: time, at: 2026-06-10, action: delete}  # planned on 2026-06-01
      """,
    remedy: """
      Set `reclaim.at` to a later time, or let it happen and take the tenant out of the manifests \
      afterwards.
      """
  )
}

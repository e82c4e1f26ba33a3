extension CodeDocumentation {
  // CH401
  static let duplicateEmail = CodeDocumentation(
    title: "an e-mail address of two users",
    what: """
      Two users of one organization have the same e-mail address; capitals make no difference.
      """,
    why: """
      Invitations and resets go to the address. Whoever reads it could take over the other \
      account.
      """,
    example: """
      apiVersion: charter/v1
      kind: User
      metadata: {name: erin, organization: acme}
      spec: {email: Bob@acme.example}
      """,
    remedy: """
      Give each user an address of their own. If both are the same person, keep one of the \
      accounts.
      """
  )

  // CH402
  static let missingAlternative = CodeDocumentation(
    title: "none of several fields",
    what: "At least one of several fields must be given, and none is, or only an empty list.",
    why: """
      An assignment to nobody, or an assertion about nothing, looks like a rule that is in force.
      """,
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: readers, organization: acme}
      spec: {profiles: [viewer], tenants: [prod]}
      """,
    remedy: "Give one of the fields that are named, or remove the resource."
  )

  // CH403
  static let wrongOrder = CodeDocumentation(
    title: "an end before its beginning",
    what: "A time that must be after another is not.",
    why: """
      The assignment would never be in force, and whoever relies on it would find out on the day \
      that it matters.
      """,
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: audit, organization: acme}
      spec:
        users: [dana]
        profiles: [viewer]
        tenants: [prod]
        notBefore: 2026-10-01
        expires: 2026-09-01
      """,
    remedy: """
      Correct one of the two times. A bare date is its first moment in UTC, so `expires: \
      2026-10-01` still covers the whole of September.
      """
  )

  // CH404
  static let misplacedField = CodeDocumentation(
    title: "a field that does not belong here",
    what: """
      A field may be given only where another has a certain value, or only beside another, or not \
      beside another. So `credentialGeneration` is refused on a federated account, whose \
      credential is kept elsewhere.
      """,
    why: "The field would have no effect, and a reader would believe that it has one.",
    example: """
      apiVersion: charter/v1
      kind: IdentityProvider
      metadata: {name: sso, organization: acme}
      spec: {type: oidc, url: 'https://login.acme.example'}
      ---
      apiVersion: charter/v1
      kind: User
      metadata: {name: erin, organization: acme}
      spec: {email: erin@acme.example, provider: sso}
      """,
    remedy: """
      Add what the message names, here `source: federated`, or remove the field. `charter explain \
      KIND` lists such rules of a kind.
      """
  )

  // CH405
  static let permissionLevel = CodeDocumentation(
    title: "levels that do not fit",
    what: "A permission requires one of another level.",
    why: """
      They are held on different targets: the platform, an organization, a tenant. So the \
      requirement could never be met where the permission is held.
      """,
    example: """
      apiVersion: charter/v1
      kind: Service
      metadata: {name: billing}
      spec:
        permissions:
          - {name: invoice_read, description: View invoices, level: organization}
          - {name: cost_read, description: View costs of a tenant, requires: [invoice_read]}
      """,
    remedy: """
      Give both the same `level` (it is tenant where it is not given), or take the requirement \
      out.
      """
  )

  // CH406
  static let reservedName = CodeDocumentation(
    title: "the name of the built-in scope",
    what: """
      The scope `global` is built in. It has all organizations and locations, those to come \
      included, and cannot be declared.
      """,
    why: """
      If it could be declared, it could be narrowed, and whoever administers the platform would \
      lose sight of a part of it.
      """,
    example: """
      apiVersion: charter/v1
      kind: Scope
      metadata: {name: global}
      spec: {organizations: [acme]}
      """,
    remedy: "Use `global` as it is, or give your scope another name."
  )

  // CH407
  static let badRename = CodeDocumentation(
    title: "a rename that cannot be",
    what: """
      `renamedFrom` names a resource that is still declared, or the resource itself; or two \
      resources say that they were the same one.
      """,
    why: """
      A rename keeps access, status and history. With two candidates, one of them would get the \
      access of somebody else.
      """,
    example: """
      apiVersion: charter/v1
      kind: User
      metadata: {name: robert, organization: acme, renamedFrom: bob}
      spec: {email: robert@acme.example}
      """,
    remedy: """
      Remove the resource with the old name, or `renamedFrom`. After the rename has been applied \
      everywhere, `renamedFrom` can be removed.
      """
  )

  // CH408
  static let missingService = CodeDocumentation(
    title: "a service without one that it requires",
    what: "A service is active in an organization, and a service that it requires is not.",
    why: """
      Permissions of the service take effect only where all that it requires is active. So it \
      would be ordered, and nobody could use it.
      """,
    example: """
      apiVersion: charter/v1
      kind: ServiceList
      items:
        - {name: openstack}
        - {name: s3, requires: [openstack]}
      ---
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: globex}
      spec: {type: client, services: {openstack: available, s3: active}}
      """,
    remedy: "Set the required service to `active` too, or this one to `available`."
  )

  // CH409
  static let securityGroupQuota = CodeDocumentation(
    title: "security groups without a quota for them",
    what: """
      A tenant has `securityGroupRequired`, and its limit on `securityGroups`, its own or else \
      that of its quota profile, is missing or 0.
      """,
    why: """
      Every virtual machine would need a security group, and none could be made, not even the \
      default one: nobody could start a machine.
      """,
    example: """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: dmz, organization: acme}
      spec:
        securityGroupRequired: true
        quota: {limits: {vmInstances: 20}}
      """,
    remedy: """
      Add `securityGroups` to the limits, of the tenant or of its quota profile, or take \
      `securityGroupRequired` out.
      """
  )

  // CH410
  static let severalDefaults = CodeDocumentation(
    title: "more than one default tenant",
    what: "An organization has more than one tenant with `default: true`.",
    why: """
      What names no tenant goes to the default one. With two, it is chance which of them a new \
      user or machine lands in.
      """,
    example: """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: staging, organization: acme}
      spec: {default: true, owners: [alice]}
      """,
    remedy: "Keep `default: true` in one of them."
  )

  // CH411
  static let systemProfile = CodeDocumentation(
    title: "a change to a profile of the platform",
    what: "A plan changes or deletes a profile that has `system: true` in the store.",
    why: """
      Users everywhere hold such a profile, and the platform relies on what it grants. A change \
      that looks like one organization's would reach all of them.
      """,
    example: """
      # helpdesk.yaml
      apiVersion: charter/v1
      kind: Profile
      metadata: {name: helpdesk}
      spec: {permissions: [compute_read, iam_write], system: true}
      $ charter apply --auto-approve
      $ sed -i 's/, iam_write//' helpdesk.yaml
      $ charter plan
      """,
    remedy: """
      Put the profile back as `charter show Profile/NAME` shows it, and make one of your own that \
      includes it, or has the permissions that you need.
      """
  )

  // CH412
  static let loweredGeneration = CodeDocumentation(
    title: "a generation that goes back",
    what: """
      `credentialGeneration` or `invitationGeneration` of a user is lower than in the store. They \
      are only ever raised, to ask for a reset or another invitation.
      """,
    why: """
      A reset cannot be taken back. Usually an old manifest has been restored, or two people have \
      raised the number side by side; then the next raise asks for nothing.
      """,
    example: """
      # erin.yaml
      apiVersion: charter/v1
      kind: User
      metadata: {name: erin, organization: acme}
      spec: {email: erin@acme.example, credentialGeneration: 2}
      $ charter apply --auto-approve
      $ sed -i 's/credentialGeneration: 2/credentialGeneration: 1/' erin.yaml
      $ charter plan
      """,
    remedy: """
      Write the number that is in the store (`charter show User/ORGANIZATION/NAME`), or a higher \
      one to ask again.
      """
  )
}

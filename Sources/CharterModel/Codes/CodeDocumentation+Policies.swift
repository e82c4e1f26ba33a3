extension CodeDocumentation {
  // CH413
  static let notShared = CodeDocumentation(
    title: "used without being shared",
    what: """
      An organization `uses` a shared resource of another one, and none of the scopes that it is \
      shared with lists the organization directly.
      """,
    why: """
      The organization relies on what it may not see. That happens when it is taken out of a scope \
      too early: its machines would lose the template that they were made from.
      """,
    example: """
      apiVersion: charter/v1
      kind: Scope
      metadata: {name: partners}
      spec: {organizations: [acme]}
      ---
      apiVersion: charter/v1
      kind: SharedResource
      metadata: {name: base-image, organization: acme}
      spec: {type: template, scopes: [partners]}
      ---
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: globex}
      spec: {type: client, uses: [acme/base-image]}
      """,
    remedy: """
      Keep the organization in one of the scopes for as long as it uses the resource; or take the \
      resource out of `uses` first. The parent of a scope plays no part.
      """
  )

  // CH414
  static let sharedAbove = CodeDocumentation(
    title: "shared too far up",
    what: """
      An organization with a `defaultScope` shares a resource with a scope that is neither that \
      scope nor beneath it.
      """,
    why: """
      A reseller could put a template in front of the customers of all others, who take it for one \
      of the platform.
      """,
    example: """
      apiVersion: charter/v1
      kind: Scope
      metadata: {name: initech-realm}
      spec: {organizations: {under: initech}}
      ---
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: initech}
      spec: {type: reseller, defaultScope: initech-realm}
      ---
      apiVersion: charter/v1
      kind: SharedResource
      metadata: {name: base-image, organization: initech}
      spec: {type: template, scopes: [global]}
      """,
    remedy: """
      Share with the default scope of the organization, or with one whose `parent` leads up to it. \
      What is for everybody belongs to the operator of the platform.
      """
  )

  // CH415
  static let unlimitedScope = CodeDocumentation(
    title: "all, in a limited hierarchy",
    what: """
      A scope says `{all: true}` of organizations or of locations, and a scope above it does not. \
      This is a warning.
      """,
    why: """
      `all` has what comes later too. The scope beneath would then reach farther than the one \
      above it, and so would whoever is given it.
      """,
    example: """
      apiVersion: charter/v1
      kind: ScopeList
      items:
        - {name: spain, organizations: {under: acme}}
        - {name: spain-support, parent: spain, organizations: {all: true}}
      """,
    remedy: """
      List the organizations or locations, by name, `under` or `labels`; or let the scopes above \
      have all of them.
      """
  )

  // CH416
  static let scopeNotBelow = CodeDocumentation(
    title: "a scope that is not one's own to give",
    what: """
      Who applies is a user with a `scope`, and gives somebody a scope that is neither beneath \
      that one nor the default scope of that user's organization, or takes a scope away from \
      somebody. Without a scope there is no limit.
      """,
    why: """
      An administrator who is limited to some organizations could lift the limit, for a colleague \
      or for a second account of their own.
      """,
    example: """
      # scopes.yaml
      apiVersion: charter/v1
      kind: ScopeList
      items:
        - {name: spain, organizations: [acme]}
        - {name: france, organizations: []}
      ---
      apiVersion: charter/v1
      kind: User
      metadata: {name: erin, organization: acme}
      spec: {email: erin@acme.example, scope: spain}
      $ charter apply --auto-approve
      $ sed -i 's/dana@acme.example/&, scope: france/' acme.yaml
      $ charter plan --actor acme/erin
      """,
    remedy: """
      Choose a scope whose `parent` leads up to your own, or the organization's default scope; or \
      have somebody apply it who is not limited.
      """
  )

  // CH417
  static let sharedKey = CodeDocumentation(
    title: "one key of two users",
    what: """
      Two users have the same public key among their `sshKeys`, where there are approval processes.
      """,
    why: """
      Whoever has the private half could approve as both of them, and four eyes would be two.
      """,
    example: """
      # approvals.yaml
      apiVersion: charter/v1
      kind: ApprovalProcess
      metadata: {name: new-owners, organization: acme}
      spec:
        changes: [{kinds: [Tenant], fields: [owners]}]
        steps: [{name: operations, users: [erin, frank]}]
      ---
      apiVersion: charter/v1
      kind: UserList
      metadata: {organization: acme}
      items:
        - name: erin
          sshKeys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGzQq3n9u4Yp1n0cXcR2sV5tB8wE6yD7kF0hJ3mLqPzA]
        - name: frank
          sshKeys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGzQq3n9u4Yp1n0cXcR2sV5tB8wE6yD7kF0hJ3mLqPzA]
      """,
    remedy: """
      Have each of them make a key with `ssh-keygen -t ed25519`, and put its public half under the \
      one user who has it.
      """
  )

  // CH421
  static let cardinality = CodeDocumentation(
    title: "too many or too few",
    what: """
      A policy says how many owners, holders, resellers, key nodes or resources there are at least \
      or at most, and the planned state has another number.
      """,
    why: """
      The platform's owner chose the number: with one owner, nobody is left when that one leaves; with \
      ten, nobody answers for the tenant.
      """,
    example: """
      apiVersion: charter/v1
      kind: Policy
      metadata: {name: two-owners}
      spec:
        message: A tenant has at least two owners
        cardinality: {of: owners, per: tenant, min: 2}
      """,
    remedy: """
      Add or remove what is counted, at the place that is named. If the number itself is wrong, \
      change the policy and apply that first: the stored policy holds as well.
      """
  )

  // CH422
  static let separation = CodeDocumentation(
    title: "duties that are not separated",
    what: """
      A policy has sets of permissions or profiles of which nobody may hold two on one target, and \
      somebody would. Permissions count where they are effectively held, by assignment, group or \
      ownership; profiles where they have been given.
      """,
    why: """
      Who can do both needs nobody else: to order and to approve, or to give access and to use it. \
      Two assignments of two teams can come to that without anybody seeing it.
      """,
    example: """
      apiVersion: charter/v1
      kind: Policy
      metadata: {name: give-or-use}
      spec:
        separation:
          sets:
            - {permissions: [iam_write]}
            - {permissions: [compute_write]}
      """,
    remedy: """
      Take one of the two away. `charter access why USER PERMISSION TARGET` shows what gives it.
      """
  )

  // CH423
  static let protectedChange = CodeDocumentation(
    title: "a change that a policy protects from",
    what: """
      A plan changes or deletes what a policy protects: without a ticket where it wants one, by \
      somebody who may not, or at all. With `allowed: always` it is only told.
      """,
    why: """
      The policy was made because such a change cannot be taken back, or because it must be asked \
      for outside of git. It holds for a plan that deletes the policy too.
      """,
    example: """
      # owners.yaml
      apiVersion: charter/v1
      kind: Policy
      metadata: {name: owners-stay}
      spec:
        protect: {kinds: [Tenant], fields: [owners], on: [remove], allowed: withTicket}
      $ charter apply --auto-approve
      $ sed -i 's/owners: .alice./owners: [bob]/' acme.yaml
      $ charter plan
      """,
    remedy: """
      Where a ticket is wanted, give it with `--ticket`, or anew in `metadata.annotations.ticket` \
      of the resource. Otherwise have it applied by somebody who may, or leave it.
      """
  )

  // CH424
  static let requirement = CodeDocumentation(
    title: "what a policy requires is missing",
    what: """
      A policy requires fields, annotations, equal or unique values, or an expiry of the resources \
      of a kind, and one does not have it.
      """,
    why: """
      The platform relies on it: without an e-mail address there is no invitation, without an \
      expiry the access stays until somebody happens to see it.
      """,
    example: """
      apiVersion: charter/v1
      kind: Policy
      metadata: {name: cost-centers}
      spec:
        require: {kind: Tenant, annotations: [cost-center]}
      """,
    remedy: """
      Add what is named to the resource. To bring a requirement in step by step, begin with \
      `severity: warning`, or choose with `where`.
      """
  )

  // CH425
  static let transition = CodeDocumentation(
    title: "a state out of turn",
    what: """
      A policy lists the steps from state to state, and a plan takes another one; or takes one too \
      early, while something is left that must be gone first, or without the ticket or the notes \
      that it needs.
      """,
    why: """
      A customer who is deleted too early has lost what the contract promises him to keep. A \
      state is easily changed in a manifest; what follows from it is not taken back.
      """,
    example: """
      # leaving.yaml
      apiVersion: charter/v1
      kind: Policy
      metadata: {name: leaving}
      spec:
        transition:
          kind: Organization
          steps:
            - {from: [production], to: [inactive], gone: [Tenant, User], ticket: true}
            - {from: [inactive], to: [deleted], after: 6 months}
      ---
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: globex}
      spec: {type: client, state: production}
      $ charter apply --auto-approve
      $ sed -i 's/state: production/state: disabled/' leaving.yaml
      $ charter plan
      """,
    remedy: """
      Take the steps in their order. Where it is too early, the message says from which date it is \
      allowed; where something is left, take that out first.
      """
  )

  // CH426
  static let emptyPolicy = CodeDocumentation(
    title: "a policy that says nothing",
    what: """
      A policy or an approval process cannot mean anything: it names a field or a state that its \
      kind does not have, wants at least more than at most, counts where that cannot be counted, \
      or has one set to keep apart from nothing.
      """,
    why: "Everybody would believe that the rule is kept, and it never would be.",
    example: """
      apiVersion: charter/v1
      kind: Policy
      metadata: {name: owners-stay}
      spec:
        protect: {kinds: [Tenant], fields: [owner], on: [remove], allowed: never}
      """,
    remedy: """
      Correct what is named. A field is written as a path: `owners`, `quota.limits.vmInstances`, \
      `networks.vlan`, `metadata.labels.env`. `charter explain Policy` lists what a policy can \
      say.
      """
  )
}

extension CodeDocumentation {
  // CH301
  static let unknownReference = CodeDocumentation(
    title: "no such resource",
    what: """
      A name means no resource that there is. Bare names are looked up in the own organization, \
      then in its ancestors (only what is inheritable there), then platform-wide; \
      `organization/name` is explicit. A service in `service/*`, the owner in \
      `metadata.organization` and names on a command line are looked up as well.
      """,
    why: """
      A reference that hangs in the air gives access to whoever is created under that name one \
      day.
      """,
    example: """
      apiVersion: charter/v1
      kind: Group
      metadata: {name: support, organization: acme}
      spec: {members: [bob, daan]}
      """,
    remedy: """
      Correct the name, or declare the resource. If another workspace declares it, name that \
      workspace under `uses` in `charter.yaml`.
      """
  )

  // CH302
  static let wrongKind = CodeDocumentation(
    title: "a name of another kind",
    what: "There is a resource of this name, and it is of another kind than the field takes.",
    why: """
      A group in place of a user, or an organization in place of a tenant, is a grant to many more \
      than the line seems to say.
      """,
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: night-shift, organization: acme}
      spec: {users: [oncall], profiles: [operator], tenants: [prod]}
      """,
    remedy: """
      Use the field for that kind, such as `groups` for a group; or name a resource of the kind \
      that is expected.
      """
  )

  // CH303
  static let ambiguousReference = CodeDocumentation(
    title: "a name that several have",
    what: """
      A bare name is looked up where no organization is nearest, and several have a resource of \
      this name. On a command line it means the same.
      """,
    why: "Whichever were taken, it could be the wrong one: the Bob of another customer.",
    example: """
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: globex}
      spec: {type: client, services: {compute: active}}
      ---
      apiVersion: charter/v1
      kind: User
      metadata: {name: bob, organization: globex}
      ---
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: first-aid}
      spec: {users: [bob], profiles: [viewer], tenants: {all: true}}
      """,
    remedy: "Write `organization/name`; the help line lists those that there are."
  )

  // CH304
  static let cycle = CodeDocumentation(
    title: "a circle of references",
    what: """
      Resources refer to each other in a circle: groups within groups, parents of organizations, \
      locations or scopes, profiles by `includes` and `ceiling`, services or permissions by \
      `requires`.
      """,
    why: """
      In a circle everybody is a member of everything, and nothing has a top. Who holds what could \
      not be explained to anybody.
      """,
    example: """
      apiVersion: charter/v1
      kind: GroupList
      metadata: {organization: acme}
      items:
        - {name: developers, members: [bob], groups: [operators]}
        - {name: operators, members: [dana], groups: [developers]}
      """,
    remedy: "Take one of the references out. The message shows the whole circle."
  )

  // CH305
  static let duplicateAddress = CodeDocumentation(
    title: "declared twice",
    what: "Two resources have the same kind, organization and name.",
    why: """
      Only one of the two can be stored. Which one it is would depend on the order of files, and a \
      reviewer of one does not see the other.
      """,
    example: """
      apiVersion: charter/v1
      kind: User
      metadata: {name: alice, organization: acme}
      spec: {email: alice.example@acme.example}
      """,
    remedy: "Rename one of the two, or remove it. The message names both places."
  )

  // CH306
  static let caseConflict = CodeDocumentation(
    title: "names that differ only by case",
    what: "Two addresses of the same kind differ only in capitals.",
    why: """
      People take one for the other, in reviews, in tickets and on the telephone; other systems \
      take them for the same.
      """,
    example: """
      apiVersion: charter/v1
      kind: User
      metadata: {name: Alice, organization: acme}
      spec: {email: alice.two@acme.example}
      """,
    remedy: """
      Rename one of the two. If one was to replace the other, rename it with `renamedFrom` \
      instead.
      """
  )

  // CH307
  static let outsideOrganization = CodeDocumentation(
    title: "outside the organization",
    what: """
      A resource of an organization names something that lies outside of that organization and \
      those beneath it, or that is another's own. Users and groups of others may be named, as \
      `organization/name`.
      """,
    why: """
      What an organization owns stays in it. Otherwise a manifest of one customer could give its \
      users access to another customer's tenants.
      """,
    example: """
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: globex}
      spec: {type: client, services: {compute: active}}
      ---
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: neighbours, organization: acme}
      spec: {users: [dana], profiles: [viewer], organizations: [globex]}
      """,
    remedy: """
      Name something of the organization or beneath it. What is meant to reach across \
      organizations is a platform-wide resource: leave `organization` out of its metadata, and \
      have the platform's owners review it.
      """
  )

  // CH308
  static let notInheritable = CodeDocumentation(
    title: "not inheritable",
    what: """
      A resource of an organization above is named, and its owner has not made it `inheritable`.
      """,
    why: """
      Its owner may change it at any time, with only its own users in mind. Who is to rely on it \
      is for the owner to say.
      """,
    example: """
      apiVersion: charter/v1
      kind: Profile
      metadata: {name: auditor, organization: acme}
      spec: {permissions: [compute_read]}
      ---
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: acme-lab}
      spec: {type: team, parent: acme, services: {compute: active}}
      ---
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: audit, organization: acme-lab}
      spec: {users: [acme/dana], profiles: [acme/auditor]}
      """,
    remedy: "Have the owner set `inheritable: true`, or declare a resource of your own."
  )

  // CH309
  static let unknownPermission = CodeDocumentation(
    title: "no such permission",
    what: "No service declares a permission of this name.",
    why: """
      A permission that is mistyped is one that nobody gets, or that a test never finds: `cannot: \
      [iam_wirte]` would hold for everybody.
      """,
    example: """
      apiVersion: charter/v1
      kind: Profile
      metadata: {name: auditor}
      spec: {permissions: [compute_raed]}
      """,
    remedy: """
      Correct the name to the one that is proposed, or declare the permission in its service. \
      `charter show Service/NAME` lists those of a service in the store.
      """
  )

  // CH310
  static let duplicatePermission = CodeDocumentation(
    title: "a permission of two services",
    what: """
      Two services declare permissions of the same name; names of permissions are unique on the \
      whole platform.
      """,
    why: """
      A profile names a permission without its service. Whoever gives out the one would give out \
      the other.
      """,
    example: """
      apiVersion: charter/v1
      kind: Service
      metadata: {name: storage}
      spec:
        permissions:
          - {name: storage_read, description: View buckets}
          - {name: iam_write, description: Change who has access, administers: true}
      """,
    remedy: "Rename one of the two; it is usual to begin the name with that of the service."
  )

  // CH311
  static let uncheckedReference = CodeDocumentation(
    title: "references that only the store can check",
    what: """
      Names that are not declared here may be those of a workspace that this one uses. `charter \
      validate` does not read the store, and so cannot tell; this is a warning.
      """,
    why: """
      It would be wrong to refuse them, and wrong to say that all is well: such a name may be \
      mistyped.
      """,
    example: """
      $ echo '  uses: [platform-access]' >>charter.yaml
      $ sed -i 's/profiles: .viewer./profiles: [auditor]/' acme.yaml
      $ charter validate
      """,
    remedy: """
      Run `charter plan`, which reads the store and checks each of them. If `uses` is not needed, \
      take it out of `charter.yaml`.
      """
  )
}

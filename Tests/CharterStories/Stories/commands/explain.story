Explain is the manual of kinds, fields and codes.

$ charter explain
Every document has apiVersion, kind, metadata and spec; KIND with List behind it holds many.

  Workspace         A folder of manifests, and the store that they are applied to.
  AccessTest        Assertions about who can do what, held against every plan.
  ApprovalProcess   Which changes have to be approved before they are applied, by whom, in which steps.
  Assignment        Gives profiles to users and groups, somewhere, for some time.
  Group             Users who are given access together.
  IdentityProvider  A directory outside the platform that users of an organization come from.
  Location          A place where the platform runs: a region, a zone, a datacenter.
  Organization      A provider, reseller, client, team or department. Organizations form a tree.
  Policy            A rule of the platform's own, held against every plan.
  Profile           A named set of permissions that assignments give.
  QuotaProfile      Limits on what a tenant may use, kept in one place.
  Scope             An access list of organizations and locations. `global`, with all, is built in.
  Service           A product of the platform, with the permissions that it brings.
  SharedResource    A template or specification that other organizations can use, through scopes.
  Tenant            A project of an organization: what resources are grouped and access is given by.
  User              A person, or a program, who can be given access.

charter explain KIND, KIND.FIELD or CODE tells more; charter explain codes lists the codes.

$ charter explain Group
Group: Users who are given access together.
It is owned by an organization.

metadata
  name          The name, unique for its kind and organization. (name, required)
  organization  The organization that owns the resource; absent on platform-wide resources. (name)
  labels        Words that selectors choose by, such as `env: production`. (text by name)
  annotations   Notes for people, rules and other tools; `ticket` names what asked for a change. (text by name)
  renamedFrom   The name that this resource used to have: it is renamed, not deleted and created. (name)
  protect       Kept in the store: the resource is not deleted, even when its manifest is gone, until this has been taken back. (true or false, default false)

spec
  description  Who they are. (text)
  members      The users directly in it. (set of User)
  groups       Groups whose members are in this one as well. (set of Group)

example
  apiVersion: charter/v1
  kind: Group
  metadata: {name: oncall, organization: acme}
  spec: {members: [alice, bob]}

$ charter explain User.email
User.email: Where the invitation goes; used once in an organization.

  type      e-mail address
  required  no

$ charter explain user.spec.state
User.spec.state: Whether the account can be used.

  type      active, disabled
  required  no
  default   active

words
  active    Can work.
  disabled  Holds nothing.

$ charter explain Service.permissions.level
Service.permissions.level: The targets that it can be held on.

  type      platform, organization, tenant
  required  no
  default   tenant

words
  platform      Holds on the platform and on locations.
  organization  Holds on organizations.
  tenant        Holds on tenants.

$ charter explain Tenant.metadata.labels
Tenant.metadata.labels: Words that selectors choose by, such as `env: production`.

  type      text by name
  required  no

$ charter explain Workspace.guards.maxRemovals
Workspace.guards.maxRemovals: The greatest part of a kind's resources that one apply may delete, from 10 deletions on.

  type      percentage
  required  no
  default   25%

$ charter explain CH202
CH202: an unknown key

  A mapping has a key that its kind does not have; or the shared `metadata` of a list names
  what each item has for itself.

why
  A key that is ignored is a rule that nobody keeps: with `expire:` for `expires:` an access
  of a week would last for ever.

example
  apiVersion: charter/v1
  kind: Assignment
  metadata: {name: migration, organization: acme}
  spec: {users: [dana], profiles: [operator], tenants: [prod], expire: 2026-12-01}

what to do
  Correct the key to the one that is proposed, or remove it. `charter explain KIND` lists
  the fields; notes of your own go under `metadata.annotations`.

$ charter explain ch304
CH304: a circle of references

  Resources refer to each other in a circle: groups within groups, parents of organizations,
  locations or scopes, profiles by `includes` and `ceiling`, services or permissions by
  `requires`.

why
  In a circle everybody is a member of everything, and nothing has a top. Who holds what
  could not be explained to anybody.

example
  apiVersion: charter/v1
  kind: GroupList
  metadata: {organization: acme}
  items:
    - {name: developers, members: [bob], groups: [operators]}
    - {name: operators, members: [dana], groups: [developers]}

what to do
  Take one of the references out. The message shows the whole circle.

$ charter explain Usr 2>&1 | head -1
Error: there is no "Usr" to explain; did you mean User?

$ charter explain User.emial 2>&1 | head -1
Error: there is no "emial" to explain; did you mean email?

$ charter explain Usr 2>/dev/null
[exit 64]


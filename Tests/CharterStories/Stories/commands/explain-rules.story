The kinds that rules, approvals and sharing are written in are documented like every other, and every code has its page.

$ charter explain Policy
Policy: A rule of the platform's own, held against every plan.
It is platform-wide, or owned by an organization.

metadata
  name          The name, unique for its kind and organization. (name, required)
  organization  The organization that owns the resource; absent on platform-wide resources. (name)
  labels        Words that selectors choose by, such as `env: production`. (text by name)
  annotations   Notes for people, rules and other tools; `ticket` names what asked for a change. (text by name)
  renamedFrom   The name that this resource used to have: it is renamed, not deleted and created. (name)
  protect       Kept in the store: the resource is not deleted, even when its manifest is gone, until this has been taken back. (true or false, default false)

spec
  description  Why there is this rule. (text)
  severity     What a finding of it does. (error, warning, note, default error)
  message      What a finding says first. (text)
  where        What it is about; everything where absent. (mapping)
  cardinality  So many, and no more or fewer. (mapping)
  separation   What nobody may hold together on one target. (mapping)
  protect      Changes that need a ticket, others, or are not made. (mapping)
  require      What resources of a kind must have. (mapping)
  transition   The order of states, and the time between them. (mapping)

rules
  needs cardinality or separation or protect or require or transition
  has one of cardinality, separation, protect, require, transition at most

example
  apiVersion: charter/v1
  kind: Policy
  metadata: {name: owners-few}
  spec:
    severity: warning
    message: More than three owners are hard to keep track of
    cardinality: {of: owners, per: tenant, max: 3}

$ charter explain policy.protect.allowed
Policy.protect.allowed: When it may be done all the same.

  type      one of 5 words
  required  yes

words
  withTicket  Where there is a ticket for it.
  byOthers    Unless it is about who applies: the own user, scope or assignment.
  byMembers   Where who applies is a user of the resource's organization.
  never       Not at all.
  always      It is only told.

$ charter explain ApprovalProcess
ApprovalProcess: Which changes have to be approved before they are applied, by whom, in which steps.
It is platform-wide, or owned by an organization.

metadata
  name          The name, unique for its kind and organization. (name, required)
  organization  The organization that owns the resource; absent on platform-wide resources. (name)
  labels        Words that selectors choose by, such as `env: production`. (text by name)
  annotations   Notes for people, rules and other tools; `ticket` names what asked for a change. (text by name)
  renamedFrom   The name that this resource used to have: it is renamed, not deleted and created. (name)
  protect       Kept in the store: the resource is not deleted, even when its manifest is gone, until this has been taken back. (true or false, default false)

spec
  description  What it is for. (text)
  default      Whether it is asked only about what no other process covers. (true or false, default false)
  changes      The changes that it covers, each by one of these; every change where absent. (list of mapping)
  steps        Who has to approve, one after the other. (list of mapping, required)

example
  apiVersion: charter/v1
  kind: ApprovalProcess
  metadata: {name: quotas, organization: acme}
  spec:
    changes:
      - {kinds: [Tenant], fields: [quota]}
      - {risks: [escalation]}
    steps:
      - {name: operations, users: [alice, bob]}

$ charter explain SharedResource
SharedResource: A template or specification that other organizations can use, through scopes.
It is owned by an organization.

metadata
  name          The name, unique for its kind and organization. (name, required)
  organization  The organization that owns the resource; absent on platform-wide resources. (name)
  labels        Words that selectors choose by, such as `env: production`. (text by name)
  annotations   Notes for people, rules and other tools; `ticket` names what asked for a change. (text by name)
  renamedFrom   The name that this resource used to have: it is renamed, not deleted and created. (name)
  protect       Kept in the store: the resource is not deleted, even when its manifest is gone, until this has been taken back. (true or false, default false)

spec
  displayName  The name that people see. (text)
  description  What it is. (text)
  type         What the platform calls this sort of resource. (name)
  scopes       Users of the organizations that these scopes list directly can use it. (set of Scope, required)

example
  apiVersion: charter/v1
  kind: SharedResource
  metadata: {name: base-image, organization: acme}
  spec: {type: template, scopes: [spain]}

$ charter explain User.sshKeys
User.sshKeys: Public keys, as OpenSSH writes them, that approvals are signed with.

  type      set of public key
  required  no

$ charter explain ch425
CH425: a state out of turn

  A policy lists the steps from state to state, and a plan takes another one; or takes one
  too early, while something is left that must be gone first, or without the ticket or the
  notes that it needs.

why
  A customer who is deleted too early has lost what the contract promises him to keep. A
  state is easily changed in a manifest; what follows from it is not taken back.

example
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

what to do
  Take the steps in their order. Where it is too early, the message says from which date it
  is allowed; where something is left, take that out first.

$ charter explain codes | grep -c '^  CH'
92


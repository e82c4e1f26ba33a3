A peribolos file becomes an organization with its people, teams as groups, repositories as tenants, and what teams may do there.

$ charter import org.yaml --out access
org.yaml:13:59: note: Tenant/fern/site: not imported: private
org.yaml:15:7: note: the team "Web Team" is the group web-team: a name has no blanks
org.yaml:22:11: note: Tenant/fern/repository.github is the repository ".github": a name begins with a letter or digit
org.yaml:19:18: note: Group/fern/web-team: not imported: privacy
org.yaml:4:14: note: Organization/fern: not imported: company
Made charter.yaml, services.yaml, organizations.yaml, tenants.yaml, profiles.yaml, users.yaml, groups.yaml, assignments.yaml.
Next: charter validate access, then charter plan access.

$ cat access/groups.yaml access/assignments.yaml access/tenants.yaml
apiVersion: charter/v1
kind: GroupList
metadata: {organization: fern}
items:
  - {name: interns, members: [di]}
  - {name: web-team, description: Who makes the site, members: [bo, cy], groups: [interns]}
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: fern}
items:
  - {name: interns-triage, groups: [interns], profiles: [triage], tenants: [site]}
  - name: members
    users:
      - bo
      - cy
      - di
    profiles:
      - read
    reason: Every member has it on every repository
  - {name: owners, users: [Ada-l], profiles: [admin], reason: Owns the organization}
  - {name: web-team-admin, groups: [web-team], profiles: [admin], tenants: [repository.github]}
  - {name: web-team-write, groups: [web-team], profiles: [write], tenants: [site]}
apiVersion: charter/v1
kind: Tenant
metadata:
  name: repository.github
  organization: fern
spec:
  displayName: ".github"
---
apiVersion: charter/v1
kind: Tenant
metadata:
  name: site
  organization: fern
spec:
  description: "The site: all of it"

$ charter validate --at 2026-06-01 access
Valid: 20 resources in 8 files.

$ charter access who repository_write fern/site access --at 2026-06-01
fern/Ada-l  Assignment/fern/owners → Profile/admin
fern/bo     Group/fern/web-team → Assignment/fern/web-team-write → Profile/write
fern/cy     Group/fern/web-team → Assignment/fern/web-team-write → Profile/write
fern/di     Group/fern/interns → Group/fern/web-team → Assignment/fern/web-team-write → Profile/write
4 users hold repository_write on fern/site

$ charter import broken.yaml
broken.yaml:3:5: error[CH202]: an organization has no setting "admin"
  |
3 |     admin: [ada]
  |     ^^^^^
  = help: did you mean admins?

broken.yaml:4:19: error[CH209]: "Bo" is listed twice
  |
4 |     members: [bo, Bo]
  |                   ^^
  = note: the first: broken.yaml:4:15
  = help: keep one of them; case makes no difference

broken.yaml:7:19: error[CH301]: "zoe" is neither an admin nor a member of fern
  |
7 |         members: [zoe]
  |                   ^^^
  = help: list the login under admins or members

broken.yaml:8:23: error[CH207]: "own" is no permission of a repository
  |
8 |         repos: {site: own}
  |                       ^^^
  = help: write read, triage, write, maintain, admin, or none

4 errors; nothing was written
[exit 1]

-- org.yaml --
orgs:
  fern:
    name: Fern
    company: Fern Ltd
    default_repository_permission: read
    admins:
    - Ada-l
    members:
    - bo
    - cy
    - di
    repos:
      site: {description: "The site: all of it", private: true}
    teams:
      Web Team:
        description: Who makes the site
        maintainers: [bo]
        members: [CY]
        privacy: closed
        repos:
          site: write
          .github: admin
        teams:
          interns:
            members: [di]
            repos:
              site: triage
-- broken.yaml --
orgs:
  fern:
    admin: [ada]
    members: [bo, Bo]
    teams:
      web:
        members: [zoe]
        repos: {site: own}

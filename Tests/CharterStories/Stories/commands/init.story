Init makes a workspace that plans at once, and never writes over anything.

$ charter init access
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan access, then charter apply access.

$ ls -A access && charter validate access
acme.yaml
charter.yaml
platform.yaml
Valid: 11 resources in 3 files.

$ charter init access
error[CH114]: "access/charter.yaml" is there already
  = help: name an empty folder
[exit 1]

$ mkdir half && touch half/acme.yaml && charter init half
error[CH114]: "half/acme.yaml" is there already
  = help: name an empty folder
[exit 1]

$ ls half; mkdir junk && echo 'kind: Note' >junk/notes.yml && charter init junk; ls junk
acme.yaml
junk/notes.yml:1:1: error[CH201]: this document has no apiVersion
  |
1 | kind: Note
  | ^
  = help: add apiVersion: charter/v1

junk/notes.yml:1:7: error[CH204]: there is no kind "Note"
  |
1 | kind: Note
  |       ^^^^
  = help: the kinds are AccessTest, ApprovalProcess, Assignment, Group, IdentityProvider, Location, Organization, Policy, Profile, QuotaProfile, Scope, Service, SharedResource, Tenant, User, each also with List behind it

2 errors
error[CH114]: "junk" has files that would become part of the workspace: notes.yml
  = help: name an empty folder, or correct them or move them away first
notes.yml

$ mkdir here && cd here && charter init
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan, then charter apply.

$ touch file && charter init file
error[CH610]: cannot write file/charter.yaml: it is not a folder, or not in one
  = help: name another folder
[exit 1]

$ charter init deep/er/and/deeper/ && ls deep/er/and/deeper
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan deep/er/and/deeper, then charter apply deep/er/and/deeper.
acme.yaml
charter.yaml
platform.yaml


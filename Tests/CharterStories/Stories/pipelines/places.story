Files are named from the top of the repository, wherever charter is run; what has no place of its own is put to the workspace's file.

$ git init -q . && git add . && git -c user.name=Ann -c user.email=ann@acme.example commit -q -m One && sed -i 's/{owners: .alice.}/{}/' access/acme.yaml

$ charter diff HEAD --workspace access --at 2026-06-01 --format sarif --output github=annotations --output markdown=comment > sarif; jq -c '.runs[0].results[] | [.ruleId, .locations[0].physicalLocation.artifactLocation.uri, .locations[0].physicalLocation.region.startLine]' sarif; cat annotations; grep warning comment
["guard/lockout","access/charter.yaml",1]
["risk/lockout","access/acme.yaml",11]
::error title=guard/lockout::nobody would be left with iam_write on acme/prod%0Aapply stops here; --allow lockout=Tenant/acme/prod lets it happen once
::warning file=access/acme.yaml,line=11,col=1,endColumn=2,title=risk/lockout::acme/alice loses iam_write on acme/prod: lockout%0Awas by owning ~Tenant/acme/prod
[exit 1]

$ cd access && mkdir deep && cd deep && charter diff HEAD --workspace .. --at 2026-06-01 --output sarif=../../other --quiet; cmp ../../other ../../sarif && echo the same
Stopped by 1 guard: lockout.
Plan: 1 to change.
Access: -2 revocations, 1 user affected.
the same

$ cd access && git checkout -q acme.yaml && echo 'nonsense: [' > bad.yaml && git add . && git -c user.name=Ann -c user.email=ann@acme.example commit -q -m Bad && rm bad.yaml && charter diff HEAD --format github 2>/dev/null | sed 's/in [0-9a-f]*,/in COMMIT,/'; charter diff HEAD 2>&1 | tail -2
::error title=CH104::in COMMIT, access/bad.yaml:2:1: a value was expected here%0Awrite the value; quote it if it is meant as text
1 error
With what is wrong in BASE nothing can be compared: begin with a revision that is right.

$ charter diff HEAD --workspace nowhere
error[CH114]: there is no folder "nowhere"
  = help: name the folder with charter.yaml after --workspace
[exit 1]

-- access/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- access/acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec: {permissions: [{name: compute_read}, {name: iam_write, administers: true}]}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
spec: {owners: [alice]}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}

The stored settings of guards hold for a plan as well: raising them first, using that later are two plans.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 14 added. Serial 1.

$ echo 'spec: {guards: {maxRemovals: 100%}}' >> charter.yaml && sed -i '/user0/d; /user1[01]/d' users.yaml && charter plan --quiet --at 2026-06-01 && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Guards: maxRemovals 25% → 100%, from the next plan on.
Stopped by 1 guard: maxRemovals.
Plan: 11 to destroy.
Access: no change.
error[CH609]: stopped by maxRemovals
  = help: --allow maxRemovals lets it happen once
[exit 6]

$ cp all.txt users.yaml && charter plan --detailed-exitcode --at 2026-06-01
Guards: maxRemovals 25% → 100%, from the next plan on.
Plan: no change.
Access: no change.
[exit 2]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: no change. Serial 2.

$ sed -i '/user0/d; /user1[01]/d' users.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 11 destroyed. Serial 3.

$ head -1 store/state.json | grep -o '"guards":.*'; jq -c '[.serial, .guards]' store/audit.jsonl
"guards":{"own":{"maxRemovals":100}},"resources":[
[1,null]
[2,{"maxRemovals":100}]
[3,null]

$ charter plan --detailed-exitcode --at 2026-06-01
No changes. The store matches the manifests.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: own}
-- org.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
-- users.yaml --
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: user01}
  - {name: user02}
  - {name: user03}
  - {name: user04}
  - {name: user05}
  - {name: user06}
  - {name: user07}
  - {name: user08}
  - {name: user09}
  - {name: user10}
  - {name: user11}
  - {name: user12}
  - {name: user13}
-- all.txt --
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: user01}
  - {name: user02}
  - {name: user03}
  - {name: user04}
  - {name: user05}
  - {name: user06}
  - {name: user07}
  - {name: user08}
  - {name: user09}
  - {name: user10}
  - {name: user11}
  - {name: user12}
  - {name: user13}

Every changed byte, missing or added line, cut end and older state is found; a checkpoint that was kept elsewhere finds an older copy of everything.

$ charter verify --allow-empty
Nothing has been applied yet.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z --checkpoint one && cat one && cp -R store older
Apply complete: 7 added. Serial 1.
charter/LINEAGE
1
ROOT

$ charter apply --test-clock --at 2026-06-01T12:00:00Z --checkpoint again && cmp one again
No changes. The store matches the manifests.

$ sed -i "s/bob@acme/robert@acme/" acme.yaml && charter apply --test-clock --auto-approve --at 2026-06-02T12:00:00Z --checkpoint two
  ~ User/acme/bob  acme.yaml:18
      email  bob@acme.example → robert@acme.example

Plan: 1 to change.
Access: no change.

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  2
  ROOT

Apply complete: 1 changed. Serial 2.

$ charter verify --checkpoint one --checkpoint two
  state.json   serial 2, 7 resources
  audit.jsonl  2 entries, each following the one before
  checkpoint   of serial 1: the trail begins with the same 1 entry
  checkpoint   of serial 2: the trail begins with the same 2 entries

Checkpoint of the audit trail:
  charter/LINEAGE
  2
  ROOT

The store is whole.

$ cp -R store good && sed -i "s/\"actor\":\"tester\",\"workspace\":\"acme-access\",\"lineage\":\"[^\"]*\",\"planDigest\":\"/&0/" store/audit.jsonl && charter verify; rm -rf store && cp -R good store
store/audit.jsonl:2:1: error[CH616]: line 2 does not follow line 1: one of the two is not as it was written
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.

$ sed -i "1s/alice/malice/" store/audit.jsonl && charter verify --checkpoint two; charter apply --test-clock --auto-approve --at 2026-06-03; rm -rf store && cp -R good store
store/audit.jsonl:2:1: error[CH616]: line 2 does not follow line 1: one of the two is not as it was written
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
error[CH616]: the trail cannot be held against the checkpoint of serial 2
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 2 problems.
No changes. The store matches the manifests.

$ sed -i 1d store/audit.jsonl && charter verify; rm -rf store && cp -R good store
store/audit.jsonl:1:1: error[CH616]: serial 1 is missing before 2
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.

$ sed -i "\$p" store/audit.jsonl && charter verify; rm -rf store && cp -R good store
store/audit.jsonl:3:1: error[CH616]: 878 bytes follow the last entry that state.json names, and do not continue it: they were added, or an older state was put back
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.

$ truncate -s -1 store/audit.jsonl && charter verify; rm -rf store && cp -R good store
store/audit.jsonl:2:878: error[CH616]: the line is cut off
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.

$ sed -i "s/\"serial\":2/\"serial\":1/" store/state.json && charter verify; rm -rf store && cp -R good store
store/state.json:1:1: error[CH616]: an older state was put back: this is serial 1, and serial 2 was applied here
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
store/audit.jsonl:1:1: error[CH616]: the last entry is not the one that the state names: one of the two is not as it was written
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 2 problems.

$ sed -i "s/robert@acme/rob@acme/" store/state.json && charter verify; rm -rf store && cp -R good store
  state.json   serial 2, 7 resources
  audit.jsonl  2 entries, each following the one before
  ~ User/acme/bob  changed since the last apply

Checkpoint of the audit trail:
  charter/LINEAGE
  2
  ROOT

The trail is whole, and the state differs from it: 1 resource changed since serial 2.

$ sed -i "s/\"created\":\"2026-06-01/\"created\":\"2026-05-01/" store/state.json && charter verify | grep -v ROOT; charter drift; rm -rf store && cp -R good store
  state.json   serial 2, 7 resources
  audit.jsonl  2 entries, each following the one before
  ~ Assignment/acme/operators  its status changed since the last apply
  ~ Organization/acme  its status changed since the last apply
  ~ Profile/operator  its status changed since the last apply
  ~ Service/compute  its status changed since the last apply
  ~ Tenant/acme/prod  its status changed since the last apply
  ~ User/acme/alice  its status changed since the last apply
  ~ User/acme/bob  its status changed since the last apply

Checkpoint of the audit trail:
  charter/LINEAGE
  2
  ROOT

The trail is whole, and the state differs from it: 7 resources changed since serial 2.
No drift. The store is as applied (serial 2).

$ jq . store/state.json > laid-out && mv laid-out store/state.json && charter verify | tail -1; rm -rf store && cp -R good store
The trail is whole, and the state says the same in another layout.

$ cp older/state.json store/ && charter verify; charter plan; charter apply --auto-approve; rm -rf store && cp -R good store
store/state.json:1:1: error[CH616]: an older state was put back: this is serial 1, and serial 2 was applied here
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/state.json:1:1: error[CH616]: the store is at serial 1, and serial 2 was applied here: an older state was put back
  = help: put the newer state back; where the older one is meant, with its audit trail, empty store/LOCK
store/state.json:1:1: error[CH616]: the store is at serial 1, and serial 2 was applied here: an older state was put back
  = help: put the newer state back; where the older one is meant, with its audit trail, empty store/LOCK

$ rm store/LOCK && cp older/state.json store/ && charter verify; rm -rf store && cp -R good store
  state.json   serial 1, 7 resources
  audit.jsonl  1 entry, each following the one before
  note: an apply was interrupted before it was committed; nothing of it happened

Checkpoint of the audit trail:
  charter/LINEAGE
  1
  ROOT

The store is whole.

$ rm -rf store && cp -R older store && charter verify | tail -1; charter verify --checkpoint two; rm -rf store && cp -R good store
The store is whole.
error[CH616]: the checkpoint is of serial 2, and the store is at 1: an older store was put in its place
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.

$ rm store/state.json && charter verify; rm -rf store && cp -R good store
store/state.json:1:1: error[CH616]: the store was there, and its state is gone
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.

$ rm -rf store && charter init other >/dev/null && (cd other && charter apply --auto-approve --quiet) && charter verify other --checkpoint two; cp -R good store
Apply complete: 11 added. Serial 1.
error[CH616]: the checkpoint is of another store, charter/LINEAGE
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.

$ charter verify --format json | jq -c "[.whole, .serial, .resources, .entries, .problems, .changed]"
[true,2,7,2,[],[]]

$ echo none > none && charter verify --checkpoint none
error[CH616]: "none" has no checkpoint in it
  = help: a checkpoint is three lines: charter/ with the lineage, the serial, the root
[exit 1]

$ charter verify --checkpoint missing
error[CH101]: cannot read missing: No such file or directory
  = help: name a file that 'charter apply --checkpoint' wrote
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions:
    - {name: compute_read}
    - {name: compute_write}
    - {name: iam_write, administers: true}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: operator}
spec: {permissions: [compute_read, compute_write]}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec:
  type: client
  services: {compute: active}
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
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: operators, organization: acme}
spec: {users: [bob], profiles: [operator], tenants: [prod]}

The trail has the time of the clock. Only a store that was begun with --test-clock takes another, and no entry is dated before the one before it.

$ charter apply --auto-approve --quiet --at 2026-06-01; ls
$ charter plan --quiet --at 2026-06-01
$ charter apply --auto-approve --quiet && jq .testClock store/state.json
$ charter apply --auto-approve --at 2026-06-01
$ charter apply --auto-approve --test-clock
$ charter forget User/acme/bob --at 2030-01-01; charter adopt User/acme/bob --at 2030-01-01; charter rollback 0 --at 2030-01-01
$ sed -i 's/"auditLength":[0-9]*,/&"testClock":true,/' store/state.json && charter verify; sed -i s/bob@acme/rob@acme/ acme.yaml; charter apply --auto-approve --quiet --at 2030-01-01

$ rm -rf store && charter apply --test-clock --auto-approve --quiet --at 2026-06-02 && jq .testClock store/state.json && head -1 store/audit.jsonl | jq .testClock && charter verify | tail -1
$ sed -i s/rob@acme/robert@acme/ acme.yaml && charter apply --auto-approve --quiet --at 2026-06-01T23:59:59Z; charter forget User/acme/alice --at 2026-06-01
$ charter apply --auto-approve --quiet --at 2026-06-02 --test-clock && tail -1 store/audit.jsonl | jq -c "[.time, .testClock]"
$ cp store/state.json state && sed -i 's/"testClock":true,//' store/state.json && charter verify; charter forget User/acme/alice; cp state store/state.json
$ sed -i 's/"testClock":true,/"testClock":false,/' store/state.json && charter plan; cp state store/state.json

$ charter forget User/acme/alice --at 2100-01-01 --quiet && charter adopt User/acme/alice
$ sed -i '/"testClock":true/s/"serial":1,/"serial":1, /' store/audit.jsonl && charter verify | tail -1

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}

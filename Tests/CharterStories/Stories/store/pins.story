A store that was there and is gone is not an empty one, and another one is not the one that was meant: CHARTER_STORE and CHARTER_LINEAGE pin it from outside the tree.

$ charter drift; charter verify
$ charter drift --allow-empty && charter verify --allow-empty && charter plan --quiet
$ charter verify --format json

$ charter apply --auto-approve --quiet && cp -R store good && jq -r .lineage store/state.json > lineage && charter drift
$ rm store/state.json && charter drift; charter verify; charter plan --quiet; charter drift --allow-empty; charter verify --allow-empty
$ rm store/audit.jsonl && charter drift --allow-empty; charter verify --allow-empty; charter plan --quiet; charter apply --auto-approve --quiet; ls store
$ rm -rf store && charter drift; charter verify; charter plan --quiet

$ export CHARTER_LINEAGE=$(cat lineage); charter plan --quiet; charter apply --auto-approve --quiet; charter show; charter access list --from store; charter drift --allow-empty; ls store
$ cp -R good store; export CHARTER_LINEAGE=$(cat lineage | tr a-f A-F); charter plan --quiet && charter drift && charter verify | tail -1

$ rm -rf store && CHARTER_LINEAGE= charter apply --auto-approve --quiet && cp -R store other && CHARTER_LINEAGE=$(cat lineage) charter plan --quiet
$ export CHARTER_LINEAGE=$(cat lineage); for c in "apply --auto-approve" drift verify show history "access list --from store" "access list" "rollback 0" "adopt User/acme/bob" "forget User/acme/bob" test "export --from store" "report --from store --html r.html"; do charter $c >out 2>&1; echo "$? $(grep -c CH620 out) $c"; done

$ CHARTER_STORE=good charter show User/acme/bob --format json | jq -r .address; CHARTER_STORE=$PWD/good CHARTER_LINEAGE=$(cat lineage) charter plan --quiet
$ mkdir empty && CHARTER_STORE=empty charter drift; CHARTER_STORE= charter drift
$ ln -s good link && CHARTER_STORE=link charter drift
$ CHARTER_STORE=good charter plan --out good/plan.json
$ CHARTER_LINEAGE=5a0e1cf4 charter plan

$ echo "spec: {store: {folder: good, lineage: $(cat lineage)}}" >> charter.yaml && charter drift && CHARTER_STORE=other charter drift; CHARTER_LINEAGE=5a0e1cf4-3c3f-4d8b-a2a4-5d0b2f0c9b11 charter drift
$ sed -i "s/lineage: .*/lineage: good}}/" charter.yaml && charter plan
$ sed -i "s/spec: .*/spec: {store: {foldr: good}}/" charter.yaml && charter plan
$ sed -i "s/spec: .*/spec: {store: [good]}/" charter.yaml && charter plan
$ sed -i "s/spec: .*/spec: {store: {folder: ''}}/" charter.yaml && charter plan
$ charter explain Workspace.store && charter explain Workspace.store.lineage

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

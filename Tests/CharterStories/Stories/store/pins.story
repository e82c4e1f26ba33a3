A store that was there and is gone is not an empty one, and another one is not the one that was meant: CHARTER_STORE and CHARTER_LINEAGE pin it from outside the tree.

$ charter drift; charter verify
error[CH620]: there is no store in "store"
  = help: name its folder under spec.store or CHARTER_STORE; before the first apply, pass --allow-empty
error[CH620]: there is no store in "store"
  = help: name its folder under spec.store or CHARTER_STORE; before the first apply, pass --allow-empty
[exit 1]

$ charter drift --allow-empty && charter verify --allow-empty && charter plan --quiet
No drift. Nothing has been applied yet.
Nothing has been applied yet.
Plan: 3 to add.
Access: no change.

$ charter verify --format json
error[CH620]: there is no store in "store"
  = help: name its folder under spec.store or CHARTER_STORE; before the first apply, pass --allow-empty
[exit 1]

$ charter apply --auto-approve --quiet && cp -R store good && jq -r .lineage store/state.json > lineage && charter drift
Apply complete: 3 added. Serial 1.
No drift. The store is as applied (serial 1).

$ rm store/state.json && charter drift; charter verify; charter plan --quiet; charter drift --allow-empty; charter verify --allow-empty
store/state.json:1:1: error[CH602]: the store was there, and its state is gone
  = help: restore the file, or mend the place; charter never writes over it
store/state.json:1:1: error[CH616]: the store was there, and its state is gone
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/state.json:1:1: error[CH602]: the store was there, and its state is gone
  = help: restore the file, or mend the place; charter never writes over it
store/state.json:1:1: error[CH602]: the store was there, and its state is gone
  = help: restore the file, or mend the place; charter never writes over it
store/state.json:1:1: error[CH616]: the store was there, and its state is gone
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
[exit 1]

$ rm store/audit.jsonl && charter drift --allow-empty; charter verify --allow-empty; charter plan --quiet; charter apply --auto-approve --quiet; ls store
store/state.json:1:1: error[CH602]: the store was there, and its state is gone
  = help: restore the file, or mend the place; charter never writes over it
store/state.json:1:1: error[CH616]: the store was there, and its state is gone
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/state.json:1:1: error[CH602]: the store was there, and its state is gone
  = help: restore the file, or mend the place; charter never writes over it
store/state.json:1:1: error[CH602]: the store was there, and its state is gone
  = help: restore the file, or mend the place; charter never writes over it
LOCK

$ rm -rf store && charter drift; charter verify; charter plan --quiet
error[CH620]: there is no store in "store"
  = help: name its folder under spec.store or CHARTER_STORE; before the first apply, pass --allow-empty
error[CH620]: there is no store in "store"
  = help: name its folder under spec.store or CHARTER_STORE; before the first apply, pass --allow-empty
Plan: 3 to add.
Access: no change.

$ export CHARTER_LINEAGE=$(cat lineage); charter plan --quiet; charter apply --auto-approve --quiet; charter show; charter access list --from store; charter drift --allow-empty; ls store
error[CH620]: there is no store in "store", and CHARTER_LINEAGE is LINEAGE
  = help: name the folder of that store under spec.store or CHARTER_STORE; if a store is meant to begin here, change CHARTER_LINEAGE
error[CH620]: there is no store in "store", and CHARTER_LINEAGE is LINEAGE
  = help: name the folder of that store under spec.store or CHARTER_STORE; if a store is meant to begin here, change CHARTER_LINEAGE
error[CH620]: there is no store in "store", and CHARTER_LINEAGE is LINEAGE
  = help: name the folder of that store under spec.store or CHARTER_STORE; if a store is meant to begin here, change CHARTER_LINEAGE
error[CH620]: there is no store in "store", and CHARTER_LINEAGE is LINEAGE
  = help: name the folder of that store under spec.store or CHARTER_STORE; if a store is meant to begin here, change CHARTER_LINEAGE
error[CH620]: there is no store in "store", and CHARTER_LINEAGE is LINEAGE
  = help: name the folder of that store under spec.store or CHARTER_STORE; if a store is meant to begin here, change CHARTER_LINEAGE
ls: cannot access 'store': No such file or directory
[exit 2]

$ cp -R good store; export CHARTER_LINEAGE=$(cat lineage | tr a-f A-F); charter plan --quiet && charter drift && charter verify | tail -1
No changes. The store matches the manifests.
No drift. The store is as applied (serial 1).
The store is whole.

$ rm -rf store && CHARTER_LINEAGE= charter apply --auto-approve --quiet; charter apply --auto-approve --quiet && cp -R store other && CHARTER_LINEAGE=$(cat lineage) charter plan --quiet
error[CH620]: CHARTER_LINEAGE is set, and empty
  = help: set it to a value, or unset it
Apply complete: 3 added. Serial 1.
error[CH620]: "store" is another store: its lineage is LINEAGE, and CHARTER_LINEAGE is LINEAGE
  = help: name the folder of that store under spec.store or CHARTER_STORE; if this store is the one you mean, change CHARTER_LINEAGE
[exit 1]

$ export CHARTER_LINEAGE=$(cat lineage); for c in "apply --auto-approve" drift verify show history "access list --from store" "access list" "rollback 0" "adopt User/acme/bob" "forget User/acme/bob" test "export --format csv" "report --from store --html r.html"; do charter $c >out 2>&1; echo "$? $(grep -c CH620 out) $c"; done
1 1 apply --auto-approve
1 1 drift
1 1 verify
1 1 show
1 1 history
1 1 access list --from store
1 1 access list
1 1 rollback 0
1 1 adopt User/acme/bob
1 1 forget User/acme/bob
1 1 test
1 1 export --format csv
1 1 report --from store --html r.html

$ CHARTER_STORE=good charter show User/acme/bob --format json | jq -r .address; CHARTER_STORE=$PWD/good CHARTER_LINEAGE=$(cat lineage) charter plan --quiet
User/acme/bob
No changes. The store matches the manifests.

$ mkdir empty && CHARTER_STORE=empty charter drift; CHARTER_STORE= charter drift
error[CH620]: there is no store in "empty"
  = help: name its folder under spec.store or CHARTER_STORE; before the first apply, pass --allow-empty
error[CH620]: CHARTER_STORE is set, and empty
  = help: set it to a value, or unset it
[exit 1]

$ ln -s good link && CHARTER_STORE=link charter drift
error[CH601]: "./link" is a symbolic link, which is never followed
  = help: name the folder that it leads to under CHARTER_STORE
[exit 1]

$ CHARTER_STORE=good charter plan --out good/plan.json
Error: --out "good/plan.json" is in the store: name a file elsewhere
  See 'charter plan --help' for more information.
[exit 64]

$ CHARTER_LINEAGE=5a0e1cf4 charter plan
error[CH620]: CHARTER_LINEAGE must be a UUID, not "5a0e1cf4"
  = help: set it to the lineage that 'charter show --format json' prints, or unset it
[exit 1]

$ rm link && echo "spec: {store: {folder: good, lineage: $(cat lineage)}}" >> charter.yaml && charter drift && CHARTER_STORE=other charter drift; CHARTER_LINEAGE=5a0e1cf4-3c3f-4d8b-a2a4-5d0b2f0c9b11 charter drift
No drift. The store is as applied (serial 1).
error[CH620]: "other" is another store: its lineage is LINEAGE, and spec.store.lineage is LINEAGE
  = help: name the folder of that store under spec.store or CHARTER_STORE; if this store is the one you mean, change spec.store.lineage
error[CH620]: "good" is another store: its lineage is LINEAGE, and CHARTER_LINEAGE is LINEAGE
  = help: name the folder of that store under spec.store or CHARTER_STORE; if this store is the one you mean, change CHARTER_LINEAGE
[exit 1]

$ sed -i "s/lineage: .*/lineage: good}}/" charter.yaml && charter plan
charter.yaml:4:39: error[CH207]: lineage takes a UUID, and "good" is none
  |
4 | spec: {store: {folder: good, lineage: good}}
  |                                       ^^^^
  = help: write 32 hexadecimal digits with hyphens, as 'charter show --format json' prints it

1 error
[exit 1]

$ sed -i "s/spec: .*/spec: {store: {foldr: good}}/" charter.yaml && charter plan
charter.yaml:4:16: error[CH202]: store has no field "foldr"
  |
4 | spec: {store: {foldr: good}}
  |                ^^^^^
  = help: did you mean folder?

1 error
[exit 1]

$ sed -i "s/spec: .*/spec: {store: [good]}/" charter.yaml && charter plan
charter.yaml:4:15: error[CH206]: store takes the path of a folder, or a mapping, and this is a list
  |
4 | spec: {store: [good]}
  |               ^
  = help: write the path of a folder, or a mapping

1 error
[exit 1]

$ sed -i "s/spec: .*/spec: {store: {folder: ''}}/" charter.yaml && charter plan
charter.yaml:4:24: error[CH207]: folder takes the path of a folder, and "" is none
  |
4 | spec: {store: {folder: ''}}
  |                        ^^
  = help: name a folder in characters that can be seen, such as store

1 error
[exit 1]

$ charter explain Workspace.store && charter explain Workspace.store.lineage
Workspace.store: The store: its folder, or a mapping.

  type      folder, or mapping
  required  no
  default   store

fields
  folder   The folder of the store, relative to `charter.yaml`. `CHARTER_STORE` overrides it. (folder, default store)
  lineage  The lineage of the store. Another store, or none, is refused. `charter show --format json` prints it. (UUID)
Workspace.store.lineage: The lineage of the store. Another store, or none, is refused. `charter show --format json` prints it.

  type      UUID
  required  no

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

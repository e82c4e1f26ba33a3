#!/bin/sh
# Manifests in git, applied as they were committed and as they were not; drift that an apply takes back;
# and ways back to earlier serials.
# Runs in an empty folder, with the program in $CHARTER.
set -eu
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
apply() { "$CHARTER" apply --auto-approve --quiet --actor bob "$@"; }
commit() {
  git add '*.yaml'
  GIT_COMMITTER_DATE=$2 git -c user.name=Alice -c user.email=alice@acme.example \
    commit --quiet --date "$2" -m "$1"
}
mkdir answers
git init --quiet -b main
git remote add origin https://git.acme.example/platform/access.git

cat >charter.yaml <<'END'
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
END
cat >platform.yaml <<'END'
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
END
cat >acme.yaml <<'END'
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
END

# Serial 1: as committed.
commit 'Access as code' 2026-04-01T08:00:00Z
apply --at 2026-04-01T09:00:00Z

# Serial 2: a tenant has another name, applied before it is committed.
sed -i 's/users: .bob./users: [alice, bob]/; s/name: prod, org/name: main, renamedFrom: prod, org/; s/tenants: .prod./tenants: [main]/' acme.yaml
apply --at 2026-04-02T09:00:00Z
commit 'prod is called main' 2026-04-02T10:00:00Z

# Serial 3: one user goes, another one comes.
sed -i 's/  - {name: bob.*/  - {name: carol, email: carol@acme.example}/; s/alice, bob/alice, carol/' acme.yaml
commit 'Carol takes over from Bob' 2026-04-03T08:00:00Z
apply --at 2026-04-03T09:00:00Z --ticket OPS-7

# Serial 4: the store was edited by hand and by a program that lays it out in its own way; the apply takes it back.
sed -i 's/carol@acme/mallory@acme/; s/"permissions":."compute_read","compute_write"./"permissions":["compute_read"]/' store/state.json
jq . store/state.json >answers/state && cat answers/state >store/state.json && rm answers/state
apply --at 2026-04-04T09:00:00Z

# Serial 5: back to the first state, by a saved plan; serial 6: forward again to the third; serial 7: a
# way back that takes drift back as well, to what the commit of the second has.
"$CHARTER" rollback 1 --out answers/back.json --quiet --actor bob --at 2026-04-05T09:00:00Z
"$CHARTER" apply answers/back.json --auto-approve --quiet --actor bob --at 2026-04-05T09:00:00Z
rm answers/back.json
"$CHARTER" rollback 3 --auto-approve --quiet --actor bob --at 2026-04-06T09:00:00Z
sed -i 's/carol@acme/mallory@acme/' store/state.json
"$CHARTER" rollback 2 --auto-approve --quiet --actor bob --ticket OPS-8 --at 2026-04-07T09:00:00Z \
  --checkpoint answers/checkpoint
git checkout --quiet HEAD^ -- acme.yaml
rm -rf .git

echo 2026-04-08T00:00:00Z >answers/at

#!/bin/sh
# A store that was only begun: the first apply was killed before it committed. The state has serial 0, the
# audit trail an entry that does not count, and a temporary file is left.
# Runs in an empty folder, with the program in $CHARTER; needs strace.
set -eu
mkdir answers

cat >charter.yaml <<'END'
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
END
cat >acme.yaml <<'END'
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
spec: {email: alice@acme.example}
END

# Killed at the second rename: the first one begins the store, the second one would have committed.
strace -f -qq -o /dev/null -e trace=/rename -e inject=/rename:signal=KILL:when=2 \
  "$CHARTER" apply --auto-approve --quiet --actor alice --at 2026-06-01T09:00:00Z && exit 1

echo 2026-06-02T00:00:00Z >answers/at

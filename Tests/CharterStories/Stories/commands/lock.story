Two cannot apply at once: the second one says so (exit 4), or waits as long as it was told to.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && sed -i 's/bob@acme/robert@acme/' acme.yaml
Apply complete: 4 added. Serial 1.

$ (python3 hold.py 2 >ready &) ; while [ ! -s ready ]; do sleep 0.05; done; charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
error[CH605]: somebody else is applying to "store"
  = help: try again, or wait with --lock-timeout SECONDS
[exit 4]

$ charter plan --quiet --at 2026-06-01T12:00:00Z && charter drift
Plan: 1 to change.
Access: no change.
No drift. The store is as applied (serial 1).

$ charter apply --test-clock --auto-approve --quiet --lock-timeout 20 --at 2026-06-01T12:00:00Z
Apply complete: 1 changed. Serial 2.

$ charter apply --auto-approve --lock-timeout soon
Error: The value 'soon' is invalid for '--lock-timeout <seconds>'
Help:  --lock-timeout <seconds>  Wait so many seconds while somebody else applies.
Usage: charter apply [<options>] [<target>]
  See 'charter apply --help' for more information.
[exit 64]

$ charter apply --auto-approve --lock-timeout -1
Error: Missing value for '--lock-timeout <seconds>'
Help:  --lock-timeout <seconds>  Wait so many seconds while somebody else applies.
Usage: charter apply [<options>] [<target>]
  See 'charter apply --help' for more information.
[exit 64]

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
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [alice, bob]}
-- hold.py --
# Holds the lock of the store for so many seconds.
import fcntl, os, struct, sys, time
file = os.open("store/LOCK", os.O_RDWR)
F_OFD_SETLK = 37
fcntl.fcntl(file, F_OFD_SETLK, struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0))
print("held", flush=True)
time.sleep(float(sys.argv[1]))

A folder that cannot be synced after the new state is in its place: nobody can say which state will last, and charter does not (exit 7).

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && sed -i 's/bob@acme/robert@acme/' acme.yaml
Apply complete: 3 added. Serial 1.

$ python3 failing.py charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
error[CH611]: cannot sync store: Input/output error; the new state is there, but may not last
  = help: run 'charter verify' once the disk is well again
[exit 7]

$ charter drift
No drift. The store is as applied (serial 2).

$ charter plan
No changes. The store matches the manifests.

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
-- failing.py --
# Runs a command for which the disk fails at the sync of a folder, by a filter of system calls.
#
# fsync of low descriptors is answered with EIO. The folder of the store is opened before its files,
# so it has the lowest: lower and lower ones are tried, until that of the folder is the only one to
# fail. Every try before that fails at a file, and leaves the store as it was.
import ctypes, platform, struct, subprocess, sys

ARCHITECTURE, FSYNC = {"x86_64": (0xC000003E, 74), "aarch64": (0xC00000B7, 82)}[platform.machine()]
LOAD, EQUAL, GREATER, RETURN = 0x20, 0x15, 0x25, 0x06
ALLOW, EIO = 0x7FFF0000, 0x00050005
libc = ctypes.CDLL(None)


def fail_up_to(descriptor):
    steps = [
        (LOAD, 0, 0, 4), (EQUAL, 0, 5, ARCHITECTURE),
        (LOAD, 0, 0, 0), (EQUAL, 0, 3, FSYNC),
        (LOAD, 0, 0, 16), (GREATER, 1, 0, descriptor),
        (RETURN, 0, 0, EIO), (RETURN, 0, 0, ALLOW),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(code)))
    libc.prctl(38, 1, 0, 0, 0)  # PR_SET_NO_NEW_PRIVS
    libc.prctl(22, 2, program)  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER


for descriptor in range(31, 2, -1):
    result = subprocess.run(
        sys.argv[1:], preexec_fn=lambda: fail_up_to(descriptor), stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True,
    )
    if "cannot sync store/" not in result.stdout:
        break
print(result.stdout, end="")
sys.exit(result.returncode)

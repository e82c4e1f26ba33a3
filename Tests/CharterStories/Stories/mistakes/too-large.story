A manifest of more than 64 MiB is refused; one of exactly 64 MiB is read.

$ seq -f '  - {name: user%.0f, organization: acme}' 2000000 >users.yaml; charter validate
users.yaml:1:1: error[CH111]: this file has 67108865 bytes, more than the 64 MiB that a manifest may have
  |
1 |   - {name: user1, organization: acme}
  | ^
  = help: split it into several files

1 error
[exit 1]

$ charter plan 2>&1 | head -1
users.yaml:1:1: error[CH111]: this file has 67108865 bytes, more than the 64 MiB that a manifest may have

$ truncate -s 64M users.yaml && charter validate 2>&1 | grep -c CH111
0
[exit 1]

$ rm users.yaml && charter validate
Valid: 1 resource in 2 files.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}

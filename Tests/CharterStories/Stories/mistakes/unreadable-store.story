A store that is there and cannot be read is not taken for an empty one: nothing is planned, and nothing is written.

$ mkdir -p store/state.json && charter plan
error[CH601]: cannot read store/state.json: Is a directory
  = help: nothing was changed; mend it and try again
[exit 1]

$ charter apply --auto-approve --quiet
error[CH601]: cannot read store/state.json: Is a directory
  = help: nothing was changed; mend it and try again
[exit 1]

$ charter drift
error[CH601]: cannot read store/state.json: Is a directory
  = help: nothing was changed; mend it and try again
[exit 1]

$ charter show
error[CH601]: cannot read store/state.json: Is a directory
  = help: nothing was changed; mend it and try again
[exit 1]

$ ls store
state.json

$ rmdir store/state.json && ln -s state.json store/state.json && charter plan
error[CH601]: cannot read store/state.json: it is a symbolic link, which is never followed
  = help: nothing was changed; mend it and try again
[exit 1]

$ rm store/state.json && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 1 added. Serial 1.

$ mv store/audit.jsonl trail && mkdir store/audit.jsonl && sed -i 's/"client"/"team"/' store/state.json && charter drift
error[CH601]: cannot read store/audit.jsonl: Is a directory
  = help: nothing was changed; mend it and try again
[exit 1]

$ charter plan --quiet --at 2026-06-01T12:00:00Z
error[CH601]: cannot read store/audit.jsonl: Is a directory
  = help: nothing was changed; mend it and try again
[exit 1]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
error[CH601]: cannot read store/audit.jsonl: Is a directory
  = help: nothing was changed; mend it and try again
[exit 1]

$ rmdir store/audit.jsonl && mv trail store/audit.jsonl && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 1 changed. Serial 2.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}

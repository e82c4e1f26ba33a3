What does not count among the approvals is named, and a plan is a file that can be read.

$ charter init . >/dev/null && for user in alice bob; do ssh-keygen -q -t ed25519 -N '' -C $user -f $user-key; sed -i "s|$user@acme.example|&, sshKeys: ['$(cat $user-key.pub)']|" acme.yaml; done; ssh-keygen -q -t ed25519 -N secret -C alice -f locked-key

$ printf '%s\n' 'apiVersion: charter/v1' 'kind: ApprovalProcess' 'metadata: {name: quotas, organization: acme}' 'spec: {changes: [{kinds: [Tenant], fields: [quota]}], steps: [{name: operations, users: [alice]}]}' >rules.yaml

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

$ sed -i 's/owners: .alice./&\n  quota: {limits: {vcpus: 10}}/' acme.yaml && charter plan --out plan.json --quiet --actor bob --at 2026-06-01
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.

$ setsid --wait charter approve plan.json --as alice --key locked-key --at 2026-06-01 | tail -n 1
error[CH614]: the key has a passphrase, and there is no terminal to ask for it on
  = help: run it on a terminal, or add the key to ssh-agent and name its public key with --key
Ticket: none.

$ charter approve plan.json --as alice --key alice-key --at 2026-06-01 | tail -n 1
Approvals: complete.

$ cd .charter/approvals/* && mkfifo pipe.json && ln -s acme.alice.json link.json && mkdir folder.json && echo '{}' >other.json && touch "$(printf 'a\377.json')"

$ charter approvals plan.json --at 2026-06-01
ApprovalProcess/acme/quotas
  approved  operations: by acme/alice
            for Tenant/acme/prod
ignored a�.json: it is not a file, or its name is not in UTF-8
ignored folder.json: it is not a file, or its name is not in UTF-8
ignored link.json: it is a symbolic link, which is never followed
ignored other.json: it is not an approval as charter writes it
ignored pipe.json: it is not a file, or its name is not in UTF-8

Approvals: complete.

$ rm .charter/approvals/*/*.json 2>/dev/null; rm -r .charter/approvals && ln -s /etc .charter/approvals && charter approvals plan.json --at 2026-06-01
error[CH101]: cannot read .charter/approvals: it is a symbolic link, which is never followed
  = help: make .charter/approvals of the workspace a folder that can be read
[exit 1]

$ rm .charter/approvals && touch .charter/approvals && charter apply plan.json --author bob --auto-approve --quiet --at 2026-06-01
error[CH101]: cannot read .charter/approvals: it is not a folder, or not in one
  = help: make .charter/approvals of the workspace a folder that can be read
[exit 1]

$ ln -s plan.json link.json && charter show link.json >/dev/null && echo shown
shown

$ mkfifo pipe && charter show pipe
Error: "pipe" is neither an address such as User/acme/alice, nor a saved plan, nor a workspace
  See 'charter show --help' for more information.
[exit 64]

$ ln -s nowhere gone && charter apply gone --auto-approve
error[CH101]: "gone" is neither a saved plan nor a folder
  = help: the link leads to nothing that can be read: name the file itself
[exit 1]


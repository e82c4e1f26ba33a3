ZT3: Users are local or come from a single sign-on server, and the latter can be turned into local ones.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ sed -i '/^  - name: marta/,/sshKeys/{/source:/d;/provider:/d}' organizations/larkfield.yaml && charter plan --at 2026-06-02
  ~ User/larkfield-optics/marta  organizations/larkfield.yaml:24
      provider  - larkfield-optics/directory
      source    - federated

Plan: 1 to change.
Access: no change.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-02
Apply complete: 1 changed. Serial 2.

$ cp "$EXAMPLES"/zstack-tenants/organizations/larkfield.yaml organizations/ && git apply broken/ZT3-half-local.patch && charter plan --quiet --at 2026-06-02
organizations/larkfield.yaml:26:15: error[CH404]: provider goes only with source: federated
   |
26 |     provider: directory
   |               ^^^^^^^^^
   = help: add source: federated, or remove provider

1 error
[exit 1]


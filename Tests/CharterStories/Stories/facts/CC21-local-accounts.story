Credentials are reset for local accounts only.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ sed -i 's/credentialGeneration: 1/credentialGeneration: 2/' organization/users.yaml && charter plan --at 2026-06-02
  ~ User/northwind-robotics/trent  organization/users.yaml:65
      credentialGeneration  1 → 2

Plan: 1 to change.
Access: no change.

$ git apply broken/CC21-federated-password.patch && charter plan --quiet --at 2026-06-02
organization/users.yaml:31:27: error[CH404]: credentialGeneration goes only with source: local
   |
31 |     credentialGeneration: 1
   |                           ^
   = help: add source: local, or remove credentialGeneration

1 error
[exit 1]


A federated account needs an e-mail address.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ sed -i 's/^  - {name: dave, .*/&\n  - {name: zoe, email: zoe@northwind-robotics.example, source: federated, provider: sso}/' organization/users.yaml && charter plan --at 2026-06-02
  + User/northwind-robotics/zoe  organization/users.yaml:44
      email     zoe@northwind-robotics.example
      provider  northwind-robotics/sso
      source    federated

Plan: 1 to add.
Access: no change.

$ git apply broken/CC10-federated-without-email.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to add, 1 to change.
Access: no change.
organization/users.yaml:50:5: error[CH424]: A federated account without an e-mail address cannot log in, and may be deleted: User/northwind-robotics/leo with source: federated has no email
  = help: give it one; the rule is Policy/federated-needs-email

This plan cannot be applied: 1 error.
[exit 5]


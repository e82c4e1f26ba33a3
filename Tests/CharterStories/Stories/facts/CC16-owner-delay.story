The plan says that a new owner's access may take up to 60 minutes.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ sed -i 's/displayName: Test$/displayName: Experiments/' organization/tenants.yaml && charter plan --at 2026-06-02
  ~ Tenant/northwind-robotics/test  organization/tenants.yaml:40
      displayName  Test → Experiments

Plan: 1 to change.
Access: no change.

$ git apply broken/CC16-owner-added.patch && charter plan --at 2026-06-02 | tail -n +11
organization/tenants.yaml:23:1: note[CH423]: It takes up to 60 minutes until a new owner's permissions hold everywhere: Tenant/northwind-robotics/preprod gains northwind-robotics/carol in owners
  = help: nothing has to be done; the rule is Policy/owner-delay

Plan: 2 to change.
Access: +35 grants, 1 user affected.


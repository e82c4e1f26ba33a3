ZT6: A custom role is a subset of its root role.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ sed -i 's/permissions: .ticket_read, ticket_submit, vm_power./permissions: [ticket_read, ticket_submit, vm_power, volume_write]/' organizations/larkfield.yaml && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +2 grants, 2 users affected.

$ git apply broken/ZT6-no-root.patch && charter plan --quiet --at 2026-06-02
Plan: 2 to change.
Access: +2 grants, 2 users affected.
organizations/larkfield.yaml:132:1: error[CH424]: A custom role needs a root role, its `ceiling`: Profile/larkfield-optics/network-planner with system: false has no ceiling
  = help: give it one; the rule is Policy/roles-have-roots

This plan cannot be applied: 1 error.
[exit 5]

$ cp "$EXAMPLES"/zstack-tenants/organizations/larkfield.yaml organizations/ && git apply broken/ZT6-above-the-root.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +2 grants, 2 users affected.
organizations/larkfield.yaml:121:1: error[CH505]: Profile/larkfield-optics/render-operator has member_write, which its ceiling Profile/project-member does not have
  = help: take it out, or choose another ceiling

This plan cannot be applied: 1 error.
[exit 1]


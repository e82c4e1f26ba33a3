A profile with a client-management permission is for users of resellers, one without that a reseller made is for all its clients.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ sed -i 's/users: .marie., profiles: .project-reader./users: [marie], profiles: [project-user]/' resellers/tessel-it/clients/lakeside-bakery.yaml && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +4 grants, -2 revocations, 1 user affected.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP10-client-gets-reseller-profile.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
resellers/tessel-it/clients/lakeside-bakery.yaml:81:5: error[CH510]: Assignment/lakeside-bakery/administrators gives Profile/client-administrator to users of Organization/lakeside-bakery, and clients_create, clients_edit, clients_show and 1 more in it are not for them
  = help: give them a profile without them; the service says for whom they are

This plan cannot be applied: 1 error.
[exit 1]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP10-client-management-for-all.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
resellers/tessel-it/clients/hilltop.yaml:45:5: error[CH510]: Assignment/hilltop-clinic/readers gives Profile/tessel-it/project-reader to users of Organization/hilltop-clinic, and clients_show in it is not for them
  = help: give them a profile without it; the service says for whom it is

resellers/tessel-it/clients/hilltop.yaml:72:5: error[CH510]: Assignment/hilltop-lab/readers gives Profile/tessel-it/project-reader to users of Organization/hilltop-lab, and clients_show in it is not for them
  = help: give them a profile without it; the service says for whom it is

resellers/tessel-it/clients/lakeside-bakery.yaml:84:5: error[CH510]: Assignment/lakeside-bakery/bookkeeping gives Profile/tessel-it/project-reader to users of Organization/lakeside-bakery, and clients_show in it is not for them
  = help: give them a profile without it; the service says for whom it is

This plan cannot be applied: 3 errors.
[exit 1]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP10-profile-of-another-realm.patch && charter validate
resellers/quillon-net/clients/copper-press.yaml:44:47: error[CH307]: the Profile "tessel-it/project-user" is not of copper-press or an organization above it
   |
44 |   - {name: archive, users: [yann], profiles: [tessel-it/project-user], tenants: [archive]}
   |                                               ^^^^^^^^^^^^^^^^^^^^^^
   = help: what an organization owns stays in it: use a platform-wide resource for this

1 error
[exit 1]


Technical and client users have what is assigned to them, on servers and projects, and no more.

$ cp -R "$EXAMPLES"/hosting-interface/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 166 added. Serial 1.

$ charter access list --user tess --at 2026-06-02
anchor-vine/tess  anchor-vine/104233    interface_login
                  anchor-vine/vps-0588  overview_read, server_read

3 grants, 1 user.

$ charter access can tess server_console vps-0588 --at 2026-06-02 | head -2
no: anchor-vine/tess does not hold server_console on anchor-vine/vps-0588
  - Assignment/anchor-vine/club gives Profile/server-viewer, without server_console  customers/anchor-vine.yaml:158

$ git apply broken/HI7-technicians-on-everything.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +9 grants, 1 user affected.
customers/meridian-kites.yaml:157:5: error[CH424]: Technical users are given rights on projects and servers, not on everything: Assignment/meridian-kites/stations has no tenants
  = help: give it one; the rule is Policy/technical-users-by-project

This plan cannot be applied: 1 error.
[exit 5]


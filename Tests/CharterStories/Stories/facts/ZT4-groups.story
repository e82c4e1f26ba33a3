ZT4: What is given to a user group is given to everybody in it.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter access why vera vm_write raytrace --at 2026-06-02
yes: lens-simulation/vera holds vm_write on lens-simulation/raytrace

      User/lens-simulation/vera                    organizations/larkfield.yaml:58
    → Group/lens-simulation/simulators             organizations/larkfield.yaml:102
    → Assignment/lens-simulation/raytrace-members  projects/raytrace.yaml:21
    → Profile/project-member                       platform/roles.yaml:110
    → vm_write

$ git apply broken/ZT4-group-from-outside.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +56 grants, 4 users affected.
tests.yaml:52:1: error[CH507]: AccessTest/companies-apart does not hold, assertion 2: every member of saltmarsh/researchers cannot project_read on lens-simulation/raytrace
  - saltmarsh-field/mira can project_read on lens-simulation/raytrace: User/saltmarsh-field/mira → Group/saltmarsh/researchers → Assignment/lens-simulation/raytrace-members → Profile/project-member → project_read
  - saltmarsh-lab/isa can project_read on lens-simulation/raytrace: User/saltmarsh-lab/isa → Group/saltmarsh/researchers → Assignment/lens-simulation/raytrace-members → Profile/project-member → project_read
  - saltmarsh-sensors/kaja can project_read on lens-simulation/raytrace: User/saltmarsh-sensors/kaja → Group/saltmarsh/researchers → Assignment/lens-simulation/raytrace-members → Profile/project-member → project_read
  - saltmarsh-sensors/leif can project_read on lens-simulation/raytrace: User/saltmarsh-sensors/leif → Group/saltmarsh/researchers → Assignment/lens-simulation/raytrace-members → Profile/project-member → project_read
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]


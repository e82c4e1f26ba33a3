ZT2: A project member sees only the structure that its team belongs to.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter tree --as leif --at 2026-06-02
saltmarsh  team
├─ saltmarsh-field  department
└─ saltmarsh-lab  department
   ├─ saltmarsh-lab/spectra  tenant, project
   └─ saltmarsh-sensors  department
      └─ saltmarsh-sensors/buoys  tenant, project

$ charter tree --as tanja --at 2026-06-02
larkfield  team, head larkfield/ines
├─ group-it  department
├─ larkfield-meters  team
│  ├─ meters-firmware  department
│  └─ meters-quality  department
└─ larkfield-optics  team
   ├─ optics-engineering  department, head optics-engineering/nils
   │  ├─ optics-design  department
   │  │  ├─ optics-design/coating-data  tenant, project
   │  │  └─ lens-simulation  department, head lens-simulation/vera
   │  │     ├─ lens-simulation/raytrace  tenant, project
   │  │     └─ lens-simulation/render-farm  tenant, project
   │  └─ optics-tooling  department
   └─ optics-sales  department

$ git apply broken/ZT2-into-the-other-company.patch && charter tree --as greta --at 2026-06-02 | head -2
larkfield  team, head larkfield/ines
saltmarsh  team

$ charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +5 grants, -29 revocations, 1 user affected.
tests.yaml:52:1: error[CH507]: AccessTest/companies-apart does not hold, assertion 3: saltmarsh/greta cannot organization_read in larkfield
  - saltmarsh/greta can organization_read on larkfield: User/saltmarsh/greta → Assignment/manages-saltmarsh → Profile/department-manager → organization_read
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]


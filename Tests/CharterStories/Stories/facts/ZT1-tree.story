ZT1: Teams and departments form a tree of any depth, which can be shown.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter tree
cloud-office  provider
larkfield  team, head larkfield/ines
├─ group-it  department
│  └─ group-it/intranet  tenant, project
├─ larkfield-meters  team
│  ├─ meters-firmware  department
│  │  └─ meters-firmware/build-farm  tenant, project
│  └─ meters-quality  department
│     └─ meters-quality/burn-in  tenant, project
└─ larkfield-optics  team
   ├─ optics-engineering  department, head optics-engineering/nils
   │  ├─ optics-design  department
   │  │  ├─ optics-design/coating-data  tenant, project
   │  │  └─ lens-simulation  department, head lens-simulation/vera
   │  │     ├─ lens-simulation/raytrace  tenant, project
   │  │     └─ lens-simulation/render-farm  tenant, project
   │  └─ optics-tooling  department
   │     └─ optics-tooling/cnc-control  tenant, project
   └─ optics-sales  department
      └─ optics-sales/configurator  tenant, project
saltmarsh  team
├─ saltmarsh-field  department
└─ saltmarsh-lab  department
   ├─ saltmarsh-lab/spectra  tenant, project
   └─ saltmarsh-sensors  department
      └─ saltmarsh-sensors/buoys  tenant, project

$ git apply broken/ZT1-circle.patch && charter plan --quiet --at 2026-06-02
organizations/tree.yaml:83:13: error[CH304]: parent goes in a circle: Organization/larkfield-meters → Organization/meters-firmware → Organization/larkfield-meters
   |
83 |     parent: meters-firmware
   |             ^
   = help: take one of these references out

1 error
[exit 1]

$ git apply -R broken/ZT1-circle.patch && git apply broken/ZT1-no-parent.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: -5 revocations, 1 user affected.
organizations/tree.yaml:74:5: error[CH424]: A department needs a parent: Organization/optics-sales with type: department has no parent
  = help: give it one; the rule is Policy/departments-belong-somewhere

This plan cannot be applied: 1 error.
[exit 5]


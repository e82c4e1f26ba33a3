ZT9: A project is reclaimed never, at a time or at a cost, by disabling login, stopping resources or deletion; from 14 days before a plan warns.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ jq -r '.resources[] | select(.spec.reclaim) | "\(.address) \(.spec.reclaim | tojson)"' store/state.json
Tenant/group-it/intranet {}
Tenant/lens-simulation/raytrace {"action":"stopResources","at":"2027-12-31T00:00:00Z","policy":"time"}
Tenant/lens-simulation/render-farm {"maxCost":40000,"policy":"cost"}
Tenant/meters-firmware/build-farm {}
Tenant/meters-quality/burn-in {"action":"delete","at":"2028-03-31T00:00:00Z","policy":"time"}
Tenant/optics-design/coating-data {}
Tenant/optics-sales/configurator {"at":"2027-10-31T00:00:00Z","policy":"time"}
Tenant/optics-tooling/cnc-control {}
Tenant/saltmarsh-lab/spectra {}
Tenant/saltmarsh-sensors/buoys {"action":"stopResources","at":"2027-11-15T00:00:00Z","policy":"time"}

$ charter plan --at 2027-10-16
No changes. The store matches the manifests.

$ charter plan --at 2027-10-17
projects/configurator.yaml:2:1: warning[CH511]: Tenant/optics-sales/configurator is reclaimed on 2027-10-31: its users cannot log in any more
  = help: move reclaim.at, or let it go

No changes. The store matches the manifests.

$ charter access menus zeno --at 2027-10-30 | head -1
optics-sales/configurator  login is open

$ charter access menus zeno --at 2027-10-31 | head -1
optics-sales/configurator  login is closed: reclaimed on 2027-10-31

$ git apply broken/ZT9-time-without-date.patch && charter plan --quiet --at 2026-06-02
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
projects/burn-in.yaml:2:1: error[CH424]: Say when the project is reclaimed: Tenant/meters-quality/burn-in with reclaim.policy: time has no reclaim.at
  = help: give it one; the rule is Policy/reclaim-by-time

This plan cannot be applied: 1 error.
[exit 5]


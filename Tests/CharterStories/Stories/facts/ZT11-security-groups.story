ZT11: A project that wants security groups needs a quota of one at least, and gets a default group.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ jq -r '.resources[] | select(.status.defaultSecurityGroup) | "\(.address) \(.status.defaultSecurityGroup)"' store/state.json
Tenant/lens-simulation/raytrace default
Tenant/lens-simulation/render-farm default
Tenant/saltmarsh-sensors/buoys default

$ git apply broken/ZT11-no-security-groups.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
projects/configurator.yaml:2:1: error[CH409]: Tenant/optics-sales/configurator requires a security group of every virtual machine, and its quota allows none
  = help: set quota.limits.securityGroups to 1 or more

This plan cannot be applied: 1 error.
[exit 1]


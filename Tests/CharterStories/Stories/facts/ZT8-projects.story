ZT8: A project has quotas, a reclaim policy and members.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter show Tenant/lens-simulation/raytrace
Tenant/lens-simulation/raytrace
      labels                 {process: project}
      displayName            "Ray tracing"
      locations              harbour, hill
      quota                  {limits: {memoryGiB: 640, vcpus: 160, vmInstances: 30}, profile: medium}
      reclaim                {action: stopResources, at: 2027-12-31T00:00:00Z, policy: time}
      securityGroupRequired  true
      type                   project

      workspace             zstack-tenants
      created               2026-06-01T00:00:00Z
      defaultSecurityGroup  default
      stateSince            2026-06-01T00:00:00Z

$ git apply broken/ZT8-no-quota.patch && charter plan --quiet --at 2026-06-02
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
projects/coating-data.yaml:2:1: error[CH424]: A project needs zones and quotas: Tenant/optics-design/coating-data has no quota
  = help: give it one; the rule is Policy/projects-have-terms

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/ZT8-no-quota.patch && git apply broken/ZT8-no-members.patch && charter plan --at 2026-06-02
  - Assignment/meters-quality/burn-in-members  no longer declared

Access changes:
  - meters-quality/flora loses 14 permissions (image_read, member_read, network_read, …) on meters-quality/burn-in
      was by -Assignment/meters-quality/burn-in-members → Profile/project-member

projects/burn-in.yaml:2:1: warning[CH421]: A project without members is of no use: Tenant/meters-quality/burn-in has no holders of larkfield-optics/render-operator or project-member, and needs at least 1
  = help: add one; the rule is Policy/projects-have-members

Plan: 1 to destroy.
Access: -14 revocations, 1 user affected.


A profile has a description and an origin, one can see who uses it, and changing it changes all of them.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ charter access profile tessel-it/project-reader --at 2026-06-02
Profile/tessel-it/project-reader: Sees projects and their buckets, changes nothing
  origin       tessel-it, inheritable
  permissions  openstack_show, quota_show, s3_show, usage_show
  used by      3 users
    hilltop-clinic/olga    on hilltop-clinic, hilltop-clinic/images, hilltop-clinic/records  Assignment/hilltop-clinic/readers
    hilltop-lab/rosa       on hilltop-lab  Assignment/hilltop-lab/readers
    lakeside-bakery/marie  on lakeside-bakery, lakeside-bakery/shop, lakeside-bakery/shop-test  Assignment/lakeside-bakery/bookkeeping

$ sed -i 's/permissions: .openstack_show, quota_show, s3_show, usage_show./permissions: [openstack_show, quota_show, s3_show]/' resellers/tessel-it/profiles.yaml && charter plan --at 2026-06-02
  ~ Profile/tessel-it/project-reader  resellers/tessel-it/profiles.yaml:44
      permissions  - usage_show

Access changes:
  - hilltop-clinic/olga loses usage_show on hilltop-clinic
      was by Assignment/hilltop-clinic/readers → ~Profile/tessel-it/project-reader  resellers/tessel-it/profiles.yaml:44
  - hilltop-lab/rosa loses usage_show on hilltop-lab
      was by Assignment/hilltop-lab/readers → ~Profile/tessel-it/project-reader  resellers/tessel-it/profiles.yaml:44
  - lakeside-bakery/marie loses usage_show on lakeside-bakery
      was by Assignment/lakeside-bakery/bookkeeping → ~Profile/tessel-it/project-reader  resellers/tessel-it/profiles.yaml:44

Plan: 1 to change.
Access: -3 revocations, 3 users affected.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP7-deleted-while-used.patch && charter validate
resellers/tessel-it/clients/hilltop.yaml:45:47: error[CH301]: there is no Profile "project-reader" in hilltop-clinic, above it, or platform-wide
   |
45 |   - {name: readers, users: [olga], profiles: [project-reader]}
   |                                               ^^^^^^^^^^^^^^
   = help: declare it, or correct the name

resellers/tessel-it/clients/hilltop.yaml:72:47: error[CH301]: there is no Profile "project-reader" in hilltop-lab, above it, or platform-wide
   |
72 |   - {name: readers, users: [rosa], profiles: [project-reader]}
   |                                               ^^^^^^^^^^^^^^
   = help: declare it, or correct the name

resellers/tessel-it/clients/lakeside-bakery.yaml:84:52: error[CH301]: there is no Profile "project-reader" in lakeside-bakery, above it, or platform-wide
   |
84 |   - {name: bookkeeping, users: [marie], profiles: [project-reader]}
   |                                                    ^^^^^^^^^^^^^^
   = help: declare it, or correct the name

3 errors
[exit 1]


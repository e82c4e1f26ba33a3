Which menus and panels a user sees follows from the permissions.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ charter access menus lakeside-bakery/tilda --at 2026-06-02
Console of lakeside-bakery: colours #7a3b12, #f6e7c8; icon https://www.lakeside-bakery.example/icon.png of lakeside-bakery

lakeside-bakery
  usage    usage_show

lakeside-bakery/shop
  s3       s3_show
  s3/keys  s3_keys

lakeside-bakery/shop-test
  s3       s3_show
  s3/keys  s3_keys

$ charter access menus lakeside-bakery/marie --at 2026-06-02
Console of lakeside-bakery: colours #7a3b12, #f6e7c8; icon https://www.lakeside-bakery.example/icon.png of lakeside-bakery

lakeside-bakery
  quota/overview  quota_show
  usage           usage_show

lakeside-bakery/shop
  openstack       openstack_show
  s3              s3_show

lakeside-bakery/shop-test
  openstack       openstack_show
  s3              s3_show

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP12-panel-too-many.patch && charter plan --quiet --at 2026-06-02 2>&1 | head -3
Plan: 1 to change.
Access: +2 grants, 1 user affected.
tests.yaml:49:1: error[CH507]: AccessTest/lakeside-bakery/storage-only does not hold, assertion 1: lakeside-bakery/tilda can s3_keys, s3_show, s3_use and cannot openstack_show on lakeside-bakery/shop


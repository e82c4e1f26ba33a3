In an OpenStack project a role can cover compute and not the object store.

$ cp -R "$EXAMPLES"/hosting-interface/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 166 added. Serial 1.

$ charter access can quinn instance_write anchor-vine/shop --at 2026-06-02
yes: anchor-vine/quinn holds instance_write on anchor-vine/shop
  User/anchor-vine/quinn → Assignment/anchor-vine/shop-machines → Profile/compute-role → instance_write

$ charter access can quinn object_read anchor-vine/shop --at 2026-06-02 | head -2
no: anchor-vine/quinn does not hold object_read on anchor-vine/shop
  - Assignment/anchor-vine/shop-machines gives Profile/compute-role, without object_read  customers/anchor-vine.yaml:136

$ git apply broken/HI2-compute-brings-objects.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +12 grants, 4 users affected.
tests.yaml:17:1: error[CH507]: AccessTest/anchor-vine/compute-is-not-objects does not hold, assertion 1: anchor-vine/quinn can instance_read, instance_write and cannot object_read, object_write on anchor-vine/shop
  - anchor-vine/quinn can object_read on anchor-vine/shop: User/anchor-vine/quinn → Assignment/anchor-vine/shop-machines → Profile/compute-role → object_read
  - anchor-vine/quinn can object_write on anchor-vine/shop: User/anchor-vine/quinn → Assignment/anchor-vine/shop-machines → Profile/compute-role → object_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]


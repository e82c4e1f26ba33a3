The console lets in authorized addresses only; adding one is free, removing one needs a support ticket.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ sed -i 's/^  allowedAddresses:/&\n    - 203.0.113.0\/28/' organization/organization.yaml && charter plan --at 2026-06-02
  ~ Organization/northwind-robotics  organization/organization.yaml:2
      allowedAddresses  + 203.0.113.0/28

Plan: 1 to change.
Access: no change.

$ cp -R "$EXAMPLES"/cloud-console/organization . && git apply broken/CC17-address-removed.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
organization/organization.yaml:2:1: error[CH423]: An authorized address is taken out by request to support: Organization/northwind-robotics loses 198.51.100.16/28 in allowedAddresses, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/address-removal

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --quiet --at 2026-06-02 --ticket NR-1405
Plan: 1 to change.
Access: no change.


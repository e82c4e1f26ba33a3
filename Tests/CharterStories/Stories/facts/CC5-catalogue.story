The catalogue of 57 permissions, each with its name and description; what is not in it cannot be given.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ jq -r '.resources[] | select(.address | startswith("Service/")) | .spec.permissions[]? | select(.description) | .name' store/state.json | sort -u | wc -l
57

$ jq -r '.resources[].spec.permissions[]? | objects | select(.name | startswith("iam_")) | "\(.name): \(.description)"' store/state.json
iam_offline_access: Create and delete Personal Access Tokens (PATs)
iam_read: View user permissions
iam_write: Manage user permissions

$ git apply broken/CC5-no-such-permission.patch && charter validate
organization/profiles.yaml:33:7: error[CH309]: no service declares the permission "incident_managment"
   |
33 |     - incident_managment
   |       ^^^^^^^^^^^^^^^^^^
   = help: did you mean incident_management?

1 error
[exit 1]


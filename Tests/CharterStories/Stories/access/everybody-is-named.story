A risk names everybody whom it concerns, however many they are; what has no risk names the first.

$ charter init . >/dev/null && for number in $(seq 10 16); do printf '%s\n' --- 'apiVersion: charter/v1' 'kind: User' "metadata: {name: user$number, organization: acme}" "spec: {email: user$number@acme.example}"; done >users.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 18 added. Serial 1.

$ cat team.txt >team.yaml && charter plan --at 2026-06-02
  + Assignment/acme/team   team.yaml:11
      groups    acme/team
      profiles  administrator
      tenants   acme/prod
  + Group/acme/team        team.yaml:6
      members  acme/user10, acme/user11, acme/user12, acme/user13, acme/user14, acme/user15, acme/user16
  + Profile/administrator  team.yaml:1
      permissions  compute_read, iam_write

Access changes:
  + 7 users gain iam_write on acme/prod  escalation
      acme/user10, acme/user11, acme/user12, acme/user13, acme/user14, acme/user15, acme/user16
      by +Group/acme/team → +Assignment/acme/team → +Profile/administrator  team.yaml:11
  + 7 users gain compute_read on acme/prod
      acme/user10, acme/user11, acme/user12 and 4 more
      by +Group/acme/team → +Assignment/acme/team → +Profile/administrator  team.yaml:11

Plan: 3 to add.
Access: +14 grants, 7 users affected.

-- team.txt --
apiVersion: charter/v1
kind: Profile
metadata: {name: administrator}
spec: {permissions: [iam_write, compute_read]}
---
apiVersion: charter/v1
kind: Group
metadata: {name: team, organization: acme}
spec: {members: [user10, user11, user12, user13, user14, user15, user16]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: team, organization: acme}
spec: {groups: [team], profiles: [administrator], tenants: [prod]}

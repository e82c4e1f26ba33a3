AS13: Managing scopes and switching organizations are privileges of their own.

$ ssh-keygen -q -t ed25519 -N "" -C irene@acebuche.example -f key && cp -R "$EXAMPLES"/abiquo-scopes/. . && sed -i "s|sshKeys: .*irene@.*|sshKeys: [$(cat key.pub)]|" acebuche/people.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ charter access who scopes_manage acebuche --at 2026-06-02
acebuche/irene  Group/acebuche/scope-managers → Assignment/scope-managers → Profile/scope-manager
acebuche/marta  Group/acebuche/scope-managers → Assignment/scope-managers → Profile/scope-manager
acebuche/tomas  Group/acebuche/scope-managers → Assignment/scope-managers → Profile/scope-manager
3 users hold scopes_manage on acebuche

$ charter access can jorge organizations_switch algarrobo --at 2026-06-02
no: acebuche/jorge does not hold organizations_switch on algarrobo
  - Assignment/administrators gives Profile/administrator, without organizations_switch  acebuche/assignments.yaml:5
  - Assignment/switchers gives it there to others, not to acebuche/jorge  acebuche/assignments.yaml:22
[exit 1]

$ git apply broken/AS13-scopes-for-administrators.patch && charter plan --quiet --at 2026-06-02 2>&1 | grep -e Access: -e error
Access: +4 grants, 2 users affected.
tests.yaml:61:1: error[CH507]: AccessTest/who-manages-scopes does not hold, assertion 2: scopes_manage in algarrobo is held by exactly acebuche/irene, acebuche/tomas, algarrobo/elena
tests.yaml:61:1: error[CH507]: AccessTest/who-manages-scopes does not hold, assertion 5: acebuche/jorge cannot organizations_switch, scopes_manage anywhere
This plan cannot be applied: 2 errors.

$ git apply -R broken/AS13-scopes-for-administrators.patch && git apply broken/AS13-scope-without-approval.patch && charter plan --at 2026-06-02 --actor algarrobo/hugo --out plan.json
  ~ Scope/pilot-customers  platform/scopes.yaml:75
      organizations  + romero-school

Approvals:
  ApprovalProcess/scopes, scope manager: 1 of acebuche/irene, acebuche/marta, acebuche/tomas
      for Scope/pilot-customers

Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.

$ charter apply --test-clock plan.json --auto-approve --quiet --at 2026-06-02 --actor algarrobo/hugo
error[CH613]: ApprovalProcess/scopes wants 1 approval as scope manager for Scope/pilot-customers, and 1 is missing
  = help: have 1 of acebuche/irene, acebuche/marta, acebuche/tomas run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as acebuche/irene --key key --at 2026-06-02 >/dev/null && charter apply --test-clock plan.json --auto-approve --quiet --at 2026-06-02 --actor algarrobo/hugo
Apply complete: 1 changed. Serial 2.


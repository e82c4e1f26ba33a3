AS12: A limited administrator assigns only child scopes of its own, or the organization's default.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ git apply broken/AS12-scope-above.patch && charter plan --quiet --at 2026-06-02 --actor algarrobo/elena
Plan: 1 to change.
Access: -6 revocations, 1 user affected.
algarrobo/people.yaml:11:5: error[CH416]: User/algarrobo/luis would have the scope spain, which the scope of who applies does not reach
  = help: who has a scope gives only scopes beneath it, or the default scope of algarrobo

This plan cannot be applied: 1 error.
[exit 5]

$ sed -i 's/Solutions, scope: spain/Solutions, scope: eastern-customers/' algarrobo/people.yaml && charter plan --at 2026-06-02 --actor algarrobo/elena
  ~ User/algarrobo/luis  algarrobo/people.yaml:11
      scope  eastern-spain → eastern-customers

Access changes:
  - algarrobo/luis loses 6 permissions (specs_read, specs_share, specs_write, …) on algarrobo
      was by Assignment/algarrobo/solutions → Profile/publisher; because of ~User/algarrobo/luis

Plan: 1 to change.
Access: -6 revocations, 1 user affected.

$ sed -i 's/scope: algarrobo-accounts/scope: eastern-spain/' algarrobo/people.yaml && charter plan --quiet --at 2026-06-02 --actor algarrobo/elena
Plan: 2 to change.
Access: -36 revocations, 2 users affected.


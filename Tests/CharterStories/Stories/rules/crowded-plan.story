A short plan file can name more users and targets than fit into memory; it is refused for what it is.

$ charter init . >/dev/null && charter plan --out plan.json --quiet --at 2026-06-01 && python3 crowd.py && charter show crowd.json
Plan: 11 to add.
Access: +6 grants, 3 users affected.
crowd.json:28:19: error[CH607]: not a plan as charter writes it: there are more than 50000000 changes of access
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

-- crowd.py --
import hashlib, json

def names(letter):
    return [f"acme/{letter}{number:05d}" for number in range(20000)]

group = {"change": "gained", "users": names("u"), "targets": names("t"),
         "permissions": ["compute_read"], "risk": [], "cause": []}
text = open("plan.json").read()
start, end = text.index('"accessGroups": ['), text.index('\n  "administers"')
text = text[:start] + '"accessGroups": [\n    ' + json.dumps(group) + "\n  ]," + text[end:]
body = text[:text.rindex(',\n  "digest": "')]
digest = hashlib.sha256(body.encode()).hexdigest()
open("crowd.json", "w").write(body + ',\n  "digest": "' + digest + '"\n}\n')

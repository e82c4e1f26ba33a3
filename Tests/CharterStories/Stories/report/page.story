A report is one page for its owner alone: the plan, who can do what, findings and history, at a time.

$ charter report --html page.html --at 2026-06-01 && stat -c '%a' page.html && ls
600
acme.yaml
charter.yaml
page.html
platform.yaml

$ head -5 page.html | cut -c1-82
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 

$ grep -oE 'https?://[^" ]*|src=|@import|url\(' page.html
[exit 1]

$ grep -oE '<h[1-3][^>]*>[^<]*' page.html | sed 's/<[^>]*>//'
Access of acme-access
Summary
Plan
Access changes
Changes
Who can do what
Why
Findings
History

$ grep -E '<dt>|class="sign' page.html | sed 's/<[^>]*>/ /g'
  Workspace  acme-access  
  Store serial  0, nothing applied yet  
  Users  4, 4 with access  
  Groups  2  
  Organizations  2  
  Tenants  3  
  Profiles  3  
  Assignments in force  3  
  Not in force at this time  1  
  Permissions held  16  
  + acme/alice gains access_write on acme  escalation  by +Assignment/acme/admins → +Profile/administrator  acme.yaml:26  
  + 4 users gain compute_read on acme/dev, acme/prod, acme/test  acme/alice, acme/bob, acme/carol and 1 more  by +Assignment/acme/guests → +Profile/viewer  acme.yaml:27  
  + 2 users gain compute_write on acme/prod  acme/bob, acme/dan  by +Group/acme/oncall → +Assignment/acme/oncall-operates → +Profile/operator  acme.yaml:25  
  + acme/dan gains compute_write on acme/dev, acme/test from 2030-01-01  by +Assignment/acme/later → +Profile/operator  acme.yaml:28  
  + acme/carol gains compute_write on acme/prod  by owning +Tenant/acme/prod  acme.yaml:9  
    +  create   Assignment/acme/admins   acme.yaml:26         profiles  administrator
    +  create   Assignment/acme/guests   acme.yaml:27         profiles  viewer
    +  create   Assignment/acme/later   acme.yaml:28         notBefore  2030-01-01T00:00:00Z
    +  create   Assignment/acme/oncall-operates   acme.yaml:25         groups    acme/oncall
    +  create   Group/acme/night   acme.yaml:19         members  acme/dan
    +  create   Group/acme/oncall   acme.yaml:19         groups   acme/night
    +  create   Organization/acme   acme.yaml:1         parent    initech
    +  create   Organization/initech   platform.yaml:17         services  {compute: active}
    +  create   Profile/administrator   platform.yaml:15         permissions  access_write
    +  create   Profile/operator   platform.yaml:14         includes     viewer
    +  create   Profile/viewer   platform.yaml:13         permissions  compute_read
    +  create   Scope/customers   platform.yaml:22         organizations  {under: initech}
    +  create   Service/compute   platform.yaml:1         permissions  {name: access_write, administers: true, level: organization}
  +  create   Tenant/acme/dev   acme.yaml:9  
    +  create   Tenant/acme/prod   acme.yaml:9         owners  acme/carol
  +  create   Tenant/acme/test   acme.yaml:9  
  +  create   User/acme/alice   acme.yaml:14  
  +  create   User/acme/bob   acme.yaml:14  
  +  create   User/acme/carol   acme.yaml:14  
  +  create   User/acme/dan   acme.yaml:14  

$ sed -n 's/.*id="access-data">//p;/^"users"/p;/^"groups"/p;/^"assignments"/p;/^"places"/p;/^"owners"/p;/^"files"/p' page.html
{"organizations":["acme","initech"],"types":[2,1],"walks":[[1,2],[0,2]],
"users":[[0,["alice","bob","carol","dan"]]],
"groups":[["acme/oncall",[1],[1]],["acme/night",[3],[]]],
"assignments":[["acme/oncall-operates",[],[0],[1],0,0,25],["acme/admins",[0],[],[2],1,0,26],["acme/guests",[0,1,1,1],[],[0],2,0,27]],
"places":[[3,1],[1,4],[2,3]],
"owners":[[3,[2],0,9]],
"files":["acme.yaml"]}</script>

$ charter report --html again.html --at 2026-06-01 && cmp page.html again.html && echo same
same

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01 && charter report --html page.html --from store --at 2026-06-02 && grep -oE '<h[12][^>]*>[^<]*|<td>[^<]*' page.html | sed 's/<[^>]*>//'
Apply complete: 20 added. Serial 1.
Access in the store
Summary
Who can do what
History
1
2026-06-01T00:00:00Z
tester
acme-access
+20
+18 -0

$ sed -i '$d' acme.yaml && printf '  - {name: nobodys, groups: [night], profiles: [operator], tenants: [dev]}\n  - {name: hers, users: [carol], profiles: [operator], tenants: [prod]}\n' >>acme.yaml && sed -i 's/{name: dev}/{name: dev, state: disabled}/' acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01 2>/dev/null; charter validate --at 2026-06-01; charter plan --at 2026-06-01; charter report --html page.html --at 2026-06-01 && sed -n '/id="findings"/,/<.section>/p' page.html | sed 's/<[^>]*>/ /g' | grep -v '^ *$'
Apply complete: 2 added, 1 changed, 1 destroyed. Serial 2.
acme.yaml:27:5: warning[CH501]: Tenant/acme/dev is disabled: what Assignment/acme/guests and 1 more give there has no effect
   |
27 |   - {name: guests, users: [alice, bob, carol, dan], profiles: [viewer], tenants: {all: true}}
   |     ^
   = help: take it back, or put the tenant into use

acme.yaml:29:5: warning[CH504]: acme/carol owns all that Assignment/acme/hers covers: it neither adds nor narrows anything
   |
29 |   - {name: hers, users: [carol], profiles: [operator], tenants: [prod]}
   |     ^
   = help: take the user out of the assignment, or out of the owners

2 warnings
Valid: 21 resources in 3 files.
No changes. The store matches the manifests.
 Findings 
   Severity  Code  Place  What, and what to do   
   warning   CH501  acme.yaml:27:5  Tenant/acme/dev is disabled: what Assignment/acme/guests and 1 more give there has no effect  take it back, or put the tenant into use   
   warning   CH504  acme.yaml:29:5  acme/carol owns all that Assignment/acme/hers covers: it neither adds nor narrows anything  take the user out of the assignment, or out of the owners   

$ sed -i 's/name: hers, users: \[carol\]/name: hers, users: [carol], groups: []/; s/members: \[dan\]/members: [dan, bob]/' acme.yaml && charter plan --at 2026-06-01 | grep CH; charter report --strict --html page.html --at 2026-06-01 && sed -n '/id="findings"/,/<.section>/p' page.html | sed 's/<[^>]*>/ /g' | grep CH
acme.yaml:28:5: warning[CH501]: Tenant/acme/dev is disabled: what Assignment/acme/nobodys gives there has no effect
   error   CH501  acme.yaml:28:5  Tenant/acme/dev is disabled: what Assignment/acme/nobodys gives there has no effect  take it back, or put the tenant into use   
   error   CH504  acme.yaml:29:5  acme/carol owns all that Assignment/acme/hers covers: it neither adds nor narrows anything  take the user out of the assignment, or out of the owners   

$ sed -i 's/members: \[dan, bob\]/members: [dan]/' acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01 2>/dev/null; sed -i 's/members: \[dan\]/members: []/' acme.yaml && charter plan --out plan.json --quiet --at 2026-06-03 && charter report --html page.html --from plan.json && grep -E 'class="sign|class="quiet"' page.html | sed 's/<[^>]*>/ /g' | head -5
No changes. The store matches the manifests.
Plan: 1 to change.
Access: -1 revocation, 1 user affected.
This is what plan.json claims; 'charter show --check' plans again and compares.
 What a saved plan leads to, at 2026-06-03T00:00:00Z 
  − acme/dan loses compute_write on acme/prod  was by Assignment/acme/oncall-operates → Profile/operator  
    ~  change   Group/acme/night   acme.yaml:19         members  - acme/dan
   warning   CH502  acme.yaml:28:5  Assignment/acme/nobodys gives nobody anything: the groups that it names are empty  correct it, or take it out   
 Made by charter 0.2.0. This file has the names of all users, targets and permissions, what each user holds, and the assignments in force, groups, profiles and owners that the ways are worked out of. It loads nothing. 

$ charter report --html page.html --last 0 2>&1 | head -1
Error: --last takes a number from 1

$ charter report --html - 2>&1 | head -1
Error: name a file: --html takes no '-'

$ mkdir folder; charter report --html folder
error[CH610]: cannot write folder: Is a directory
  = help: name another file with --html
[exit 1]

$ charter report --html no/such/folder.html
error[CH610]: cannot write no/such/folder.html: No such file or directory
  = help: name another file with --html
[exit 1]

$ charter report --from store --strict --html page.html 2>&1 | head -1
Error: --ticket and --strict are for the plan of manifests

$ echo 'kind: Nonsense' > wrong.yaml; rm page.html; charter report --html page.html; ls *.html
wrong.yaml:1:1: error[CH201]: this document has no apiVersion
  |
1 | kind: Nonsense
  | ^
  = help: add apiVersion: charter/v1

wrong.yaml:1:7: error[CH204]: there is no kind "Nonsense"
  |
1 | kind: Nonsense
  |       ^^^^^^^^
  = help: the kinds are AccessTest, ApprovalProcess, Assignment, Group, IdentityProvider, Location, Organization, Policy, Profile, QuotaProfile, Scope, Service, SharedResource, Tenant, User, each also with List behind it

2 errors
again.html

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions:
    - {name: compute_read}
    - {name: compute_write, requires: [compute_read]}
    - {name: access_write, administers: true, level: organization}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: viewer, permissions: [compute_read]}
  - {name: operator, includes: [viewer], permissions: [compute_write]}
  - {name: administrator, permissions: [access_write]}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: initech}
spec: {type: reseller, services: {compute: active}}
---
apiVersion: charter/v1
kind: Scope
metadata: {name: customers}
spec: {organizations: {under: initech}}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, parent: initech, services: {compute: active}}
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: prod, owners: [carol]}, {name: dev}, {name: test}]
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items: [{name: alice}, {name: bob}, {name: carol}, {name: dan}]
---
apiVersion: charter/v1
kind: GroupList
metadata: {organization: acme}
items: [{name: oncall, members: [bob], groups: [night]}, {name: night, members: [dan]}]
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: oncall-operates, groups: [oncall], profiles: [operator], tenants: [prod]}
  - {name: admins, users: [alice], profiles: [administrator]}
  - {name: guests, users: [alice, bob, carol, dan], profiles: [viewer], tenants: {all: true}}
  - {name: later, users: [dan], profiles: [operator], notBefore: 2030-01-01}

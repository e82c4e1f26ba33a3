Exported as manifests, the state is the same state: in another workspace of the same name it plans to no changes.

$ charter init --from teams . && charter apply --test-clock --quiet --auto-approve --at 2026-06-01
Made charter.yaml, platform.yaml, company.yaml, teams/checkout.yaml, teams/search.yaml.
Next: charter plan, then charter apply.
Apply complete: 22 added. Serial 1.

$ charter export --format yaml --from store | head -60
apiVersion: charter/v1
kind: Service
metadata:
  name: clusters
spec:
  displayName: Clusters
  permissions:
    - name: access_write
      description: Change who has access
      administers: true
    - name: deploy
      description: Roll out a version
      requires:
        - logs_read
    - name: logs_read
      description: Read logs and metrics
    - name: secrets_write
      description: Change secrets
      requires:
        - deploy
---
apiVersion: charter/v1
kind: Organization
metadata:
  name: checkout
spec:
  type: team
  parent: lumen
  services:
    clusters: active
---
apiVersion: charter/v1
kind: Organization
metadata:
  name: lumen
spec:
  type: client
  services:
    clusters: active
---
apiVersion: charter/v1
kind: Organization
metadata:
  name: search
spec:
  type: team
  parent: lumen
  services:
    clusters: active
---
apiVersion: charter/v1
kind: Tenant
metadata:
  name: production
  organization: checkout
  labels:
    env: production
spec:
  default: true
  owners:

$ mkdir copy && cp charter.yaml copy && cp -R store copy && charter export --format yaml --from store --out copy/all.yaml && charter plan --at 2026-06-01 copy
No changes. The store matches the manifests.

$ charter export --format yaml | cmp - copy/all.yaml && echo The manifests say the same.
The manifests say the same.

$ for name in abiquo-scopes cloud-console hosting-interface quickstart reseller-portal zstack-tenants; do cp -R $EXAMPLES/$name $name && rm -rf $name/store && charter apply --test-clock --quiet --auto-approve --at 2026-06-01 $name >applied && mkdir -p new/$name && cp -R $name/charter.yaml $name/store new/$name && charter export --format yaml --from store --out new/$name/all.yaml $name && charter plan --at 2026-06-01 new/$name; done
No changes. The store matches the manifests.
No changes. The store matches the manifests.
No changes. The store matches the manifests.
No changes. The store matches the manifests.
No changes. The store matches the manifests.
No changes. The store matches the manifests.

$ sed -i '/name: aiko/s/}$/, displayName: "#1: \\"A\\" \\u202E"}/' company.yaml && charter plan --out plan.json --at 2026-06-01 | grep displayName; charter export --format yaml --from plan.json | grep displayName
      displayName  + "#1: "A" \u{202e}"
This is what plan.json claims; 'charter show --check' plans again and compares.
  displayName: Clusters
  - {name: aiko, email: aiko@lumen.example, displayName: "#1: \"A\" \u202E"}

$ charter export --format yaml --from store | grep -c displayName
1

$ sed -i 's/"displayName":"Clusters"/"planet":"mars"/' store/state.json && charter export --format yaml --from store --out mars.yaml; [ -e mars.yaml ] || echo Nothing was written.
export.yaml:20:3: error[CH202]: Service has no field "planet"
   |
20 |   planet: mars
   |   ^^^^^^
   = help: the fields are displayName, description, requires, permissions, sku

1 error
error[CH618]: these resources cannot be said by manifests
  = help: 'charter drift' shows what was changed by hand
Nothing was written.


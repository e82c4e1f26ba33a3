JSON Schemas of the manifests, for editors and other tools.
$ charter schema User | jq -c '."$schema", .title, .additionalProperties, (.properties | keys)'
jq: error (at <stdin>:354): null (null) has no keys
"https://json-schema.org/draft/2020-12/schema"
"User"
null
[exit 5]

$ charter schema User | jq -c '.properties.spec.properties.email, .properties.spec.properties.state'
null
null

$ charter schema user | jq -c .required
null

$ charter schema --out schemas/v1 && ls schemas/v1
Assignment.schema.json
Group.schema.json
IdentityProvider.schema.json
Location.schema.json
Organization.schema.json
Profile.schema.json
QuotaProfile.schema.json
Scope.schema.json
Service.schema.json
Tenant.schema.json
User.schema.json
Workspace.schema.json
charter.schema.json

$ charter schema User | cmp - schemas/v1/User.schema.json

$ for file in schemas/v1/*.json; do jq empty $file || echo $file; done

$ charter schema 2>&1 | head -1
Error: name a kind to print, or a folder with --out

$ charter schema Usr 2>&1 | head -1
Error: there is no kind "Usr"; the kinds are charter, Assignment, Group, IdentityProvider, Location, Organization, Profile, QuotaProfile, Scope, Service, Tenant, User, Workspace

$ charter schema User --out schemas >/dev/null 2>&1
[exit 64]


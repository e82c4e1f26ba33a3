JSON Schemas of the manifests, for editors and other tools.

$ charter schema User | jq -c '."$schema", .title, [.oneOf[]."$ref"]'
"https://json-schema.org/draft/2020-12/schema"
"User"
["#/$defs/single","#/$defs/list"]

$ charter schema user | jq -c '."$defs".single | .required, .additionalProperties, (.properties.spec.properties | .email, .state)'
["apiVersion","kind","metadata"]
false
{"type":"string","pattern":"^(?:[^@\\s<]+@([^@\\s.<_-]([^@\\s.<_]*[^@\\s.<_-])?\\.)+[^@\\s.<_-]([^@\\s.<_]*[^@\\s.<_-])?)$","description":"Where the invitation goes; used once in an organization.","examples":["alice@acme.example"]}
{"enum":["active","disabled"],"description":"Whether the account can be used.\n\n- `active`: Can work.\n- `disabled`: Holds nothing.","default":"active"}

$ charter schema User | jq -c '."$defs".list | .required, .properties.kind'
["apiVersion","kind","items"]
{"const":"UserList","description":"The kind with `List` behind it."}

$ charter schema --out schemas/v1 && ls schemas/v1
AccessTest.schema.json
ApprovalProcess.schema.json
Assignment.schema.json
Group.schema.json
IdentityProvider.schema.json
Location.schema.json
Organization.schema.json
Policy.schema.json
Profile.schema.json
QuotaProfile.schema.json
Scope.schema.json
Service.schema.json
SharedResource.schema.json
Tenant.schema.json
User.schema.json
Workspace.schema.json
charter.schema.json

$ charter schema User | cmp - schemas/v1/User.schema.json

$ for file in schemas/v1/*.json; do jq empty $file || echo $file; done

$ charter schema 2>&1 | head -1
Error: name a kind to print, or a folder with --out

$ charter schema Usr >/dev/null 2>&1
[exit 64]

$ charter schema User --out schemas >/dev/null 2>&1
[exit 64]


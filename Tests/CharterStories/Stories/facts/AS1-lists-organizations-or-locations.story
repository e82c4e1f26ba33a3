AS1: A scope lists organizations, locations or both.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ charter access list --user lucia --at 2026-06-02
acebuche/lucia  @barcelona  locations_read, locations_write, repository_write
                @valencia   locations_read, locations_write, repository_write

6 grants, 1 user.

$ charter access list --user carla --at 2026-06-02
acebuche/carla  algarrobo  organization_read, organization_write, templates_read, users_read, users_write
                quejigo    organization_read, organization_write, templates_read, users_read, users_write

10 grants, 1 user.

$ charter access list --user jorge --at 2026-06-02
acebuche/jorge  @barcelona  locations_read, locations_write, repository_write
                @valencia   locations_read, locations_write, repository_write
                algarrobo   costs_read, organization_read, organization_write, specs_read, specs_share, specs_write, templates_read, templates_share, templates_write, users_read, users_write

17 grants, 1 user.

$ git apply broken/AS1-misspelt-organization.patch && charter validate
platform/scopes.yaml:39:49: error[CH301]: there is no Organization "salina-hotel"
   |
39 |   organizations: [naranjo-foods, romero-school, salina-hotel]
   |                                                 ^^^^^^^^^^^^
   = help: did you mean salina-hotels?

1 error
[exit 1]


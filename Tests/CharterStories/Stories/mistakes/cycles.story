References that lead back to where they began.

$ charter validate
groups.yaml:5:24: error[CH304]: groups goes in a circle: Group/acme/a → Group/acme/b → Group/acme/c → Group/acme/a
  |
5 |   - {name: a, groups: [b]}
  |                        ^
  = help: take one of these references out

groups.yaml:8:29: error[CH304]: groups goes in a circle: Group/acme/itself → Group/acme/itself
  |
8 |   - {name: itself, groups: [itself]}
  |                             ^
  = help: take one of these references out

locations.yaml:4:40: error[CH304]: parent goes in a circle: Location/madrid → Location/spain → Location/madrid
  |
4 |   - {name: madrid, type: zone, parent: spain}
  |                                        ^
  = help: take one of these references out

organizations.yaml:4:40: error[CH304]: parent goes in a circle: Organization/acme → Organization/globex → Organization/acme
  |
4 |   - {name: acme, type: client, parent: globex}
  |                                        ^
  = help: take one of these references out

profiles.yaml:4:28: error[CH304]: includes goes in a circle: Profile/one → Profile/two → Profile/one
  |
4 |   - {name: one, includes: [two]}
  |                            ^
  = help: take one of these references out

profiles.yaml:6:26: error[CH304]: ceiling goes in a circle: Profile/low → Profile/high → Profile/low
  |
6 |   - {name: low, ceiling: high}
  |                          ^
  = help: take one of these references out

scopes.yaml:4:26: error[CH304]: parent goes in a circle: Scope/east → Scope/west → Scope/east
  |
4 |   - {name: east, parent: west}
  |                          ^
  = help: take one of these references out

services.yaml:4:32: error[CH304]: requires goes in a circle: Service/compute → Service/storage → Service/compute
  |
4 |   - {name: compute, requires: [storage], permissions: [{name: read, requires: [write]}, {name: w…
  |                                ^
  = help: take one of these references out

services.yaml:4:80: error[CH304]: requires goes in a circle: read → write → read
  |
4 | …res: [storage], permissions: [{name: read, requires: [write]}, {name: write, requires: [read]}]}
  |                                                        ^
  = help: take one of these references out

services.yaml:5:80: error[CH304]: requires goes in a circle: self → self
  |
5 |   - {name: storage, requires: [compute], permissions: [{name: self, requires: [self]}]}
  |                                                                                ^
  = help: take one of these references out

10 errors
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- groups.yaml --
apiVersion: charter/v1
kind: GroupList
metadata: {organization: acme}
items:
  - {name: a, groups: [b]}
  - {name: b, groups: [c]}
  - {name: c, groups: [a, itself]}
  - {name: itself, groups: [itself]}
  - {name: fine, groups: [a]}
-- locations.yaml --
apiVersion: charter/v1
kind: LocationList
items:
  - {name: madrid, type: zone, parent: spain}
  - {name: spain, type: region, parent: madrid}
-- organizations.yaml --
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: acme, type: client, parent: globex}
  - {name: globex, type: reseller, parent: acme}
-- profiles.yaml --
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: one, includes: [two]}
  - {name: two, includes: [one]}
  - {name: low, ceiling: high}
  - {name: high, ceiling: low}
-- scopes.yaml --
apiVersion: charter/v1
kind: ScopeList
items:
  - {name: east, parent: west}
  - {name: west, parent: east}
-- services.yaml --
apiVersion: charter/v1
kind: ServiceList
items:
  - {name: compute, requires: [storage], permissions: [{name: read, requires: [write]}, {name: write, requires: [read]}]}
  - {name: storage, requires: [compute], permissions: [{name: self, requires: [self]}]}

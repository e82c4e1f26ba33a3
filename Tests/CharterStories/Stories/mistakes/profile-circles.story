What a profile grants follows from what it includes and from its ceiling: a circle that runs through
both is one as well.

$ charter validate
profiles.yaml:9:55: error[CH304]: includes and ceiling goes in a circle: Profile/all → Profile/viewer → Profile/all
  |
9 |   - {name: all, permissions: [compute_read], ceiling: viewer}
  |                                                       ^
  = help: take one of these references out

1 error
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: circles}
-- profiles.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec: {permissions: [{name: compute_read}]}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: all, permissions: [compute_read], ceiling: viewer}
  - {name: viewer, includes: [all]}

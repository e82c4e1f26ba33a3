What is a manifest: every *.yaml and *.yml below the workspace, but for dot-folders, the store, and workspaces within.

$ mkdir -p .git store nested/deep notes && for folder in .git store nested nested/deep; do echo 'kind: Nonsense' >$folder/nonsense.yaml; done

$ cp charter.yaml nested && echo 'kind: Nonsense' >notes/README.md

$ charter validate
Valid: 1 resource in 2 files.

$ ln -s ../acme.yaml notes/link.yaml && ln -s nowhere notes/dangling.yml && charter validate
error[CH101]: "notes/dangling.yml" is a symbolic link, which is never followed
 = help: put what it leads to into the workspace

error[CH101]: "notes/link.yaml" is a symbolic link, which is never followed
 = help: put what it leads to into the workspace

2 errors
[exit 1]

$ rm notes/*.y*ml && mkdir notes/folder.yaml && charter validate
Valid: 1 resource in 2 files.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}

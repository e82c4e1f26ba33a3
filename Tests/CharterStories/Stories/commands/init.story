Init makes a workspace that plans at once, and never writes over anything.

$ charter init access
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan access, then charter apply access.

$ ls -A access && charter validate access
acme.yaml
charter.yaml
platform.yaml
Valid: 11 resources in 3 files.

$ charter init access
error[CH114]: "access/charter.yaml" is there already
  = help: name an empty folder
[exit 1]

$ mkdir half && touch half/acme.yaml && charter init half
error[CH114]: "half" has files that would become part of the workspace: "half/acme.yaml"
  = help: name an empty folder, or move them away first
[exit 1]

$ ls half; mkdir junk && touch junk/notes.yml && charter init junk; ls junk
acme.yaml
error[CH114]: "junk" has files that would become part of the workspace: "junk/notes.yml"
  = help: name an empty folder, or move them away first
notes.yml

$ mkdir here && cd here && charter init
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan, then charter apply.

$ touch file && charter init file
error[CH610]: cannot write file/charter.yaml: Not a directory
  = help: name another folder
[exit 1]

$ charter init deep/er/and/deeper/ && ls deep/er/and/deeper
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan deep/er/and/deeper, then charter apply deep/er/and/deeper.
acme.yaml
charter.yaml
platform.yaml


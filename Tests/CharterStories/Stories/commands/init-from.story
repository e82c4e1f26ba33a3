There are several workspaces to begin with; each is valid, plans and applies at once.

$ charter init --list
  quickstart  one product, one organization, three people; the default
  reseller    a reseller, two clients beneath it, profiles that they inherit
  provider    a service provider whose staff works at its customers, with a rule and tests
  teams       one company, its teams, and what each may do where

$ for name in quickstart reseller provider teams; do charter init --from $name $name && charter validate --strict --at 2026-06-01 $name && charter apply --test-clock --strict --quiet --auto-approve --at 2026-06-01 $name && charter plan --at 2026-06-01 $name && charter test --at 2026-06-01 $name; done
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan quickstart, then charter apply quickstart.
Valid: 11 resources in 3 files.
Apply complete: 11 added. Serial 1.
No changes. The store matches the manifests.
No AccessTests.
Made charter.yaml, platform.yaml, harbour.yaml, clients/fern.yaml, clients/lake.yaml.
Next: charter plan reseller, then charter apply reseller.
Valid: 21 resources in 5 files.
Apply complete: 21 added. Serial 1.
No changes. The store matches the manifests.
No AccessTests.
Made charter.yaml, platform.yaml, beacon.yaml, customers/orchard.yaml, customers/quarry.yaml, rules.yaml.
Next: charter plan provider, then charter apply provider.
Valid: 20 resources in 6 files.
Apply complete: 20 added. Serial 1.
No changes. The store matches the manifests.
AccessTest/customers-stay-apart  rules.yaml:11
  ok    1. orchard/petra cannot servers_read on quarry/erp
  ok    2. quarry/viktor cannot servers_read on orchard/web
  ok    3. beacon/sofia cannot servers_write on orchard/lab

3 of 3 assertions hold.
Made charter.yaml, platform.yaml, company.yaml, teams/checkout.yaml, teams/search.yaml.
Next: charter plan teams, then charter apply teams.
Valid: 22 resources in 5 files.
Apply complete: 22 added. Serial 1.
No changes. The store matches the manifests.
No AccessTests.

$ charter init plain && diff -r -x store quickstart plain && echo The same.
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan plain, then charter apply plain.
The same.

$ charter init --from nothing there
Error: The value 'nothing' is invalid for '--from <name>'. Please provide one of 'quickstart', 'reseller', 'provider' or 'teams'.
Help:  --from <name>  What to begin with.
Usage: charter init [<folder>] [--from <name>] [--list] [--no-color]
  See 'charter init --help' for more information.
[exit 64]

$ charter init --list there
Error: --list makes nothing: name no folder and no --from with it
Usage: charter init [<folder>] [--from <name>] [--list] [--no-color]
  See 'charter init --help' for more information.
[exit 64]

$ mkdir there && touch there/clients && charter init --from reseller there
error[CH610]: cannot write there/clients/fern.yaml: it is not a folder, or not in one
  = help: name another folder
[exit 1]

$ ls there
clients

$ mkdir full && (ulimit -f 1; charter init --from reseller full); ls full
error[CH610]: cannot write full/platform.yaml: File too large
  = help: name another folder


A mistyped command or option is named, with what was probably meant.

$ charter pln
Error: 'charter' has no command "pln". Did you mean 'plan'?
[exit 64]

$ charter acess list
Error: 'charter' has no command "acess". Did you mean 'access'?
[exit 64]

$ charter access cann bob
Error: 'charter access' has no command "cann". Did you mean 'can'?
[exit 64]

$ charter plan --detailed-exitcod
Error: Unknown option '--detailed-exitcod'. Did you mean '--detailed-exitcode'?
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
[exit 64]

$ charter val
Error: 'charter' has no command "val". Did you mean 'validate'?
[exit 64]

$ charter frobnicate
Error: 'charter' has no command "frobnicate": see 'charter --help'
[exit 64]

$ charter explain Tennant
Error: there is no "Tennant" to explain; did you mean Tenant?
  See 'charter explain --help' for more information.
[exit 64]

$ charter help plam; charter --help aply; charter help plan | head -1
Error: 'charter' has no command "plam". Did you mean 'plan'?
Error: 'charter' has no command "aply". Did you mean 'apply'?
OVERVIEW: Show what an apply would change.

$ charter show user/acme/bob
Error: "user/acme/bob" is neither an address such as User/acme/alice, nor a saved plan, nor a workspace; did you mean User/acme/bob?
  See 'charter show --help' for more information.
[exit 64]


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
Usage: charter <subcommand>
  See 'charter --help' for more information.
[exit 64]


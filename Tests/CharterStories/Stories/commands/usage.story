Wrong usage is exit 64, on standard error, and says what is right.

$ charter validate --forma json
Error: Unknown option '--forma'. Did you mean '--format'?
Usage: charter validate [<workspace>] [--format <format>] [--output <format=file> ...] [--strict] [--quiet] [--verbose] [--at <time>] [--no-color]
  See 'charter validate --help' for more information.
[exit 64]

$ charter plan one two
Error: Unexpected argument 'two'
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
[exit 64]

$ charter plan --at yesterday
Error: The value 'yesterday' is invalid for '--at <time>'
Help:  --at <time>  As if it were this time: RFC 3339, or a date.
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
[exit 64]

$ charter plan --at 2026-13-01 2>&1 | head -1
Error: The value '2026-13-01' is invalid for '--at <time>'

$ charter frobnicate
Error: 'charter' has no command "frobnicate": see 'charter --help'
[exit 64]

$ charter show one two three 2>/dev/null
[exit 64]

$ charter validate --format xml 2>/dev/null
[exit 64]

$ charter --version
0.2.0

$ charter --help | head -3
OVERVIEW: Access as code for platforms that host many organizations.

Organizations, tenants, profiles, users and assignments are YAML files in a

$ charter plan --help | head -3
OVERVIEW: Show what an apply would change.

USAGE: charter plan [<options>] [<workspace>]

$ charter --generate-completion-script bash | head -1
#!/bin/bash

$ charter --generate-completion-script zsh | head -1
#compdef charter

$ charter --generate-completion-script fish | head -1
function __charter_should_offer_completions_for_flags_or_options -a expected_commands


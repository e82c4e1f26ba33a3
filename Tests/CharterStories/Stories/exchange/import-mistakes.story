Every mistake in every file is said with its place in one run, and nothing is written.

$ charter import users.csv assignments.csv lists.json --out access
users.csv:3:1: error[CH305]: User/acme/alice is declared twice
  |
3 | alice,nobody,acme,
  | ^^^^^
  = note: first here: users.csv:2:1
  = help: rename or remove one of the two

users.csv:3:7: error[CH207]: email takes an e-mail address, and "nobody" is none
  |
3 | alice,nobody,acme,
  |       ^^^^^^
  = help: write it as name@domain

users.csv:4:1: error[CH208]: "mary smith" is no name
  |
4 | mary smith,mary@acme.example,acme,"staff;night watch"
  | ^^^^^^^^^^
  = help: write mary-smith; a name is a letter or digit, then up to 127 letters, digits and . _ @ + -

users.csv:4:35: error[CH208]: "night watch" is no name
  |
4 | mary smith,mary@acme.example,acme,"staff;night watch"
  |                                   ^^^^^^^^^^^^^^^^^^^
  = help: write night-watch; a name is a letter or digit, then up to 127 letters, digits and . _ @ + -

users.csv:5:1: error[CH203]: one of the users has no organization
  |
5 | bob,alice@acme.example,,
  | ^
  = help: add a column organization, or name one for all with --organization

users.csv:6:1: error[CH306]: User/acme/Alice differs from User/acme/alice only by case
  |
6 | Alice,,acme,staff
  | ^^^^^
  = note: the other one: users.csv:2:1
  = help: people would take one for the other: rename one of the two

assignments.csv:3:19: error[CH207]: expires takes a date or time, and "31.12.2030" is none
  |
3 | staff,viewer,acme,31.12.2030
  |                   ^^^^^^^^^^
  = help: write 2027-01-31, or with a time 2027-01-31T18:00:00Z or 2027-01-31T18:00:00+01:00

assignments.csv:4:1: error[CH203]: one of the assignments has no users and no groups
  |
4 | ,viewer,acme,
  | ^
  = help: name users or groups

lists.json:1:12: error[CH203]: one of the users has no organization
  |
1 | {"users": [{"user": "eve", "phone": "1", "organization": ["a"]}],
  |            ^
  = help: add a column organization, or name one for all with --organization

lists.json:1:28: error[CH202]: users have no column "phone"
  |
1 | {"users": [{"user": "eve", "phone": "1", "organization": ["a"]}],
  |                            ^^^^^^^
  = help: the columns are user, email, displayName, organization, groups, state, id

lists.json:1:58: error[CH206]: organization is one text
  |
1 | {"users": [{"user": "eve", "phone": "1", "organization": ["a"]}],
  |                                                          ^
  = help: write one text, not a list

lists.json:2:2: error[CH202]: there is no list "group"
  |
2 |  "group": []}
  |  ^^^^^^^
  = help: did you mean groups?

12 errors; nothing was written
[exit 1]

$ ls
assignments.csv
broken.csv
lists.json
notes.md
staff.csv
users.csv

$ charter import staff.csv assignments.csv
assignments.csv:2:1: error[CH301]: there is no Group "staf" in acme
  |
2 | staf,viewer,acme,2030-01-01
  | ^^^^
  = help: did you mean staff?

assignments.csv:3:19: error[CH207]: expires takes a date or time, and "31.12.2030" is none
  |
3 | staff,viewer,acme,31.12.2030
  |                   ^^^^^^^^^^
  = help: write 2027-01-31, or with a time 2027-01-31T18:00:00Z or 2027-01-31T18:00:00+01:00

assignments.csv:4:1: error[CH203]: one of the assignments has no users and no groups
  |
4 | ,viewer,acme,
  | ^
  = help: name users or groups

3 errors; nothing was written
[exit 1]

$ charter import broken.csv --organization acme
broken.csv:1:12: error[CH202]: users have no column "phone"
  |
1 | user,email,phone
  |            ^^^^^
  = help: the columns are user, email, displayName, organization, groups, state, id

broken.csv:2:1: error[CH115]: this row has 2 cells, the header 3
  |
2 | alice,alice@acme.example
  | ^^^^^
  = help: give each row a cell for each column; put a cell with a separator in it in quotes

broken.csv:3:1: error[CH115]: this row has 2 cells, the header 3
  |
3 | bob,"bob
  | ^^^
  = help: give each row a cell for each column; put a cell with a separator in it in quotes

broken.csv:3:5: error[CH115]: this quote is never closed
  |
3 | bob,"bob
  |     ^
  = help: close it before the end of the cell; a quote within is written twice

4 errors; nothing was written
[exit 1]

$ printf 'user,display name\nalice,M\374ller\n' >latin.csv && charter import latin.csv --organization acme
latin.csv:2:8: error[CH102]: these bytes are not UTF-8
  |
2 | alice,M�ller
  |        ^
  = help: save it as UTF-8; spreadsheets call that "CSV UTF-8"

1 error; nothing was written
[exit 1]

$ charter import nothing.csv
error[CH101]: cannot read nothing.csv: No such file or directory
  = help: name a file that may be read
[exit 1]

$ charter import users.csv --format xml
Error: The value 'xml' is invalid for '--format <format>'. Please provide one of 'csv', 'json' or 'peribolos'.
Help:  --format <format>  How all of them are read; by the end of each name where not said.
Usage: charter import <files> ... [--format <format>] [--out <folder>] [--organization <name>] [--no-color]
  See 'charter import --help' for more information.
[exit 64]

$ charter import notes.md
Error: say with --format whether "notes.md" is csv, json or peribolos
Usage: charter import <files> ... [--format <format>] [--out <folder>] [--organization <name>] [--no-color]
  See 'charter import --help' for more information.
[exit 64]

$ charter import users.csv --organization 'a b'
Error: --organization takes a name, not "a b"
Usage: charter import <files> ... [--format <format>] [--out <folder>] [--organization <name>] [--no-color]
  See 'charter import --help' for more information.
[exit 64]

-- users.csv --
user,email,organization,groups
alice,alice@acme.example,acme,staff
alice,nobody,acme,
mary smith,mary@acme.example,acme,"staff;night watch"
bob,alice@acme.example,,
Alice,,acme,staff
-- assignments.csv --
group,profile,organization,expires
staf,viewer,acme,2030-01-01
staff,viewer,acme,31.12.2030
,viewer,acme,
-- staff.csv --
user,organization,groups
alice,acme,staff
-- lists.json --
{"users": [{"user": "eve", "phone": "1", "organization": ["a"]}],
 "group": []}
-- broken.csv --
user,email,phone
alice,alice@acme.example
bob,"bob
-- notes.md --

What spreadsheets do to a table is taken as it is meant; what they say twice, once.

$ charter import users.csv groups.csv --organization acme
users.csv:5:1: note: the same as line 3: it is taken once
users.csv:3:1: note: Organization/acme is only named: it is written as a client
apiVersion: charter/v1
kind: Organization
metadata:
  name: acme
spec:
  type: client
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: ada, state: active}
  - {name: bo, state: disabled}
  - {name: cy}
---
apiVersion: charter/v1
kind: Group
metadata:
  name: staff
  organization: acme
spec:
  description: Everybody
  members:
    - ada
    - bo

$ printf 'user,display name\r\nada,Ada Ø\r\n' | iconv -t UTF-16 >wide.csv && charter import wide.csv --organization acme 2>&1 | tail -3
  organization: acme
spec:
  displayName: Ada Ø

$ head -c 41 wide.csv >cut.csv && charter import cut.csv --organization acme
cut.csv:1:1: error[CH102]: the file begins as UTF-16, and is none: it is cut off or damaged
  = help: save it as UTF-8; spreadsheets call that "CSV UTF-8"

1 error; nothing was written
[exit 1]

$ printf 'user,email\rada,ada@acme.example\rbo,bo\r' >old.csv && charter import old.csv --organization acme
old.csv:1:1: error[CH115]: the lines of the file end in carriage returns alone
  = help: save it with lines that end with LF or CR LF; spreadsheets call that "CSV UTF-8"

1 error; nothing was written
[exit 1]

$ charter import header.csv
header.csv:1:1: note: this sheet of users has no rows: nothing is made of it
There is nothing to write.

$ charter import names.csv --organization acme
names.csv:2:1: error[CH208]: "Jürgen Müller" is no name
  |
2 | Jürgen Müller,ACTIVE
  | ^^^^^^^^^^^^^
  = help: write Jurgen-Muller; a name is a letter or digit, then up to 127 letters, digits and . _ @ + -

names.csv:3:1: error[CH208]: "José" is no name
  |
3 | José,GONE
  | ^^^^
  = help: write Jose; a name is a letter or digit, then up to 127 letters, digits and . _ @ + -

names.csv:4:1: error[CH208]: "Łukasz Nowak-Østergård" is no name
  |
4 | Łukasz Nowak-Østergård,
  | ^^^^^^^^^^^^^^^^^^^^^^
  = help: write Lukasz-Nowak-Ostergard; a name is a letter or digit, then up to 127 letters, digits and . _ @ + -

names.csv:5:1: error[CH208]: "李明" is no name
  |
5 | 李明,
  | ^^^^
  = help: a name is a letter or digit, then up to 127 letters, digits and . _ @ + -

4 errors; nothing was written
[exit 1]

-- users.csv --
"sep=;"
USER;STATE;Groups
ada;ACTIVE;staff;
bo;Disabled;staff
ada;ACTIVE;staff;;
cy;;
-- groups.csv --
group,members,description,,
staff,"ada, acme/bo",Everybody
-- header.csv --
user,email,groups
-- names.csv --
user,state
Jürgen Müller,ACTIVE
José,GONE
Łukasz Nowak-Østergård,
李明,

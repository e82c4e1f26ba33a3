A folder that has manifests and no charter.yaml becomes a workspace with all of them, or none where that would not be valid. A second import into a workspace gets files of its own.

$ charter import new.csv --organization acme --out notes; ls notes
new.csv:2:1: error[CH305]: User/acme/yan is declared twice
  |
2 | yan,yan@acme.example
  | ^^^
  = note: first here: notes/o.yaml:1:1
  = help: rename or remove one of the two

1 error; nothing was written
error[CH114]: "notes" has files that would become part of the workspace: o.yaml
  = help: name an empty folder, or correct them or move them away first
o.yaml

$ mkdir fits && cp notes/o.yaml fits && charter import later.csv --organization acme --out fits && charter validate fits
later.csv:2:1: note: Organization/acme is only named: it is written as a client
Made charter.yaml, organizations.yaml, users.yaml beside o.yaml.
Next: charter validate fits, then charter plan fits.
Valid: 3 resources in 4 files.

$ charter import new.csv --organization acme --out many 2>&1 | tail -4; ls many
24 errors; nothing was written
error[CH114]: "many" has files that would become part of the workspace: a/1.yaml, a/2.yaml, a/3.yaml, a/4.yaml, a/5.yaml, a/6.yaml, b/1.yml, b/2.yml, b/3.yml, b/4.yml and 2 more
  = help: name an empty folder, or correct them or move them away first
a
b

$ (cd notes && charter import ../new.csv --organization acme --out .)
../new.csv:2:1: error[CH305]: User/acme/yan is declared twice
  |
2 | yan,yan@acme.example
  | ^^^
  = note: first here: o.yaml:1:1
  = help: rename or remove one of the two

1 error; nothing was written
error[CH114]: this folder has files that would become part of the workspace: o.yaml
  = help: name an empty folder, or correct them or move them away first
[exit 1]

$ mkdir also && cp notes/o.yaml also && charter init also && charter validate also
Made charter.yaml, platform.yaml, acme.yaml beside o.yaml.
Next: charter plan also, then charter apply also.
Valid: 12 resources in 4 files.

$ mkdir junk && printf 'foo: [\n' >junk/bad.yml && charter init junk; ls junk; charter import later.csv --organization acme --out junk; ls junk
junk/bad.yml:2:1: error[CH104]: a value was expected here
  |
2 | 
  | ^
  = help: write the value; quote it if it is meant as text

1 error
error[CH114]: "junk" has files that would become part of the workspace: bad.yml
  = help: name an empty folder, or correct them or move them away first
bad.yml
junk/bad.yml:2:1: error[CH104]: a value was expected here
  |
2 | 
  | ^
  = help: write the value; quote it if it is meant as text

1 error; nothing was written
error[CH114]: "junk" has files that would become part of the workspace: bad.yml
  = help: name an empty folder, or correct them or move them away first
bad.yml

$ mkdir linked && ln -s ../notes linked/notes && charter init linked; ls linked
error[CH114]: "linked" cannot become a workspace: "notes" is a symbolic link, which is never followed
  = help: name an empty folder, or put what it leads to into the workspace
notes

$ mkdir -p mine/.ci && cp notes/o.yaml mine/.ci && charter init mine/other && charter init mine && charter validate mine
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan mine/other, then charter apply mine/other.
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan mine, then charter apply mine.
Valid: 11 resources in 3 files.

$ printf 'apiVersion: charter/v1\nkind: Workspace\nmetadata: {name: notes}\n' >notes/charter.yaml && charter import new.csv --organization acme --out notes
notes/o.yaml:3:37: error[CH301]: there is no Organization "acme"
  |
3 | metadata: {name: yan, organization: acme}
  |                                     ^^^^
  = help: declare it, or correct the name

1 error
[exit 1]

$ printf 'apiVersion: charter/v1\nkind: Organization\nmetadata: {name: acme}\nspec: {type: client}\n' >notes/acme.yaml && charter import new.csv --organization acme --out notes
new.csv:2:1: error[CH305]: User/acme/yan is declared twice
  |
2 | yan,yan@acme.example
  | ^^^
  = note: first here: notes/o.yaml:1:1
  = help: rename or remove one of the two

1 error; nothing was written
[exit 1]

$ charter import later.csv --organization acme --out notes && ls notes && charter validate notes
Made users.yaml.
Next: charter validate notes, then charter plan notes.
acme.yaml
charter.yaml
o.yaml
users.yaml
Valid: 3 resources in 4 files.

$ charter import last.csv --organization acme --out notes && cat notes/users-2.yaml && charter validate notes
Made users-2.yaml.
Next: charter validate notes, then charter plan notes.
apiVersion: charter/v1
kind: User
metadata:
  name: mo
  organization: acme
spec:
  email: mo@acme.example
Valid: 4 resources in 5 files.

$ charter import later.csv --organization acme --out notes
later.csv:2:1: error[CH305]: User/acme/zoe is declared twice
  |
2 | zoe,zoe@acme.example
  | ^^^
  = note: first here: notes/users.yaml:1:1
  = help: rename or remove one of the two

later.csv:2:5: error[CH401]: another user of the organization has the e-mail address "zoe@acme.example"
  |
2 | zoe,zoe@acme.example
  |     ^^^^^^^^^^^^^^^^
  = note: first here: notes/users.yaml:7:10
  = help: give each user an address of their own

2 errors; nothing was written
[exit 1]

$ charter import later.csv --organization acme --out "it's new" 2>/dev/null
Made charter.yaml, organizations.yaml, users.yaml.
Next: charter validate 'it'\''s new', then charter plan 'it'\''s new'.

$ charter import later.csv --organization acme --out ./-new 2>/dev/null
Made charter.yaml, organizations.yaml, users.yaml.
Next: charter validate ./-new, then charter plan ./-new.

$ charter import header.csv --organization acme --out notes; charter import header.csv --organization acme --out none; [ -e none ] || echo Nothing was made.
header.csv:1:1: note: this sheet of users has no rows: nothing is made of it
There is nothing to write.
header.csv:1:1: note: this sheet of users has no rows: nothing is made of it
There is nothing to write.
Nothing was made.

$ charter import later.csv --organization acme --out - 2>&1 | head -1; charter import - 2>&1 | head -1; charter init - 2>&1 | head -1
Error: name a folder: --out takes no '-'
Error: name a file: import takes no '-'
Error: name a folder: init takes no '-'

-- new.csv --
user,email
yan,yan@acme.example
-- later.csv --
user,email
zoe,zoe@acme.example
-- last.csv --
user,email
mo,mo@acme.example
-- header.csv --
user,email
-- notes/o.yaml --
apiVersion: charter/v1
kind: User
metadata: {name: yan, organization: acme}
-- many/a/1.yaml --
kind: Note
-- many/a/2.yaml --
kind: Note
-- many/a/3.yaml --
kind: Note
-- many/a/4.yaml --
kind: Note
-- many/a/5.yaml --
kind: Note
-- many/a/6.yaml --
kind: Note
-- many/b/1.yml --
kind: Note
-- many/b/2.yml --
kind: Note
-- many/b/3.yml --
kind: Note
-- many/b/4.yml --
kind: Note
-- many/b/5.yml --
kind: Note
-- many/b/6.yml --
kind: Note

extension CodeDocumentation {
  // CH101
  static let unreadableFile = CodeDocumentation(
    title: "a file that cannot be read",
    what: """
      A file or a folder of the workspace, or a saved plan, cannot be opened; or a manifest is a \
      symbolic link.
      """,
    why: """
      A manifest that is passed over is one whose resources the next plan deletes. And a link \
      leads out of the workspace, to text that no reviewer of the workspace has seen.
      """,
    example: """
      $ mv acme.yaml shared.txt
      $ ln -s shared.txt acme.yaml
      $ charter validate
      """,
    remedy: """
      Check that the file exists and that you may read it. Put the manifest itself where the link \
      is.
      """
  )

  // CH102
  static let notUTF8 = CodeDocumentation(
    title: "not UTF-8",
    what: "The bytes of a manifest are not UTF-8, from the place that is named on.",
    why: """
      In another encoding the same bytes are other letters, and a name with one letter wrong is \
      another name. So an encoding is never guessed.
      """,
    example: """
      $ echo '# Zugänge für Köln' | iconv -f UTF-8 -t ISO-8859-1 >>acme.yaml
      $ charter validate
      """,
    remedy: """
      Save the file as UTF-8, in the editor or with `iconv`. A byte-order mark at its beginning is \
      accepted.
      """
  )

  // CH103
  static let forbiddenCharacter = CodeDocumentation(
    title: "a character that nobody can see",
    what: """
      A control character, a bidirectional or zero-width one, a byte-order mark within the file, a \
      carriage return without a line feed, or one of U+0085, U+2028 and U+2029.
      """,
    why: """
      A reviewer sees another text than charter reads: a name that looks like another one, or a \
      line that a diff shows as part of the comment above it. That is a way to smuggle a grant \
      through a review.
      """,
    example: """
      $ sed -i 's/name: alice,/name: "ali\\xE2\\x80\\x8Bce",/' acme.yaml
      $ charter validate
      """,
    remedy: """
      Remove the character, at the column that is named. Where it is meant, write it as an escape \
      in double quotes, such as `"\\u200D"`. End lines with LF or CR LF.
      """
  )

  // CH104
  static let syntax = CodeDocumentation(
    title: "not YAML",
    what: """
      The reader cannot go on at this place; or it could, and another YAML program would read \
      something else there.
      """,
    why: """
      What stands behind the place is unknown, and what is unknown cannot be planned. Where YAML \
      1.1 and YAML 1.2 differ, a reviewer would have to know which of them reads the file.
      """,
    example: """
      apiVersion: charter/v1
      kind: Group
      metadata: {name: support, organization: acme
      spec: {members: [bob]}
      """,
    remedy: """
      Look at the place, and at the line above it: usually a quote, a bracket or the indentation \
      is wrong. Indent with spaces, and put a value with `: ` or ` #` in it into quotes.
      """
  )

  // CH105
  static let duplicateKey = CodeDocumentation(
    title: "a key twice",
    what: "A mapping has the same key twice. The first place is named as well.",
    why: """
      Some programs take the first value and some the last; reviewers see the one that they \
      expect. A second `owners` far below could give a tenant away.
      """,
    example: """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: staging, organization: acme}
      spec:
        owners: [alice]
        displayName: Staging
        owners: [dana]
      """,
    remedy: "Keep one of the two, or put the members of both into one list."
  )

  // CH106
  static let tag = CodeDocumentation(
    title: "a YAML tag",
    what: "A value has a YAML tag, such as `!!str` or `!secret`.",
    why: """
      Every field has one type already. A tag can only contradict it, or ask for something that \
      charter does not do, such as fetching a value from elsewhere.
      """,
    example: """
      apiVersion: charter/v1
      kind: User
      metadata: {name: erin, organization: acme}
      spec: {id: !!str 4711}
      """,
    remedy: "Remove the tag. A field that takes text takes `4711` as text, with quotes or without."
  )

  // CH107
  static let directive = CodeDocumentation(
    title: "a YAML directive",
    what: "A line that begins with `%`, such as `%YAML` or `%TAG`, stands before a document.",
    why: """
      A directive changes how the lines behind it are read, and a reviewer of a change to those \
      lines does not see it.
      """,
    example: """
      %YAML 1.1
      ---
      apiVersion: charter/v1
      kind: Group
      metadata: {name: support, organization: acme}
      spec: {members: [bob]}
      """,
    remedy: "Remove the line. Manifests need none: they are read as YAML 1.2."
  )

  // CH108
  static let complexKey = CodeDocumentation(
    title: "a list or mapping as a key",
    what: "The key of a mapping is itself a list or a mapping.",
    why: """
      No field has such a name. Usually the text of a template was meant: `{{ name }}` is, to \
      YAML, a mapping as the key of a mapping.
      """,
    example: """
      $ sed -i 's/my-access/{{ team }}/' charter.yaml
      $ charter validate
      """,
    remedy: """
      Put the braces into quotes where they are text. Have the template filled in before charter \
      reads the file.
      """
  )

  // CH109
  static let tooDeep = CodeDocumentation(
    title: "nested too deeply",
    what: "Lists and mappings lie within each other more than 64 levels deep.",
    why: """
      No manifest needs that many. Such a file is broken, or made to use up the stack of whatever \
      reads it.
      """,
    example: """
      $ { printf 'apiVersion: '; printf '[%.0s' $(seq 70); printf ']%.0s' $(seq 70); } >deep.yaml
      $ charter validate
      """,
    remedy: """
      Look for a bracket that is not closed, or for an indentation that goes on where a new item \
      was meant. Correct the program that wrote the file.
      """
  )

  // CH110
  static let tooManyNodes = CodeDocumentation(
    title: "aliases that repeat too much",
    what: """
      Aliases would add more than 100,000 nodes to one document, or more to the whole file than \
      100,000 and one for each of its bytes.
      """,
    why: """
      A few lines of aliases that repeat aliases come to billions of nodes. They would fill the \
      memory of the machine, and stop every plan in the pipeline.
      """,
    example: """
      apiVersion: charter/v1
      kind: Group
      metadata: {name: everybody, organization: acme}
      spec:
        a: &a [x, x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        members: [*e, *e]
      """,
    remedy: """
      Say once what is repeated: a `Group` for users, a `Profile` for permissions, a selector for \
      tenants.
      """
  )

  // CH111
  static let tooLarge = CodeDocumentation(
    title: "a manifest that is too large",
    what: "A file has more than 64 MiB.",
    why: """
      Nobody reviews such a file, and a plan would wait for it. It is more likely an export, or a \
      disk image with the wrong name.
      """,
    example: """
      $ seq -f '  - {name: user%.0f, organization: acme}' 2000000 >users.yaml
      $ charter validate
      """,
    remedy: """
      Split it into several files: all `*.yaml` and `*.yml` of a workspace are read. Keep what is \
      no manifest in another folder, or under another name.
      """
  )

  // CH112
  static let badAlias = CodeDocumentation(
    title: "an alias of nothing",
    what: """
      An alias, `*name`, has no anchor `&name` before it in the same document; or it stands inside \
      of what it repeats.
      """,
    why: """
      What the line says is open: an empty list of owners is as possible as all of them. An alias \
      inside of what it repeats would never end.
      """,
    example: """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: staging, organization: acme}
      spec: &small {owners: [alice]}
      ---
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: testing, organization: acme}
      spec: *small
      """,
    remedy: """
      Put `&name` where the value is written out first. Documents, parted by `---`, do not share \
      anchors. Quote the value where the `*` is text.
      """
  )

  // CH113
  static let badMerge = CodeDocumentation(
    title: "a merge of what is no mapping",
    what: "The merge key `<<` has a value that is neither a mapping nor a list of mappings.",
    why: """
      Programs that ignore such a merge leave fields out that somebody relies on: an expiry, or \
      the place that an assignment is limited to.
      """,
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: readers, organization: acme}
      spec:
        users: [dana]
        profiles: &shared [viewer]
        <<: *shared
      """,
    remedy: "Put the anchor on a mapping, and write `<<: *name`; or write the fields out."
  )

  // CH114
  static let noWorkspace = CodeDocumentation(
    title: "no workspace",
    what: """
      The folder has no `charter.yaml`, or one that holds something else than one document of kind \
      Workspace; or a Workspace is declared in another file. `charter init` and `charter import` say \
      it of a folder that has manifests already, and no `charter.yaml`.
      """,
    why: """
      `charter.yaml` says whose resources these are and where the store is. A guess could apply \
      one team's manifests to the store of another, and delete there what is not declared here.
      """,
    example: """
      $ mkdir -p teams
      $ charter plan teams
      """,
    remedy: """
      Name the folder with `charter.yaml`, or make one with `charter init`. Only that file may \
      hold a Workspace, and nothing else.
      """
  )

  // CH115
  static let badTable = CodeDocumentation(
    title: "a file that cannot be imported",
    what: """
      A row of a spreadsheet has more or fewer cells than the header, a quote is not closed or \
      stands where none can, or the header is of no sheet that `charter import` knows; or a file \
      that is to be JSON is none.
      """,
    why: """
      One separator too many moves every cell behind it into the next column, and a reason becomes \
      an expiry, or a group a profile. So nothing of a table is taken that does not fit.
      """,
    example: """
      $ printf 'user,email,groups\\nerin,erin@acme.example\\n' >users.csv
      $ charter import users.csv --organization acme
      """,
    remedy: """
      Correct the place that is named. Put cells with a separator, a quote or a line break in \
      quotes, and write a quote within them twice, as spreadsheets do.
      """
  )
}

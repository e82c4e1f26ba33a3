extension CodeDocumentation {
  // CH601
  static let unreadableStore = CodeDocumentation(
    title: "a store that cannot be read",
    what: "The system refuses to read a file of the store. Nothing has been changed.",
    why: """
      A store that is not there is an empty one, and a first apply fills it. One that is there and \
      cannot be read must not be taken for empty: everything would be created anew.
      """,
    example: """
      $ mkdir -p store/state.json
      $ charter plan
      """,
    remedy: """
      The message has the path and the reason of the system: mend the permissions, the mount or \
      the disk, and try again. Here a folder stands where `state.json` belongs, as a container's \
      mount of a missing file leaves it.
      """
  )

  // CH602
  static let malformedStore = CodeDocumentation(
    title: "a store that is not as it should be",
    what: """
      `state.json` is not strict JSON of the store's shape, or is missing where there have been \
      applies; or the audit trail was shortened or does not hang together.
      """,
    why: """
      Whatever charter wrote on top would bury what happened. Where half of the state is missing, \
      the next plan would create what there is and forget what it should delete.
      """,
    example: """
      $ charter apply --auto-approve
      $ sed -i '1i <<<<<<< HEAD' store/state.json
      $ charter plan
      """,
    remedy: """
      Restore the file from a backup or from version control, or mend the place that is named. \
      charter never writes over it. Values may be edited by hand: that is drift, which `charter \
      drift` shows.
      """
  )

  // CH603
  static let notOwned = CodeDocumentation(
    title: "somebody else's resource",
    what: """
      A resource that is declared here is in the store already, and another workspace applied it, \
      or nobody did.
      """,
    why: """
      Two workspaces that declare the same user would take it from each other with every apply, \
      and a deletion in one would take what the other relies on.
      """,
    example: """
      $ charter apply --auto-approve
      $ sed -i 's/my-access/acme-access/' charter.yaml
      $ charter plan
      """,
    remedy: """
      Give yours another name; or name the other workspace under `uses`, and refer to the resource \
      instead of declaring it. To move it, `charter forget` it there, take it out of the manifests \
      there, and `charter adopt` it here. What nobody owns, `charter adopt` takes over at once. If \
      the workspace was renamed, give it its old name back.
      """
  )

  // CH604
  static let protected = CodeDocumentation(
    title: "protected from deletion",
    what: "The manifest of a resource with `protect: true` in the store is gone.",
    why: """
      The mark was set because losing the resource would be worse than keeping it too long. A file \
      that is moved or deleted by mistake must not take it along.
      """,
    example: """
      # archive.yaml
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: archive, organization: acme, protect: true}
      $ charter apply --auto-approve
      $ rm archive.yaml
      $ charter plan
      """,
    remedy: """
      Put the manifest back. If the resource is to go, set `protect: false`, apply, and delete it \
      then.
      """
  )

  // CH605
  static let locked = CodeDocumentation(
    title: "somebody else is applying",
    what: "Another apply holds the lock of the store. The exit code is 4.",
    why: """
      Two that write at once could each undo what the other has done, and both would say that they \
      applied it.
      """,
    example: """
      $ charter apply --auto-approve & charter apply --auto-approve
      """,
    remedy: """
      Try again, or wait with `--lock-timeout SECONDS`. The system takes the lock back however a \
      process ends, so there is never one to remove by hand.
      """
  )

  // CH606
  static let stalePlan = CodeDocumentation(
    title: "stale plan",
    what: """
      The workspace now plans something other than what was reviewed: the manifests, the store, the \
      authors, the ticket or the overridden guards differ, or somebody would gain or lose access that \
      the saved plan does not list. Changes that touch none of this do not matter. The exit code is 3.
      """,
    why: """
      A saved plan is the most that may be applied. Nothing is taken from the file: the workspace is \
      planned again, and both plans are compared.
      """,
    example: """
      $ charter plan --out plan.json
      $ charter apply --auto-approve
      $ charter apply --auto-approve plan.json
      """,
    remedy: """
      Make a new plan and review it. If only the author, the ticket or an override differs, pass the \
      ones of the plan: `--author`, `--ticket`, `--allow`.
      """
  )

  // CH607
  static let alteredPlan = CodeDocumentation(
    title: "a plan that is not as it was saved",
    what: """
      The file is not what `charter plan --out` writes: the digest does not fit the content, a \
      resource could not have this body, or something else could not have been planned.
      """,
    why: """
      A file that charter did not write was not reviewed as a plan. It could not be applied either: \
      the workspace is planned again, and both plans are compared.
      """,
    example: """
      $ charter plan --out plan.json
      $ sed -i 's/bob@acme/mallory@acme/' plan.json
      $ charter apply --auto-approve plan.json
      """,
    remedy: """
      Make a new plan with `charter plan --out`. Do not edit or reformat the file; `charter show \
      PLANFILE` shows it.
      """
  )

  // CH608
  static let stillReferred = CodeDocumentation(
    title: "still referred to",
    what: """
      A plan deletes or renames a resource that one of another workspace on the same store refers \
      to.
      """,
    why: """
      The other workspace would be left with a reference to nothing, and whoever is created under \
      the name later would get its access.
      """,
    example: """
      # dora.yaml
      apiVersion: charter/v1
      kind: User
      metadata: {name: dora, organization: acme}
      # team/charter.yaml
      apiVersion: charter/v1
      kind: Workspace
      metadata: {name: team}
      spec: {store: ../store, uses: [my-access]}
      # team/groups.yaml
      apiVersion: charter/v1
      kind: Group
      metadata: {name: readers, organization: acme}
      spec: {members: [dora]}
      $ charter apply --auto-approve
      $ charter apply --auto-approve team
      $ rm dora.yaml
      $ charter plan
      """,
    remedy: """
      Have the other workspace take the reference out and apply first. The message names the \
      workspace and the first resource.
      """
  )
}

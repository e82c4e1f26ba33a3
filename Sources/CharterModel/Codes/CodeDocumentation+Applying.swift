extension CodeDocumentation {
  // CH609
  static let guardTripped = CodeDocumentation(
    title: "stopped by a guard",
    what: """
      An apply would do more at once than anybody is likely to mean: take away more than the allowed \
      part of a kind, of an organization's users, of a group's members or of the holders of a \
      permission (`maxRemovals`), the last holder of a permission to give access (`lockout`), such a \
      permission from an author (`selfLockout`), or everything (`emptyWorkspace`); undo what others \
      have changed (`revertsOthers`); or do what a rule forbids that it changes (`ruleChange`). The \
      exit code is 6; nothing is written.
      """,
    why: """
      A wrong folder, a half-written file or a lost line looks like a wish to delete. And where \
      nobody is left who can give access, nobody on the platform can mend it.
      """,
    example: """
      $ charter apply --auto-approve
      $ sed -i '/owners:/d' acme.yaml
      $ charter apply --auto-approve
      """,
    remedy: """
      Read what would go. If it is meant, `--allow GUARD` lets it happen once, `--allow GUARD=ADDRESS` \
      in one place alone, and the audit trail records it. `guards.maxRemovals` in `charter.yaml` sets \
      the allowed part.
      """
  )

  // CH610
  static let writeFailed = CodeDocumentation(
    title: "a file that cannot be written",
    what: """
      The system refuses to write: the store, a saved plan, schemas, or the files of `charter \
      init`. Where it is the store, the old state is unchanged.
      """,
    why: """
      An apply that has not been written to the disk has not happened, and must not say that it \
      has.
      """,
    example: """
      $ charter plan --out reviews/plan.json
      """,
    remedy: """
      The message has the path and the reason of the system: make the folder, free the disk, or \
      mend the permissions. Then do the same again.
      """
  )

  // CH611
  static let unknownOutcome = CodeDocumentation(
    title: "a write whose outcome is unknown",
    what: """
      The new state is in its place, and the system could not say that it will still be there \
      after a power cut. The exit code is 7.
      """,
    why: """
      It would be wrong to say applied, and wrong to say not applied. A failed sync is never tried \
      again, for the system may have dropped what it could not write.
      """,
    example: """
      $ charter apply --auto-approve
      $ sed -i 's/bob@acme/robert@acme/' acme.yaml
      $ strace -f -o trace -e inject=fsync:error=EIO:when=3 charter apply --auto-approve
      """,
    remedy: """
      Look after the disk first. Then `charter drift` shows whether the store is whole, and \
      `charter plan` what of the change is missing; apply again if there is something.
      """
  )

  // CH612
  static let notConfirmed = CodeDocumentation(
    title: "an apply that nobody confirmed",
    what: "An apply asks on a terminal, and there is none; nothing has been applied.",
    why: """
      In a pipeline nobody sees the question. To go on all the same would make every run an apply \
      that nobody has reviewed.
      """,
    example: """
      $ charter apply </dev/null
      """,
    remedy: """
      Review the plan, then give `--auto-approve`; best on a saved plan, so that what is applied \
      is what was reviewed.
      """
  )

  // CH613
  static let missingApproval = CodeDocumentation(
    title: "approvals are missing",
    what: """
      An `ApprovalProcess` covers a change of the plan, and not all of its steps have been \
      approved for what this plan does. The exit code is 5.
      """,
    why: """
      A review in git shows that somebody has read the change, not that those whom the platform \
      asks have agreed. An approval is of what a plan does: made again, with the same changes, it \
      keeps its approvals; with others it has none.
      """,
    example: """
      # approvals.yaml
      apiVersion: charter/v1
      kind: ApprovalProcess
      metadata: {name: new-owners, organization: acme}
      spec:
        changes: [{kinds: [Tenant], fields: [owners]}]
        steps: [{name: operations, users: [bob]}]
      $ charter apply --auto-approve
      $ sed -i 's/owners: .alice./owners: [bob]/' acme.yaml
      $ charter plan --out plan.json
      $ charter apply --auto-approve plan.json
      """,
    remedy: """
      `charter approvals PLANFILE` lists what is missing. Those whom it names run `charter approve \
      PLANFILE --as ORGANIZATION/USER --key FILE`, in the order of the steps; then apply the same \
      file.
      """
  )

  // CH614
  static let badApproval = CodeDocumentation(
    title: "an approval that does not count",
    what: """
      An approval is of other changes, not signed with a key that the stored state has for its \
      user, or of somebody whom no step asks.
      """,
    why: """
      Whoever can write a file could otherwise approve in the name of another. Users and keys are \
      taken from the store, so that a plan cannot bring in its own approvers.
      """,
    example: """
      # approvals.yaml
      apiVersion: charter/v1
      kind: ApprovalProcess
      metadata: {name: new-owners, organization: acme}
      spec:
        changes: [{kinds: [Tenant], fields: [owners]}]
        steps: [{name: operations, users: [bob]}]
      $ charter apply --auto-approve
      $ sed -i 's/owners: .alice./owners: [bob]/' acme.yaml
      $ charter plan --out plan.json
      $ ssh-keygen -q -t ed25519 -N '' -f other-key
      $ charter approve plan.json --as acme/bob --key other-key
      $ charter apply --auto-approve plan.json
      """,
    remedy: """
      Approve again with the right key. A new key must have been applied, in `sshKeys` of the \
      user, before it can approve anything.
      """
  )

  // CH615
  static let rejectedChange = CodeDocumentation(
    title: "a change that was rejected",
    what: "Somebody whom a step asks has rejected these changes. The exit code is 5.",
    why: "One who is asked and says no is not outvoted by the next one who says yes.",
    example: """
      # approvals.yaml
      apiVersion: charter/v1
      kind: ApprovalProcess
      metadata: {name: new-owners, organization: acme}
      spec:
        changes: [{kinds: [Tenant], fields: [owners]}]
        steps: [{name: operations, users: [bob]}]
      $ ssh-keygen -q -t ed25519 -N '' -f key
      $ sed -i "s|bob@acme.example|&, sshKeys: ['$(cat key.pub)']|" acme.yaml
      $ charter apply --auto-approve
      $ sed -i 's/owners: .alice./owners: [bob]/' acme.yaml
      $ charter plan --out plan.json
      $ charter approve plan.json --as acme/bob --key key --reject
      $ charter apply --auto-approve plan.json
      """,
    remedy: """
      Talk to who rejected it: `charter approvals PLANFILE` names them. Change the manifests: \
      another change is asked about anew. The same one stays rejected until they approve it.
      """
  )

  // CH616
  static let damagedStore = CodeDocumentation(
    title: "a store that is not as it was written",
    what: """
      A byte of the store or of its audit trail was changed, a line is missing or was added, or an \
      older state was put in the place of a newer one; or a checkpoint or a proof says something \
      else than the trail.
      """,
    why: """
      The trail says who was given what by whom. Whoever can change it unnoticed can give themselves \
      anything, and leave nobody to ask.
      """,
    example: """
      $ charter apply --auto-approve --checkpoint checkpoint
      $ sed -i 's/"actor":"[^"]*"/"actor":"bob"/' store/audit.jsonl
      $ charter verify --checkpoint checkpoint
      """,
    remedy: """
      Put a good copy of the store back: one that `charter verify --checkpoint FILE` finds whole with \
      the last checkpoint that was kept. Then find out who could write to the folder. Where an older \
      store is meant to stay, with its own trail, empty the file `LOCK`.
      """
  )

  // CH617
  static let networkStore = CodeDocumentation(
    title: "a store in a network file system",
    what: "The folder of the store is in a file system that other machines can write to as well.",
    why: """
      Locks may hold on one machine only there, and what was synced may be on no disk: two could \
      apply at once, and an apply that was complete could be lost.
      """,
    example: """
      $ mount -t nfs files.example:/access store
      $ charter apply --auto-approve
      """,
    remedy: """
      Put the store on a local disk, and let one machine apply. `--allow-network-store` writes there \
      all the same, without the promises.
      """
  )

  // CH618
  static let notWritable = CodeDocumentation(
    title: "manifests that cannot be edited",
    what: """
      `charter drift --write` would have to change more than what was changed in the store: a value \
      that several resources share through an anchor or a merge, a field that manifests cannot say, or \
      a resource whose manifest was changed as well and not applied yet. Or `charter fmt` cannot lay \
      a file out without a change of what it says. Nothing is written.
      """,
    why: """
      Manifests are reviewed line by line. An edit that also changes somebody else would give or take \
      access that nobody has looked at.
      """,
    example: """
      $ charter apply --auto-approve
      $ sed -i 's/bob@acme/robert@acme/' store/state.json
      $ sed -i 's/bob@acme/rob@acme/' acme.yaml
      $ charter drift --write
      """,
    remedy: """
      Change it by hand, at the place that is named. Where the manifest was changed as well, apply \
      that, or undo it first.
      """
  )

  // CH619
  static let unknownRevision = CodeDocumentation(
    title: "a revision that cannot be read",
    what: """
      `charter diff` was told to compare with a revision that git does not have here, or there is no \
      git, or the workspace is in no repository.
      """,
    why: """
      A comparison with anything else would show a reviewer changes that are not those of the branch.
      """,
    example: """
      $ git init --quiet .
      $ charter diff main
      """,
    remedy: """
      Name a commit, a branch or a tag that `git rev-parse` knows. Pipelines often have a shallow clone: \
      fetch the base branch as well, or all of the history.
      """
  )

  // CH620
  static let otherStore = CodeDocumentation(
    title: "another store, or none",
    what: """
      The lineage of the store is not the one that `spec.store.lineage` or `CHARTER_LINEAGE` names; or \
      there is no store in the folder, and a lineage is pinned, or the command compares with a store.
      """,
    why: """
      A path can change in a pull request, and a volume can be missing. With another store, or an empty \
      one, a plan compares with something that was never reviewed, and drift finds nothing.
      """,
    example: """
      $ charter apply --auto-approve
      $ CHARTER_LINEAGE=5a0e1cf4-3c3f-4d8b-a2a4-5d0b2f0c9b11 charter plan
      """,
    remedy: """
      Name the folder of the store with `spec.store` or `CHARTER_STORE`, or mount it. `charter show \
      --format json` prints the lineage of a store. Change the pin only if another store is meant; \
      before the first apply, unset it, or pass `--allow-empty` to `drift` and `verify`.
      """
  )

  // CH621
  static let clockBehind = CodeDocumentation(
    title: "a time before the last entry",
    what: "The time of an apply is before the time of the last entry of the audit trail.",
    why: """
      Expiry, approvals and waiting times go by the clock. An apply that is dated back would use \
      what has ended.
      """,
    example: """
      $ charter apply --auto-approve
      $ sed -i 's/bob@acme/robert@acme/' acme.yaml
      $ charter apply --auto-approve --at 2020-01-01
      """,
    remedy: """
      Correct the clock of the machine, and retry. A store that `charter apply --test-clock` began \
      takes a later time with `--at`.
      """
  )

  // CH622
  static let badRepository = CodeDocumentation(
    title: "a git repository that is refused",
    what: """
      The repository that the workspace is in is not the workspace's own, or is not as charter reads \
      it: its `.git` is a link or names another folder, it belongs to another user, it borrows objects \
      from elsewhere, objects are missing or damaged, or it is of an unknown format.
      """,
    why: """
      A plan and the audit trail name the commit that the manifests came from. A repository that \
      somebody put around them, or into them, must not decide what that is, what is read, or which \
      programs run.
      """,
    example: """
      $ git init --quiet elsewhere
      $ ln -s elsewhere/.git .git
      $ charter diff main
      """,
    remedy: """
      Do what the help line says; in a pipeline, check the repository out again. The page "Reviews and \
      pipelines" of the manual says what charter asks git, and what it refuses.
      """
  )
}

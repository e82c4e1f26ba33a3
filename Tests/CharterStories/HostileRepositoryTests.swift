import Foundation
import Testing

/// Repositories that want something run, fetched, or read from elsewhere: charter reads the commit that
/// the workspace really has, or refuses, and leaves nothing behind.
///
/// Every way in has a command of plain git that shows that it works: there it leaves a mark.
@Suite
struct HostileRepositoryTests {
  /// What a command makes of a repository.
  enum Outcome: Sendable {
    /// The commit that was written down when the repository was made is named.
    case commit(uncommitted: Bool)
    /// No commit is named, and nothing is wrong.
    case none
    /// It answers with this text, and ends with 0.
    case answers(String)
    /// It ends with 1, and an error that has this text.
    case refused(String)
  }

  struct Way: Sendable, CustomTestStringConvertible {
    let name: String
    /// Prepares the repository, in the folder of the sandbox.
    let setup: String
    /// What leaves the mark with plain git; `nil` if the way in runs nothing.
    var mark: String? = nil
    var folder = "repo/access"
    /// Stands before each command of charter.
    var environment = ""
    var planned = Outcome.commit(uncommitted: false)
    var compared = Outcome.answers("Plan: 1 to add.")

    var testDescription: String { name }
  }

  static let manifests = """
    mkdir -p repo/access tmp hooks
    printf 'apiVersion: charter/v1\\nkind: Workspace\\nmetadata: {name: access}\\n' \
      > repo/access/charter.yaml
    service() { printf 'apiVersion: charter/v1\\nkind: Service\\nmetadata: {name: %s}\\nspec: {}\\n' $1; }
    service compute > repo/access/compute.yaml

    """

  /// What every script begins with.
  static let prelude = """
    export ROOT=$PWD TMPDIR=$PWD/tmp GIT_AUTHOR_NAME=Ann GIT_AUTHOR_EMAIL=ann@acme.example
    export GIT_COMMITTER_NAME=Ann GIT_COMMITTER_EMAIL=ann@acme.example evil="$PWD/evil"
    service() { printf 'apiVersion: charter/v1\\nkind: Service\\nmetadata: {name: %s}\\nspec: {}\\n' $1; }
    save() { git -C ${1:-repo} add -A; git -C ${1:-repo} commit -q -m "${2:-Change}"; }
    note() { git -C ${1:-repo} rev-parse HEAD > commit; }

    """

  /// A repository with two commits, of which the second one adds a service.
  static let repository =
    prelude + manifests + """
      printf '#!/bin/sh\\necho ran >> %s/mark\\ncat\\nexit 0\\n' "$ROOT" > evil && chmod +x evil
      git init -q -b main repo && echo store > repo/.gitignore && save repo Begin
      service network > repo/access/network.yaml && save repo Second && note

      """

  static let running: [Way] = [
    Way(
      name: "a bare repository in the workspace, and the workspace as one",
      setup: """
        for folder in repo/access repo/access/inner; do
          git init -q --bare bare && mkdir -p $folder && cp -r bare/* $folder/ && rm -rf bare
          git --git-dir=$folder config core.bare false
          git --git-dir=$folder config core.worktree .
          git --git-dir=$folder config core.fsmonitor "$evil"
          git --git-dir=$folder config filter.x.clean "$evil"
          echo '*.yaml filter=x' > $folder/.gitattributes
          mkdir -p $folder/info $folder/refs/heads
          touch $folder/refs/heads/.keep $folder/objects/info/.keep
        done
        git -C repo add -A . && git -C repo commit -q -m "Innocent files" && note
        """,
      mark: "cd repo/access && git -c safe.bareRepository=all status",
      compared: .answers("No changes.")
    ),
    Way(
      name: "a bare repository around a workspace that is in no repository",
      setup: """
        rm -rf repo/.git && git init -q --bare bare && cp -r bare/* repo/access/
        git --git-dir=repo/access config core.bare false
        git --git-dir=repo/access config core.worktree .
        git --git-dir=repo/access config core.fsmonitor "$evil"
        """,
      mark: "cd repo/access && git -c safe.bareRepository=all status",
      planned: .none,
      compared: .refused("is not in a git repository")
    ),
    Way(
      name: "filters",
      setup: """
        git -C repo config filter.x.clean "$evil" && git -C repo config filter.x.smudge "$evil"
        echo '*.yaml filter=x' > repo/.git/info/attributes
        """,
      mark: "rm repo/access/compute.yaml && git -C repo checkout -q -f HEAD -- access"
    ),
    Way(
      name: "filters that the tree asks for",
      setup: """
        git -C repo config filter.x.clean "$evil"; git -C repo config filter.x.smudge "$evil"
        echo '*.yaml filter=x' > repo/access/.gitattributes; save; note
        """,
      mark: "rm repo/access/compute.yaml && git -C repo checkout -q -f HEAD -- access",
      compared: .answers("No changes.")
    ),
    Way(
      name: "text conversion",
      setup: """
        git -C repo config diff.x.textconv "$evil"; git -C repo config diff.x.command "$evil"
        echo '*.yaml diff=x' > repo/.git/info/attributes
        """,
      mark: "git -C repo diff HEAD~1 HEAD"
    ),
    Way(
      name: "core.fsmonitor",
      setup: "git -C repo config core.fsmonitor \"$evil\"",
      mark: "git -C repo status"
    ),
    Way(
      name: "core.hooksPath",
      setup: """
        for hook in reference-transaction post-checkout post-index-change pre-auto-gc; do
          cp evil hooks/$hook
        done
        git -C repo config core.hooksPath "$ROOT/hooks"
        """,
      mark: "git -C repo update-ref refs/heads/other HEAD"
    ),
    Way(
      name: "hooks",
      setup: """
        mkdir -p repo/.git/hooks
        for hook in reference-transaction post-checkout post-index-change; do
          cp evil repo/.git/hooks/$hook
        done
        """,
      mark: "git -C repo update-ref refs/heads/other HEAD"
    ),
    Way(
      name: "an external diff",
      setup: "git -C repo config diff.external \"$evil\"",
      mark: "git -C repo diff HEAD~1 HEAD"
    ),
    Way(
      name: "include.path",
      setup: """
        printf '[core]\\n\\tfsmonitor = %s\\n' "$evil" > repo/included
        git -C repo config include.path ../included
        git -C repo config includeIf.gitdir:/.path "$ROOT/repo/included"
        """,
      mark: "git -C repo status"
    ),
    Way(
      name: "aliases and a pager",
      setup: """
        for alias in rev-parse ls-tree cat-file config; do
          git -C repo config alias.$alias "!$evil"
        done
        git -C repo config core.pager "$evil"; git -C repo config alias.x "!$evil"
        """,
      mark: "git -C repo x"
    ),
    Way(
      name: "a git in the workspace, with . in PATH",
      setup: "cp evil repo/access/git",
      mark: "cd repo/access && PATH=.:$PATH git status",
      environment: "PATH=.::$PATH"
    ),
    Way(
      name: "variables of the environment",
      setup: """
        git init -q other && mkdir exec && cp evil exec/git-ls-tree && cp evil exec/git-rev-parse
        printf '[core]\\n\\tfsmonitor = %s\\n' "$evil" > config
        """,
      mark: "GIT_CONFIG_GLOBAL=$ROOT/config git -C repo status",
      environment: """
        GIT_DIR=$ROOT/other/.git GIT_WORK_TREE=$ROOT/other GIT_OBJECT_DIRECTORY=$ROOT/other \
        GIT_INDEX_FILE=$ROOT/other/index GIT_EXTERNAL_DIFF=$evil GIT_CONFIG_GLOBAL=$ROOT/config \
        GIT_CONFIG_SYSTEM=$ROOT/config GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.fsmonitor \
        GIT_CONFIG_VALUE_0=$evil GIT_SSH_COMMAND=$evil GIT_ASKPASS=$evil GIT_PAGER=$evil \
        GIT_EXEC_PATH=$ROOT/exec GIT_COMMON_DIR=$ROOT/other GIT_NAMESPACE=x GIT_TRACE=$ROOT/mark \
        GIT_TRACE_SETUP=$ROOT/mark GIT_REPLACE_REF_BASE=refs/heads/ GIT_SHALLOW_FILE=$ROOT/commit \
        GIT_ALTERNATE_OBJECT_DIRECTORIES=$ROOT/other GIT_CONFIG_PARAMETERS="'core.fsmonitor=$evil'"
        """
    ),
    Way(
      name: "core.sshCommand, and a file that is to be fetched",
      setup: """
        service old > repo/access/network.yaml; save; service network > repo/access/network.yaml; save
        git -C repo config uploadpack.allowFilter true && mv repo origin
        git clone -q --filter=blob:none "file://$ROOT/origin" repo 2> /dev/null && note
        sed -i 's/^cat$/exit 1/' evil && git -C repo config core.sshCommand "$evil"
        git -C repo config remote.origin.url ssh://nowhere.example/x
        """,
      mark: "git -C repo cat-file -p HEAD~1:access/network.yaml",
      compared: .refused("git fetch --refetch --no-filter")
    ),
    Way(
      name: "a remote of the form ext::, and a file that is to be fetched",
      setup: """
        service old > repo/access/network.yaml; save; service network > repo/access/network.yaml; save
        git -C repo config uploadpack.allowFilter true && mv repo origin
        git clone -q --filter=blob:none "file://$ROOT/origin" repo 2> /dev/null && note
        sed -i 's/^cat$/exit 1/' evil && git -C repo config protocol.ext.allow always
        git -C repo config remote.origin.url "ext::$evil %S"
        """,
      mark: "git -C repo cat-file -p HEAD~1:access/network.yaml",
      compared: .refused("git fetch --refetch --no-filter")
    ),
    Way(
      name: "a submodule in the workspace",
      setup: """
        git init -q -b main module && echo text > module/text && save module
        git -C repo -c protocol.file.allow=always submodule add -q "$ROOT/module" access/module
        save && note && git -C repo/access/module config core.fsmonitor "$evil"
        """,
      mark: "git -C repo status",
      compared: .answers("No changes.")
    ),
    Way(
      name: "a workspace in a submodule",
      setup: """
        mv repo origin && git init -q -b main super && echo text > super/text && save super
        git -C super -c protocol.file.allow=always submodule add -q "$ROOT/origin" repo
        save super && git -C super config core.fsmonitor "$evil"
        git -C super/repo config core.fsmonitor "$evil"
        """,
      mark: "git -C super/repo status",
      folder: "super/repo/access"
    ),
    Way(
      name: "a worktree",
      setup: """
        git -C repo worktree add -q "$ROOT/tree" && note
        git -C repo config core.fsmonitor "$evil"
        """,
      mark: "git -C tree status",
      folder: "tree/access"
    ),
  ]

  static let reading: [Way] = [
    Way(
      name: "core.worktree that names another folder",
      setup: "mkdir other && git -C repo config core.worktree \"$ROOT/other\"",
      planned: .refused("core.worktree"),
      compared: .refused("core.worktree")
    ),
    Way(
      name: "core.worktree that names the folder",
      setup: "git -C repo config core.worktree .."
    ),
    Way(
      name: "replaced commits",
      setup: "git -C repo replace HEAD~1 HEAD"
    ),
    Way(
      name: "grafted commits",
      setup: "git -C repo rev-parse HEAD > repo/.git/info/grafts"
    ),
    Way(
      name: "a graph of commits that says something else",
      setup: """
        git -C repo commit-graph write --reachable
        git -C repo rev-parse HEAD~1 > first && git -C repo switch -q --orphan other
        git -C repo switch -q main && chmod +w repo/.git/objects/info/commit-graph
        printf garbage > repo/.git/objects/info/commit-graph
        """
    ),
    Way(
      name: "borrowed objects",
      setup: "mv repo origin && git clone -q --shared origin repo",
      planned: .refused("git repack -a -d"),
      compared: .refused("git repack -a -d")
    ),
    Way(
      name: "objects that were borrowed",
      setup: """
        mv repo origin && git clone -q --shared origin repo && git -C repo repack -q -a -d
        rm repo/.git/objects/info/alternates
        """
    ),
    Way(
      name: "a symbolic link .git",
      setup: "mv repo/.git git && ln -s ../git repo/.git",
      planned: .refused("is a symbolic link"),
      compared: .refused("is a symbolic link")
    ),
    Way(
      name: "a file .git that names another repository",
      setup: "mv repo/.git git && echo \"gitdir: $ROOT/git\" > repo/.git",
      planned: .refused("which does not name this folder"),
      compared: .refused("which does not name this folder")
    ),
    Way(
      name: "a file .git that names a worktree of another folder",
      setup: """
        git -C repo worktree add -q "$ROOT/tree" && git init -q -b main workspace
        cp -r repo/access workspace/ && rm -rf workspace/.git && cp tree/.git workspace/.git
        """,
      folder: "workspace/access",
      planned: .refused("git worktree repair"),
      compared: .refused("git worktree repair")
    ),
    Way(
      name: "a file .git that names a directory among its own files",
      setup: """
        mv repo/.git repo/git && git --git-dir=repo/git config core.worktree ..
        echo "gitdir: git" > repo/.git
        """,
      planned: .refused("among its own files"),
      compared: .refused("among its own files")
    ),
    Way(
      name: "an empty directory .git",
      setup: "mkdir repo/access/.git",
      planned: .refused("is not a git directory"),
      compared: .refused("is not a git directory")
    ),
    Way(
      name: "a bare repository called .git",
      setup: "git -C repo config core.bare true",
      planned: .refused("is a bare repository"),
      compared: .refused("is a bare repository")
    ),
    Way(
      name: "references in a table",
      setup: """
        git -C repo config core.repositoryformatversion 1
        git -C repo config extensions.refstorage reftable
        """,
      planned: .refused("git refs migrate --ref-format=files"),
      compared: .refused("git refs migrate --ref-format=files")
    ),
    Way(
      name: "an unknown extension",
      setup: """
        git -C repo config core.repositoryformatversion 1
        git -C repo config extensions.somethingnew true
        """,
      planned: .refused("somethingnew"),
      compared: .refused("somethingnew")
    ),
    Way(
      name: "an object with another content",
      setup: """
        file() { echo repo/.git/objects/$(git -C repo rev-parse $1 | sed 's,..,&/,'); }
        from=$(file HEAD:access/compute.yaml) to=$(file HEAD:access/network.yaml)
        chmod +w $to && cp $from $to
        """,
      // The commit before does not have the file, and HEAD is compared by its names alone.
      compared: .answers("Plan: 1 to add")
    ),
    Way(
      name: "an object with another content, compared",
      setup: """
        file() { echo repo/.git/objects/$(git -C repo rev-parse $1 | sed 's,..,&/,'); }
        from=$(file HEAD:access/network.yaml) to=$(file HEAD:access/compute.yaml)
        chmod +w $to && cp $from $to
        """,
      compared: .refused("does not have the content that its name stands for")
    ),
    Way(
      name: "a missing tree",
      setup: "rm repo/.git/objects/$(git -C repo rev-parse HEAD:access | sed 's,..,&/,')",
      planned: .refused("git fsck"),
      compared: .answers("Plan: 1 to add")
    ),
    Way(
      name: "a tree that lists billions of files",
      setup: """
        blob=$(echo x | git -C repo hash-object -w --stdin) type=blob mode=100644
        for level in 1 2 3 4 5 6 7 8 9 10; do
          blob=$(for n in 0 1 2 3 4 5 6 7 8 9; do
            printf '%s %s %s\\tmanifest-%s.yaml\\n' $mode $type $blob $n; done | git -C repo mktree)
          type=tree mode=040000
        done
        tree=$(printf '040000 tree %s\\taccess\\n' $blob | git -C repo mktree)
        git -C repo update-ref HEAD $(git -C repo commit-tree -m Bomb -p HEAD $tree); note
        """,
      planned: .refused("larger than charter reads"),
      compared: .answers("No changes.")
    ),
    Way(
      name: "a manifest of 100 MB in 100 KB of repository",
      setup: """
        head -c 100000000 /dev/zero > repo/access/zeros.yaml; save
        rm repo/access/zeros.yaml; save; note
        """,
      environment: "prlimit --as=2000000000",
      compared: .refused("more than the 64 MiB that a manifest may have")
    ),
    Way(
      name: "a shallow clone",
      setup: "mv repo origin; git clone -q --depth 1 \"file://$ROOT/origin\" repo",
      compared: .refused("the repository has no revision \"HEAD~1\"")
    ),
    Way(
      name: "a checkout without a branch",
      setup: "git -C repo checkout -q --detach"
    ),
    Way(
      name: "packed objects and references",
      setup: "git -C repo gc -q && git -C repo pack-refs --all"
    ),
    Way(
      name: "names by SHA-256",
      setup: """
        rm -rf repo/.git repo/access/network.yaml
        git init -q -b main --object-format=sha256 repo && save repo Begin
        service network > repo/access/network.yaml && save repo Second && note
        """
    ),
    Way(
      name: "no commit yet",
      setup: "rm -rf repo/.git && git init -q repo",
      planned: .none,
      compared: .refused("the repository has no revision \"HEAD~1\"")
    ),
    Way(
      name: "a workspace that is not committed yet",
      setup: "git -C repo rm -q -r --cached access && git -C repo commit -q -m Away && note",
      planned: .none,
      compared: .answers("No changes.")
    ),
    Way(
      name: "an additional manifest that git ignores",
      setup: "echo ignored.yaml > repo/.git/info/exclude && service dns > repo/access/ignored.yaml",
      planned: .commit(uncommitted: true),
      compared: .answers("Plan: 2 to add")
    ),
    Way(
      name: "a missing manifest that git's index knows nothing of",
      setup: """
        git -C repo update-index --assume-unchanged access/network.yaml
        rm repo/access/network.yaml
        """,
      planned: .commit(uncommitted: true),
      compared: .answers("No changes.")
    ),
    Way(
      name: "a manifest that differs in secret",
      setup: """
        git -C repo update-index --assume-unchanged access/network.yaml
        service dns > repo/access/network.yaml
        """,
      planned: .commit(uncommitted: true)
    ),
  ]

  static let links: [Way] =
    [
      "objects", "objects/pack", "refs", "refs/heads", "packed-refs", "HEAD", "config",
      "objects/pack/*.pack", "objects/info",
    ].map { part in
      Way(
        name: "a symbolic link \(part)",
        setup: """
          git -C repo gc -q && git -C repo pack-refs --all && mkdir -p repo/.git/refs/heads
          git -C repo rev-parse HEAD > repo/.git/refs/heads/main
          for part in repo/.git/\(part); do mv $part moved && ln -s "$ROOT/moved" $part; done
          """,
        planned: .refused("is a symbolic link"),
        compared: .refused("is a symbolic link")
      )
    } + [
      Way(
        name: "a folder of objects that is a symbolic link",
        setup: """
          part=repo/.git/objects/$(git -C repo rev-parse HEAD | cut -c1-2)
          mv $part moved && ln -s "$ROOT/moved" $part
          """,
        planned: .refused("is a symbolic link"),
        compared: .refused("is a symbolic link")
      ),
      Way(
        name: "a reference that leads out of the repository",
        setup: """
          git -C repo rev-parse HEAD > outside
          echo 'ref: refs/../../../outside' > repo/.git/HEAD
          """,
        planned: .none,
        compared: .refused("has no revision")
      ),
      Way(
        name: "a configuration of one worktree that names a monitor and another tree",
        setup: """
          git -C repo config extensions.worktreeConfig true
          git -C repo config --worktree core.fsmonitor "$evil"
          git -C repo config --worktree core.worktree "$ROOT/elsewhere"; mkdir elsewhere
          """,
        mark: "git -C repo status",
        planned: .refused("core.worktree of"),
        compared: .refused("core.worktree of")
      ),
      Way(
        name: "manifests of more than a gigabyte, all of them the same bytes",
        setup: """
          cd repo; { echo '# much'; head -c 64000000 /dev/zero | tr '\\0' ' '; } >"$ROOT/much"
          blob=$(git hash-object -w "$ROOT/much")
          for number in $(seq 20); do git update-index --add --cacheinfo 100644,$blob,access/$number.yaml; done
          git commit -qm much; git commit -q --allow-empty -m more; cd "$ROOT"; note
          """,
        planned: .commit(uncommitted: true),
        compared: .refused("have more than 1073741824 bytes")
      ),
      Way(
        name: "packed references without end",
        setup: "truncate -s 300M repo/.git/packed-refs",
        planned: .refused("has more than 268435456 bytes"),
        compared: .refused("has more than 268435456 bytes")
      ),
      Way(
        name: "a worktree whose commondir is a symbolic link",
        setup: """
          git -C repo worktree add -q "$ROOT/tree"; mv repo/.git/worktrees/tree/commondir moved
          ln -s "$ROOT/moved" repo/.git/worktrees/tree/commondir
          """,
        folder: "tree/access",
        planned: .refused("is a symbolic link"),
        compared: .refused("is a symbolic link")
      ),
    ]

  @Test(arguments: running + reading + links)
  func `a repository runs nothing, and tells no other commit`(way: Way) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let made = try await sandbox.run(HostileRepositoryTests.repository + way.setup)
    #expect(made.status == 0, "\(made.output)")
    let mark = sandbox.folder.appending(path: "mark")
    if let command = way.mark {
      _ = try await sandbox.run(HostileRepositoryTests.prelude + command)
      #expect(FileManager.default.fileExists(atPath: mark.path), "the way in does not work")
    }
    try? FileManager.default.removeItem(at: mark)
    func charter(_ command: String) async throws -> (output: String, status: Int32) {
      try await sandbox.run(
        HostileRepositoryTests.prelude + "cd \(way.folder) && \(way.environment) charter \(command)"
      )
    }
    check(
      try await charter("plan --out \"$ROOT/plan.json\" --at 2026-06-01"),
      way.planned,
      named: try revision(in: sandbox, "plan.json")
    )
    check(try await charter("diff HEAD~1 --at 2026-06-01"), way.compared, named: nil)
    check(
      try await charter("apply --test-clock --auto-approve --at 2026-06-01"),
      way.planned,
      named: try revision(in: sandbox, "\(way.folder)/store/audit.jsonl")
    )
    #expect(!FileManager.default.fileExists(atPath: mark.path), "something was run")
    let left = try FileManager.default.contentsOfDirectory(
      atPath: sandbox.folder.appending(path: "tmp").path
    )
    #expect(left.isEmpty)
  }

  /// The commit that a document names, and whether it says that manifests differ from it; `nil` if it
  /// names the one that the repository was made with.
  private func revision(in sandbox: Sandbox, _ name: String) throws -> (Bool, Bool)? {
    guard let text = try? sandbox.read(name) else {
      return nil
    }
    let commit = try sandbox.read("commit").trimmingCharacters(in: .whitespacesAndNewlines)
    return (
      text.contains("\"commit\":\"\(commit)\"") || text.contains("\"commit\": \"\(commit)\""),
      text.contains("\"uncommitted\":true") || text.contains("\"uncommitted\": true")
    )
  }

  private func check(
    _ result: (output: String, status: Int32),
    _ outcome: Outcome,
    named: (isNamed: Bool, isUncommitted: Bool)?
  ) {
    switch outcome {
    case .commit(let uncommitted):
      #expect(result.status == 0, "\(result.output)")
      #expect(
        named?.isNamed == true && named?.isUncommitted == uncommitted,
        "\(String(describing: named))"
      )
    case .none:
      #expect(result.status == 0, "\(result.output)")
      #expect(named?.isNamed == false && named?.isUncommitted == false)
    case .answers(let text):
      #expect(result.status == 0 && result.output.contains(text), "\(result.output)")
    case .refused(let text):
      #expect(result.status == 1 && result.output.contains(text), "\(result.output)")
      #expect(result.output.contains("error[CH"), "\(result.output)")
      #expect(named == nil)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files to another user"))
  func `a repository of another user above the workspace is refused`() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let result = try await sandbox.run(
      HostileRepositoryTests.repository + """
        git -C repo config core.fsmonitor "$evil" && chown -R 12345:12345 repo/.git
        cd repo/access && charter plan --out plan.json; echo "exit $?"
        chown 12345 . && charter plan --out plan.json > /dev/null; echo "exit $?"
        ls "$ROOT" | grep mark; ls "$TMPDIR"
        """
    )
    #expect(
      result.output.contains("belongs to another user than the workspace"),
      "\(result.output)"
    )
    #expect(result.output.hasSuffix("exit 1\nexit 0\n"), "\(result.output)")
  }

  @Test
  func `revisions are named as git names them`() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let names = [
      "HEAD~1", "@~", "main^", "heads/main^1", "refs/heads/main~1", "old", "tags/annotated",
      "annotated^{commit}", "annotated^{}", "origin/main~1", "remotes/origin/main~1", "origin~1",
      "ORIG_HEAD", "FETCH_HEAD", "$(git rev-parse HEAD~1)", "$(git rev-parse --short=7 HEAD)^",
      "$(git rev-parse HEAD~1 | tr a-f A-F)", "feature/é", "linked",
    ]
    let refused = [
      "main@{0}", ":/Second", "main^{/Begin}", "main:access", "../../outside", "refs/../HEAD",
      "refs/heads//main", "loop", "main~1~1", "abc", "''", "main^3", "main~99999999999",
    ]
    for packing in ["", "git pack-refs --all; git gc -q"] {
      let result = try await sandbox.run(
        "rm -rf repo copy tmp hooks\n" + HostileRepositoryTests.repository + """
          git clone -q repo copy && cd copy && git tag old HEAD~1 && git tag -m Old annotated HEAD~1
          git branch feature/é HEAD~1 && git update-ref ORIG_HEAD HEAD~1
          git symbolic-ref refs/heads/linked refs/heads/feature/é
          git fetch -q . old && git symbolic-ref refs/heads/loop refs/heads/loop
          \(packing)
          for name in \(names.map { "\"\($0)\"" }.joined(separator: " ")); do
            echo "$name: $(charter diff "$name" --workspace access --quiet --at 2026-06-01 2>&1 | head -1)"
          done
          echo refused
          for name in \(refused.joined(separator: " ")); do
            charter diff "$name" --workspace access > out 2>&1; echo "$name: $? $(head -1 out)"
          done
          """
      )
      let parts = result.output.components(separatedBy: "refused\n")
      try #require(parts.count == 2, "\(result.output)")
      let found = parts[0].split(separator: "\n")
      #expect(found.count == names.count)
      #expect(found.allSatisfy { $0.contains("Plan: 1 to add.") }, "\(parts[0])")
      let errors = parts[1].split(separator: "\n")
      #expect(errors.count == refused.count)
      #expect(errors.allSatisfy { $0.contains(": 1 error[CH6") }, "\(parts[1])")
    }
  }

  @Test(
    arguments: ["INT", "TERM", "HUP"],
    ["diff main", "plan --out plan.json", "apply --auto-approve"]
  )
  func `a signal leaves no folder and no program behind`(
    signal: String,
    command: String
  ) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    // The program that charter waits for sends the signal, and would go on for long.
    let result = try await sandbox.run(
      HostileRepositoryTests.repository + """
        mkdir slow && cat > slow/git << END
        #!/bin/sh
        echo \\$\\$ > $ROOT/pid; ls $TMPDIR > $ROOT/seen; kill -\(signal) \\$PPID; exec sleep 100
        END
        chmod +x slow/git; cd repo/access
        (PATH="$ROOT/slow:$PATH" exec charter \(command)) > /dev/null 2>&1; echo "exit $?"
        for n in $(seq 50); do
          grep -qs 'State:.[RSD]' /proc/$(cat "$ROOT/pid")/status || break; sleep 0.1
        done
        [ $n = 50 ] && echo running; ls "$TMPDIR"
        wc -l < "$ROOT/seen"; ls
        """
    )
    let code = ["HUP": 129, "INT": 130, "TERM": 143][signal] ?? 0
    #expect(
      result.output.hasSuffix("exit \(code)\n1\ncharter.yaml\ncompute.yaml\nnetwork.yaml\n"),
      "\(result.output)"
    )
  }
}

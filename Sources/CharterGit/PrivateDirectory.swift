internal import CharterFiles
internal import CharterProcess

/// A git directory of charter's own, in which git runs.
///
/// It has no reference, no configuration but the format of objects, no hook and no attribute. Of the
/// repository itself git is given the folder `objects` alone. What a repository names in its
/// configuration or in its files is therefore not there: filters, hooks, text conversion, external
/// diffs, remotes to fetch from, replaced or grafted commits, other configuration to include.
struct PrivateDirectory: ~Copyable {
  private let folder: TemporaryFolder
  /// The folder `objects` of the repository; `nil` while there is none to ask about.
  private let objects: String?

  /// Makes a directory with which git reads configuration files, and nothing else.
  init() throws(GitError) {
    try self.init(objects: nil, hash: .sha1, shallow: nil)
  }

  /// Makes a directory with which git reads the objects of a repository.
  ///
  /// - Parameters:
  ///   - objects: The repository's folder `objects`.
  ///   - hash: How its objects are named.
  ///   - shallow: The repository's file `shallow`, or `nil` if its history is whole.
  /// - Throws: `GitError` if it cannot be made.
  init(objects: String?, hash: ObjectHash, shallow: [UInt8]?) throws(GitError) {
    self.objects = objects
    do throws(FileError) {
      folder = try PrivateDirectory.folder(hash, shallow)
    } catch {
      throw .system(error)
    }
  }

  private static func folder(
    _ hash: ObjectHash,
    _ shallow: [UInt8]?
  ) throws(FileError) -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let format = "[core]\n\trepositoryformatversion = \(hash == .sha1 ? 0 : 1)\n\tbare = true\n"
    let extensions = hash == .sha1 ? "" : "[extensions]\n\tobjectformat = sha256\n"
    try Files.createFolders("\(folder.path)/refs")
    try Files.createFolders("\(folder.path)/objects")
    try write(Array("ref: refs/heads/none\n".utf8), "\(folder.path)/HEAD")
    try write(Array((format + extensions).utf8), "\(folder.path)/config")
    if let shallow {
      try write(shallow, "\(folder.path)/shallow")
    }
    return folder
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws(FileError) {
    try Files.write(bytes, to: path, mode: 0o600, replacing: false)
  }

  /// Reads a configuration file by git's own rules; nothing that it includes is read.
  func configuration(_ bytes: [UInt8]) throws(GitError) -> RepositoryConfiguration {
    let file = "\(folder.path)/repository.config"
    do throws(FileError) {
      try Files.write(bytes, to: file, mode: 0o600, replacing: true)
    } catch {
      throw .system(error)
    }
    let result = try run(
      ["config", "--file", file, "--no-includes", "-z", "--list"],
      outputLimit: 16 << 20
    )
    guard result.succeeded else {
      throw .repository(
        "git cannot read the repository's configuration",
        help: "run 'git config --list' in the repository, and mend what it names"
      )
    }
    return RepositoryConfiguration(listing: result.output)
  }

  /// Runs git to its end.
  ///
  /// - Parameters:
  ///   - arguments: A command that only reads, and its arguments.
  ///   - input: What git reads from standard input.
  ///   - outputLimit: The number of bytes that git may print.
  ///   - excess: What is too large if git prints more; `nil` if that cannot be.
  /// - Returns: What git printed, whatever its exit code.
  /// - Throws: `GitError` if git cannot be run to its end.
  func run(
    _ arguments: [String],
    input: [UInt8] = [],
    outputLimit: Int = 1 << 16,
    excess: GitError? = nil
  ) throws(GitError) -> ChildProcess.Result {
    var program = ChildProcess(
      "git",
      PrivateDirectory.options + arguments,
      environment: environment,
      outputLimit: outputLimit,
      deadline: 60
    )
    program.folder = folder.path
    program.input = input
    do {
      return try program.run()
    } catch {
      if case .tooMuchOutput = error, let excess {
        throw excess
      }
      throw .program(error)
    }
  }

  /// Second locks on the same doors: what the private directory does not have is switched off, too.
  private static let options =
    ["--no-pager", "--no-replace-objects", "--no-optional-locks"]
    + [
      "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.sshCommand=false",
      "core.attributesFile=/dev/null", "core.askPass=false", "core.pager=cat", "core.editor=:",
      "core.alternateRefsCommand=false", "core.useReplaceRefs=false", "credential.helper=",
      "protocol.allow=never", "safe.bareRepository=explicit", "submodule.recurse=false",
      "fetch.recurseSubmodules=false", "gc.auto=0", "maintenance.auto=false",
      "advice.graftFileDeprecated=false",
      // Files that repeat what objects say, and could say something else.
      "core.commitGraph=false", "core.multiPackIndex=false",
      // Packs are looked at through small windows, so that little address space is enough.
      "core.packedGitWindowSize=32m", "core.packedGitLimit=256m",
    ].flatMap { ["-c", $0] }

  /// Nothing of charter's own environment but `PATH` reaches git.
  private var environment: [ChildProcess.Variable] {
    var variables = [
      ("GIT_DIR", folder.path), ("HOME", folder.path), ("XDG_CONFIG_HOME", folder.path),
      ("GIT_OBJECT_DIRECTORY", objects ?? "\(folder.path)/objects"),
      ("PATH", PrivateDirectory.path), ("LC_ALL", "C"), ("GIT_CONFIG_NOSYSTEM", "1"),
      ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null"),
      ("GIT_CONFIG_COUNT", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_NO_REPLACE_OBJECTS", "1"),
      ("GIT_GRAFT_FILE", "/dev/null"), ("GIT_ATTR_NOSYSTEM", "1"), ("GIT_OPTIONAL_LOCKS", "0"),
      ("GIT_TERMINAL_PROMPT", "0"), ("GIT_ALLOW_PROTOCOL", ""), ("GIT_PROTOCOL_FROM_USER", "0"),
      ("GIT_PAGER", "cat"), ("GIT_EDITOR", ":"), ("GIT_SSH_COMMAND", "false"),
      ("GIT_ASKPASS", "false"), ("SSH_ASKPASS", "false"),
    ]
    // One object of a few bytes can stand for one of many gigabytes.
    variables.append(("GIT_ALLOC_LIMIT", "256m"))
    return variables.map { ChildProcess.Variable($0.0, $0.1) }
  }

  /// The absolute directories of `PATH`.
  private static var path: String {
    (FileStatus.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
      .filter { $0.hasPrefix("/") }.joined(separator: ":")
  }
}

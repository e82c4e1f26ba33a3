import ArgumentParser
import CharterFiles
import CharterManifest
import CharterModel
import CharterReport

/// `charter fmt`: manifests in canonical layout.
struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lay out manifests in one way, with comments kept.",
    discussion: """
      Rewrites the manifests that are not in canonical layout, and prints their paths. Indentation, \
      blanks within lines and empty lines change; values, comments and the order of lines never do. \
      Where one file cannot be read, nothing is written.

      With --check nothing is written either: the paths are those of the files that would change, and \
      the exit code is 1 where there are any.
      """
  )

  @Argument(
    help: "Workspaces, folders and files; - reads standard input and writes standard output.",
    completion: .file()
  )
  var paths = ["."]
  @Flag(help: "Write nothing; exit with 1 where something would change.")
  var check = false
  @Flag(help: "Show the changes as a patch instead of the paths.")
  var diff = false
  @Flag(help: "Print no paths.")
  var quiet = false
  @OptionGroup var output: OutputOptions

  private var isFilter: Bool { paths == ["-"] }

  func validate() throws {
    if paths.contains("-"), !isFilter {
      throw ValidationError("- stands alone: it reads standard input")
    }
    if diff, quiet {
      throw ValidationError("--diff and --quiet exclude each other")
    }
    if isFilter, diff, !check {
      throw ValidationError("- writes the manifest to standard output: --diff takes --check")
    }
  }

  func run() throws {
    Progress.stage(isFilter ? "" : "Laying out manifests")
    let (formatted, input) = try read()
    guard formatted.diagnostics.isEmpty else {
      printDiagnostics(formatted)
      throw ExitStatus.failure
    }
    if let input, !check {
      return Stream.output.write(formatted.changes.first?.new ?? input, in: .manifest)
    }
    for change in formatted.changes {
      if !check {
        try write(change)
      }
      say(change)
    }
    if check, !formatted.changes.isEmpty {
      throw ExitStatus.failure
    }
  }

  /// What is to be laid out; with what came in, where that is standard input.
  private func read() throws -> (FormattedManifests, input: [UInt8]?) {
    guard isFilter else {
      return (FormattedManifests(at: paths), nil)
    }
    do {
      let input = try FormattedManifests.standardInput()
      return (FormattedManifests(input, named: "-"), input)
    } catch {
      Failures.say(.unreadableFile, "\(error)", help: "give it a manifest to read", output)
      throw ExitStatus.failure
    }
  }

  private func write(_ change: FormattedManifests.Change) throws {
    try Failures.written(
      help: "make the manifests writable; those that were named before are written",
      output
    ) { () throws(FileError) in
      try Files.write(
        change.new,
        to: change.path,
        mode: Files.mode(of: change.path) ?? 0o644,
        replacing: true
      )
    }
  }

  private func say(_ change: FormattedManifests.Change) {
    guard diff else {
      if !quiet {
        Stream.output.writeIfPossible("\(visible(change.path, limit: .max))\n")
      }
      return
    }
    let patch = UnifiedDiff.patch(change.path, from: change.old, to: change.new)
    if Stream.output.isTerminal || WorkflowText.isRead {
      Stream.output.write(patch, in: .text)
    } else {
      // Tabs and carriage returns as they are: the patch can be applied.
      Stream.output.write(patch, in: .manifest)
    }
  }

  private func printDiagnostics(_ formatted: FormattedManifests) {
    var printer = DiagnosticText(
      style: output.style(for: .error),
      folder: ".",
      files: formatted.files,
      sources: formatted.sources
    )
    Stream.error.write(folding: printer.renderWithCount(formatted.diagnostics))
  }
}

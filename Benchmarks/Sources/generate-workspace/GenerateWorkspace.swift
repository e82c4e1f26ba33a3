import ArgumentParser
import Foundation
import SyntheticWorkspace

@main
struct GenerateWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-workspace",
    abstract: "Writes a synthetic workspace of any size: same options, same bytes.",
    discussion: "Counts that are not given follow from the number of users."
  )

  @Argument(help: "The folder to write to. It must be empty or not exist.")
  var folder: String

  @OptionGroup var options: SizeOptions

  func validate() throws {
    if let problem = options.size.problem {
      throw ValidationError(problem)
    }
  }

  func run() throws {
    let size = options.size
    let generator = WorkspaceGenerator(size: size, seed: options.seed)
    let summary = try generator.write(to: URL(filePath: folder))
    print(
      """
      \(size.users) users, \(size.assignments) assignments, \(size.tenants) tenants, \
      \(summary.organizations) organizations: \(summary.bytes) bytes in charter.yaml and \
      \(summary.files) manifests
      """
    )
  }
}

/// How large the workspace is to be.
struct SizeOptions: ParsableArguments {
  @Option(help: "Users, in all organizations together.")
  var users = 100_000

  @Option(help: "Assignments; three for each user by default.")
  var assignments: Int?

  @Option(help: "Tenants; one for twenty users by default.")
  var tenants: Int?

  @Option(help: "Manifest files besides charter.yaml; one for a thousand users by default.")
  var files: Int?

  @Option(help: "What names and choices follow from.")
  var seed: UInt64 = 1

  var size: WorkspaceSize {
    var size = WorkspaceSize(users: users)
    size.assignments = assignments ?? size.assignments
    size.tenants = tenants ?? size.tenants
    size.files = files ?? size.files
    return size
  }
}

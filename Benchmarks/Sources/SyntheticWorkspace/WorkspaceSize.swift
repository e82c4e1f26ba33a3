/// How large a workspace is to be.
///
/// All counts follow from the number of users where nothing else is said: ten times the users are
/// ten times everything.
public struct WorkspaceSize: Sendable, Equatable {
  /// Users, in all organizations together.
  public var users: Int
  /// Assignments, those of the platform included.
  public var assignments: Int
  /// Tenants, in all organizations together.
  public var tenants: Int
  /// Manifest files besides `charter.yaml`.
  public var files: Int

  /// The fewest manifest files: four of the platform, one of the organizations.
  public static let fewestFiles = 5

  /// A size by its number of users, with three assignments for each, a tenant for twenty and a
  /// file for a thousand.
  public init(users: Int) {
    self.users = users
    assignments = users * 3
    tenants = max(1, users / 20)
    files = max(WorkspaceSize.fewestFiles, users / 1000)
  }

  /// Organizations of every type: one for twenty tenants.
  public var organizations: Int { max(3, tenants / 20) }

  /// What is wrong with the numbers, if anything is.
  public var problem: String? {
    if users < 10 {
      "there must be at least 10 users"
    } else if assignments < 1 || tenants < 1 {
      "there must be at least one assignment and one tenant"
    } else if files < WorkspaceSize.fewestFiles {
      "there must be at least \(WorkspaceSize.fewestFiles) files"
    } else if files > (users + assignments) / 8 {
      "there are too few resources for \(files) files"
    } else {
      nil
    }
  }
}

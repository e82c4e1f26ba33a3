public import Foundation

/// Writes a workspace that nobody has, of a size that a large company has: the same bytes for the
/// same size and seed.
public struct WorkspaceGenerator: Sendable {
  /// How large it is to be.
  public let size: WorkspaceSize
  /// What names and choices follow from.
  public let seed: UInt64

  /// A generator for workspaces of one size.
  public init(size: WorkspaceSize, seed: UInt64) {
    self.size = size
    self.seed = seed
  }

  /// A name for its folder that says what is in it.
  public var folderName: String {
    "users-\(size.users)-assignments-\(size.assignments)-tenants-\(size.tenants)"
      + "-files-\(size.files)-seed-\(seed)"
  }

  /// What was written.
  public struct Summary: Sendable {
    /// Organizations of every type.
    public let organizations: Int
    /// Manifest files besides `charter.yaml`.
    public let files: Int
    /// The size of all files.
    public let bytes: Int
  }

  /// Why nothing was written.
  public struct NotEmpty: Error, CustomStringConvertible {
    let path: String
    /// What to say to people.
    public var description: String { "\(path) is not empty" }
  }

  /// Writes the workspace to a folder, which is made if need be, and otherwise has to be empty.
  public func write(to folder: URL) throws -> Summary {
    let manager = FileManager.default
    if let present = try? manager.contentsOfDirectory(atPath: folder.path), !present.isEmpty {
      throw NotEmpty(path: folder.path)
    }
    let files = files()
    var bytes = 0
    for (path, text) in files {
      let target = folder.appending(path: path)
      try manager.createDirectory(
        at: target.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: target)
      bytes += text.utf8.count
    }
    return Summary(
      organizations: size.organizations,
      files: files.count - 1,
      bytes: bytes
    )
  }

  /// The whole workspace, path by path.
  func files() -> [(path: String, text: String)] {
    let tree = OrganizationTree(size: size, seed: seed)
    let people = tree.organizations.enumerated().map { position, organization in
      var random = SplitMix64(seed: seed, part: position * 4 + 1)
      return Person.make(organization.users, &random)
    }
    let tenants = tree.organizations.enumerated().map { position, organization in
      var random = SplitMix64(seed: seed, part: position * 4 + 2)
      return OrganizationManifests.Tenant.make(organization.tenants, &random)
    }
    let platform = PlatformManifests(tree: tree, people: people, seed: seed).files()
    var layout = FileLayout()
    for position in tree.organizations.indices {
      var manifests = OrganizationManifests(
        position,
        of: tree,
        people: people,
        tenants: tenants,
        seed: seed
      )
      layout.add(tree.organizations[position].name, manifests.lists())
    }
    let owned = layout.files(size.files - platform.count)
    let digits = String(owned.count).count
    return [("charter.yaml", WorkspaceGenerator.workspaceFile)] + platform
      + owned.enumerated().map { number, file in
        let order = String(number + 1)
        let zeros = String(repeating: "0", count: digits - order.count)
        return ("organizations/\(zeros)\(order)-\(file.name).yaml", file.text)
      }
  }

  private static let workspaceFile = """
    apiVersion: charter/v1
    kind: Workspace
    metadata: {name: synthetic}
    spec:
      store: store

    """
}

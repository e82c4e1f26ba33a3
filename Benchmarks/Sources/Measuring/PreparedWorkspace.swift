public import Foundation
public import SyntheticWorkspace

/// A synthetic workspace that has been applied: a plan of it finds no changes.
public struct PreparedWorkspace: Sendable {
  /// Where it is.
  public let folder: URL
  /// How large it is.
  public let size: WorkspaceSize
  /// The bytes of all its manifests.
  public let bytes: Int
  /// What the apply took; where the workspace was there already, there was nothing to do.
  public let apply: Usage

  /// Generates and applies a workspace below a folder, or takes the one that is there already.
  public init(size: WorkspaceSize, seed: UInt64, below parent: URL, tools: Tools) throws {
    let generator = WorkspaceGenerator(size: size, seed: seed)
    folder = parent.appending(path: generator.folderName)
    self.size = size
    if !FileManager.default.fileExists(atPath: folder.appending(path: "charter.yaml").path) {
      _ = try generator.write(to: folder)
    }
    bytes = try PreparedWorkspace.bytes(of: folder)
    apply = try tools.apply(folder)
  }

  private static func bytes(of folder: URL) throws -> Int {
    let manager = FileManager.default
    var bytes = 0
    for path in try manager.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".yaml") && !path.hasPrefix("store/") {
      let attributes = try manager.attributesOfItem(atPath: folder.appending(path: path).path)
      bytes += (attributes[.size] as? NSNumber)?.intValue ?? 0
    }
    return bytes
  }
}

/// A folder for as long as it is needed.
public struct TemporaryFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Makes a folder that nobody else has.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "charter-benchmarks-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Removes the folder and all that is in it.
  public func remove() {
    try? FileManager.default.removeItem(at: url)
  }
}

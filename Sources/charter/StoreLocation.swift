import CharterFiles
import CharterManifest
import CharterModel
import CharterStore

/// Where the store of a workspace is, and which lineage it must have.
///
/// `charter.yaml` is part of a pull request. `CHARTER_STORE` and `CHARTER_LINEAGE` come from who runs
/// the command: the first replaces `spec.store`, the second holds beside `spec.store.lineage`.
struct StoreLocation {
  static let folderVariable = "CHARTER_STORE"
  static let lineageVariable = "CHARTER_LINEAGE"

  /// The folder of the store.
  let path: String
  /// The first symbolic link on the relative way to it.
  let link: String?
  /// What names the folder.
  let source: String

  init(of workspace: String, _ settings: WorkspaceSettings) {
    let folder = StoreLocation.variable(StoreLocation.folderVariable).map(Workspace.trimmed)
    let (base, name) = folder.map { (".", $0) } ?? (workspace, settings.store)
    path = name.hasPrefix("/") || base == "." ? name : "\(base)/\(name)"
    link = StoreLocation.link(from: base, to: name)
    source = folder == nil ? "spec.store" : StoreLocation.folderVariable
  }

  /// The lineages that the store must have; `nil` if the variable is malformed.
  static func pins(_ settings: WorkspaceSettings) -> [LineagePin]? {
    var pins =
      settings.lineage.map { [LineagePin($0.lowercased(), by: "spec.store.lineage")] } ?? []
    if let lineage = variable(lineageVariable) {
      guard UUIDForm.isValid(lineage.utf8) else {
        return nil
      }
      pins.append(LineagePin(lineage.lowercased(), by: lineageVariable))
    }
    return pins
  }

  /// The variable that is set to nothing, if one is: a pipeline that lost its value must not follow
  /// `charter.yaml` instead.
  static var emptyVariable: String? {
    [folderVariable, lineageVariable].first { Environment[$0]?.isEmpty ?? false }
  }

  /// The value of a variable.
  private static func variable(_ name: String) -> String? {
    Environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Returns the first symbolic link on a relative way: who can write to the repository would lead
  /// charter to any folder, in a line that no reviewer reads.
  private static func link(from base: String, to name: String) -> String? {
    guard !name.hasPrefix("/") else {
      return nil
    }
    var folder = base == "/" ? "" : base
    for part in name.split(separator: "/") {
      folder += "/\(part)"
      if Files.entry(folder) == .symbolicLink {
        return folder
      }
    }
    return nil
  }
}

import ArgumentParser

/// What `charter init` writes: small workspaces, each the beginning of a real use.
enum StartingPoint: String, ExpressibleByArgument, CaseIterable {
  case quickstart
  case reseller
  case provider
  case teams

  /// One file of a workspace.
  struct File {
    let name: String
    let content: String

    init(_ name: String, _ content: String) {
      self.name = name
      self.content = content
    }
  }

  /// Whom it is for, in a line.
  var summary: String {
    switch self {
    case .quickstart: "one product, one organization, three people; the default"
    case .reseller: "a reseller, two clients beneath it, profiles that they inherit"
    case .provider: "a service provider whose staff works at its customers, with a rule and tests"
    case .teams: "one company, its teams, and what each may do where"
    }
  }

  /// Its files, `charter.yaml` the first.
  var files: [File] {
    switch self {
    case .quickstart: StartingPoint.quickstartFiles
    case .reseller: StartingPoint.resellerFiles
    case .provider: StartingPoint.providerFiles
    case .teams: StartingPoint.teamsFiles
    }
  }
}

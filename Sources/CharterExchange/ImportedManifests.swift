import CharterManifest
import CharterModel

/// The manifests that say what was imported.
package enum ImportedManifests {
  /// One file a kind, by name; sorted as they are read.
  package static func files(_ resources: [Imported]) -> [(name: String, text: String)] {
    var byFile: [String: [ManifestWriter.Resource]] = [:]
    for resource in resources {
      byFile[file(of: resource.address.kind), default: []].append(
        ManifestWriter.Resource(resource.address, resource.body)
      )
    }
    return [Kind.service, .organization, .tenant, .profile, .user, .group, .assignment].compactMap {
      kind in
      byFile[file(of: kind)].map { (file(of: kind), ManifestWriter.manifest($0)) }
    }
  }

  private static func file(of kind: Kind) -> String {
    switch kind {
    case .service: "services.yaml"
    case .organization: "organizations.yaml"
    case .tenant: "tenants.yaml"
    case .profile: "profiles.yaml"
    case .user: "users.yaml"
    case .group: "groups.yaml"
    default: "assignments.yaml"
    }
  }
}

import CharterJSON
import CharterModel

/// How the console of an organization looks (RP5): its own colours, and its icon, or that of the
/// nearest organization above it that has one.
package struct Branding: Sendable {
  package let organization: String
  package let primaryColor: String?
  package let secondaryColor: String?
  package let icon: String?
  /// Whose icon it is.
  package let iconOwner: String?

  package init(of organization: String, in state: PolicyState) {
    self.organization = organization
    let own = state.find(.organization, organization)?.spec?["branding"]
    primaryColor = own?["primaryColor"]?.string
    secondaryColor = own?["secondaryColor"]?.string
    let found = state.lineage(of: organization).lazy.compactMap { name in
      state.find(.organization, name)?.spec?["branding"]?["iconURL"]?.string
        .map { (icon: $0, owner: name) }
    }.first
    icon = found?.icon
    iconOwner = found?.owner
  }

  /// Whether anything is said about how it looks.
  package var isSet: Bool { primaryColor != nil || secondaryColor != nil || icon != nil }
}

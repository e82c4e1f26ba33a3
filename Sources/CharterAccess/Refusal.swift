package import CharterModel

/// A condition of the rule that fails, and so keeps a user from a permission (section 4).
package struct Refusal: Sendable {
  /// Which one.
  package enum Condition: String, Sendable {
    /// The permission is not held on targets of this sort.
    case level
    /// 1: the user.
    case user
    /// 1: the user's organization, or that of the target.
    case organization
    /// 1: the tenant.
    case tenant
    /// 2d: the service of the permission, or one that it requires.
    case service
    /// 2: no assignment has anything to do with it.
    case assignment
    /// 2: an assignment is over, or has not begun.
    case time
    /// 2a: an assignment names others.
    case subject
    /// 2b, 2e: an assignment does not cover the target for this user.
    case place
    /// 2c: its profiles do not have the permission.
    case profile
    /// 2c: its profile may not be used by the user's organization.
    case inheritance
    /// 2c: the permission is not for organizations like the user's.
    case audience
    /// 2: a permission that it requires is not held there.
    case requirement
  }

  package let condition: Condition
  package let message: String
  /// What it speaks of, for the places in the manifests.
  package let addresses: [Text]

  init(_ condition: Condition, _ message: String, _ addresses: [String]) {
    self.condition = condition
    self.message = message
    self.addresses = addresses.map { Text($0) }
  }
}

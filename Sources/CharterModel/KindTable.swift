/// One kind of resource, declared: who owns it, which fields its spec has, and what must hold
/// between them.
///
/// Decoding, diagnostics, JSON, diffs, `explain` and the schemas are driven by it.
///
/// Immutable, and a class only so that handing it on copies one pointer: it is asked for once a
/// resource.
package final class KindTable: Sendable {
  package let kind: Kind
  package let owner: Kind.Owner
  /// One sentence: what a resource of this kind is.
  package let summary: String
  package let spec: Shape
  /// Whether organizations beneath the owner can be allowed to use a resource of this kind.
  package let canBeInherited: Bool
  /// A whole manifest, as a person would write it.
  ///
  /// Tests read it.
  package let example: String

  package init(
    _ kind: Kind,
    owner: Kind.Owner,
    summary: String,
    fields: [Field],
    rules: [Shape.Rule] = [],
    example: String
  ) {
    self.kind = kind
    self.owner = owner
    self.summary = summary
    self.spec = Shape(fields, rules: rules)
    canBeInherited = spec.field("inheritable") != nil
    self.example = example
  }

  /// Every table, in the order of `Kind.allCases`.
  package static let all: [KindTable] = [
    .accessTest, .approvalProcess, .assignment, .group, .identityProvider, .location,
    .organization, .policy, .profile, .quotaProfile, .scope, .service, .sharedResource, .tenant,
    .user,
  ]
}

extension FieldType {
  /// Which resources and which places a rule is about; all that is given has to fit.
  static let condition = Shape([
    Field(
      "organizations",
      .selector(.organization),
      empty: .mistake,
      "The organization that the resource is, or belongs to, is one of these."
    ),
    Field(
      "types",
      .set(.choice(organizationTypes)),
      empty: .mistake,
      "That organization is of one of these types."
    ),
    Field(
      "states",
      .set(.choice(organizationStates)),
      empty: .mistake,
      "That organization is in one of these states."
    ),
    Field(
      "tenants",
      .selector(.tenant),
      empty: .mistake,
      "The tenant that it is about is one of these."
    ),
    Field(
      "tenantTypes",
      .set(.name),
      empty: .mistake,
      "That tenant has one of these types."
    ),
    Field(
      "labels",
      .map(key: .name, value: .text),
      empty: .mistake,
      example: "{env: production}",
      "The resource has all of these labels."
    ),
  ])

  /// Members of a rule that name kinds of resource, their fields, and what is done to them.
  static let changedKinds = Field(
    "kinds",
    .set(.choice(kinds)),
    empty: .mistake,
    "Resources of these kinds."
  )

  /// Fields by path.
  static let changedFields = Field(
    "fields",
    .set(.name),
    empty: .mistake,
    """
    Fields of the spec, such as `owners` or `quota.limits.vcpus`, or `metadata.labels`; the whole \
    resource where absent.
    """
  )
}

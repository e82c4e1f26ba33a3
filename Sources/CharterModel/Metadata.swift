/// The fields of `metadata`, the same for every kind.
package enum Metadata {
  package static let shape = Shape([
    Field("name", .name, required: true, "The name, unique for its kind and organization."),
    Field(
      "organization",
      .name,
      "The organization that owns the resource; absent on platform-wide resources."
    ),
    Field(
      "labels",
      .map(key: .name, value: .text),
      example: "{env: production}",
      "Words that selectors choose by, such as `env: production`."
    ),
    Field(
      "annotations",
      .map(key: .name, value: .text),
      example: "{ticket: OPS-412}",
      "Notes for people, rules and other tools; `ticket` names what asked for a change."
    ),
    Field(
      "renamedFrom",
      .name,
      "The name that this resource used to have: it is renamed, not deleted and created."
    ),
    Field(
      "protect",
      .boolean,
      default: "false",
      """
      Kept in the store: the resource is not deleted, even when its manifest is gone, until \
      this has been taken back.
      """
    ),
  ])

  /// The key among the annotations that names what asked for a change.
  package static let ticketKey: StaticString = "ticket"

  /// The fields that are stored; the others are in the address, or say how to get there.
  package static let stored = ["annotations", "labels", "protect"]
}

/// The envelope around a spec.
package enum Envelope {
  package static let apiVersion = "charter/v1"

  package static let single = Shape([
    Field("apiVersion", .text, required: true, "Always `charter/v1`."),
    Field("kind", .text, required: true, "What the document declares."),
    Field("metadata", .object(Metadata.shape), required: true, "Name, owner, labels."),
    Field("spec", .text, "The fields of the kind."),
  ])

  package static let list = Shape([
    Field("apiVersion", .text, required: true, "Always `charter/v1`."),
    Field("kind", .text, required: true, "The kind with `List` behind it."),
    Field("metadata", .text, "What all items share: `organization`, `labels`, …"),
    Field(
      "items",
      .text,
      required: true,
      "One mapping an item: `name`, any other key of metadata, and the fields of the spec."
    ),
  ])
}

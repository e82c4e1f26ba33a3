/// The table of `charter.yaml`.
///
/// A workspace is not a resource: it is not stored, it says where the store is and who owns what is
/// applied.
package enum WorkspaceTable {
  package static let kindName = "Workspace"
  package static let fileName = "charter.yaml"
  package static let summary = "A folder of manifests, and the store that they are applied to."

  /// Its name, in `metadata`.
  package static let name = Field(
    "name",
    .name,
    required: true,
    "The name: the owner recorded on what the workspace applies."
  )

  package static let spec = Shape([
    Field(
      "store",
      .short(of: store, for: "folder"),
      default: "store",
      "The store: its folder, or a mapping."
    ),
    Field(
      "uses",
      .set(.name),
      "Other workspaces on the same store whose resources this one refers to."
    ),
    Field(
      "guards",
      .object(guards),
      "Limits that stop an apply which would take away more than anybody meant to."
    ),
  ])

  package static let store = Shape([
    Field(
      "folder",
      .folder,
      default: "store",
      "The folder of the store, relative to `charter.yaml`. `CHARTER_STORE` overrides it."
    ),
    Field(
      "lineage",
      .uuid,
      "The lineage of the store. Another store, or none, is refused. `charter show --format json` "
        + "prints it."
    ),
  ])

  package static let guards = Shape([
    Field(
      "maxRemovals",
      .percent,
      default: "25%",
      "The greatest part of a kind's resources that one apply may delete, from 10 deletions on."
    )
  ])

  package static let example = """
    apiVersion: charter/v1
    kind: Workspace
    metadata: {name: acme-access}
    spec:
      store: store
      guards: {maxRemovals: 25%}
    """
}

import CharterModel

/// Everything that planning has to say, in one place, so that the wording can be reviewed.
extension Finding {
  static func protected(_ address: Address) -> Finding {
    Finding(
      .protected,
      .error,
      "\(address) is protected and its manifest is gone",
      help: "put it back; to delete it, first apply it with protect: false",
      address: address
    )
  }

  static func notOwned(_ address: Address, owner: Text, source: Source) -> Finding {
    Finding(
      .notOwned,
      .error,
      owner.utf8.isEmpty
        ? "\(address) is in the store and no workspace owns it"
        : "\(address) is in the store and belongs to the workspace \(quoted(owner.string))",
      help: "give it another name, or have its owner let go of it; it is never silently taken",
      address: address,
      source: source
    )
  }

  static func stillReferred(
    _ address: Address,
    by other: String,
    workspace: Text,
    count: Int
  ) -> Finding {
    let more = count > 1 ? " and \(count - 1) more" : ""
    return Finding(
      .stillReferred,
      .error,
      "\(address) would go, and \(other)\(more) of the workspace "
        + "\(quoted(workspace.string)) refers to it",
      help: "have that workspace change first",
      address: address
    )
  }
}

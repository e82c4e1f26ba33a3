package import CharterJSON
package import CharterModel

/// One resource that is to be declared in another way.
package struct ManifestEdit: Sendable {
  /// What the manifests are to say of it.
  ///
  /// A body is an object with `metadata` and `spec`, as it is stored.
  package enum Change: Sendable {
    case change(to: JSONValue)
    case remove
    case add(JSONValue)
  }

  package var address: Address
  package var change: Change

  package init(_ address: Address, _ change: Change) {
    self.address = address
    self.change = change
  }

  /// What is to be declared; nothing where the resource goes.
  var body: JSONValue? {
    switch change {
    case .change(let body), .add(let body): body
    case .remove: nil
    }
  }
}

/// Something that cannot be written into the manifests.
package struct EditProblem: Error, Hashable, Sendable {
  package var address: Address
  /// Where it would have to be written; nothing for what stands nowhere.
  package var location: SourceLocation?
  /// How many columns a caret takes.
  package var width: Int
  package var message: String
  /// What to do instead.
  package var help: String?

  package init(
    _ address: Address,
    _ message: String,
    at location: SourceLocation?,
    width: Int = 1,
    help: String? = nil
  ) {
    self.address = address
    self.message = message
    self.location = location
    self.width = width
    self.help = help
  }
}

/// What comes of editing manifests: all that was asked for, or nothing.
package enum ManifestEdits: Sendable {
  /// The new bytes by path, relative to the workspace.
  ///
  /// A file of which nothing is left has none.
  case edited([String: [UInt8]])
  /// What cannot be edited, by place.
  case refused([EditProblem])
  /// The manifests as they would be, and what would be wrong with them.
  case invalid(Manifests, [Diagnostic])
}

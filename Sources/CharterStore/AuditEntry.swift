package import CharterJSON
package import CharterModel

/// What one apply did: one line of the audit trail.
package struct AuditEntry: Sendable {
  package var serial: Int
  package var time: Instant
  /// Who ran the command.
  package var actor: Text
  /// The people whose change it is, sorted; the actor in entries that do not name them.
  package var authors: [Text]
  package var workspace: Text
  package var lineage: String
  /// The version of the manifests in git, where they are in a repository.
  package var revision: Revision?
  package var planDigest: String
  /// The content digest of the state as applied.
  package var stateDigest: String
  /// The digest of `state.json` as written, without the members that name this entry; see
  /// `StateFile`.
  package var fileDigest = ""
  /// The guards that were overridden.
  package var overrides: [Text]
  /// What asked for it.
  package var ticket: Text?
  /// The serial that a rollback went back to.
  package var rollback: Int?
  /// Whether this first entry begins a store with a test clock; see
  /// `StoredState.Header.hasTestClock`.
  package var beginsTestClock = false
  /// The guard settings of the workspace, where the apply changes them.
  package var guards: GuardSettings?
  /// What was approved, and by whom; nothing where nobody had to.
  package var approvals: Approvals?
  package var summary: Summary
  /// What somebody else had changed in the store since the entry before, whether or not this apply
  /// touched it.
  package var found: [Found] = []
  package var changes: [Change]
  /// The digest of the entry before, where the entry was read.
  package internal(set) var previous = ""

  package init(
    serial: Int,
    time: Instant,
    actor: Text,
    authors: [Text]? = nil,
    workspace: Text,
    lineage: String,
    revision: Revision? = nil,
    planDigest: String,
    stateDigest: String,
    overrides: [Text] = [],
    ticket: Text? = nil,
    rollback: Int? = nil,
    guards: GuardSettings? = nil,
    approvals: Approvals? = nil,
    summary: Summary,
    changes: [Change]
  ) {
    self.serial = serial
    self.time = time
    self.actor = actor
    self.authors = authors ?? [actor]
    self.workspace = workspace
    self.lineage = lineage
    self.revision = revision
    self.planDigest = planDigest
    self.stateDigest = stateDigest
    self.overrides = overrides
    self.ticket = ticket
    self.rollback = rollback
    self.guards = guards
    self.approvals = approvals
    self.summary = summary
    self.changes = changes
  }

  /// The approvals that an apply rested on.
  package struct Approvals: Sendable {
    /// What they are bound to.
    package var digest: String
    /// The signed statements, with their signatures.
    package var signed: [JSONValue]

    package init(digest: String, signed: [JSONValue]) {
      self.digest = digest
      self.signed = signed
    }
  }

  /// How much changed, as the last lines of a plan have it.
  package struct Summary: Hashable, Sendable {
    package var add = 0
    package var change = 0
    package var destroy = 0
    package var rename = 0
    package var grants = 0
    package var revocations = 0
    /// How many users gain or lose something.
    package var users = 0

    package init() {}
  }

  /// One resource, before and after.
  package struct Change: Sendable {
    /// What was done, with all that this takes.
    package enum Action: Sendable {
      case create(Written)
      case update(ArraySlice<UInt8>, to: Written)
      case delete(ArraySlice<UInt8>)
      /// The bodies may differ as well.
      case rename(from: String, ArraySlice<UInt8>, to: Written)
      /// Nobody's resource is the workspace's from now on, as it is.
      case adopt(Written)
      /// The workspace's resource is nobody's from now on, as it is.
      case forget(Written)
    }

    package var address: String
    package var action: Action

    package init(address: String, _ action: Action) {
      self.address = address
      self.action = action
    }
  }

  /// A resource as an apply left it.
  package struct Written: Sendable {
    /// The canonical body.
    package var body: ArraySlice<UInt8>
    package var status: ArraySlice<UInt8>

    package init(body: ArraySlice<UInt8>, status: ArraySlice<UInt8>) {
      self.body = body
      self.status = status
    }
  }

  /// A resource that was not as the entry before had left it.
  package struct Found: Sendable {
    package var address: String
    package var before: StoredLine?
    package var after: StoredLine?
  }
}

extension AuditEntry.Change {
  /// The canonical body before; nothing where there was none.
  package var before: ArraySlice<UInt8>? {
    switch action {
    case .create: nil
    case .update(let before, _), .delete(let before), .rename(_, let before, _): before
    case .adopt(let written), .forget(let written): written.body
    }
  }

  /// What was written; nothing where the resource is gone.
  package var written: AuditEntry.Written? {
    switch action {
    case .create(let after), .update(_, let after), .rename(_, _, let after): after
    case .adopt(let after), .forget(let after): after
    case .delete: nil
    }
  }

  package var previousAddress: String? {
    if case .rename(let previous, _, _) = action { previous } else { nil }
  }

  /// The word that stands for the action in the trail.
  package var word: String {
    switch action {
    case .create: "create"
    case .update: "update"
    case .delete: "delete"
    case .rename: "rename"
    case .adopt: "adopt"
    case .forget: "forget"
    }
  }
}

/// A resource as its line of `state.json` has it, less the address.
package struct StoredLine: Hashable, Sendable {
  /// The owner; nobody where it is empty.
  package var workspace: Text
  /// The digest that was recorded when charter wrote the body.
  package var digest: String
  package var body: ArraySlice<UInt8>
  package var status: ArraySlice<UInt8>
}

import CharterJSON
import CharterModel
import CharterPlan

/// What the platform keeps about a resource besides what is declared; manifests never set it, and
/// it is no drift.
///
/// `created`; where the kind has a state, `stateSince`; of users who are invited `invitation` and
/// `invited` (CC2); of tenants that require security groups `defaultSecurityGroup` (ZT11). What the
/// platform wrote besides is kept.
struct ResourceStatus {
  private let change: ResourceChange
  private let now: JSONValue
  private let old: JSONValue?
  private let before: JSONValue?
  private let after: JSONValue?

  /// `previous`: The status that is stored, where the resource is.
  init(_ change: ResourceChange, previous: ArraySlice<UInt8>?, time: Instant) {
    self.change = change
    now = .text(time.rfc3339)
    old = previous.flatMap { try? JSONValue(parsing: Array($0)) }
    // A resource that is created has no earlier side; nothing is read that cannot matter.
    before = old == nil ? nil : change.before?.value["spec"]
    after = change.after?.value["spec"]
  }

  /// The members, sorted by key.
  var bytes: ArraySlice<UInt8> {
    var members = old?.members ?? []
    func set(_ key: Text, _ value: JSONValue?) {
      members.removeAll { $0.key == key }
      if let value {
        members.append(.init(key, value))
      }
    }
    if old == nil {
      set("created", now)
    }
    let isNew = before == nil
    if change.address.kind.table.spec.field("state") != nil,
      isNew || before?["state"] != after?["state"]
    {
      set("stateSince", now)
    }
    switch change.address.kind {
    case .user:
      let isAsked =
        isNew || before?["email"] != after?["email"]
        || before?["invitationGeneration"] != after?["invitationGeneration"]
      if isAsked {
        let isInvited = after?["email"] != nil
        set("invitation", isInvited ? "pending" : nil)
        set("invited", isInvited ? now : nil)
      }
    case .tenant:
      let isRequired = after?["securityGroupRequired"]?.boolean == true
      set("defaultSecurityGroup", isRequired ? "default" : nil)
    default: break
    }
    members.sort { $0.key < $1.key }
    return JSONValue.object(members).compact[...]
  }
}

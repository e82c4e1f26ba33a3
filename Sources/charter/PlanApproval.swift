import CharterFiles
import CharterModel
import CharterPlan
import CharterPolicy
import CharterStore

/// The approvals of one plan: which it takes, which there are, and whether these are good.
struct PlanApproval {
  let plan: Plan
  let digest: String
  let folder: ApprovalFolder
  /// The header of the store's state.
  let header: StoredState.Header
  private let stored: PolicyState
  private let lastSerial: Int?

  var needs: [ApprovalNeed] { plan.approvals }

  /// Looks into the store that the plan is for, and that it was worked out from.
  init(_ plan: Plan, _ store: Store, _ state: StoredState) throws(StoreError) {
    self.plan = plan
    digest = plan.approvals.isEmpty ? "" : PlanDigest.of(plan)
    folder = ApprovalFolder(workspace: plan.folder, digest: digest)
    header = state.header
    stored = PolicyState(state, at: plan.at)
    lastSerial =
      plan.approvals.isEmpty ? nil : try store.lastSerial(approving: digest, state)
  }

  /// In seconds.
  private static let clockTolerance: Int64 = 300

  /// An approval that does not count, and why.
  struct Refused {
    let file: String
    let reason: String
  }

  /// What was found.
  struct Result {
    let status: ApprovalStatus
    let refused: [Refused]
    /// Those that count.
    let approvals: [SignedApproval]
  }

  /// Reads and checks what there is.
  func check() throws -> Result {
    var good: [SignedApproval] = []
    var refused: [Refused] = []
    for entry in try folder.entries() {
      let approval: SignedApproval
      switch entry.content {
      case .approval(let read): approval = read
      case .other(let reason):
        refused.append(Refused(file: entry.name, reason: reason))
        continue
      }
      if let reason = try objection(to: approval) {
        refused.append(Refused(file: entry.name, reason: reason))
      } else {
        good.append(approval)
      }
    }
    let statements = good.map(\.statement)
    // Who approved a plan of somebody else's making may have made this one.
    let authors = (plan.authors + statements.flatMap(\.authors))
      .flatMap { stored.users(named: $0) }.map(\.reference)
    let status = ApprovalStatus(needs, statements, authors: Set(authors))
    refused += status.notEntitled.map {
      Refused(
        file: ApprovalFolder.name(of: $0.user),
        reason: "\($0.user) is asked by no step"
      )
    }
    return Result(
      status: status,
      refused: refused,
      approvals: good.filter { !status.notEntitled.contains($0.statement) }
    )
  }

  /// Why an approval does not count; nothing where it does.
  func objection(to approval: SignedApproval) throws -> String? {
    let statement = approval.statement
    guard statement.changes == digest, statement.workspace == plan.workspace.string,
      statement.lineage == plan.base.lineage
    else {
      return "it is for other changes"
    }
    // The clocks of two machines differ a little.
    guard statement.time.seconds <= plan.at.seconds + PlanApproval.clockTolerance else {
      return "it is dated \(statement.time.rfc3339), which is later than now"
    }
    guard statement.serial <= plan.base.serial else {
      return "it is for a later state of the store"
    }
    if let lastSerial, statement.serial < lastSerial {
      return "it was used up by the apply with serial \(lastSerial)"
    }
    guard let user = stored.find(.user, statement.user) else {
      return "the store has no user \(visible(statement.user))"
    }
    let keys = user.sshKeys
    guard !keys.isEmpty else {
      return "the store has no key of \(statement.user)"
    }
    let answer = try SSHSignature.check(
      approval.signature,
      of: statement.text,
      by: statement.user,
      keys: keys
    )
    return switch answer {
    case .good: nil
    case .bad: "its signature is not that of a key of \(statement.user) in the store"
    case .none(let what): "its signature was not checked: \(what)"
    }
  }

  /// The users whom a name means.
  func users(named name: String) -> [PolicyResource] { stored.users(named: Text(name)) }
}

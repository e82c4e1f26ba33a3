import CharterAccess
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
  /// What was found in the store, and what was applied last, if that is something else: what only one
  /// of them has counts for nothing.
  private let states: [PolicyState]
  private let lastSerial: Int?

  var needs: [ApprovalNeed] { plan.approvals }

  /// Looks into the store that the plan is for, and that it was worked out from.
  init(_ planned: PlannedWorkspace) throws(StoreError) {
    let (plan, state) = (planned.plan, planned.stored)
    self.plan = plan
    digest = plan.approvals.isEmpty ? "" : PlanDigest.of(plan)
    folder = ApprovalFolder(workspace: plan.folder, digest: digest)
    header = state.header
    let applied = planned.applied.map { applied in
      PolicyState(AccessResources(applied), at: plan.at, world: nil) { _ in nil }
    }
    states = [PolicyState(state, at: plan.at)] + (applied.map { [$0] } ?? [])
    lastSerial =
      plan.approvals.isEmpty ? nil : try planned.store.lastSerial(approving: digest, state)
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
      .flatMap { name in states.flatMap { $0.users(named: name) } }.map(\.reference)
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
    guard states[0].find(.user, statement.user) != nil else {
      return "the store has no user \(visible(statement.user))"
    }
    let keys = keys(of: statement.user)
    guard !keys.isEmpty else {
      return states.count > 1
        ? "the store has no key of \(statement.user) that was applied"
        : "the store has no key of \(statement.user)"
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

  /// The keys of a user, as every state has them: one that somebody put there by hand signs nothing.
  private func keys(of user: String) -> [String] {
    let sides = states.map { state in
      (state.find(.user, user)?.sshKeys ?? []).map(SSHKey.withoutComment)
    }
    return (sides.first ?? []).filter { key in sides.allSatisfy { $0.contains(key) } }
  }

  /// The users whom a name means.
  func users(named name: String) -> [PolicyResource] { states[0].users(named: Text(name)) }
}

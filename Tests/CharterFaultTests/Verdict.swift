import Foundation

/// What must hold after a fault, and what does not.
extension Scenario {
  /// How an apply ended and what it left, with what is wrong about that.
  struct Verdict: Sendable {
    var outcome: Outcome?
    var problems: [String]
  }

  /// Looks at the store right after the apply: old or new, and as the apply said.
  func verdict(on ended: Ended, leaving image: StoreImage?) -> Verdict {
    let outcome = outcome(of: image)
    var problems: [String] = []
    switch (outcome, ended.code) {
    case (nil, _):
      problems.append("neither the old nor the new state")
    case (.old, _) where ended.isAcknowledged:
      problems.append("said to be applied, and the old state")
    case (.new, let code?) where code != 0 && code != 7:
      problems.append("said to have failed, and the new state")
    default:
      break
    }
    if ended.isHung {
      problems.append("did not end by itself")
    }
    return Verdict(outcome: outcome, problems: problems.map { "\($0): \(ended.said)" })
  }

  /// Whether the next apply works on a store as it was left, without anybody's help, and comes to
  /// the new state; what is wrong, where it does not.
  func recovery(of image: StoreImage?) async throws -> [String] {
    try await Recoveries.shared.problems(of: image, self)
  }

  fileprivate func recover(_ image: StoreImage?) async throws -> [String] {
    let ground = try Ground(manifests, image)
    defer { ground.remove() }
    var problems: [String] = []
    let apply = try await ground.charter(Command.apply)
    if apply.code != 0 {
      problems.append("the next apply fails: \(apply.said)")
    }
    let after = try ground.image()
    if outcome(of: after) != .new || (old != nil && after?.trail != new.trail) {
      problems.append("the next apply does not come to the new state: \(apply.said)")
    }
    if let names = after?.temporaries, !names.isEmpty {
      problems.append("temporaries are left: \(names)")
    }
    let plan = try await ground.charter(Command.plan)
    if plan.code != 0 {
      problems.append("a plan finds changes after that: \(plan.said)")
    }
    return problems + (try await goOn(ground))
  }

  /// Applies something else after that: what was left must not come up later.
  private func goOn(_ ground: Ground) async throws -> [String] {
    var problems: [String] = []
    try ground.write(Manifests.further)
    let apply = try await ground.charter(Command.apply)
    if apply.code != 0 {
      problems.append("the apply after the next fails: \(apply.said)")
    }
    let image = try ground.image() ?? StoreImage()
    do {
      let emails = try Trail.emails(ofState: image.state ?? [])
      problems += try Trail(image.trail).contradictions(to: emails)
    } catch {
      problems.append("the store cannot be read: \(error)")
    }
    if await Recoveries.shared.hasVerify {
      let verify = try await ground.charter(["verify"])
      if verify.code != 0 {
        problems.append("the store does not stand a verification: \(verify.said)")
      }
    }
    return problems
  }
}

/// The stores that were recovered already: equal ones need not be tried twice.
actor Recoveries {
  static let shared = Recoveries()

  private struct Key: Hashable {
    var manifests: [String: String]
    var essence: StoreImage?
  }

  private var known: [Key: Task<[String], any Error>] = [:]
  private var verify: Task<Bool, Never>?

  /// How many different stores were recovered.
  var count: Int { known.count }

  func problems(of image: StoreImage?, _ scenario: Scenario) async throws -> [String] {
    let key = Key(manifests: scenario.manifests, essence: image?.essence)
    let task = known[key] ?? Task { try await scenario.recover(image) }
    known[key] = task
    return try await task.value
  }

  /// Whether this charter has the command that checks a store.
  var hasVerify: Bool {
    get async {
      let task =
        verify
        ?? Task {
          let folder = FileManager.default.temporaryDirectory
          let help = try? await Programs.run([Programs.charter, "--help"], in: folder)
          return help?.output.contains("  verify ") ?? false
        }
      verify = task
      return await task.value
    }
  }
}

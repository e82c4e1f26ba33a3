import CharterModel
import CharterPolicy

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
      help: owner.utf8.isEmpty
        ? "take it over with 'charter adopt \(address)', or give yours another name"
        : "give yours another name, or have it let go of there with 'charter forget \(address)', and "
          + "adopt it here",
      address: address,
      source: source
    )
  }

  /// Somebody has given it to this workspace by hand.
  static func takenByHand(_ address: Address, owner: Text) -> Finding {
    let owner = quoted(owner.string)
    return Finding(
      .notOwned,
      .error,
      "\(address) belongs to the workspace \(owner), and somebody has given it to this one by hand",
      help: "put its workspace back in the store to \(owner); no plan takes what is given by hand",
      address: address
    )
  }

  static func dangling(_ address: Address, to target: Address, source: Source?) -> Finding {
    Finding(
      .unknownReference,
      .error,
      "\(address) refers to \(target), which is not there any more",
      help: "have the workspace that had it bring it back first",
      address: address,
      source: source
    )
  }

  /// One that did not hold before is told of, and does not stop the plan.
  static func failed(_ result: AccessTestResult, isNews: Bool) -> Finding {
    Finding(
      .failedTest,
      isNews ? .error : .warning,
      "\(result.test) does not hold, assertion \(result.number): \(result.sentence)"
        + result.failures.map { "\n  - \($0)" }.joined(),
      help: "change what gives, or does not give, the access; or change the assertion",
      address: result.test,
      source: result.source,
      rule: result.test
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

import ArgumentParser
import CharterModel
import CharterStore

/// `--allow-empty`, of commands that compare with a store.
struct MissingStoreOptions: ParsableArguments {
  @Flag(help: "Succeed if there is no store yet.")
  var allowEmpty = false

  /// Refuses a store that does not exist, unless that is allowed: a volume that is not mounted, or a
  /// path with a typing error, looks like that.
  func check(_ store: Store, _ output: OutputOptions) throws {
    guard !allowEmpty else {
      return
    }
    Failures.say(
      .otherStore,
      "there is no store in \(quoted(store.path))",
      help: "name its folder under spec.store or CHARTER_STORE; before the first apply, pass "
        + "--allow-empty",
      output
    )
    throw ExitStatus.failure
  }
}

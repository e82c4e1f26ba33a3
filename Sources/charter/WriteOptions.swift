import ArgumentParser
import CharterStore

/// How a command writes to the store.
struct WriteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Wait so many seconds while somebody else applies.",
      valueName: "seconds"
    )
  )
  var lockTimeout = 0
  @Flag(
    help: "Write to a store in a network file system, where charter can promise nothing."
  )
  var allowNetworkStore = false
  @Option(
    help: ArgumentHelp(
      "Write the checkpoint of the audit trail to a file, for 'charter verify'.",
      valueName: "file"
    ),
    completion: .file()
  )
  var checkpoint: String?

  func validate() throws {
    guard (0...86_400).contains(lockTimeout) else {
      throw ValidationError("--lock-timeout takes seconds from 0 to 86400")
    }
  }

  var writing: Store.Writing {
    Store.Writing(lockTimeout: lockTimeout, allowsNetwork: allowNetworkStore)
  }
}

import CharterFiles
import CharterModel

/// What git says of the manifests, where they are in a repository and git is there.
enum GitRevision {
  /// The version that a workspace has checked out.
  ///
  /// Nothing where it cannot be told: a plan does not need it, the audit trail is only poorer.
  static func of(workspace folder: String) -> Revision? {
    guard let commit = git(["rev-parse", "--verify", "-q", "HEAD"], in: folder),
      commit.utf8.count >= 40, commit.utf8.allSatisfy({ isHexadecimal($0) })
    else {
      return nil
    }
    let remote = git(["config", "--get", "remote.origin.url"], in: folder)
    // The store may lie beside the manifests, and changes with every apply.
    let changed = git(["status", "--porcelain", "--", "*.yaml", "*.yml"], in: folder)
    return Revision(
      commit: commit,
      repository: remote.flatMap { $0.isEmpty ? nil : withoutSecrets($0) },
      hasUncommitted: changed != ""
    )
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// Nothing where git cannot tell.
  private static func git(_ arguments: [String], in folder: String) -> String? {
    try? Git.text(arguments, in: folder)
  }

  /// The address of a repository without the user and the password that some put into it.
  static func withoutSecrets(_ address: String) -> String {
    guard let scheme = address.utf8.firstIndex(of: UInt8(ascii: ":")),
      address[scheme...].hasPrefix("://")
    else {
      return visible(address)
    }
    let rest = address[scheme...].dropFirst(3)
    let host = rest.prefix { $0 != "/" }
    guard let at = host.lastIndex(of: "@") else {
      return visible(address)
    }
    return visible(address[..<scheme] + "://" + rest[rest.index(after: at)...])
  }
}

package import CharterJSON
package import CharterModel

/// What an approver signs: a decision about exactly these changes.
package struct ApprovalStatement: Hashable, Sendable {
  /// What the approver says.
  package enum Decision: String, Sendable {
    case approve
    case reject
  }

  /// The namespace of the signature (PROTOCOL.sshsig of OpenSSH): one made for something else is
  /// none.
  package static let namespace = "charter-approval"
  private static let title = "charter approval 1"

  package var decision: Decision
  /// The digest of what is approved; see `Plan.approvalDigest`.
  package var changes: String
  package var workspace: String
  package var lineage: String
  /// That of the store when it was signed.
  package var serial: Int
  /// The authors of the plan, sorted.
  package var authors: [Text]
  /// Who signs, by reference.
  package var user: String
  package var time: Instant

  package init(
    decision: Decision,
    changes: String,
    workspace: String,
    lineage: String,
    serial: Int,
    authors: [Text],
    user: String,
    time: Instant
  ) {
    self.decision = decision
    self.changes = changes
    self.workspace = workspace
    self.lineage = lineage
    self.serial = serial
    self.authors = authors
    self.user = user
    self.time = time
  }

  /// The bytes that are signed: one line each, readable.
  package var text: String {
    """
    \(ApprovalStatement.title)
    decision: \(decision.rawValue)
    changes: \(changes)
    workspace: \(workspace)
    lineage: \(lineage)
    serial: \(serial)
    author: \(authors.map { visible($0.string) }.joined(separator: ", "))
    user: \(user)
    time: \(time.rfc3339)

    """
  }

  /// Reads exactly such a text.
  package init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let keys = [
      "decision", "changes", "workspace", "lineage", "serial", "author", "user", "time",
    ]
    guard lines.count == keys.count + 2, lines[0] == ApprovalStatement.title, lines.last == ""
    else {
      return nil
    }
    var values: [String] = []
    for (line, key) in zip(lines.dropFirst(), keys) {
      guard line.hasPrefix("\(key): ") else {
        return nil
      }
      values.append(String(line.dropFirst(key.count + 2)))
    }
    guard let decision = Decision(rawValue: values[0]), let serial = Int(values[4]),
      let time = Instant(values[7])
    else {
      return nil
    }
    self.init(
      decision: decision,
      changes: values[1],
      workspace: values[2],
      lineage: values[3],
      serial: serial,
      authors: Set(values[5].split(separator: ", ").map { Text(String($0)) }).sorted(),
      user: values[6],
      time: time
    )
    guard self.text == text else {
      return nil
    }
  }
}

/// A statement with its signature, as it is kept in a file.
package struct SignedApproval: Hashable, Sendable {
  package let statement: ApprovalStatement
  /// Armoured, as `ssh-keygen -Y sign` writes it.
  package let signature: String

  package init(_ statement: ApprovalStatement, signature: String) {
    self.statement = statement
    self.signature = signature
  }

  private static let formatVersion = "1.0"

  /// As it is kept in files and in the audit trail.
  package var value: JSONValue {
    [
      "formatVersion": .text(SignedApproval.formatVersion), "statement": .text(statement.text),
      "signature": .text(signature),
    ]
  }

  /// The content of the file.
  package var bytes: [UInt8] { value.compact + [0x0A] }

  /// Reads such a file; nothing where it is none.
  package init?(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes),
      value["formatVersion"]?.string == SignedApproval.formatVersion,
      let statement = value["statement"]?.string.flatMap({ ApprovalStatement($0) }),
      let signature = value["signature"]?.string
    else {
      return nil
    }
    self.init(statement, signature: signature)
    // Whatever else stands in the file was not written by charter.
    guard self.bytes == bytes, SignedApproval.isArmoured(signature) else {
      return nil
    }
  }

  /// Whether a text is one armoured SSH signature and nothing else.
  private static func isArmoured(_ signature: String) -> Bool {
    signature.hasPrefix("-----BEGIN SSH SIGNATURE-----\n")
      && signature.hasSuffix("\n-----END SSH SIGNATURE-----\n")
      && signature.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }
  }
}

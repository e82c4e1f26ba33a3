import CharterFiles
import CharterModel
import CharterPolicy
import Subprocess

/// Signatures with SSH keys, by the `ssh-keygen` of OpenSSH (`-Y sign`, `-Y verify`).
enum SSHSignature {
  /// Why there is no signature, in a sentence.
  struct Failure: Error {
    let message: String
  }

  /// Signs a text with a private key, or with the agent's key of a public one.
  static func sign(_ text: String, with key: String) async throws -> String {
    let (isSigned, signature, problem): (Bool, String, String)
    do {
      let result = try await run(
        .name("ssh-keygen"),
        arguments: ["-Y", "sign", "-q", "-n", ApprovalStatement.namespace, "-f", key],
        input: .string(text),
        output: .string(limit: 1 << 16),
        error: .string(limit: 1 << 16)
      )
      (isSigned, signature, problem) = (
        result.terminationStatus.isSuccess, result.standardOutput, result.standardError
      )
    } catch {
      throw Failure(message: "ssh-keygen cannot be run: is OpenSSH installed?")
    }
    guard isSigned else {
      let reason =
        problem.split(whereSeparator: \.isNewline).last.map(String.init) ?? "it says nothing"
      throw Failure(message: "ssh-keygen does not sign: \(visible(reason))")
    }
    return signature
  }

  /// Whether a signature is that of one of a user's keys.
  static func isGood(
    _ signature: String,
    of text: String,
    by user: String,
    keys: [String]
  ) async throws -> Bool {
    let folder = try folder()
    do {
      let signers = keys.map {
        "\(user) namespaces=\"\(ApprovalStatement.namespace)\" \(SSHKey.withoutComment($0))\n"
      }
      for (name, content) in [("signers", signers.joined()), ("signature", signature)] {
        try Files.write(
          Array(content.utf8),
          to: "\(folder.path)/\(name)",
          mode: 0o600,
          replacing: false
        )
      }
    } catch {
      throw Failure(message: error.description)
    }
    do {
      let result = try await run(
        .name("ssh-keygen"),
        arguments: [
          "-Y", "verify", "-q", "-n", ApprovalStatement.namespace, "-I", user,
          "-f", "\(folder.path)/signers", "-s", "\(folder.path)/signature",
        ],
        input: .string(text),
        output: .discarded,
        error: .discarded
      )
      return result.terminationStatus.isSuccess
    } catch {
      throw Failure(message: "ssh-keygen cannot be run: is OpenSSH installed?")
    }
  }

  private static func folder() throws(Failure) -> TemporaryFolder {
    do {
      return try TemporaryFolder()
    } catch {
      throw Failure(message: error.description)
    }
  }
}

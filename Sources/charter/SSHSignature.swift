import CharterFiles
import CharterModel
import CharterPolicy
import CharterProcess

/// Signatures with SSH keys, by the `ssh-keygen` of OpenSSH (`-Y sign`, `-Y verify`).
enum SSHSignature {
  /// Why there is no signature, in a sentence.
  struct Failure: Error {
    let message: String
  }

  /// The seconds that a person has to type a passphrase, or to touch a key.
  private static let patience = 300
  /// The seconds that anything has that asks nobody.
  private static let deadline = 60
  private static let outputLimit = 1 << 16

  /// Signs a text with a private key, or with the agent's key of a public one.
  ///
  /// `ssh-keygen` asks for a passphrase on the terminal itself, so nothing else may be shown there.
  static func sign(_ text: String, with key: String) throws(Failure) -> String {
    Progress.stage("")
    Progress.clear()
    var program = ChildProcess(
      "ssh-keygen",
      ["-Y", "sign", "-q", "-n", ApprovalStatement.namespace, "-f", Files.absolute(key)],
      environment: Environment.variables(
        ["HOME", "PATH", "TERM", "SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY"]
      ),
      outputLimit: outputLimit,
      deadline: patience
    )
    program.input = Array(text.utf8)
    program.asksPerson = true
    let result: ChildProcess.Result
    do {
      // A key of hardware says here that it waits for a touch.
      result = try program.run { bytes in
        if Stream.error.isTerminal {
          Stream.error.write(visibleLines(String(decoding: bytes, as: UTF8.self)))
        }
      }
    } catch {
      throw Failure(message: error.message("ssh-keygen"))
    }
    guard result.succeeded else {
      let reason = result.lastErrorLine ?? "it printed no reason"
      throw Failure(message: "ssh-keygen did not sign: \(visible(reason))")
    }
    return String(decoding: result.output, as: UTF8.self)
  }

  /// Whether a signature is that of one of a user's keys.
  static func isGood(
    _ signature: String,
    of text: String,
    by user: String,
    keys: [String]
  ) throws(Failure) -> Bool {
    let signers = keys.map {
      "\(user) namespaces=\"\(ApprovalStatement.namespace)\" \(SSHKey.withoutComment($0))\n"
    }
    var program = ChildProcess(
      "ssh-keygen",
      [
        "-Y", "verify", "-q", "-n", ApprovalStatement.namespace, "-I", user,
        "-f", "/dev/fd/3", "-s", "/dev/fd/4",
      ],
      environment: [.init("PATH", "/usr/bin:/bin"), .init("HOME", "/"), .init("LC_ALL", "C")],
      outputLimit: outputLimit,
      deadline: deadline
    )
    program.input = Array(text.utf8)
    program.files = [Array(signers.joined().utf8), Array(signature.utf8)]
    do {
      return try program.run().succeeded
    } catch .killed, .tooMuchOutput {
      // Whatever a signature makes of ssh-keygen, it is not good.
      return false
    } catch {
      throw Failure(message: error.message("ssh-keygen"))
    }
  }
}

import CharterFiles
import CharterModel
import CharterPolicy
import CharterProcess

/// Signatures with SSH keys, by the `ssh-keygen` of OpenSSH (`-Y sign`, `-Y verify`).
enum SSHSignature {
  /// Why there is no signature, or no answer about one.
  struct Failure: Error {
    /// A sentence without its full stop.
    let message: String
    let help: String

    init(_ message: String, help: String) {
      self.message = message
      self.help = help
    }

    /// `ssh-keygen` gave no answer at all.
    init(_ failure: ChildProcess.Failure) {
      let help =
        switch failure {
        case .notFound: "install OpenSSH, whose ssh-keygen signs and checks signatures"
        case .cannotStart, .lost: "free what the system is short of, and run the command again"
        case .timedOut, .tooMuchOutput, .killed:
          "run ssh-keygen -Y yourself to see what it waits for, and run the command again"
        }
      self.init(failure.message("ssh-keygen"), help: help)
    }
  }

  /// What `ssh-keygen` says of a signature.
  enum Answer: Equatable {
    case good
    case bad
    /// It ended before it had an answer: what happened, in a sentence.
    case none(String)
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
      throw Failure(error)
    }
    guard result.succeeded else {
      let reason = result.lastErrorLine ?? "it printed no reason"
      guard !reason.hasPrefix("Enter passphrase") else {
        throw Failure(
          "the key has a passphrase, and there is no terminal to ask for it on",
          help:
            "run it on a terminal, or add the key to ssh-agent and name its public key with --key"
        )
      }
      throw Failure(
        "ssh-keygen did not sign: \(visible(reason))",
        help: "name the private key with --key, or a public one whose key the agent holds"
      )
    }
    return String(decoding: result.output, as: UTF8.self)
  }

  /// Asks whether a signature is that of one of a user's keys.
  ///
  /// Only a program that cannot be run is an error: a signature that makes `ssh-keygen` crash must not
  /// keep others from counting.
  static func check(
    _ signature: String,
    of text: String,
    by user: String,
    keys: [String]
  ) throws(Failure) -> Answer {
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
      return try program.run().succeeded ? .good : .bad
    } catch {
      switch error {
      case .killed, .tooMuchOutput: return .none(error.message("ssh-keygen"))
      default: throw Failure(error)
      }
    }
  }
}

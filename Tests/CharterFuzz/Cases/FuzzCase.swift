import CharterTestSupport

/// A sort of file that anybody may hand to charter, and what has to hold whatever its bytes are.
package enum FuzzCase: String, CaseIterable, Sendable {
  case manifest
  case state
  case audit
  case plan
  case proof

  /// Takes the bytes the whole way that charter takes them.
  ///
  /// A trap ends the process; what else is wrong is returned.
  package func complaint(_ bytes: [UInt8], on bench: FuzzBench) -> String? {
    do {
      switch self {
      case .manifest: try ManifestFuzzing(bench).run(bytes)
      case .state: try StateFuzzing(bench).run(bytes)
      case .audit: try AuditFuzzing(bench).run(bytes)
      case .plan: try PlanFuzzing(bench).run(bytes)
      case .proof: try ProofFuzzing(bench).run(bytes)
      }
      return nil
    } catch let complaint as FuzzComplaint {
      return complaint.message
    } catch {
      return "\(error)"
    }
  }
}

/// Something that does not hold.
struct FuzzComplaint: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }

  /// Nothing in an output may be hidden, whatever it is about.
  static func check(visible text: String, _ what: String) throws {
    if let complaint = HiddenText.complaint(text) {
      throw FuzzComplaint("\(what): \(complaint)")
    }
  }

  static func check(_ condition: Bool, _ message: @autoclosure () -> String) throws {
    guard condition else {
      throw FuzzComplaint(message())
    }
  }
}

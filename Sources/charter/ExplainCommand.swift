import ArgumentParser
import CharterModel
import CharterReport

/// `charter explain`: the documentation of kinds, fields and codes.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a kind, a field, or the code of a diagnostic.",
    discussion: "charter explain, charter explain User, charter explain User.email, "
      + "charter explain CH202."
  )

  @Argument(
    help: "KIND, KIND.FIELD or CODE, or codes for all of these; the kinds where absent.",
    completion: .list(Kind.allCases.map(\.rawValue) + ["codes"])
  )
  var subject: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let text = ExplainText(style: output.style(for: .output))
    guard let subject else {
      Stream.output.write(folding: text.kinds())
      return
    }
    if subject.lowercased() == "codes" {
      Stream.output.write(folding: text.codes())
      return
    }
    if let code = DiagnosticCode(rawValue: subject.uppercased()) {
      Stream.output.write(folding: text.code(code))
      return
    }
    let parts = subject.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let kinds = [WorkspaceTable.kindName] + Kind.allCases.map(\.rawValue)
    guard let word = kinds.first(where: { $0.lowercased() == parts[0].lowercased() }) else {
      throw unknown(parts[0], among: kinds + DiagnosticCode.allCases.map(\.rawValue))
    }
    guard parts.count > 1 else {
      let kind = Kind(word: word)
      Stream.output.write(folding: kind.map(text.kind) ?? text.workspace())
      return
    }
    Stream.output.write(folding: try field(parts, word, text))
  }

  private func field(_ parts: [String], _ word: String, _ text: ExplainText) throws -> String {
    var names = Array(parts.dropFirst())
    var shape: Shape? = Kind(word: word)?.table.spec ?? WorkspaceTable.spec
    if names.first == "metadata" {
      shape = Metadata.shape
      names.removeFirst()
    } else if names.first == "spec" {
      names.removeFirst()
    }
    var found: Field?
    for name in names {
      let known = shape?.fields.map(\.name) ?? []
      guard let field = shape?.field(name) else {
        throw unknown(name, among: known)
      }
      found = field
      shape = field.type.fields
    }
    guard let found else {
      throw unknown(parts.joined(separator: "."), among: shape?.fields.map(\.name) ?? [])
    }
    return text.field(found, path: ([word] + parts.dropFirst()).joined(separator: "."))
  }

  private func unknown(_ word: String, among known: [String]) -> ValidationError {
    let closest = Suggestion.closest(to: word, among: known)
    return ValidationError(
      "there is no \(quoted(word)) to explain"
        + (closest.map { "; did you mean \($0)?" }
          ?? "; 'charter explain' lists the kinds, 'charter explain codes' the codes")
    )
  }
}

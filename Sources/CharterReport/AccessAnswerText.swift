package import CharterAccess
import CharterJSON
package import CharterModel

/// Whether one user holds one permission on one target, and why.
package struct AccessAnswer: Sendable {
  package let user: String
  package let target: String
  package let permission: String
  package let time: Instant
  package let derivations: [Derivation]
  /// The conditions that fail; empty where it is held.
  package let refusals: [Refusal]
  package let source: @Sendable (Text) -> Source?

  package init(
    user: String,
    target: String,
    permission: String,
    time: Instant,
    derivations: [Derivation],
    refusals: [Refusal],
    source: @escaping @Sendable (Text) -> Source?
  ) {
    self.user = user
    self.target = target
    self.permission = permission
    self.time = time
    self.derivations = derivations
    self.refusals = refusals
    self.source = source
  }

  package var isHeld: Bool { !derivations.isEmpty }
}

/// Answers to questions about access, for people and for programs.
package struct AccessAnswerText {
  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  private func place(_ source: Source?) -> String {
    source.map { "  " + style(.quiet, $0.shown) } ?? ""
  }

  private func verdict(_ answer: AccessAnswer) -> String {
    let word = answer.isHeld ? style(.added, "yes") : style(.removed, "no")
    let verb = answer.isHeld ? "holds" : "does not hold"
    return "\(word): \(answer.user) \(verb) \(answer.permission) on \(answer.target)\n"
  }

  /// One line, and one for each derivation or condition.
  package func brief(_ answer: AccessAnswer) -> String {
    var text = verdict(answer)
    for derivation in answer.derivations {
      text += "  \(derivation)\n"
    }
    return text + conditions(answer)
  }

  /// The same with a line and a place for every step.
  package func detailed(_ answer: AccessAnswer) -> String {
    var text = verdict(answer)
    for (number, derivation) in answer.derivations.enumerated() {
      text += answer.derivations.count > 1 ? "\n  \(number + 1).\n" : "\n"
      let width = derivation.steps.map { $0.utf8.count }.max() ?? 0
      for (position, step) in derivation.steps.enumerated() {
        let arrow = position == 0 ? "  " : "→ "
        let source = position == derivation.steps.count - 1 ? nil : answer.source(step)
        let name = source == nil ? step.string : DisplayWidth.pad(step.string, to: width)
        text += "    \(arrow)\(name)\(place(source))\n"
      }
    }
    return text + conditions(answer)
  }

  private func conditions(_ answer: AccessAnswer) -> String {
    answer.refusals.map { refusal in
      "  - \(refusal.message)\(place(refusal.addresses.lazy.compactMap(answer.source).first))\n"
    }.joined()
  }

  package func json(_ answer: AccessAnswer) -> String {
    let addresses = Set(
      answer.derivations.flatMap { $0.steps.dropLast() } + answer.refusals.flatMap(\.addresses)
    ).sorted()
    let value: JSONValue = [
      "user": .text(answer.user), "target": .text(answer.target),
      "permission": .text(answer.permission), "at": .text(answer.time.rfc3339),
      "can": .boolean(answer.isHeld),
      "derivations": .array(answer.derivations.map(json)),
      "conditions": .array(
        answer.refusals.map { refusal in
          [
            "condition": .text(refusal.condition.rawValue), "message": .text(refusal.message),
            "addresses": .array(refusal.addresses.map { .string($0) }),
          ]
        }
      ),
      "sources": .array(
        addresses.compactMap { address in
          answer.source(address).map { .place(of: address, $0) }
        }
      ),
    ]
    return String(decoding: value.pretty(), as: UTF8.self) + "\n"
  }

  private func json(_ derivation: Derivation) -> JSONValue {
    .array(derivation.steps.map { .string($0) })
  }

  /// Who holds a permission on a target.
  package func holders(
    _ rows: [(user: String, derivations: [Derivation])],
    _ permission: String,
    _ target: String,
    onPlatform platform: Int
  ) -> String {
    let elsewhere =
      platform > 0
      ? "\(platform) user\(platform == 1 ? " holds" : "s hold") it on *, the whole platform\n" : ""
    guard !rows.isEmpty else {
      return "nobody holds \(permission) on \(target)\n" + elsewhere
    }
    let width = rows.map { $0.user.utf8.count }.max() ?? 0
    return rows.map { row in
      let way = row.derivations.first.map {
        $0.steps.dropFirst().dropLast().map(\.string).joined(separator: " → ")
      }
      let more = row.derivations.count > 1 ? ", and \(row.derivations.count - 1) more" : ""
      return "\(DisplayWidth.pad(row.user, to: width))  \(style(.quiet, (way ?? "") + more))\n"
    }.joined()
      + style(
        .strong,
        "\(rows.count) user\(rows.count == 1 ? " holds" : "s hold") \(permission) on \(target)"
      ) + "\n" + elsewhere
  }

  package func json(
    _ rows: [(user: String, derivations: [Derivation])],
    _ permission: String,
    _ target: String,
    _ time: Instant
  ) -> String {
    let value: JSONValue = [
      "permission": .text(permission), "target": .text(target), "at": .text(time.rfc3339),
      "holders": .array(
        rows.map { row in
          ["user": .text(row.user), "derivations": .array(row.derivations.map(json))]
        }
      ),
    ]
    return String(decoding: value.pretty(), as: UTF8.self) + "\n"
  }
}

/// What makes a change of access worth a second look (section 4).
package struct AccessRisks: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A permission is gained that lets its holder change access (RP11).
  package static let escalation = AccessRisks(rawValue: 1)
  /// A user gains something from, or in, an organization that it does not belong to.
  package static let crossOrganization = AccessRisks(rawValue: 2)
  /// The last holder of a permission that changes access loses it.
  package static let lockout = AccessRisks(rawValue: 4)

  /// Something is gained without an end, where a policy wants one.
  package static let standing = AccessRisks(rawValue: 8)

  /// Each with the word that plans have for it, in the order in which they are listed.
  package static let words: [(risk: AccessRisks, word: String)] = [
    (.escalation, "escalation"), (.crossOrganization, "cross-organization"),
    (.standing, "standing"), (.lockout, "lockout"),
  ]

  /// Which are told first: lockouts and escalations, then what crosses organizations, then the rest.
  package var rank: Int {
    if contains(.lockout) {
      return 0
    }
    if contains(.escalation) {
      return 1
    }
    return contains(.crossOrganization) ? 2 : 3
  }

  package var words: [String] {
    AccessRisks.words.filter { contains($0.risk) }.map(\.word)
  }

  /// The risk of a word.
  package init?(word: String) {
    guard let risk = AccessRisks.words.first(where: { $0.word == word })?.risk else {
      return nil
    }
    self = risk
  }
}

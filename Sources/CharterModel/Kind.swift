/// What a manifest can declare.
///
/// The raw value is the word in `kind:` and in addresses.
package enum Kind: String, CaseIterable, Sendable {
  case accessTest = "AccessTest"
  case approvalProcess = "ApprovalProcess"
  case assignment = "Assignment"
  case group = "Group"
  case identityProvider = "IdentityProvider"
  case location = "Location"
  case organization = "Organization"
  case policy = "Policy"
  case profile = "Profile"
  case quotaProfile = "QuotaProfile"
  case scope = "Scope"
  case service = "Service"
  case sharedResource = "SharedResource"
  case tenant = "Tenant"
  case user = "User"
}

extension Kind {
  /// Who a resource of this kind can belong to.
  package enum Owner: Sendable {
    /// Platform-wide: `metadata.organization` is an error.
    case platform
    /// Always an organization's: `metadata.organization` is required.
    case organization
    /// An organization's where `metadata.organization` says so, else platform-wide.
    case either

    /// Whether a resource with, or without, an organization can be.
    package func permits(organization: Bool) -> Bool {
      switch self {
      case .platform: !organization
      case .organization: organization
      case .either: true
      }
    }
  }

  /// The table of this kind: the only place that knows its fields.
  package var table: KindTable { KindTable.all[ordinal] }

  /// A small number for arrays that have one entry a kind.
  package var ordinal: Int {
    switch self {
    case .accessTest: 0
    case .approvalProcess: 1
    case .assignment: 2
    case .group: 3
    case .identityProvider: 4
    case .location: 5
    case .organization: 6
    case .policy: 7
    case .profile: 8
    case .quotaProfile: 9
    case .scope: 10
    case .service: 11
    case .sharedResource: 12
    case .tenant: 13
    case .user: 14
    }
  }

  /// How many bytes the word has.
  package var wordLength: Int { rawValue.utf8.count }

  /// The word with its article, for sentences.
  package var withArticle: String {
    switch self {
    case .accessTest, .approvalProcess, .assignment, .identityProvider, .organization:
      "an \(rawValue)"
    default: "a \(rawValue)"
    }
  }

  /// The kind that these bytes spell.
  package init?(bytes: ArraySlice<UInt8>) {
    self.init(word: String(decoding: bytes, as: UTF8.self))
  }

  /// The kind of this word, byte for byte.
  package init?(word: String) {
    for kind in Kind.allCases where kind.rawValue.utf8.elementsEqual(word.utf8) {
      self = kind
      return
    }
    return nil
  }
}

extension Kind {
  /// Whether its resources are asked about the changes of others: policies and approval processes.
  package var isRule: Bool { self == .policy || self == .approvalProcess }
}

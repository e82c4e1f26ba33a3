/// What there is to say about a code, for `charter explain CODE`.
package struct CodeDocumentation: Sendable {
  /// A few words, without a full stop.
  package let title: String
  /// What it means.
  package let what: String
  /// Why charter is strict about it: the danger.
  package let why: String
  /// What raises it, in a workspace as `charter init` makes it.
  ///
  /// Lines that begin with `$ ` are shell. What comes before them is a manifest to be added, or
  /// several, each behind a comment with its name. Without shell, it is `charter validate` or
  /// `charter plan` that raises it.
  package let example: String
  /// What to do.
  package let remedy: String

  package init(title: String, what: String, why: String, example: String, remedy: String) {
    self.title = title
    self.what = what
    self.why = why
    self.example = example
    self.remedy = remedy
  }
}

extension DiagnosticCode {
  /// What the code stands for, why, and what to do.
  package var documentation: CodeDocumentation {
    switch self {
    case .unreadableFile: .unreadableFile
    case .notUTF8: .notUTF8
    case .forbiddenCharacter: .forbiddenCharacter
    case .syntax: .syntax
    case .duplicateKey: .duplicateKey
    case .tag: .tag
    case .directive: .directive
    case .complexKey: .complexKey
    case .tooDeep: .tooDeep
    case .tooManyNodes: .tooManyNodes
    case .tooLarge: .tooLarge
    case .badAlias: .badAlias
    case .badMerge: .badMerge
    case .noWorkspace: .noWorkspace
    case .badTable: .badTable

    case .badEnvelope: .badEnvelope
    case .unknownKey: .unknownKey
    case .missingField: .missingField
    case .unknownKind: .unknownKind
    case .badVersion: .badVersion
    case .wrongType: .wrongType
    case .badValue: .badValue
    case .badName: .badName
    case .listedTwice: .listedTwice
    case .emptyValue: .emptyValue
    case .badOwner: .badOwner

    case .unknownReference: .unknownReference
    case .wrongKind: .wrongKind
    case .ambiguousReference: .ambiguousReference
    case .cycle: .cycle
    case .duplicateAddress: .duplicateAddress
    case .caseConflict: .caseConflict
    case .outsideOrganization: .outsideOrganization
    case .notInheritable: .notInheritable
    case .unknownPermission: .unknownPermission
    case .duplicatePermission: .duplicatePermission
    case .uncheckedReference: .uncheckedReference

    case .duplicateEmail: .duplicateEmail
    case .missingAlternative: .missingAlternative
    case .wrongOrder: .wrongOrder
    case .misplacedField: .misplacedField
    case .permissionLevel: .permissionLevel
    case .reservedName: .reservedName
    case .badRename: .badRename
    case .missingService: .missingService
    case .securityGroupQuota: .securityGroupQuota
    case .severalDefaults: .severalDefaults
    case .systemProfile: .systemProfile
    case .loweredGeneration: .loweredGeneration
    case .notShared: .notShared
    case .sharedAbove: .sharedAbove
    case .unlimitedScope: .unlimitedScope
    case .scopeNotBelow: .scopeNotBelow
    case .sharedKey: .sharedKey
    case .cardinality: .cardinality
    case .separation: .separation
    case .protectedChange: .protectedChange
    case .requirement: .requirement
    case .transition: .transition
    case .emptyPolicy: .emptyPolicy

    case .noEffect: .noEffect
    case .emptyAssignment: .emptyAssignment
    case .unused: .unused
    case .superfluousOwner: .superfluousOwner
    case .aboveCeiling: .aboveCeiling
    case .expiresSoon: .expiresSoon
    case .failedTest: .failedTest
    case .accessChanges: .accessChanges
    case .notForAudience: .notForAudience
    case .reclaimSoon: .reclaimSoon

    case .unreadableStore: .unreadableStore
    case .malformedStore: .malformedStore
    case .notOwned: .notOwned
    case .protected: .protected
    case .locked: .locked
    case .stalePlan: .stalePlan
    case .alteredPlan: .alteredPlan
    case .stillReferred: .stillReferred
    case .guardTripped: .guardTripped
    case .writeFailed: .writeFailed
    case .unknownOutcome: .unknownOutcome
    case .notConfirmed: .notConfirmed
    case .missingApproval: .missingApproval
    case .badApproval: .badApproval
    case .rejectedChange: .rejectedChange
    case .damagedStore: .damagedStore
    case .networkStore: .networkStore
    case .notWritable: .notWritable
    case .unknownRevision: .unknownRevision
    case .otherStore: .otherStore
    case .clockBehind: .clockBehind
    case .badRepository: .badRepository
    }
  }
}

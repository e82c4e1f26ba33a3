/// The stable names of everything that charter has to say.
///
/// `CH1xx` reading, `CH2xx` fields, `CH3xx` references, `CH4xx` rules, `CH5xx` access, `CH6xx` plan and store.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  case unreadableFile = "CH101"
  case notUTF8 = "CH102"
  case forbiddenCharacter = "CH103"
  case syntax = "CH104"
  case duplicateKey = "CH105"
  case tag = "CH106"
  case directive = "CH107"
  case complexKey = "CH108"
  case tooDeep = "CH109"
  case tooManyNodes = "CH110"
  case tooLarge = "CH111"
  case badAlias = "CH112"
  case badMerge = "CH113"
  case noWorkspace = "CH114"
  case badTable = "CH115"

  case badEnvelope = "CH201"
  case unknownKey = "CH202"
  case missingField = "CH203"
  case unknownKind = "CH204"
  case badVersion = "CH205"
  case wrongType = "CH206"
  case badValue = "CH207"
  case badName = "CH208"
  case listedTwice = "CH209"
  case emptyValue = "CH210"
  case badOwner = "CH211"

  case unknownReference = "CH301"
  case wrongKind = "CH302"
  case ambiguousReference = "CH303"
  case cycle = "CH304"
  case duplicateAddress = "CH305"
  case caseConflict = "CH306"
  case outsideOrganization = "CH307"
  case notInheritable = "CH308"
  case unknownPermission = "CH309"
  case duplicatePermission = "CH310"
  case uncheckedReference = "CH311"

  case duplicateEmail = "CH401"
  case missingAlternative = "CH402"
  case wrongOrder = "CH403"
  case misplacedField = "CH404"
  case permissionLevel = "CH405"
  case reservedName = "CH406"
  case badRename = "CH407"
  case missingService = "CH408"
  case securityGroupQuota = "CH409"
  case severalDefaults = "CH410"
  case systemProfile = "CH411"
  case loweredGeneration = "CH412"
  case notShared = "CH413"
  case sharedAbove = "CH414"
  case unlimitedScope = "CH415"
  case scopeNotBelow = "CH416"
  case sharedKey = "CH417"
  case cardinality = "CH421"
  case separation = "CH422"
  case protectedChange = "CH423"
  case requirement = "CH424"
  case transition = "CH425"
  case emptyPolicy = "CH426"

  case noEffect = "CH501"
  case emptyAssignment = "CH502"
  case unused = "CH503"
  case superfluousOwner = "CH504"
  case aboveCeiling = "CH505"
  case expiresSoon = "CH506"
  case failedTest = "CH507"
  case accessChanges = "CH508"
  case notForAudience = "CH510"
  case reclaimSoon = "CH511"

  case unreadableStore = "CH601"
  case malformedStore = "CH602"
  case notOwned = "CH603"
  case protected = "CH604"
  case locked = "CH605"
  case stalePlan = "CH606"
  case alteredPlan = "CH607"
  case stillReferred = "CH608"
  case guardTripped = "CH609"
  case writeFailed = "CH610"
  case unknownOutcome = "CH611"
  case notConfirmed = "CH612"
  case missingApproval = "CH613"
  case badApproval = "CH614"
  case rejectedChange = "CH615"
  case damagedStore = "CH616"
  case networkStore = "CH617"
  case notWritable = "CH618"
  case unknownRevision = "CH619"
  case otherStore = "CH620"
  case clockBehind = "CH621"
  case badRepository = "CH622"
}

extension DiagnosticCode {
  /// Whether an error of this code is a denial by a rule, not a mistake in a manifest.
  package var isDenial: Bool {
    switch self {
    case .systemProfile, .loweredGeneration, .scopeNotBelow, .cardinality, .separation,
      .protectedChange, .requirement, .transition, .failedTest, .missingApproval, .badApproval,
      .rejectedChange:
      true
    default: false
    }
  }
}

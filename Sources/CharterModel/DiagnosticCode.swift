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

  case noEffect = "CH501"
  case emptyAssignment = "CH502"
  case unused = "CH503"
  case superfluousOwner = "CH504"
  case aboveCeiling = "CH505"
  case expiresSoon = "CH506"
  case failedTest = "CH507"
  case accessChanges = "CH508"
  case laterChange = "CH509"

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
}

extension DiagnosticCode {
  /// What the code stands for, and what to do, for `charter explain CODE`.
  package var explanation: String {
    switch self {
    case .unreadableFile:
      "A file or folder of the workspace cannot be read. Check that it exists and may be read."
    case .notUTF8:
      "A manifest is not UTF-8. Save it as UTF-8; other encodings are never guessed."
    case .forbiddenCharacter:
      """
      A character that a reviewer cannot see, or that YAML and git take for different things: \
      control, bidirectional and zero-width characters, a bare carriage return, U+0085, U+2028, \
      U+2029, a byte-order mark within the file. Remove it, or write it as an escape in double \
      quotes.
      """
    case .syntax: "The file is not YAML. The place is where the reader could not go on."
    case .duplicateKey: "A mapping has the same key twice. Keep one of them."
    case .tag: "YAML tags such as `!!str` are not accepted: every field has one type already."
    case .directive: "YAML directives (`%YAML`, `%TAG`) are not accepted. Remove the line."
    case .complexKey: "A key of a mapping is itself a list or a mapping. Keys are plain words."
    case .tooDeep: "More than 64 levels of nesting. No manifest needs that many."
    case .tooManyNodes:
      "Aliases repeat so much that the document would have over 100,000 repeated nodes."
    case .tooLarge: "A manifest is larger than 64 MiB. Split it into several files."
    case .badAlias:
      "An alias (`*name`) without an anchor (`&name`) before it in the same document, or inside it."
    case .badMerge: "A merge key (`<<`) takes a mapping, or a list of mappings."
    case .noWorkspace:
      "The folder has no `charter.yaml`, or one that is not a Workspace. `charter init` makes one."
    case .badEnvelope:
      "A document is a mapping with apiVersion, kind, metadata and spec; a list form has items."
    case .unknownKey: "A key that the kind does not have. Nothing is ignored: correct or remove it."
    case .missingField: "A field that the kind cannot do without."
    case .unknownKind: "A kind that charter does not know. `charter explain` lists them."
    case .badVersion: "`apiVersion` is `charter/v1`."
    case .wrongType: "A value of another type than the field takes."
    case .badValue: "A value that does not have the form that the field takes."
    case .badName:
      """
      Names match `[A-Za-z0-9][A-Za-z0-9._@+-]{0,127}`: a letter or digit, then up to 127 \
      letters, digits, dots, underscores, at signs, plus signs or hyphens.
      """
    case .listedTwice: "The same member twice in one list. Remove one."
    case .emptyValue: "A key without a value. Give one, or remove the key."
    case .badOwner:
      "The kind belongs to an organization and has none, or is platform-wide and names one."
    case .unknownReference:
      """
      No such resource. Bare names are looked up in the own organization, then in its ancestors \
      (only what is inheritable there), then platform-wide; `organization/name` is explicit.
      """
    case .wrongKind: "The name is that of a resource of another kind."
    case .ambiguousReference:
      "A bare name that several organizations have, where none is nearest. Write `organization/name`."
    case .cycle: "Resources that refer to each other in a circle. Take out one of the references."
    case .duplicateAddress: "Two resources with the same address. Rename or remove one."
    case .caseConflict: "Two names that differ only in capitals: too easy to take for each other."
    case .outsideOrganization:
      "What an organization owns reaches only that organization and those beneath it."
    case .notInheritable:
      "The resource belongs to another organization, which has not made it inheritable."
    case .unknownPermission: "No service declares this permission."
    case .duplicatePermission: "Names of permissions are unique on the whole platform."
    case .uncheckedReference:
      """
      The reference may be to a workspace that this one uses; only a command that reads the \
      store, such as `charter plan`, can tell.
      """
    case .duplicateEmail: "Two users of one organization with the same e-mail address."
    case .missingAlternative: "At least one of several fields must be given."
    case .wrongOrder: "A time that must be before another is not."
    case .misplacedField: "A field that may be given only where another has a certain value."
    case .permissionLevel: "A permission requires only permissions of its own level."
    case .reservedName: "The scope `global` is built in and cannot be declared."
    case .badRename:
      "`renamedFrom` names a resource that is still declared, is renamed twice, or is itself."
    case .noEffect:
      """
      Somebody is given a permission that cannot take effect: its service is not active there, a \
      permission that it requires is missing, its audience leaves the user's organization out, or \
      the organization or tenant is disabled. Nobody holds it until that is so.
      """
    case .emptyAssignment:
      "An assignment gives nobody anything: it has no users, covers nothing, or is over."
    case .unused: "A profile that no assignment gives, or a group that nothing names."
    case .superfluousOwner:
      """
      An owner of a tenant holds every permission of its services already; an assignment there \
      neither adds to that nor narrows it.
      """
    case .aboveCeiling:
      """
      A profile has permissions that its ceiling does not have. Take them out, or choose another \
      ceiling: nobody is given more than the ceiling has.
      """
    case .expiresSoon: "An assignment ends within thirty days. Extend it, or let it end."
    case .failedTest:
      "An AccessTest does not hold on the planned state. Change the manifests, or the test."
    case .laterChange:
      """
      An assignment that the plan changes begins, or ends, later than the moment that access was \
      worked out for. `charter plan --at TIME` shows what it changes then.
      """
    case .accessChanges: "The plan was to leave everybody's access as it is, and does not."
    case .unreadableStore: "The store cannot be read. Nothing has been changed."
    case .malformedStore:
      """
      `state.json` is not strict JSON of the store's shape. It is never overwritten: restore it \
      from a backup or from version control, or mend the place that is named.
      """
    case .notOwned:
      "The resource is in the store already, and this workspace did not put it there."
    case .protected:
      """
      The resource is protected in the store. Put its manifest back, set `protect: false`, apply, \
      and delete it then.
      """
    case .locked: "Somebody else is applying. Try again, or wait with `--lock-timeout`."
    case .stalePlan: "The store has changed since the plan was made. Make a new plan."
    case .alteredPlan: "The plan file is not what `charter plan` wrote. Make a new plan."
    case .stillReferred:
      "A resource of another workspace on the same store refers to what would be deleted."
    case .guardTripped:
      "A guard stopped the plan. Read what would go; `--allow GUARD` lets it happen once."
    case .writeFailed: "The store could not be written. The old state is unchanged."
    case .unknownOutcome:
      "The last step of the write failed: the old or the new state may be the one that lasts."
    case .notConfirmed: "An apply is confirmed on a terminal, or with `--auto-approve`."
    }
  }
}

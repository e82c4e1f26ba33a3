import CharterAccess
import CharterModel
import CharterPlan

extension Problem {
  /// What a name of a rule stands for.
  struct Rule {
    let name: String
    let title: String
    /// What it means.
    let text: String
    /// What to do.
    let remedy: String
  }

  /// The rules there are, sorted by name.
  static let rules: [Rule] =
    (DiagnosticCode.allCases.map { code in
      let documentation = code.documentation
      return Rule(
        name: code.rawValue,
        title: documentation.title,
        text: "\(documentation.what)\n\n\(documentation.why)",
        remedy: documentation.remedy
      )
    } + TrippedGuard.Name.allCases.map(rule) + risks + drift).sorted {
      Text($0.name) < Text($1.name)
    }

  private static func rule(_ name: TrippedGuard.Name) -> Rule {
    let (title, text, remedy) =
      switch name {
      case .emptyWorkspace:
        (
          "a workspace without resources",
          "The workspace declares nothing, and the store has some of it.",
          "Look whether the manifests were found; --allow emptyWorkspace removes them all."
        )
      case .lockout:
        (
          "nobody is left to change access",
          "The plan takes the last holder of a permission that changes access from an organization "
            + "or a tenant.",
          "Leave somebody with it; --allow lockout lets it happen once."
        )
      case .maxRemovals:
        (
          "a great part is removed",
          "A greater part of a kind's resources, of an organization's users, of a group's members, or of "
            + "those who hold a permission somewhere would go than the workspace lets through.",
          "Take it in smaller steps; --allow maxRemovals lets it happen once."
        )
      case .revertsOthers:
        (
          "what others have changed is undone",
          "The plan undoes more than ten changes that others have made since the last apply, or gives "
            + "back access that they have taken away.",
          "Look at 'charter drift'; --allow revertsOthers undoes it."
        )
      case .ruleChange:
        (
          "a rule is changed and used at once",
          "The plan changes a policy or a test, and does what the stored one forbids.",
          "Apply the change of the rule first; --allow ruleChange does both at once."
        )
      case .selfLockout:
        (
          "who applies loses a permission to change access",
          "The plan takes a permission that changes access from the one who applies it.",
          "Let somebody else apply it; --allow selfLockout lets it happen once."
        )
      }
    return Rule(name: "guard/\(name.rawValue)", title: title, text: text, remedy: remedy)
  }

  private static let risks = [
    Rule(
      name: "risk/cross-organization",
      title: "access across organizations",
      text: "Somebody gains a permission in an organization that they do not belong to.",
      remedy: "Make sure that both organizations want it."
    ),
    Rule(
      name: "risk/escalation",
      title: "a permission to change access",
      text: "Somebody gains a permission whose holder can change who has access.",
      remedy: "Make sure that they are to have it, and for how long."
    ),
    Rule(
      name: "risk/lockout",
      title: "the last holder",
      text: "The last holder of a permission that changes access loses it.",
      remedy: "Leave somebody with it."
    ),
    Rule(
      name: "risk/standing",
      title: "access without an end",
      text: "Somebody gains a permission for good where a policy wants an expiry.",
      remedy: "Give the assignment an `expires`."
    ),
  ]

  private static let drift = [
    Rule(
      name: "drift/added",
      title: "a resource that nobody applied",
      text: "The store has a resource that no apply has put there.",
      remedy: driftRemedy
    ),
    Rule(
      name: "drift/changed",
      title: "a resource that was changed in the store",
      text:
        "A resource in the store has another content, or another owner, than the last apply gave "
        + "it.",
      remedy: driftRemedy
    ),
    Rule(
      name: "drift/removed",
      title: "a resource that was removed from the store",
      text: "An apply has put a resource into the store that is no longer there.",
      remedy: driftRemedy
    ),
  ]

  /// What to do about what somebody changed in the store.
  static let driftRemedy =
    "'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the "
    + "manifests."
}

import CharterExchange
import CharterJSON
import CharterModel
import Testing

/// Organizations of a peribolos file.
struct PeribolosTests {
  private let file = """
    orgs:
      fern:
        name: Fern
        default_repository_permission: read
        admins: [Ada-l]
        members: [bo, cy, di]
        repos:
          site: {description: The site, private: true}
        teams:
          Web Team:
            description: The web
            maintainers: [bo]
            members: [CY]
            privacy: closed
            repos: {site: write, .github: admin}
            teams:
              interns:
                members: [di]
                repos: {site: pull}

    """

  @Test
  func `it becomes users, groups, tenants and assignments`() throws {
    let importing = Importing([(file, .peribolos)], organization: nil)
    #expect(importing.places == [])
    let declared = try #require(importing.declared())
    #expect(
      declared.keys.sorted() == [
        "Assignment/fern/interns-read", "Assignment/fern/members", "Assignment/fern/owners",
        "Assignment/fern/web-team-admin", "Assignment/fern/web-team-write", "Group/fern/interns",
        "Group/fern/web-team", "Organization/fern", "Profile/admin", "Profile/maintain",
        "Profile/read", "Profile/triage", "Profile/write", "Service/repositories",
        "Tenant/fern/repository.github", "Tenant/fern/site", "User/fern/Ada-l", "User/fern/bo",
        "User/fern/cy", "User/fern/di",
      ]
    )
    let team = declared["Group/fern/web-team"]?["spec"]
    #expect(team?["members"] == ["fern/bo", "fern/cy"])
    #expect(team?["groups"] == ["fern/interns"])
    #expect(declared["Assignment/fern/web-team-write"]?["spec"]?["tenants"] == ["fern/site"])
    #expect(importing.result.notes.count == 4)
  }

  @Test(arguments: [
    ("orgs: {fern: {admins: [a], members: [A]}}\n", "1:38 CH209"),
    ("orgs: {fern: {teams: {x: {members: [z]}}}}\n", "1:37 CH301"),
    ("orgs: {fern: {teams: {x: {repos: {r: own}}}}}\n", "1:38 CH207"),
    ("orgs: {fern: {admin: [a]}}\n", "1:15 CH202"),
    ("orgs: {fern: {admins: a}}\n", "1:23 CH206"),
    ("orgs: {fern mill: {}}\n", "1:8 CH208"),
    ("teams: {}\n", "1:1 CH202"),
    ("orgs: [\n", "2:1 CH104"),
  ])
  func `a mistake is told at its place`(text: String, place: String) {
    #expect(Importing([(text, .peribolos)], organization: nil).places.contains(place))
  }
}

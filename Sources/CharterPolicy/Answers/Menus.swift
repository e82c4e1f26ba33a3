import CharterAccess
import CharterJSON
import CharterModel

/// The menus and panels that a user sees: those that open with the permissions that it holds (RP12,
/// ZT18).
package struct Menus: Sendable {
  /// What a user sees on one target.
  package struct Place: Sendable {
    package let target: String
    /// Each panel with the permissions that open it, sorted.
    package let panels: [(panel: String, permissions: [String])]
    /// Whether the user can log in to a tenant; nothing where nothing is said about that.
    package let login: LoginWindows.State?
  }

  /// How the console looks.
  package let branding: Branding
  /// Sorted by target; only where there is a panel.
  package let places: [Place]

  package init(of user: Int32, in state: PolicyState) {
    let world = state.world
    let home = PolicyResource.owner(of: world.numbering.text(.user, user))
    branding = Branding(of: home, in: state)
    var panels: [Text: String] = [:]
    for service in state.all(.service) {
      for permission in service.spec?["permissions"]?.elements ?? [] {
        if let name = permission["name"]?.string, let panel = permission["panel"]?.string {
          panels[Text(name)] = panel
        }
      }
    }
    let known = panels
    var found: [Place] = []
    world.each(of: [user]) {
      $0
    } consume: { holdings in
      for holding in holdings {
        var opened: [String: [String]] = [:]
        for permission in holding.permissions.members.map({ world.names.names[$0] }) {
          if let panel = known[permission] {
            opened[panel, default: []].append(permission.string)
          }
        }
        guard !opened.isEmpty else {
          continue
        }
        found.append(
          Place(
            target: world.name(holding.target),
            panels: opened.keys.map { Text($0) }.sorted().map { panel in
              let permissions = (opened[panel.string] ?? []).map { Text($0) }.sorted()
              return (panel.string, permissions.map(\.string))
            },
            login: Menus.login(holding.target, state)
          )
        )
      }
    }
    places = found.sorted { Text($0.target) < Text($1.target) }
  }

  private static func login(_ target: Int32, _ state: PolicyState) -> LoginWindows.State? {
    guard let resource = state.world.resource(target), resource.kind == .tenant,
      let tenant = state.find(.tenant, resource.reference)
    else {
      return nil
    }
    let windows = LoginWindows(tenant)
    return windows.isLimited ? windows.state(at: state.time) : nil
  }
}

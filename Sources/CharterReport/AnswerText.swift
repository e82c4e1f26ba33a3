import CharterJSON
package import CharterModel
package import CharterPolicy

/// Answers about menus, profiles, shared resources, the tree and orders, for people and programs.
package struct AnswerText {
  private let style: Style
  /// Not more targets than these are named in a line.
  private static let named = 3

  package init(style: Style) {
    self.style = style
  }

  private func line(_ value: JSONValue) -> String {
    String(decoding: value.compact, as: UTF8.self) + "\n"
  }

  private func texts(_ names: [String]) -> JSONValue { .array(names.map { .text($0) }) }

  // MARK: - Menus

  /// The panels of a user, target by target.
  package func menus(_ menus: Menus, of user: String) -> String {
    guard !menus.places.isEmpty else {
      return branding(menus.branding) + "\(user) sees no menus.\n"
    }
    let width = menus.places.flatMap(\.panels).map { DisplayWidth.of(visible($0.panel)) }.max() ?? 0
    return branding(menus.branding)
      + menus.places.map { place in
        let note = place.login.map { "  " + style(.quiet, login($0)) } ?? ""
        return style(.strong, visible(place.target)) + note + "\n"
          + place.panels.map { panel in
            let name = DisplayWidth.pad(visible(panel.panel), to: width)
            return
              "  \(name)  \(style(.quiet, visible(panel.permissions.joined(separator: ", "), limit: .max)))\n"
          }.joined()
      }.joined(separator: "\n")
  }

  /// How the console looks, in a line.
  private func branding(_ branding: Branding) -> String {
    guard branding.isSet else {
      return ""
    }
    let colors = [branding.primaryColor, branding.secondaryColor].compactMap(\.self)
    var parts = colors.isEmpty ? [] : ["colours \(visible(colors.joined(separator: ", ")))"]
    if let icon = branding.icon, let owner = branding.iconOwner {
      parts.append("icon \(visible(icon)) of \(visible(owner))")
    }
    return "Console of \(visible(branding.organization)): \(parts.joined(separator: "; "))\n\n"
  }

  private func login(_ state: LoginWindows.State) -> String {
    switch state {
    case .open: "login is open"
    case .closed(let until?): "login is closed until \(until.rfc3339)"
    case .closed(nil): "login is closed"
    case .reclaimed(let since): "login is closed: reclaimed on \(since.day)"
    }
  }

  package func json(_ menus: Menus, of user: String, at time: Instant) -> String {
    line([
      "user": .text(user), "at": .text(time.rfc3339),
      "branding": [
        "primaryColor": menus.branding.primaryColor.map { .text($0) } ?? .null,
        "secondaryColor": menus.branding.secondaryColor.map { .text($0) } ?? .null,
        "icon": menus.branding.icon.map { .text($0) } ?? .null,
        "iconOwner": menus.branding.iconOwner.map { .text($0) } ?? .null,
      ],
      "targets": .array(
        menus.places.map { place in
          [
            "target": .text(place.target),
            "panels": .array(
              place.panels.map {
                ["panel": .text($0.panel), "permissions": texts($0.permissions)]
              }
            ),
            "login": place.login.map(json) ?? .null,
          ]
        }
      ),
    ])
  }

  private func json(_ state: LoginWindows.State) -> JSONValue {
    switch state {
    case .open: ["state": "open"]
    case .closed(let until):
      ["state": "closed", "until": until.map { .text($0.rfc3339) } ?? .null]
    case .reclaimed(let since): ["state": "reclaimed", "since": .text(since.rfc3339)]
    }
  }

  // MARK: - A profile

  /// What a profile is, and who has it.
  package func profile(_ use: ProfileUse) -> String {
    let about = use.profile.word("description").map { ": \(visible($0))" } ?? ""
    let users = Set(use.uses.map(\.user)).count
    let head =
      style(.strong, "\(use.profile.address)") + about + "\n" + "  origin       \(use.origin)\n"
      + "  permissions  "
      + (use.permissions.isEmpty ? "none" : use.permissions.joined(separator: ", ")) + "\n"
      + "  used by      "
      + (users == 0 ? "nobody" : "\(users) user\(users == 1 ? "" : "s")") + "\n"
    let width = use.uses.map { DisplayWidth.of(visible($0.user)) }.max() ?? 0
    let lines = use.uses.map { entry in
      let way =
        (entry.group.map { "Group/\(visible($0)) → " } ?? "") + "\(entry.assignment)"
        + (entry.through.map { " → Profile/\(visible($0))" } ?? "")
      return "    \(DisplayWidth.pad(visible(entry.user), to: width))  \(places(entry.targets))  "
        + style(.quiet, way) + "\n"
    }
    return head + lines.joined()
  }

  private func places(_ targets: [String]) -> String {
    guard !targets.isEmpty else {
      return "nowhere now"
    }
    let more = targets.count - AnswerText.named
    return "on " + visible(targets.prefix(AnswerText.named).joined(separator: ", "), limit: .max)
      + (more > 0 ? " and \(more) more" : "")
  }

  package func json(_ use: ProfileUse) -> String {
    line([
      "profile": .text(use.profile.reference),
      "description": use.profile.word("description").map { .text($0) } ?? .null,
      "origin": use.profile.organization.map { .text($0) } ?? .null,
      "system": .boolean(use.profile.word("system") == "true"),
      "inheritable": .boolean(use.profile.word("inheritable") == "true"),
      "permissions": texts(use.permissions),
      "uses": .array(
        use.uses.map {
          [
            "user": .text($0.user), "assignment": .text($0.assignment.description),
            "group": $0.group.map { .text($0) } ?? .null,
            "through": $0.through.map { .text($0) } ?? .null, "targets": texts($0.targets),
          ]
        }
      ),
    ])
  }

  // MARK: - Shared resources

  /// The shared resources that are open to a user, each with what opens it.
  package func shared(
    _ open: [(resource: PolicyResource, scopes: [String])],
    to user: String
  ) -> String {
    guard !open.isEmpty else {
      return "No shared resource is open to \(user).\n"
    }
    let width = open.map { $0.resource.reference.utf8.count }.max() ?? 0
    return open.map { resource, scopes in
      let type = resource.word("type").map { "\(visible($0)), " } ?? ""
      let why =
        scopes.isEmpty
        ? "the own organization's"
        : "by \(visible(scopes.map { "Scope/\($0)" }.joined(separator: ", "), limit: .max))"
      return "\(DisplayWidth.pad(resource.reference, to: width))  \(style(.quiet, type + why))\n"
    }.joined()
  }

  package func json(
    _ open: [(resource: PolicyResource, scopes: [String])],
    to user: String
  ) -> String {
    line([
      "user": .text(user),
      "resources": .array(
        open.map {
          [
            "resource": .text($0.resource.reference),
            "type": $0.resource.word("type").map { .text($0) } ?? .null, "scopes": texts($0.scopes),
          ]
        }
      ),
    ])
  }

  // MARK: - The tree

  /// Organizations with their tenants, drawn as a tree.
  package func tree(_ tree: OrganizationTree) -> String {
    tree.roots.isEmpty
      ? "There are no organizations to see.\n"
      : tree.roots.map { branch($0, "", "") }.joined()
  }

  private func branch(_ node: OrganizationTree.Node, _ first: String, _ rest: String) -> String {
    let organization = node.organization
    let words = [organization.word("type"), organization.word("state")].compactMap(\.self)
      .filter { $0 != "production" }
    let head = organization.spec?["head"]?.string.map { ["head \($0)"] } ?? []
    var text =
      first + style(.strong, visible(organization.reference)) + "  "
      + style(.quiet, visible((words + head).joined(separator: ", "), limit: .max)) + "\n"
    let count = node.tenants.count + node.children.count
    for (position, tenant) in node.tenants.enumerated() {
      let isLast = position + 1 == count
      let type = tenant.word("type").map { "tenant, \(visible($0))" } ?? "tenant"
      text +=
        rest + (isLast ? "└─ " : "├─ ") + visible(tenant.reference) + "  " + style(.quiet, type)
        + "\n"
    }
    for (position, child) in node.children.enumerated() {
      let isLast = node.tenants.count + position + 1 == count
      text += branch(
        child,
        rest + (isLast ? "└─ " : "├─ "),
        rest + (isLast ? "   " : "│  ")
      )
    }
    return text
  }

  package func json(_ tree: OrganizationTree) -> String {
    line(["organizations": .array(tree.roots.map(json))])
  }

  private func json(_ node: OrganizationTree.Node) -> JSONValue {
    [
      "name": .text(node.organization.reference),
      "type": .text(node.organization.word("type") ?? ""),
      "state": .text(node.organization.word("state") ?? ""),
      "tenants": texts(node.tenants.map(\.reference)),
      "organizations": .array(node.children.map(json)),
    ]
  }

  // MARK: - Orders

  /// Lines with what a plan adds and takes away marked; all of them where there is no plan.
  package func orders(_ lines: [(mark: Character?, line: OrderLine)], isPlan: Bool) -> String {
    guard !lines.isEmpty else {
      return isPlan ? "The plan orders nothing, and cancels nothing.\n" : "Nothing is ordered.\n"
    }
    let rows = lines.map { mark, line in
      (
        mark: mark,
        cells: [
          line.contract.map { visible($0) } ?? "no contract", visible(line.tenant),
          visible(line.location.map { "\(line.service) @\($0)" } ?? line.service),
          visible(line.sku),
        ]
      )
    }
    let widths = (0..<4).map { column in
      rows.map { DisplayWidth.of($0.cells[column]) }.max() ?? 0
    }
    let text = rows.map { mark, cells in
      let role: Style.Role = mark == "+" ? .added : .removed
      let symbol = mark.map { style(role, String($0)) + " " } ?? ""
      let padded = cells.enumerated().map { column, cell in
        column == 3 ? cell : DisplayWidth.pad(cell, to: widths[column])
      }
      return symbol + padded.joined(separator: "  ") + "\n"
    }.joined()
    let (added, removed) = (
      lines.filter { $0.mark == "+" }.count, lines.filter { $0.mark == "-" }.count
    )
    let verdict =
      isPlan
      ? "Orders: +\(added) lines, -\(removed) lines."
      : "Orders: \(lines.count) line\(lines.count == 1 ? "" : "s")."
    return text + "\n" + style(.strong, verdict) + "\n"
  }

  package func json(_ lines: [(mark: Character?, line: OrderLine)]) -> String {
    line([
      "orders": .array(
        lines.map { mark, line in
          [
            "change": mark.map { $0 == "+" ? "added" : "removed" } ?? .null,
            "contract": line.contract.map { .text($0) } ?? .null, "tenant": .text(line.tenant),
            "service": .text(line.service),
            "location": line.location.map { .text($0) } ?? .null, "sku": .text(line.sku),
          ]
        }
      )
    ])
  }
}

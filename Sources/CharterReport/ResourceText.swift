import CharterJSON
package import CharterModel
import CharterPlan

/// Stored resources as people and programs read them.
package struct ResourceText {
  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  /// One resource with its owner and status.
  package func text(_ resource: StoredState.Resource, in state: StoredState) -> String {
    let address = String(decoding: state.address(resource), as: UTF8.self)
    let status = (try? JSONValue(parsing: Array(state.bytes(resource, resource.status)))) ?? .null
    var text = "\(style(.strong, visible(address)))\n"
    text += FieldLines(style).whole(ResourceBody(state.body(resource)))
    let rows =
      [("workspace", visible(state.workspace(resource).string))]
      + status.members.map { (visible($0.key.string), ValueText.of($0.value)) }
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    text += "\n"
    for row in rows {
      text += "      \(style(.quiet, DisplayWidth.pad(row.0, to: width)))  \(row.1)\n"
    }
    return text
  }

  package func json(_ resource: StoredState.Resource, in state: StoredState) -> [UInt8] {
    value(resource, state).pretty() + [0x0A]
  }

  /// All resources, a line each, and the version of the store.
  package func text(_ state: StoredState) -> String {
    guard state.header.serial > 0 else {
      return "The store is empty: nothing has been applied yet.\n"
    }
    var text = ""
    let width = min(64, state.resources.map { state.address($0).count }.max() ?? 0)
    for resource in state.resources {
      let address = DisplayWidth.pad(
        visible(String(decoding: state.address(resource), as: UTF8.self)),
        to: width
      )
      text += "\(address)  \(style(.quiet, visible(state.workspace(resource).string)))\n"
    }
    let count = state.resources.count
    let verdict =
      "\(count) resource\(count == 1 ? "" : "s"). Serial \(state.header.serial), "
      + "lineage \(visible(state.header.lineage))."
    return text + "\n" + style(.strong, verdict) + "\n"
  }

  private func value(_ resource: StoredState.Resource, _ state: StoredState) -> JSONValue {
    let status = (try? JSONValue(parsing: Array(state.bytes(resource, resource.status)))) ?? .null
    return .object(
      [
        .init("address", .string(Text(bytes: state.address(resource)))),
        .init("workspace", .string(state.workspace(resource))),
      ] + ResourceBody(state.body(resource)).value.members + [.init("status", status)]
    )
  }
}

import CharterModel

/// A group that the row of a user names.
struct GroupMember {
  let group: Text
  /// Where the group is named.
  let place: Cell
  /// The user as the group names it.
  let user: Cell
  /// The user with its organization.
  let reference: Text
  /// Where the row of the user begins.
  let row: SourceLocation
}

extension RecordBuilder {
  /// Adds the members that users' rows name to groups of a sheet of their own, or to groups that
  /// there are by these rows alone.
  ///
  /// Where a group's row and a user's row say the same, they agree; what one row says twice is still
  /// said twice.
  mutating func addMembers() {
    var named: [Text: [Text: SourceLocation]] = [:]
    for (reference, group) in groups {
      let home = reference.string.prefix { $0 != "/" }
      for cell in result.resources[group.index].cells["members"] ?? [] {
        let isElsewhere = cell.text.utf8.contains(0x2F)
        named[reference, default: [:]][Text(isElsewhere ? cell.text : "\(home)/\(cell.text)")] =
          group.row
      }
    }
    for member in members {
      let index = groups[member.group]?.index ?? addGroup(of: member)
      if let row = named[member.group]?[member.reference], row != member.row {
        continue
      }
      named[member.group, default: [:]][member.reference] = member.row
      result.resources[index].cells["members", default: []].append(member.user)
    }
    for index in result.resources.indices
    where result.resources[index].address.kind == .group {
      result.resources[index].set("members", result.resources[index].cells["members"] ?? [])
    }
  }

  /// A group that only rows of users name.
  private mutating func addGroup(of member: GroupMember) -> Int {
    let parts = member.group.string.split(separator: "/").map { Text(String($0)) }
    let index = result.resources.count
    groups[member.group] = (index, member.row)
    var resource = Imported(
      Address(.group, organization: parts[0], name: parts[1]),
      from: member.place
    )
    resource.cells["organization"] = [member.place]
    resource.isOnlyNamed = true
    result.resources.append(resource)
    return index
  }
}

import CharterModel

extension BodyReader {
  mutating func user(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var record = UserRecord(exists: true, isActive: true, organization: owner)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "state") {
        record.isActive = BodyScanner.isWord(bytes, value, "active")
      } else if BodyScanner.spells(bytes, key, "scope") {
        record.scope = scopeID(bytes, value)
      }
    }
    block.users.append((id, record))
  }

  mutating func group(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var members = 0..<0
    var groups = 0..<0
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "members") {
        members = value
      } else if BodyScanner.spells(bytes, key, "groups") {
        groups = value
      }
    }
    var record = GroupRecord(exists: true, organization: owner)
    if !members.isEmpty {
      record.members = shared(.user, bytes, members)
    }
    if !groups.isEmpty {
      record.groups = shared(.group, bytes, groups)
    }
    block.groups.append((id, record))
  }

  mutating func assignment(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var fields = AssignmentFields()
    BodyScanner.members(bytes, spec) { key, value in
      fields.take(bytes, key, value)
    }
    var record = AssignmentRecord(exists: true, organization: owner)
    if !fields.notBefore.isEmpty || !fields.expires.isEmpty {
      record.validity = block.validities.number(
        Validity(bytes, notBefore: fields.notBefore, expires: fields.expires)
      )
    }
    if !fields.users.isEmpty {
      record.users = shared(.user, bytes, fields.users)
    }
    if !fields.groups.isEmpty {
      record.groups = shared(.group, bytes, fields.groups)
    }
    if !fields.profiles.isEmpty {
      record.profiles = shared(.profile, bytes, fields.profiles)
    }
    record.place = place(bytes, fields, owner)
    block.assignments.append((id, record))
  }

  mutating func organization(
    _ bytes: Span<UInt8>,
    _ metadata: Int,
    _ spec: Int,
    _ id: Int32
  ) {
    var record = OrganizationRecord(exists: true, isWorking: true)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "parent") {
        record.parent = self.id(.organization, bytes, value)
      } else if BodyScanner.spells(bytes, key, "type") {
        let word = text(bytes, value)
        record.type = UInt8(
          FieldType.organizationTypes.firstIndex { Text("\"\($0.value)\"") == word } ?? 7
        )
      } else if BodyScanner.spells(bytes, key, "state") {
        let word = text(bytes, value)
        record.isWorking = ["\"trial\"", "\"demo\"", "\"production\"", "\"managed\""]
          .contains(word.string)
        record.state =
          record.isWorking
          ? .production
          : word == "\"disabled\"" ? .disabled : word == "\"inactive\"" ? .inactive : .unknown
      } else if BodyScanner.spells(bytes, key, "services") {
        BodyScanner.members(bytes, value.lowerBound) { service, state in
          let id = numbering.id(.service, bytes, service, isEarlier: isEarlier)
          if id != Numbering.unknown {
            if BodyScanner.isWord(bytes, state, "active") {
              record.services.append(id)
            } else {
              record.available.append(id)
            }
          }
        }
      }
    }
    record.labels = metadataLabels(bytes, metadata)
    block.organizations.append((id, record))
  }

  mutating func tenant(
    _ bytes: Span<UInt8>,
    _ metadata: Int,
    _ spec: Int,
    _ id: Int32,
    _ owner: Int32
  ) {
    var record = TenantRecord(exists: true, organization: owner, isActive: true)
    var locations = 0..<0
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "state") {
        record.isActive = BodyScanner.isWord(bytes, value, "active")
      } else if BodyScanner.spells(bytes, key, "services") {
        record.services = ids(.service, bytes, value)
      } else if BodyScanner.spells(bytes, key, "owners") {
        record.owners = ids(.user, bytes, value)
      } else if BodyScanner.spells(bytes, key, "locations") {
        locations = value
      }
    }
    if !locations.isEmpty {
      record.locations = selector(.location, bytes, locations)
    }
    record.labels = metadataLabels(bytes, metadata)
    block.tenants.append((id, record))
  }

  mutating func location(
    _ bytes: Span<UInt8>,
    _ metadata: Int,
    _ spec: Int,
    _ id: Int32
  ) {
    var record = LocationRecord(exists: true)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "parent") {
        record.parent = self.id(.location, bytes, value)
      }
    }
    record.labels = metadataLabels(bytes, metadata)
    block.locations.append((id, record))
  }

  mutating func scope(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var organizations = 0..<0
    var locations = 0..<0
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "organizations") {
        organizations = value
      } else if BodyScanner.spells(bytes, key, "locations") {
        locations = value
      }
    }
    var record = ScopeRecord(exists: true, organization: owner)
    if !organizations.isEmpty {
      record.organizations = selector(.organization, bytes, organizations)
    }
    if !locations.isEmpty {
      record.locations = selector(.location, bytes, locations)
    }
    block.scopes.append((id, record))
  }

  mutating func service(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32) {
    var record = ServiceRecord(exists: true)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "requires") {
        record.requires = all(.service, bytes, value)
      } else if BodyScanner.spells(bytes, key, "permissions") {
        BodyScanner.elements(bytes, value.lowerBound) { start in
          if let permission = permission(bytes, start) {
            record.permissions.append(permission)
          }
        }
      }
    }
    block.services.append((id, record))
  }

  func permission(_ bytes: Span<UInt8>, _ start: Int) -> PermissionRecord? {
    var name: Text?
    var record = PermissionRecord(name: "")
    var isHeldSomewhere = true
    BodyScanner.members(bytes, start) { key, value in
      if BodyScanner.spells(bytes, key, "name"), value.count > 2,
        bytes[value.lowerBound] == UInt8(ascii: "\"")
      {
        name = text(bytes, value.lowerBound + 1..<value.upperBound - 1)
      } else if BodyScanner.spells(bytes, key, "level") {
        let words: [(StaticString, PermissionLevel)] = [
          ("platform", .platform), ("organization", .organization), ("tenant", .tenant),
        ]
        if let level = words.first(where: { BodyScanner.isWord(bytes, value, $0.0) })?.1 {
          record.level = level
        } else {
          isHeldSomewhere = false
        }
      } else if BodyScanner.spells(bytes, key, "requires") {
        var names: [Text] = []
        // What it requires cannot be told: nobody can hold that.
        isHeldSomewhere =
          BodyScanner.strings(bytes, value.lowerBound) { names.append(text(bytes, $0)) }
          && isHeldSomewhere
        record.requires = names
      } else if BodyScanner.spells(bytes, key, "administers") {
        record.administers = bytes[value.lowerBound] == UInt8(ascii: "t")
      } else if BodyScanner.spells(bytes, key, "audience") {
        record.audience = texts(bytes, value).reduce(0) { mask, word in
          let bit = FieldType.organizationTypes.firstIndex { Text($0.value) == word }
          return mask | (bit.map { 1 << UInt8($0) } ?? 0)
        }
      }
    }
    guard let name, isHeldSomewhere, Name.isValid(Array(name.utf8)[...]) else {
      return nil
    }
    record.name = name
    return record
  }

  mutating func profile(_ bytes: Span<UInt8>, _ spec: Int, _ id: Int32, _ owner: Int32) {
    var record = ProfileRecord(exists: true, organization: owner)
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "permissions") {
        for pattern in texts(bytes, value) {
          if pattern.string.hasSuffix("/*") {
            let name = Array(pattern.utf8.dropLast(2))
            let service = numbering.id(.service, name.span, 0..<name.count, isEarlier: isEarlier)
            if service != Numbering.unknown {
              record.services.append(service)
            }
          } else {
            record.permissions.append(pattern)
          }
        }
      } else if BodyScanner.spells(bytes, key, "includes") {
        record.includes = ids(.profile, bytes, value)
      } else if BodyScanner.spells(bytes, key, "ceiling") {
        record.ceiling = self.id(.profile, bytes, value)
      } else if BodyScanner.spells(bytes, key, "inheritable") {
        record.isInheritable = bytes[value.lowerBound] == UInt8(ascii: "t")
      }
    }
    block.profiles.append((id, record))
  }
}

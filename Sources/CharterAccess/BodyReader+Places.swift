import CharterModel

extension BodyReader {
  /// Where the values of an assignment are; empty where it does not have them.
  struct AssignmentFields {
    var users = 0..<0
    var groups = 0..<0
    var profiles = 0..<0
    var tenants = 0..<0
    var organizations = 0..<0
    var locations = 0..<0
    var scope = 0..<0
    var notBefore = 0..<0
    var expires = 0..<0

    @inline(__always)
    mutating func take(_ bytes: Span<UInt8>, _ key: Range<Int>, _ value: Range<Int>) {
      if BodyScanner.spells(bytes, key, "users") {
        users = value
      } else if BodyScanner.spells(bytes, key, "groups") {
        groups = value
      } else if BodyScanner.spells(bytes, key, "profiles") {
        profiles = value
      } else if BodyScanner.spells(bytes, key, "tenants") {
        tenants = value
      } else if BodyScanner.spells(bytes, key, "organizations") {
        organizations = value
      } else if BodyScanner.spells(bytes, key, "locations") {
        locations = value
      } else if BodyScanner.spells(bytes, key, "scope") {
        scope = value
      } else if BodyScanner.spells(bytes, key, "notBefore") {
        notBefore = value
      } else if BodyScanner.spells(bytes, key, "expires") {
        expires = value
      }
    }
  }

  /// The number of a place; most assignments have one that others have as well.
  mutating func place(
    _ bytes: Span<UInt8>,
    _ fields: AssignmentFields,
    _ owner: Int32
  ) -> Int32 {
    let start = placeBytes.count
    for shift in [0, 8, 16, 24] as [Int32] {
      placeBytes.append(UInt8(truncatingIfNeeded: owner >> shift))
    }
    for value in [fields.tenants, fields.organizations, fields.locations, fields.scope] {
      for position in value {
        placeBytes.append(bytes[position])
      }
      placeBytes.append(0)
    }
    let range = start..<placeBytes.count
    var state = AddressHash(.assignment)
    state.combine(placeBytes.span.extracting(range))
    let hash = state.value
    let known = placeNumbers.first(hash) { candidate in
      let other = placeKeys[candidate].range
      guard other.count == range.count else {
        return false
      }
      for offset in 0..<range.count
      where placeBytes[other.lowerBound + offset] != placeBytes[range.lowerBound + offset] {
        return false
      }
      return true
    }
    if let known {
      placeBytes.removeSubrange(range)
      return Int32(known)
    }
    if placeKeys.count == placeCapacity {
      placeCapacity *= 2
      placeNumbers = HashIndex(capacity: placeCapacity)
      for key in placeKeys {
        placeNumbers.append(key.hash)
      }
    }
    placeNumbers.append(hash)
    placeKeys.append((hash, range))
    var place = PlaceRecord(organization: owner)
    if !fields.tenants.isEmpty {
      place.tenants = selector(.tenant, bytes, fields.tenants)
    }
    if !fields.organizations.isEmpty {
      place.organizations = selector(.organization, bytes, fields.organizations)
    }
    if !fields.locations.isEmpty {
      place.locations = selector(.location, bytes, fields.locations)
    }
    if !fields.scope.isEmpty {
      place.scope = scopeID(bytes, fields.scope)
    }
    block.places.append(place)
    return Int32(block.places.count - 1)
  }
}

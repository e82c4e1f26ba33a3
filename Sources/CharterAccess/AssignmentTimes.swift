import CharterModel

extension World {
  /// The times of an assignment as they are written.
  func times(of assignment: Int32) -> (notBefore: String?, expires: String?) {
    guard let position = numbering.position(.assignment, assignment) else {
      return (nil, nil)
    }
    let times = AssignmentTimes(resources.body(resources.resources[position]))
    return (times.notBefore, times.expires)
  }
}

extension World {
  /// The e-mail address of a user, where it has one.
  package func email(of user: Int32) -> String? {
    guard let position = numbering.position(.user, user) else {
      return nil
    }
    let resource = resources.resources[position]
    let body = resources.body(resource)
    let bytes = body.span
    let spec = BodyScanner.sections(bytes, 0..<bytes.count).spec
    var found = 0..<0
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "email") {
        found = value
      }
    }
    return found.isEmpty
      ? nil : String(decoding: Array(body)[found].dropFirst().dropLast(), as: UTF8.self)
  }
}

/// The times of an assignment as they are written.
package struct AssignmentTimes: Sendable {
  package let notBefore: String?
  package let expires: String?

  /// Reads them from a canonical body.
  package init(_ body: ArraySlice<UInt8>) {
    let all = Array(body)
    let bytes = all.span
    var notBefore = 0..<0
    var expires = 0..<0
    BodyScanner.members(bytes, BodyScanner.sections(bytes, 0..<bytes.count).spec) { key, value in
      if BodyScanner.spells(bytes, key, "notBefore") {
        notBefore = value
      } else if BodyScanner.spells(bytes, key, "expires") {
        expires = value
      }
    }
    func text(_ value: Range<Int>) -> String? {
      value.isEmpty ? nil : String(decoding: all[value].dropFirst().dropLast(), as: UTF8.self)
    }
    self.notBefore = text(notBefore)
    self.expires = text(expires)
  }
}

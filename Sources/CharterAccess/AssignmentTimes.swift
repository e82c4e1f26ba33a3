import CharterModel

extension World {
  /// The times of an assignment as they are written.
  func times(of assignment: Int32) -> AssignmentTimes? {
    numbering.position(.assignment, assignment).map {
      AssignmentTimes(resources.body(resources.resources[$0]))
    }
  }

  /// The e-mail address of a user, where it has one.
  package func email(of user: Int32) -> String? {
    guard let position = numbering.position(.user, user) else {
      return nil
    }
    let body = resources.body(resources.resources[position])
    let bytes = body.span
    let spec = BodyScanner.sections(bytes, 0..<bytes.count).spec
    var found = 0..<0
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "email") {
        found = value
      }
    }
    return BodyScanner.content(bytes, found)
  }
}

/// The times of an assignment as they are written.
package struct AssignmentTimes: Sendable {
  package let notBefore: String?
  package let expires: String?

  /// Reads them from a canonical body.
  package init(_ body: ArraySlice<UInt8>) {
    let bytes = body.span
    var notBefore = 0..<0
    var expires = 0..<0
    BodyScanner.members(bytes, BodyScanner.sections(bytes, 0..<bytes.count).spec) { key, value in
      if BodyScanner.spells(bytes, key, "notBefore") {
        notBefore = value
      } else if BodyScanner.spells(bytes, key, "expires") {
        expires = value
      }
    }
    self.notBefore = BodyScanner.content(bytes, notBefore)
    self.expires = BodyScanner.content(bytes, expires)
  }
}

import CharterModel

extension World {
  /// The times of an assignment as they are written.
  func times(of assignment: Int32) -> (notBefore: String?, expires: String?) {
    guard let position = numbering.position(.assignment, assignment) else {
      return (nil, nil)
    }
    return resources.times(resources.resources[position])
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

extension AccessResources {
  /// `notBefore` and `expires` of an assignment.
  func times(_ resource: Resource) -> (notBefore: String?, expires: String?) {
    let chunk = bodies[Int(resource.chunk)]
    let bytes = chunk.span
    let range = Int(resource.body.lowerBound)..<Int(resource.body.upperBound)
    let spec = BodyScanner.sections(bytes, range).spec
    var notBefore = 0..<0
    var expires = 0..<0
    BodyScanner.members(bytes, spec) { key, value in
      if BodyScanner.spells(bytes, key, "notBefore") {
        notBefore = value
      } else if BodyScanner.spells(bytes, key, "expires") {
        expires = value
      }
    }
    func text(_ value: Range<Int>) -> String? {
      value.isEmpty
        ? nil
        : String(
          decoding: bodies[Int(resource.chunk)][value].dropFirst().dropLast(),
          as: UTF8.self
        )
    }
    return (text(notBefore), text(expires))
  }
}

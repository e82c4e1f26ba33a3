import CharterModel
import CharterYAML

/// E-mail addresses that two users of one organization have, compared without regard to case.
enum Emails {
  static func duplicates(_ decoded: [DecodedFile], _ index: ResourceIndex) -> [Diagnostic] {
    struct Place {
      let file: Int
      let email: DecodedFile.Email
    }
    var places: [Place] = []
    var table = HashIndex(capacity: decoded.reduce(0) { $0 + $1.emails.count })
    var found: [Diagnostic] = []
    for (number, file) in decoded.enumerated() {
      let declaring = index.files[number]
      for email in file.emails {
        let mine = owned(declaring, email)
        let earlier = table.first(email.hash) { position in
          let other = places[position]
          let theirs = owned(index.files[other.file], other.email)
          return theirs.owner == mine.owner
            && theirs.email.lazy.map(Name.lowercased)
              .elementsEqual(mine.email.lazy.map(Name.lowercased))
        }
        if let earlier {
          let other = places[earlier]
          let node = Int(email.node)
          found.append(
            .duplicateEmail(
              declaring.stream.string(node),
              at: declaring.stream.location(node),
              width: declaring.stream.width(node),
              first: index.files[other.file].stream.location(Int(other.email.node))
            )
          )
        }
        places.append(Place(file: number, email: email))
        if earlier == nil {
          table.append(email.hash)
        } else {
          table.skip()
        }
      }
    }
    return found
  }

  private static func owned(
    _ file: DeclaringFile,
    _ email: DecodedFile.Email
  ) -> (owner: ArraySlice<UInt8>, email: ArraySlice<UInt8>) {
    let declaration = file.declarations[Int(email.declaration)]
    return (
      file.addresses[declaration.organizationRange ?? 0..<0],
      file.stream.text[file.stream.range(Int(email.node))]
    )
  }
}

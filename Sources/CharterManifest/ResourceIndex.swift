import CharterModel
import CharterYAML

/// Every resource that can be referred to, found by its address.
struct ResourceIndex: Sendable {
  /// The manifests, and one last file for what other workspaces have in the store.
  let files: [DeclaringFile]
  /// The resources of all files, in the order of files.
  private(set) var entries: [Entry] = []
  /// Where the entries of each file begin.
  private(set) var firstEntry: [Int] = []
  private var table: HashIndex
  private var caseConflicts = 0
  private static let searchableConflicts = 1000
  /// Whether any organization owns a resource of a kind, by the kind's number.
  private var isOwned = Array(repeating: false, count: Kind.allCases.count)
  /// The parent of each organization, by entry; -1 where there is none.
  private var parents: [Int32] = []

  struct Entry: Sendable {
    let file: Int32
    let declaration: Int32
  }

  /// Builds the index.
  ///
  /// Addresses that stand twice, and names that differ only by case, are reported.
  init(
    _ files: [DeclaringFile],
    parents parentNames: (ResourceIndex, Int) -> ArraySlice<UInt8>?,
    _ diagnostics: inout [Diagnostic]
  ) {
    self.files = files
    table = HashIndex(capacity: files.reduce(0) { $0 + $1.declarations.count })
    for (number, file) in files.enumerated() {
      firstEntry.append(entries.count)
      for index in file.declarations.indices {
        insert(
          Entry(file: Int32(number), declaration: Int32(index)),
          file.declarations[index],
          &diagnostics
        )
      }
    }
    parents = Array(repeating: -1, count: entries.count)
    for entry in entries.indices where declaration(entry).kind == .organization {
      if let name = parentNames(self, entry), let parent = find(.organization, nil, name) {
        parents[entry] = Int32(parent)
      }
    }
  }

  private mutating func insert(
    _ entry: Entry,
    _ declaration: Declaration,
    _ diagnostics: inout [Diagnostic]
  ) {
    let address = files[Int(entry.file)].addresses[declaration.addressRange]
    var isDuplicate = false
    let earlier = table.first(declaration.hash) { candidate in
      let position = entries[candidate]
      let other = files[Int(position.file)].declarations[Int(position.declaration)]
      return other.kind == declaration.kind
        && files[Int(position.file)].addresses[other.addressRange].lazy.map(Name.lowercased)
          .elementsEqual(address.lazy.map(Name.lowercased))
    }
    if let earlier, declaration.node != Declaration.none {
      let other = self.declaration(earlier)
      let otherFile = self.file(earlier)
      let file = files[Int(entry.file)]
      let place = file.stream.location(Int(declaration.nameNode))
      let width = file.stream.width(Int(declaration.nameNode))
      if otherFile.addresses[other.addressRange] == address {
        isDuplicate = true
        diagnostics.append(
          .duplicateAddress(
            file.address(declaration),
            at: place,
            width: width,
            first: otherFile.location(other)
          )
        )
      } else {
        caseConflicts += 1
        diagnostics.append(
          .caseConflict(
            file.address(declaration),
            otherFile.address(other),
            at: place,
            width: width,
            first: otherFile.location(other)
          )
        )
      }
    }
    if declaration.organizationCount > 0 {
      isOwned[declaration.kind.ordinal] = true
    }
    entries.append(entry)
    // The few that differ by case only are found all the same, so that one mistake is not said
    // twice; thousands of them would make every look long.
    if earlier == nil || (!isDuplicate && caseConflicts < ResourceIndex.searchableConflicts) {
      table.append(declaration.hash)
    } else {
      table.skip()
    }
  }

  func declaration(_ entry: Int) -> Declaration {
    files[Int(entries[entry].file)].declarations[Int(entries[entry].declaration)]
  }

  func file(_ entry: Int) -> DeclaringFile {
    files[Int(entries[entry].file)]
  }

  /// The resource with exactly this address.
  func find(_ kind: Kind, _ organization: ArraySlice<UInt8>?, _ name: ArraySlice<UInt8>) -> Int? {
    var hash = AddressHash(kind)
    if let organization {
      hash.combine(organization: organization.span)
    }
    hash.combine(name.span)
    return table.first(hash.value) { entry in
      let position = entries[entry]
      let declaration = files[Int(position.file)].declarations[Int(position.declaration)]
      guard declaration.kind == kind else {
        return false
      }
      let addresses = files[Int(position.file)].addresses
      guard addresses[declaration.nameRange] == name else {
        return false
      }
      switch (declaration.organizationRange, organization) {
      case (nil, nil): return true
      case (let range?, let organization?): return addresses[range] == organization
      default: return false
      }
    }
  }

  /// Whether any organization owns a resource of this kind: where none does, looking in
  /// organizations is in vain.
  func isOwnedByOrganizations(_ kind: Kind) -> Bool { isOwned[kind.ordinal] }

  /// The name of the organization that owns a resource.
  func owner(_ entry: Int) -> ArraySlice<UInt8>? {
    declaration(entry).organizationRange.map { file(entry).addresses[$0] }
  }

  /// The organizations above one, nearest first.
  ///
  /// A circle of parents, which is reported elsewhere, ends it.
  func ancestors(of organization: ArraySlice<UInt8>) -> [Int] {
    guard var entry = find(.organization, nil, organization) else {
      return []
    }
    var found: [Int] = []
    while parents[entry] >= 0, found.count < 1000, !found.contains(Int(parents[entry])) {
      entry = Int(parents[entry])
      found.append(entry)
    }
    return found
  }

  /// Whether an organization is another one or lies beneath it.
  func isWithin(_ organization: ArraySlice<UInt8>, _ root: ArraySlice<UInt8>) -> Bool {
    organization == root
      || ancestors(of: organization).contains { name(of: $0) == root }
  }

  func name(of entry: Int) -> ArraySlice<UInt8> {
    let position = entries[entry]
    let declaration = files[Int(position.file)].declarations[Int(position.declaration)]
    return files[Int(position.file)].addresses[declaration.nameRange]
  }

  /// `name`, or `organization/name`, as references are written.
  func reference(_ entry: Int) -> ArraySlice<UInt8> {
    let position = entries[entry]
    let declaration = files[Int(position.file)].declarations[Int(position.declaration)]
    return files[Int(position.file)].addresses[declaration.referenceRange]
  }
}

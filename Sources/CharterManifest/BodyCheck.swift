package import CharterModel
import CharterYAML

/// Holds canonical bodies against the kind tables: bodies that come from a file that somebody may have
/// written by hand, and not from manifests.
///
/// A body is JSON, and JSON is YAML: it is read as the manifest of its resource. What it refers to is not
/// looked up.
package enum BodyCheck {
  /// A body that its table does not decode.
  package struct Problem: Sendable {
    /// The position of the resource.
    package let index: Int
    package let message: String
  }

  /// Returns the first problem, or `nil` if the tables decode every body.
  ///
  /// The body of a resource has the bytes `"metadata":{…},"spec":{…}`.
  package static func firstProblem(
    in resources: [(address: Address, body: ArraySlice<UInt8>)]
  ) -> Problem? {
    let parts = parallelMap(resources.count) { problem(in: resources[$0]) }
    return parts.enumerated().compactMap { index, message in
      message.map { Problem(index: index, message: $0) }
    }.first
  }

  private static func problem(in resource: (address: Address, body: ArraySlice<UInt8>)) -> String? {
    let address = resource.address
    let prefix = Array(#""metadata":{"#.utf8)
    guard resource.body.starts(with: prefix) else {
      return "a body has metadata and spec"
    }
    let rest = resource.body.dropFirst(prefix.count)
    let organization = address.organization.map { #""organization":"\#($0)","# } ?? ""
    let isEmpty = rest.first == UInt8(ascii: "}")
    let head =
      #"{"apiVersion":"\#(Envelope.apiVersion)","kind":"\#(address.kind.rawValue)","metadata":{"#
      + organization + #""name":"\#(address.name)"\#(isEmpty ? "" : ",")"#
    let (stream, problems) = YAMLReader.read(
      Array(head.utf8) + rest + [UInt8(ascii: "}")],
      file: FileIndex(0)
    )
    if let first = problems.first {
      return first.message
    }
    let file = DeclarationScanner.scan(stream, [])
    var found = file.diagnostics
    if found.isEmpty {
      var ignored: [Diagnostic] = []
      // Names that these bodies refer to may be anywhere.
      let index = ResourceIndex([file], parents: { _, _ in nil }, &ignored)
      let permissions = PermissionCatalogue([file], [], &ignored)
      let references = ReferenceResolver(
        index: index,
        permissions: permissions,
        mayBeExternal: true
      )
      found = ResourceDecoder.decode(file: 0, references).diagnostics
    }
    return found.first { isAboutFields($0) }?.message
  }

  /// Codes of reading (1xx) and of fields (2xx).
  private static func isAboutFields(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error
      && ["CH1", "CH2"].contains { diagnostic.code.rawValue.hasPrefix($0) }
  }
}

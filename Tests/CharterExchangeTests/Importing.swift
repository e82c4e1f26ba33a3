import CharterExchange
import CharterJSON
import CharterManifest
import CharterModel

/// One import, as the command does it.
struct Importing {
  let result: ImportResult
  let diagnostics: [Diagnostic]
  let files: [(name: String, text: String)]

  init(_ inputs: [(String, ImportFile.Format)], organization: Text? = "acme") {
    let files = inputs.map { ImportFile(Array($0.0.utf8), $0.1) }
    result = ImportFile.resources(files, organization: organization, workspace: nil)
    diagnostics = ImportCheck.problems(result, in: nil, inputs: files.count)
    self.files = diagnostics.isEmpty ? ImportedManifests.files(result.resources) : []
  }

  /// Each mistake as `line:column code`.
  var places: [String] {
    diagnostics.map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.code.rawValue)"
    }
  }

  /// What the written manifests declare, by address; nothing where they are not valid.
  func declared() -> [String: JSONValue]? {
    let settings = "apiVersion: charter/v1\nkind: Workspace\nmetadata: {name: test}\n"
    let manifests = Manifests(
      contents: [("charter.yaml", Array(settings.utf8))]
        + files.map { ($0.name, Array($0.text.utf8)) }
    )
    guard let state = manifests.desiredState(with: .unknown).state else {
      return nil
    }
    var found: [String: JSONValue] = [:]
    for resource in state.resources {
      let body = [UInt8(ascii: "{")] + state.body(resource) + [UInt8(ascii: "}")]
      found[String(decoding: state.address(resource), as: UTF8.self)] = try? JSONValue(
        parsing: body
      )
    }
    return found
  }
}

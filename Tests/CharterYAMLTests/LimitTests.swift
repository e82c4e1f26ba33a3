import CharterModel
import CharterYAML
import Testing

/// Manifests that are made to take time or memory, or to overflow something, are read or refused
/// like any other.
struct LimitTests {
  @Test(arguments: HostileManifest.all)
  func `a hostile manifest is read or refused`(manifest: HostileManifest) {
    let (stream, diagnostics) = read(manifest.make())
    #expect(diagnostics.first?.code == manifest.code)
    #expect(diagnostics.count <= YAMLReader.maximumProblems + 1)
    // Whatever was read can be asked about.
    for index in stream.nodes.indices {
      _ = stream.width(index)
      _ = stream.elements(stream.resolve(index))
      _ = stream.entries(stream.resolve(index))
    }
  }
}

package import Foundation

/// Public test suites that are not part of this package.
///
/// Where they are not there, the tests that need them are skipped.
package enum Corpora {
  /// The folder beside the package, or the one that `CHARTER_CORPORA` names.
  private static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["CHARTER_CORPORA"] {
      return URL(filePath: path)
    }
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appending(path: "shared/corpora")
  }()

  package static let jsonSuite = folder.appending(path: "json-test-suite/test_parsing")
  package static let yamlSuite = folder.appending(path: "yaml-test-suite")
  package static let naughtyStrings = folder.appending(path: "naughty-strings/blns.json")

  package static let hasJSONSuite = FileManager.default.fileExists(atPath: jsonSuite.path)
  package static let hasYAMLSuite = FileManager.default.fileExists(atPath: yamlSuite.path)
  package static let hasNaughtyStrings = FileManager.default.fileExists(
    atPath: naughtyStrings.path
  )
}

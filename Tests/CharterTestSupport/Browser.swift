package import Foundation

/// A browser without a window, where there is one: Chromium, which `.ci/setup` installs.
///
/// Where it is not there, the tests that need it are skipped.
package enum Browser {
  private static let program: String? = {
    if let named = ProcessInfo.processInfo.environment["CHARTER_BROWSER"] {
      return named.isEmpty ? nil : named
    }
    return ["chromium", "chromium-browser", "google-chrome"].map { "/usr/bin/\($0)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Whether there is one; `CHARTER_BROWSER` names another, or none where it is empty.
  package static let isThere = program != nil

  /// The document of a page as HTML, once its scripts have run.
  ///
  /// `fragment`: What follows `#` in its address.
  package static func document(of page: URL, fragment: String = "") throws -> String {
    let profile = FileManager.default.temporaryDirectory.appending(path: "browser-\(UUID())")
    defer { try? FileManager.default.removeItem(at: profile) }
    let process = Process()
    process.executableURL = URL(filePath: program ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
      "--user-data-dir=\(profile.path)", "--window-size=1280,900", "--virtual-time-budget=5000",
      "--dump-dom", page.absoluteString + (fragment.isEmpty ? "" : "#" + fragment),
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}

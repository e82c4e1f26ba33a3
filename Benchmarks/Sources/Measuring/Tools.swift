public import Foundation

/// The programs that take part, and a folder for what they write.
public struct Tools: Sendable {
  /// The `charter` that is measured.
  public let charter: URL
  /// Where the programs of this package are: beside the one that is running.
  private let programs: URL
  private let scratch: URL

  /// Finds the programs; without a path, `charter` is the release build around this package.
  public init(charter: String?, scratch: URL) throws {
    guard let own = Bundle.main.executableURL?.resolvingSymlinksInPath() else {
      throw Failure("cannot find the programs of this package")
    }
    programs = own.deletingLastPathComponent()
    self.scratch = scratch
    if let charter {
      self.charter = URL(filePath: charter)
    } else {
      var folder = programs
      while folder.lastPathComponent != ".build", folder.pathComponents.count > 1 {
        folder.deleteLastPathComponent()
      }
      self.charter = folder.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: ".build/release/charter")
    }
    for program in [self.charter, program("bare-loop"), program("measure")]
    where !FileManager.default.isExecutableFile(atPath: program.path) {
      throw Failure("\(program.path) is missing: build it with `swift build -c release`")
    }
  }

  private func program(_ name: String) -> URL { programs.appending(path: name) }

  /// The bare loop over the events of all manifests of a workspace.
  public func bareLoop(_ workspace: URL) throws -> Usage {
    try run(program("bare-loop"), [workspace.path]).usage
  }

  /// A plan of a workspace whose store matches its manifests.
  public func plan(_ workspace: URL) throws -> Usage {
    let (usage, output) = try run(charter, ["plan", workspace.path])
    guard output.contains("No changes.") else {
      throw Failure("`charter plan` finds changes:\n\(output.suffix(2000))")
    }
    return usage
  }

  /// Applies a workspace, so that its store matches its manifests.
  public func apply(_ workspace: URL) throws -> Usage {
    try run(charter, ["apply", "--auto-approve", workspace.path]).usage
  }

  private func run(
    _ program: URL,
    _ arguments: [String]
  ) throws -> (usage: Usage, output: String) {
    let result = scratch.appending(path: "result.json")
    let output = scratch.appending(path: "output.txt")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    defer { try? handle.close() }
    let process = Process()
    process.executableURL = self.program("measure")
    process.arguments = [result.path, program.path] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["CHARTER_ACTOR": "benchmark"]
    ) { given, _ in given }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    // The whole output of a first apply can be long; what matters is at its end.
    let text = try String(decoding: Tools.tail(of: output), as: UTF8.self)
    guard process.terminationStatus == 0 else {
      throw Failure("cannot run \(program.path):\n\(text)")
    }
    let usage = try JSONDecoder().decode(
      Usage.self,
      from: Data(contentsOf: result)
    )
    guard usage.status == 0 else {
      throw Failure(
        """
        \(program.lastPathComponent) \(arguments.joined(separator: " ")) ended with \
        \(usage.status):
        \(text)
        """
      )
    }
    return (usage, text)
  }

  private static func tail(of file: URL) throws -> Data {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    let length = try handle.seekToEnd()
    try handle.seek(toOffset: length > 4000 ? length - 4000 : 0)
    return try handle.readToEnd() ?? Data()
  }
}

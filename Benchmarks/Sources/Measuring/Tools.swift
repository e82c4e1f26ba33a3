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

  /// A plan of the same workspace after an edit that gives something more to nearly every user: one
  /// more permission in every profile of the platform that others are assigned by.
  ///
  /// The manifests are put back afterwards.
  public func planAfterProfileEdit(_ workspace: URL) throws -> Usage {
    let file = workspace.appending(path: "platform/access.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    defer { try? Data(text.utf8).write(to: file) }
    let extra = "iam_group_read"
    let edited = text.components(separatedBy: "\n").map { line in
      guard line.contains("permissions: ["), !line.contains(extra), !line.contains("iam/*") else {
        return line
      }
      return line.replacingOccurrences(of: "permissions: [", with: "permissions: [\(extra), ")
    }
    try Data(edited.joined(separator: "\n").utf8).write(to: file)
    let (usage, output) = try run(charter, ["plan", workspace.path])
    guard output.contains("users affected.") else {
      throw Failure("`charter plan` finds no changes of access:\n\(output.suffix(2000))")
    }
    return usage
  }

  /// One question about access: whether a user of the workspace sees machines on a tenant.
  public func can(_ workspace: URL) throws -> Usage {
    let state = workspace.appending(path: "store/state.json")
    let handle = try FileHandle(forReadingFrom: state)
    defer { try? handle.close() }
    let head = String(decoding: try handle.read(upToCount: 1 << 20) ?? Data(), as: UTF8.self)
    guard let user = head.firstMatch(of: /"users":\["([^"]+)"/)?.1,
      let tenant = head.firstMatch(of: /"tenants":\["([^"]+)"/)?.1
    else {
      throw Failure("the store names no user and no tenant to ask about")
    }
    // Yes or no: both are answers.
    let (usage, output) = try run(
      charter,
      ["access", "can", String(user), "compute_machine_read", String(tenant), workspace.path],
      allowed: [0, 1]
    )
    guard output.contains("compute_machine_read on ") else {
      throw Failure("`charter access can` does not answer:\n\(output.suffix(2000))")
    }
    return usage
  }

  /// Applies a workspace, so that its store matches its manifests.
  public func apply(_ workspace: URL) throws -> Usage {
    try run(charter, ["apply", "--auto-approve", workspace.path]).usage
  }

  private func run(
    _ program: URL,
    _ arguments: [String],
    allowed: Set<Int> = [0]
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
    guard allowed.contains(Int(usage.status)) else {
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

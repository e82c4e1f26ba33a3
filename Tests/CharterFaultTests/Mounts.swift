import Foundation

/// File systems of one's own, which only root can have.
enum Mounts {
  /// Whether they can be had here.
  static let arePossible = getuid() == 0 && isDone("mount -t tmpfs none $d && umount $d")

  /// Whether a file can be mounted that holds an ext4 file system.
  static let haveImages =
    arePossible
    && isDone(
      """
      mount -t tmpfs none $d && truncate -s 8m $d/image && mkfs.ext4 -q $d/image && mkdir $d/in \
        && mount -o loop $d/image $d/in && umount $d/in; s=$?; umount $d; [ $s = 0 ]
      """
    )

  /// Whether a line of shell works, with a folder `$d` for it.
  private static func isDone(_ line: String) -> Bool {
    let task = Process()
    task.executableURL = URL(fileURLWithPath: "/bin/sh")
    task.arguments = [
      "-c", "PATH=$PATH:/usr/sbin:/sbin; d=$(mktemp -d) && { \(line)\n}; s=$?; rmdir $d; exit $s",
    ]
    task.standardOutput = FileHandle.nullDevice
    task.standardError = FileHandle.nullDevice
    guard (try? task.run()) != nil else {
      return false
    }
    task.waitUntilExit()
    return task.terminationStatus == 0
  }

  static let why = "mounts a file system: not root, or not allowed to here"

  /// Mounts something on a folder of its own for as long as `body` runs.
  static func with(
    _ arguments: [String],
    _ body: (URL) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "charter-mount-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let mounted = try await Programs.run(
      ["/usr/bin/env", "mount"] + arguments + [folder.path],
      in: FileManager.default.temporaryDirectory
    )
    guard mounted.code == 0 else {
      throw Failure("mount \(arguments): \(mounted.said)")
    }
    do {
      try await body(folder)
      try await unmount(folder)
    } catch {
      try? await unmount(folder)
      throw error
    }
  }

  private static func unmount(_ folder: URL) async throws {
    let base = FileManager.default.temporaryDirectory
    for _ in 1...50 {
      if try await Programs.run(["/usr/bin/env", "umount", folder.path], in: base).code == 0 {
        return
      }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw Failure("cannot unmount \(folder.path)")
  }
}

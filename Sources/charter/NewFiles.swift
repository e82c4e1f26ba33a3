import CharterFiles
import Glibc

/// Several new files that are all written, or none of them.
enum NewFiles {
  /// Why nothing was written.
  enum Refusal: Error {
    /// Something has this path already.
    case exists(String)
    case failed(FileError)
  }

  /// Writes files below a folder, which is made where it is missing; so are folders in their names.
  ///
  /// Where one cannot be written, those written before it are taken back, and so are the folders
  /// that were made for them.
  static func write(
    _ files: [(name: String, bytes: [UInt8])],
    below folder: String
  ) throws(Refusal) {
    let paths = files.map { "\(folder)/\($0.name)" }
    if let existing = existing(files.map(\.name), in: folder) {
      throw .exists(existing)
    }
    var made: [String] = []
    var written: [String] = []
    do throws(FileError) {
      for (path, file) in zip(paths, files) {
        made += try createFolders(path)
        written.append(path)
        do throws(FileError) {
          try Files.write(file.bytes, to: path, mode: 0o644, replacing: false)
        } catch {
          if error.number == EEXIST {
            // Somebody else has just written it: it is not ours to take back.
            written.removeLast()
          }
          throw error
        }
      }
    } catch {
      for path in written {
        try? Files.remove(path)
      }
      for folder in made.reversed() {
        try? Files.removeFolder(folder)
      }
      throw .failed(error)
    }
  }

  /// The path of the first of some files that is there already.
  static func existing(_ names: [String], in folder: String) -> String? {
    names.map { "\(folder)/\($0)" }.first { Files.entry($0) != nil }
  }

  /// A name that nothing in a folder has: `users.yaml`, or else `users-2.yaml` and so on.
  static func free(_ name: String, in folder: String) -> String {
    let stem = name.split(separator: ".").first ?? ""
    var free = name
    var number = 1
    while Files.entry("\(folder)/\(free)") != nil {
      number += 1
      free = "\(stem)-\(number)\(name.dropFirst(stem.count))"
    }
    return free
  }

  /// Makes the folders that a file lies in; those that were missing, from above.
  private static func createFolders(_ file: String) throws(FileError) -> [String] {
    var missing: [String] = []
    var folder = parent(file)
    while !folder.isEmpty, Files.entry(folder) == nil {
      missing.append(folder)
      folder = parent(folder)
    }
    var made: [String] = []
    do throws(FileError) {
      for folder in missing.reversed() {
        try Files.createFolders(folder)
        made.append(folder)
      }
    } catch {
      for folder in made.reversed() {
        try? Files.removeFolder(folder)
      }
      throw error
    }
    return made
  }

  private static func parent(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
  }
}

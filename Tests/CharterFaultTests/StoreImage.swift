import Foundation

/// A store as bytes: what its folder holds by name.
struct StoreImage: Hashable, Sendable {
  var files: [String: [UInt8]] = [:]

  var state: [UInt8]? { files["state.json"] }
  var trail: [UInt8] { files["audit.jsonl"] ?? [] }

  var temporaries: [String] { files.keys.filter { $0.hasSuffix(".tmp") }.sorted() }

  /// The same for stores that differ only in the number of the process that left a temporary.
  var essence: StoreImage {
    var essence = StoreImage()
    for (name, bytes) in files where !name.hasSuffix(".tmp") {
      essence.files[name] = bytes
    }
    for (number, name) in temporaries.enumerated() {
      essence.files[".state.json.\(number).tmp"] = files[name]
    }
    return essence
  }

  /// What a folder holds; nothing where it is not there.
  static func read(_ folder: URL) throws -> StoreImage? {
    guard FileManager.default.fileExists(atPath: folder.path) else {
      return nil
    }
    var image = StoreImage()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      image.files[name] = Array(try Data(contentsOf: folder.appending(path: name)))
    }
    return image
  }

  /// Puts it into a folder, in the place of what is there.
  func write(to folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in files {
      let file = folder.appending(path: name)
      try Data(bytes).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }
  }
}

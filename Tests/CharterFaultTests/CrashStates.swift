import Foundation

/// What a disk may hold of a store after a power cut, worked out from the calls made until then.
///
/// The model gives no more than what is promised everywhere: what was written into a file is there
/// for certain once the file was synced, and before that in any of its blocks, with zeros for the
/// others, and with the old or the new length; what was done in a folder (a file made, renamed,
/// removed) is there for certain once the folder was synced, and before that each of it or not.
/// A rename is one step: the old name is gone exactly when the new one is there.
struct CrashStates {
  private static let block = 4096

  /// A step in a file, at most one block of it.
  private enum Piece {
    case bytes([UInt8], at: Int)
    case length(Int)
  }

  private struct File {
    var durable: [UInt8] = []
    var pending: [Piece] = []
  }

  /// A step in a folder; files are known by their numbers.
  private enum Step {
    case link(String, Int)
    case rename(String, String, Int)
    case unlink(String)
  }

  private let store: String
  private var files: [File] = []
  /// The names of the folder as whoever looks sees them, and as they are for certain.
  private var names: [String: Int] = [:]
  private var durableNames: [String: Int] = [:]
  private var steps: [Step] = []
  /// Whether the folder of the store is there for certain, and whether it may be.
  private var isThere: Bool
  private var mayBeThere: Bool

  /// Whether somebody was told that the apply is done.
  private(set) var isAcknowledged = false

  init(_ image: StoreImage?, at store: URL) {
    self.store = store.path
    isThere = image != nil
    mayBeThere = isThere
    for (name, bytes) in image?.files ?? [:] {
      names[name] = files.count
      files.append(File(durable: bytes))
    }
    durableNames = names
  }

  /// Takes note of a call that was made.
  mutating func perform(_ call: Call) {
    guard call.result >= 0, !call.isSkipped else {
      return
    }
    switch call.name {
    case "write" where String(decoding: call.data, as: UTF8.self).contains("Apply complete"):
      isAcknowledged = true
    case "mkdir", "mkdirat":
      mayBeThere = mayBeThere || call.path == store
    case "open", "openat":
      if call.isCreating, let name = name(call.path) {
        names[name] = files.count
        steps.append(.link(name, files.count))
        files.append(File())
      }
    case "write", "pwrite64":
      write(Array(call.data.prefix(call.result)), at: call.offset, to: call.path)
    case "ftruncate", "truncate":
      if let file = number(call.path) {
        files[file].pending.append(.length(call.length))
      }
    case "rename", "renameat", "renameat2":
      if let old = name(call.path), let new = name(call.to), let file = names[old] {
        names[old] = nil
        names[new] = file
        steps.append(.rename(old, new, file))
      }
    case "unlink", "unlinkat":
      if let name = name(call.path) {
        names[name] = nil
        steps.append(.unlink(name))
      }
    case "fsync", "fdatasync", "syncfs":
      sync(call.path)
    default:
      break
    }
  }

  private mutating func write(_ bytes: [UInt8], at offset: Int, to path: String) {
    guard let file = number(path) else {
      return
    }
    var start = 0
    while start < bytes.count {
      let room = CrashStates.block - (offset + start) % CrashStates.block
      let end = min(start + room, bytes.count)
      files[file].pending.append(.bytes(Array(bytes[start..<end]), at: offset + start))
      start = end
    }
  }

  private mutating func sync(_ path: String) {
    if path == store {
      durableNames = names
      steps = []
    } else if store.hasPrefix(path + "/") {
      isThere = mayBeThere
    } else if let file = number(path) {
      files[file].durable = CrashStates.content(files[file].durable, files[file].pending)
      files[file].pending = []
    }
  }

  private func name(_ path: String) -> String? {
    path.hasPrefix(store + "/") ? String(path.dropFirst(store.count + 1)) : nil
  }

  private func number(_ path: String) -> Int? {
    name(path).flatMap { names[$0] }
  }

  private static func content(_ durable: [UInt8], _ pieces: [Piece]) -> [UInt8] {
    var content = durable
    for piece in pieces {
      switch piece {
      case .bytes(let bytes, let offset):
        resize(&content, to: max(content.count, offset + bytes.count))
        content.replaceSubrange(offset..<offset + bytes.count, with: bytes)
      case .length(let length):
        resize(&content, to: length)
      }
    }
    return content
  }

  private static func resize(_ content: inout [UInt8], to length: Int) {
    if content.count > length {
      content.removeLast(content.count - length)
    } else {
      content += Array(repeating: 0, count: length - content.count)
    }
  }

  // MARK: What may be left

  /// Everything that the disk may hold if the power went now; nothing stands for a store that is
  /// not there.
  func all() -> Set<StoreImage?> {
    var found: Set<StoreImage?> = []
    if !isThere {
      found.insert(nil)
    }
    guard mayBeThere else {
      return found
    }
    let contents = files.map(CrashStates.contents)
    for chosen in CrashStates.choices(of: steps) {
      var names = durableNames
      for step in chosen {
        switch step {
        case .link(let name, let file):
          names[name] = file
        case .rename(let old, let new, let file):
          names[old] = names[old] == file ? nil : names[old]
          names[new] = file
        case .unlink(let name):
          names[name] = nil
        }
      }
      var images = [StoreImage()]
      for (name, file) in names {
        images = images.flatMap { image in
          contents[file].map { content in
            var image = image
            image.files[name] = content
            return image
          }
        }
      }
      found.formUnion(images)
    }
    return found
  }

  private static func contents(_ file: File) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = [file.durable]
    let last = content(file.durable, file.pending).count
    for chosen in choices(of: file.pending) {
      let content = content(file.durable, chosen)
      for length in [file.durable.count, content.count, last] {
        var content = content
        resize(&content, to: length)
        found.insert(content)
      }
    }
    return found
  }

  /// Every subset, in order; where these are too many, every beginning, alone and without one.
  private static func choices<Element>(of all: [Element]) -> [[Element]] {
    guard all.count > 8 else {
      return (0..<1 << all.count).map { bits in
        all.indices.filter { bits >> $0 & 1 == 1 }.map { all[$0] }
      }
    }
    return (0...all.count).flatMap { end -> [[Element]] in
      let part = Array(all.prefix(end))
      return [part]
        + part.indices.map { left in
          part.indices.filter { $0 != left }.map { part[$0] }
        }
    }
  }
}

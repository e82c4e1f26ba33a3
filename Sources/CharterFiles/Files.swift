internal import Glibc

/// The few things that charter asks of the file system outside the store.
package enum Files {
  /// What a folder has under a name.
  package enum Entry: Hashable, Sendable {
    case file
    case folder
    case symbolicLink
    case other
  }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  package static func list(
    _ path: String
  ) throws(FileError) -> [(name: String, entry: Entry)] {
    guard let folder = unsafe opendir(path) else {
      throw .last("read the folder", path)
    }
    defer { unsafe closedir(folder) }
    var found: [(name: [UInt8], entry: Entry)] = []
    while true {
      errno = 0
      guard let item = unsafe readdir(folder) else {
        guard errno == 0 else {
          throw .last("read the folder", path)
        }
        break
      }
      let name = unsafe nameBytes(item)
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) {
        continue
      }
      let child = path + "/" + String(decoding: name, as: UTF8.self)
      errno = 0
      let kind = entry(child)
      // What cannot be looked at is not the same as what is not there: it may be a manifest.
      guard kind != nil || errno == ENOENT else {
        throw .last("read", child)
      }
      found.append((name, kind ?? .other))
    }
    found.sort { $0.name.lexicographicallyPrecedes($1.name) }
    return found.map { (String(decoding: $0.name, as: UTF8.self), $0.entry) }
  }

  @unsafe
  private static func nameBytes(_ item: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafeBytes(of: &item.pointee.d_name) { buffer in
      unsafe Array(buffer.prefix { $0 != 0 })
    }
  }

  /// What is at a path, symbolic links not followed; nothing where nothing is.
  package static func entry(_ path: String) -> Entry? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .symbolicLink
    default: return .other
    }
  }

  /// The bytes of a regular file.
  ///
  /// Anything else is refused without waiting on it; so is a symbolic link, where links are not to be
  /// followed. One byte more than `limit` is read where there is more, so that the caller can tell.
  package static func read(
    _ path: String,
    limit: Int = .max,
    followingLinks: Bool = true
  ) throws(FileError) -> [UInt8] {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = unsafe open(path, flags)
    guard descriptor >= 0 else {
      throw .last("read", path)
    }
    defer { _ = close(descriptor) }
    return try read(descriptor, path, limit: limit)
  }

  /// The bytes behind an open descriptor, from its start.
  package static func read(
    _ descriptor: Int32,
    _ path: String,
    limit: Int = .max
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .last("read", path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("read", path, status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    let expected = min(Int(status.st_size), limit) + 1
    var offset = 0
    var failure: Int32 = 0
    var bytes: [UInt8] = []
    while true {
      let room = max(expected - offset, 65536)
      let part = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        count = 0
        unsafe HugePages.advise(UnsafeRawBufferPointer(buffer))
        while count < room {
          let got = unsafe pread(
            descriptor,
            buffer.baseAddress?.advanced(by: count),
            room - count,
            off_t(offset + count)
          )
          if got < 0, errno == EINTR {
            continue
          }
          if got < 0 {
            failure = errno
          }
          if got <= 0 {
            return
          }
          count += got
        }
      }
      guard failure == 0 else {
        throw FileError("read", path, failure)
      }
      offset += part.count
      if bytes.isEmpty {
        bytes = part
      } else {
        bytes.append(contentsOf: part)
      }
      if part.count < room || bytes.count > limit {
        return bytes
      }
    }
  }

  /// What comes from a descriptor until its end, such as standard input; one byte more than `limit`
  /// where there is more.
  package static func readToEnd(
    _ descriptor: Int32,
    _ name: String,
    limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      var failure: Int32 = 0
      let room = min(65536, limit + 1 - bytes.count)
      let part = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var got = unsafe Glibc.read(descriptor, buffer.baseAddress, room)
        while got < 0, errno == EINTR {
          got = unsafe Glibc.read(descriptor, buffer.baseAddress, room)
        }
        failure = got < 0 ? errno : 0
        count = max(0, got)
      }
      guard failure == 0 else {
        throw FileError("read", name, failure)
      }
      guard !part.isEmpty else {
        break
      }
      bytes.append(contentsOf: part)
    }
    return bytes
  }

  /// Creates a folder, and those above it, where they are missing; they survive a power cut.
  package static func createFolders(_ path: String) throws(FileError) {
    guard entry(path) == nil else {
      return
    }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let above = parent.joined(separator: "/")
    if !above.isEmpty {
      try createFolders(above)
    }
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .last("create the folder", path)
    }
    try sync(folder: above.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : above)
  }

  /// Lets the names in a folder survive a power cut.
  private static func sync(folder: String) throws(FileError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .last("sync", folder)
    }
    defer { _ = close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .last("sync", folder)
    }
  }

  /// Writes a new file; an existing one is an error unless it may be replaced.
  package static func write(
    _ bytes: [UInt8],
    to path: String,
    mode: UInt32,
    replacing: Bool
  ) throws(FileError) {
    try write(to: path, mode: mode, replacing: replacing) { sink throws(FileError) in
      try sink(bytes)
    }
  }

  /// Writes a new file bit by bit: `body` gets what takes the next bytes.
  ///
  /// What is replaced is replaced as a whole or not at all. A symbolic link to a file is refused:
  /// whoever made it decides what would be written over. What is no file, such as a pipe, is written
  /// into.
  package static func write(
    to path: String,
    mode: UInt32,
    replacing: Bool,
    _ body: (_ sink: ([UInt8]) throws(FileError) -> Void) throws(FileError) -> Void
  ) throws(FileError) {
    guard replacing else {
      return try write(to: path, as: path, O_EXCL | O_CREAT, mode, body)
    }
    switch (entry(path), target(path)) {
    case (.symbolicLink, nil), (.symbolicLink, .file), (.symbolicLink, .folder):
      throw FileError("write", path, ELOOP)
    case (.folder, _):
      throw FileError("write", path, EISDIR)
    case (_, .other):
      return try write(to: path, as: path, 0, mode, body)
    default:
      break
    }
    let temporary = "\(path).\(getpid()).tmp"
    do throws(FileError) {
      try write(to: temporary, as: path, O_EXCL | O_CREAT, mode, body)
      guard unsafe rename(temporary, path) == 0 else {
        throw FileError.last("write", path)
      }
    } catch {
      if error.number != EEXIST {
        _ = unsafe unlink(temporary)
      }
      throw error
    }
  }

  /// The permissions of a file; nothing where it is not there.
  package static func mode(of path: String) -> UInt32? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o7777 : nil
  }

  /// Removes a file.
  package static func remove(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 else {
      throw .last("remove", path)
    }
  }

  /// Removes an empty folder.
  package static func removeFolder(_ path: String) throws(FileError) {
    guard unsafe rmdir(path) == 0 else {
      throw .last("remove", path)
    }
  }

  /// The path without links, dots and double slashes; nothing where nothing is there.
  package static func canonical(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else {
      return nil
    }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The path from the root; links, dots and double slashes stay.
  package static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let current = unsafe getcwd(nil, 0) else {
      return path
    }
    defer { unsafe free(current) }
    return "\(unsafe String(cString: current))/\(path)"
  }

  /// Whether a path leads to a folder, links followed.
  package static func isFolder(_ path: String) -> Bool { target(path) == .folder }

  /// Whether a path leads to a regular file, links followed.
  package static func isFile(_ path: String) -> Bool { target(path) == .file }

  /// What a path leads to, links followed.
  private static func target(_ path: String) -> Entry? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private static func write(
    to path: String,
    as shown: String,
    _ flags: Int32,
    _ mode: UInt32,
    _ body: (_ sink: ([UInt8]) throws(FileError) -> Void) throws(FileError) -> Void
  ) throws(FileError) {
    let descriptor = unsafe open(
      path,
      flags | O_WRONLY | O_CLOEXEC | (flags == 0 ? 0 : O_NOFOLLOW),
      mode_t(mode)
    )
    guard descriptor >= 0 else {
      throw .last("write", shown)
    }
    do throws(FileError) {
      if flags != 0 {
        _ = fchmod(descriptor, mode_t(mode))
      }
      try body { bytes throws(FileError) in try write(bytes, to: descriptor, shown) }
      guard flags == 0 || fsync(descriptor) == 0 else {
        throw .last("write", shown)
      }
    } catch {
      _ = close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else {
      throw .last("write", shown)
    }
  }

  /// Writes all bytes, however many calls that takes.
  package static func write(
    _ bytes: [UInt8],
    to descriptor: Int32,
    _ path: String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor,
          buffer.baseAddress?.advanced(by: written),
          buffer.count - written
        )
      }
      if count < 0 {
        guard errno == EINTR else {
          throw .last("write", path)
        }
        continue
      }
      written += count
    }
  }
}

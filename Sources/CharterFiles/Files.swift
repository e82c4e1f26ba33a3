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
      found.append((name, entry(child) ?? .other))
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
  /// Anything else is refused without waiting on it. One byte more than `limit` is read where there
  /// is more, so that the caller can tell.
  package static func read(
    _ path: String,
    limit: Int = .max
  ) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
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

  /// Creates a folder, and those above it, where they are missing.
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
  package static func write(
    to path: String,
    mode: UInt32,
    replacing: Bool,
    _ body: (_ sink: ([UInt8]) throws(FileError) -> Void) throws(FileError) -> Void
  ) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (replacing ? O_TRUNC : O_EXCL)
    let descriptor = unsafe open(path, flags, mode_t(mode))
    guard descriptor >= 0 else {
      throw .last("write", path)
    }
    if replacing {
      _ = fchmod(descriptor, mode_t(mode))
    }
    do {
      try body { bytes throws(FileError) in try write(bytes, to: descriptor, path) }
    } catch {
      _ = close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else {
      throw .last("write", path)
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

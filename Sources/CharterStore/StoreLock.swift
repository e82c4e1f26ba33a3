import CharterFiles
import Glibc

/// `F_OFD_SETLK` of Linux's `fcntl.h`, which the headers show only with `_GNU_SOURCE`.
private let setOpenFileDescriptionLock: Int32 = 37

/// The lock of a store: an open file description lock on the permanent file `LOCK`.
///
/// POSIX record locks vanish when any descriptor of the file is closed; these do not, and the
/// kernel takes them back however the process ends.
struct StoreLock {
  static let fileName = "LOCK"
  private let descriptor: Int32

  /// Takes the lock, or waits for it so many seconds.
  init(folder: Int32, path: String, timeout: Int) throws(StoreError) {
    let file = "\(path)/\(StoreLock.fileName)"
    descriptor = unsafe openat(
      folder,
      StoreLock.fileName,
      O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
      0o600 as mode_t
    )
    guard descriptor >= 0 else {
      throw .system(.last("open", file))
    }
    var waited = 0
    let step: useconds_t = 20_000
    while true {
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_whence = Int16(SEEK_SET)
      if unsafe fcntl(descriptor, setOpenFileDescriptionLock, &lock) == 0 {
        return
      }
      let reason = errno
      if reason == EINTR {
        continue
      }
      guard reason == EAGAIN || reason == EACCES else {
        _ = close(descriptor)
        throw .system(FileError("lock", file, reason))
      }
      guard waited < timeout * 1_000_000 else {
        _ = close(descriptor)
        throw .locked
      }
      usleep(step)
      waited += Int(step)
    }
  }

  /// Notes the serial that was committed last.
  func mark(_ serial: Int) {
    CommitMark.write(serial, to: descriptor)
  }

  /// Lets others in.
  func release() {
    _ = close(descriptor)
  }
}

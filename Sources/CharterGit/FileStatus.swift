internal import Glibc

/// What the file system knows of a path, without its content; links are not followed.
struct FileStatus {
  let owner: uid_t
  let device: dev_t
  let size: Int

  init?(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      return nil
    }
    owner = status.st_uid
    device = status.st_dev
    size = Int(status.st_size)
  }

  /// The user whose rights the process has.
  static var effectiveUser: uid_t { geteuid() }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

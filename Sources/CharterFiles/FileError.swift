internal import CharterModel
internal import Glibc

/// A call to the system that failed, with its path.
package struct FileError: Error, Equatable, CustomStringConvertible {
  package let operation: String
  package let path: String
  /// The system's number, `errno`.
  package let number: Int32

  package init(_ operation: String, _ path: String, _ number: Int32) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  /// The error that the last call left in `errno`.
  package static func last(_ operation: String, _ path: String) -> FileError {
    FileError(operation, path, errno)
  }

  /// A symbolic link where none is followed.
  package static func link(_ operation: String, _ path: String) -> FileError {
    FileError(operation, path, ELOOP)
  }

  /// Something else where a folder is expected.
  package static func notAFolder(_ operation: String, _ path: String) -> FileError {
    FileError(operation, path, ENOTDIR)
  }

  /// The system's words for the error.
  package var reason: String {
    switch number {
    case ELOOP: "it is a symbolic link, which is never followed"
    case ENOTDIR: "it is not a folder, or not in one"
    default: unsafe String(cString: strerror(number))
    }
  }

  package var isLink: Bool { number == ELOOP }

  package var isNotFound: Bool { number == ENOENT }

  package var description: String { "cannot \(operation) \(visible(path, limit: 1000)): \(reason)" }
}

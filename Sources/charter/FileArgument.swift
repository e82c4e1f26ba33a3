import ArgumentParser

/// Paths that are named on the command line.
enum FileArgument {
  /// Refuses `-`, which other programs take for a stream: a file of that name is made by mistake
  /// only, and `./-` names it.
  static func check(_ path: String?, _ what: String = "file", for argument: String) throws {
    if path == "-" {
      throw ValidationError("name a \(what): \(argument) takes no '-'")
    }
  }
}

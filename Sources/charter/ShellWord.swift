import CharterModel

/// A path as one word of a command line that people copy into a shell.
enum ShellWord {
  /// A path, in quotes where a shell would take it for something else.
  static func of(_ path: String) -> String {
    // What begins with a hyphen would be an option.
    quoted(path.hasPrefix("-") ? "./\(path)" : path)
  }

  /// A text, in quotes where a shell would take it for something else.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { Name.isAlphanumeric($0) || "._/@%+=:,-".utf8.contains($0) }
    return isPlain
      ? word : "'\(visible(word, limit: .max).replacing("'", with: "'\\''"))'"
  }

  /// The argument for a workspace: nothing where it is the folder that the person is in.
  static func argument(_ folder: String) -> String {
    folder == "." ? "" : " \(of(folder))"
  }
}

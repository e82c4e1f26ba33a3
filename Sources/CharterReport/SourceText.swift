import CharterModel

extension Source {
  /// The file and the line, as people read and click them; nothing in it can command a terminal.
  var shown: String { "\(visible(file, limit: 1000)):\(line)" }
}

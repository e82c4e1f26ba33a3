internal import CharterModel

/// Returns a path in quotes, uncut unless it is very long.
func shown(_ path: String) -> String {
  "\"\(visible(path, limit: 1000))\""
}

/// Text as a double-quoted scalar of YAML, everything but printable ASCII escaped, so that any
/// character gets in.
func yaml(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case " "..."~": quoted.unicodeScalars.append(scalar)
    default:
      let digits = String(scalar.value, radix: 16)
      let (letter, width) =
        scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
      quoted += "\\\(letter)" + String(repeating: "0", count: width - digits.count) + digits
    }
  }
  return quoted + "\""
}

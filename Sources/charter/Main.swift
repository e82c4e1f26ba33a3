import CharterManifest
import CharterModel
@main struct Main { static func main() {
  let m = Manifests(workspace: CommandLine.arguments[1])
  let (state, diags) = m.desiredState(with: .unknown)
  for d in diags.prefix(40) { print(d.location.map { "\(m.files[Int($0.file.rawValue)]):\($0.line):\($0.column)" } ?? "-", d.severity, d.code.rawValue, d.message, d.help ?? "") }
  if let state {
    for r in state.resources.prefix(30) { print(String(decoding: state.address(r), as: UTF8.self), String(decoding: state.body(r), as: UTF8.self)) }
    print(state.resources.count)
  }
} }

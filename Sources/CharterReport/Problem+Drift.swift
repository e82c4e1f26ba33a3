package import CharterModel
package import CharterPlan

extension Problem {
  /// What somebody changed in the store: each resource at the place where the manifests declare it.
  package static func of(
    _ drift: Drift,
    in folder: String,
    at source: (Address) -> Source?
  ) -> [Problem] {
    drift.entries.map { entry in
      Problem(
        rule: "drift/\(DriftReport.change(entry))",
        severity: .error,
        message: "\(entry.address) was \(DriftReport.word(entry))\(fields(entry)); "
          + DriftReport.last(entry),
        help: driftRemedy,
        address: entry.address.description,
        source: source(entry.address).map { source in
          Source(file: path(source.file, in: folder), line: source.line, column: source.column)
        }
      )
    }
  }

  /// Which fields differ.
  private static func fields(_ entry: Drift.Entry) -> String {
    let paths = DriftReport.paths(entry)
    return paths.isEmpty ? "" : ": " + paths.joined(separator: ", ")
  }
}

import ArgumentParser
import CharterFiles
import CharterJSON
import CharterManifest
import CharterModel

/// `charter schema`: JSON Schemas of the manifests.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schemas of the manifests.",
    discussion: "Prints the schema of one kind, or writes all of them into a folder with --out."
  )

  @Argument(
    help: "The kind to print the schema of.",
    completion: .list(Kind.allCases.map(\.rawValue))
  )
  var kind: String?
  @Option(
    help: ArgumentHelp("Write all schemas into this folder.", valueName: "folder"),
    completion: .directory
  )
  var out: String?
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (kind == nil) != (out == nil) else {
      throw ValidationError("name a kind to print, or a folder with --out")
    }
    if let kind, file(kind) == nil {
      let known = SchemaExport.files.map { String($0.name.prefix { $0 != "." }) }
      throw ValidationError(
        "there is no kind \(quoted(kind)); the kinds are \(known.joined(separator: ", "))"
      )
    }
  }

  func run() throws {
    if let kind, let file = file(kind) {
      Stream.output.write(json: file.schema.pretty() + [0x0A])
    } else if let out {
      try Failures.written(help: "name another folder", output) { () throws(FileError) in
        try Files.createFolders(out)
        for file in SchemaExport.files {
          try Files.write(
            file.schema.pretty() + [0x0A],
            to: "\(out)/\(file.name)",
            mode: 0o644,
            replacing: true
          )
        }
      }
    }
  }

  private func file(_ kind: String) -> (name: String, schema: JSONValue)? {
    SchemaExport.files.first {
      $0.name.lowercased() == "\(kind.lowercased()).schema.json"
    }
  }
}

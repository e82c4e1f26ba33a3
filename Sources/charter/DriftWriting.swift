import ArgumentParser
import CharterFiles
import CharterManifest
import CharterModel
import CharterPlan
import CharterReport
import CharterStore

/// `charter drift --write`: makes the manifests say what the store has.
struct DriftWriting {
  private let workspace: Workspace
  private let output: OutputOptions

  init(_ path: String, _ output: OutputOptions) {
    workspace = Workspace(path, output)
    self.output = output
  }

  /// Writes all of it or nothing; what is not this workspace's to declare is said.
  func write(_ drift: Drift, _ stored: StoredState) throws {
    guard !drift.entries.isEmpty else {
      return
    }
    let manifests = Manifests(workspace: workspace.path)
    guard let settings = manifests.settings else {
      workspace.printDiagnostics(
        manifests.desiredState(with: .unknown).diagnostics,
        of: manifests
      )
      throw ExitStatus.failure
    }
    let externals = Externals.of(stored, uses: settings.uses)
    let (desired, _) = manifests.desiredState(with: .known(externals))
    let edits = try edits(drift, settings, Declared(desired), stored)
    guard !edits.isEmpty else {
      Stream.output.write("None of it is declared here: nothing was written.\n")
      throw ExitStatus.failure
    }
    switch ManifestEditor.edits(manifests, edits, with: .known(externals)) {
    case .edited(let files):
      try write(files)
      say(files, edits.count)
    case .refused(let problems):
      for problem in problems {
        refuse(problem, manifests)
      }
      throw ExitStatus.failure
    case .invalid(let edited, let diagnostics):
      workspace.printDiagnostics(diagnostics, of: edited)
      throw ExitStatus.failure
    }
  }

  /// The canonical bodies that the manifests declare now.
  private struct Declared {
    let bodies: [Text: ArraySlice<UInt8>]?

    init(_ desired: DesiredState?) {
      bodies = desired.map { desired in
        Dictionary(
          desired.resources.map { (Text(bytes: desired.address($0)), desired.body($0)) },
          uniquingKeysWith: { first, _ in first }
        )
      }
    }

    /// Whether the manifests say of a resource what was applied last.
    func says(_ applied: ArraySlice<UInt8>?, of address: Address) -> Bool {
      guard let bodies else {
        // The editor tells what is wrong with them.
        return true
      }
      return bodies[Text(address.description)] == applied
    }
  }

  private func edits(
    _ drift: Drift,
    _ settings: WorkspaceSettings,
    _ declared: Declared,
    _ stored: StoredState
  ) throws -> [ManifestEdit] {
    var edits: [ManifestEdit] = []
    var hasConflict = false
    for entry in drift.entries {
      let address = entry.address
      let owner =
        stored.resource(at: address).map { stored.workspace($0) } ?? entry.last?.workspace ?? ""
      if case .taken = entry.change {
        note(
          address,
          "belongs to another workspace in the store now: 'charter adopt' takes back what nobody owns"
        )
        continue
      }
      guard owner == settings.name || owner.utf8.isEmpty else {
        note(address, "belongs to the workspace \(quoted(owner.string)): run it there")
        continue
      }
      guard declared.says(entry.last?.body, of: address) else {
        hasConflict = true
        Failures.say(
          .notWritable,
          "\(address) was changed in the manifests as well, and that is not applied",
          help:
            "apply it, which takes the change in the store back; or undo it in the manifests first",
          output
        )
        continue
      }
      switch entry.change {
      case .changed(_, let body): edits.append(ManifestEdit(address, .change(to: body.value)))
      case .added(let body):
        edits.append(ManifestEdit(address, .add(body.value)))
        if owner.utf8.isEmpty {
          note(address, "belongs to nobody: 'charter adopt \(address)' takes it over")
        }
      case .removed: edits.append(ManifestEdit(address, .remove))
      case .taken: break
      }
    }
    guard !hasConflict else {
      Stream.error.write("Nothing was written.\n")
      throw ExitStatus.failure
    }
    return edits
  }

  /// Every file as a whole; an empty one goes.
  private func write(_ files: [String: [UInt8]]) throws {
    for name in files.keys.map({ Text($0) }).sorted() {
      let path = "\(workspace.path)/\(name)"
      try Failures.written(
        help: "make the manifests writable; 'git diff' shows what was written before",
        output
      ) { () throws(FileError) in
        let bytes = files[name.string] ?? []
        if bytes.isEmpty {
          try Files.remove(path)
        } else {
          try Files.write(bytes, to: path, mode: Files.mode(of: path) ?? 0o644, replacing: true)
        }
      }
    }
  }

  private func say(_ files: [String: [UInt8]], _ count: Int) {
    var text = "\n"
    for name in files.keys.map({ Text($0) }).sorted() {
      let what = files[name.string]?.isEmpty == true ? "removed: nothing is left in it" : "written"
      text += "  \(visible(name.string))  \(what)\n"
    }
    text +=
      "\nThe manifests say what the store has of \(count) resource\(count == 1 ? "" : "s"): review "
      + "them, then apply.\n"
    Stream.output.write(text)
  }

  private func note(_ address: Address, _ text: String) {
    Stream.error.write("\(output.style(for: .error)(.strong, "note")): \(address) \(text)\n")
  }

  private func refuse(_ problem: EditProblem, _ manifests: Manifests) {
    let place = problem.location.map { location in
      let file = manifests.files[Int(location.file.rawValue)]
      let path = workspace.path == "." ? file : "\(workspace.path)/\(file)"
      return "\(path):\(location.line):\(location.column): "
    }
    Failures.say(
      .notWritable,
      problem.message,
      place: place ?? "",
      help: problem.help ?? "change it by hand",
      output
    )
  }
}

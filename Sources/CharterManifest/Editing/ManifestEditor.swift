import CharterJSON
import CharterModel
import CharterYAML

/// Edits manifests so that they declare what is asked for, with comments and layout kept.
///
/// The stages: find the declarations, patch the bytes of their files, write what is new, and
/// read all of it again to see that exactly this has changed.
package enum ManifestEditor {
  /// The file at the workspace's root that takes what is declared anew.
  package static let newFile = "drift.yaml"

  /// The new bytes of the files that change.
  ///
  /// `externals`: what other workspaces have in the store, as for `Manifests.desiredState`.
  package static func edits(
    _ manifests: Manifests,
    _ wanted: [ManifestEdit],
    with externals: ExternalResources,
    newFile: String = newFile
  ) -> ManifestEdits {
    let (state, diagnostics) = manifests.desiredState(with: externals)
    guard let state, let settings = manifests.settings else {
      return .invalid(manifests, diagnostics)
    }
    var ignored: [Diagnostic] = []
    let references = ManifestPipeline.references(manifests, settings, externals, &ignored)
    let declared = DeclaredBodies(state)
    var work = EditWork(wanted, manifests, declared)
    guard work.problems.isEmpty else {
      return .refused(work.problems)
    }
    var contents: [String: [UInt8]] = [:]
    for (index, edits) in work.byFile.sorted(by: { $0.key < $1.key }) {
      let file = manifests.declaring[index]
      var editor = FileEditor(file, manifests.sources[index], references, edits[0].address)
      let problems = editor.run(edits, declared)
      work.problems += problems
      if problems.isEmpty, editor.patches.count > 0 {
        guard let bytes = editor.edited() else {
          work.problems.append(.overlapping(edits[0].address, file.location(edits[0].declaration)))
          continue
        }
        contents[manifests.files[index]] = bytes
      }
    }
    guard work.problems.isEmpty else {
      return .refused(work.problems)
    }
    if !work.new.isEmpty {
      let position = manifests.files.firstIndex { Text($0) == Text(newFile) }
      let old = contents[newFile] ?? position.map { manifests.sources[$0] } ?? []
      contents[newFile] = DocumentWriter.appended(work.new, to: old)
    }
    return EditCheck(declared, wanted).result(of: contents, in: manifests, with: externals)
  }
}

extension EditProblem {
  static func notDeclared(_ address: Address) -> EditProblem {
    EditProblem(
      address,
      "\(address) is not declared in this workspace",
      at: nil,
      help: "declare it, or take it out of the store"
    )
  }

  static func unknownField(
    _ path: String,
    _ address: Address,
    _ location: SourceLocation?
  ) -> EditProblem {
    EditProblem(
      address,
      "the store has \(quoted(path)), which manifests cannot say",
      at: location,
      help: "take it out of the store"
    )
  }

  static func overlapping(_ address: Address, _ location: SourceLocation?) -> EditProblem {
    EditProblem(
      address,
      "the changes to \(address) get in each other's way",
      at: location,
      help: "edit this place by hand"
    )
  }
}

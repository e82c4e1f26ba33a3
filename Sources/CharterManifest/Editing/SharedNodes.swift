import CharterModel
import CharterYAML

/// Finds what stands in one declaration and is used by others, through aliases and merge keys.
enum SharedNodes {
  /// A problem for each place in the declarations of these addresses that others use.
  static func problems(_ addresses: Set<Text>, in manifests: Manifests) -> [EditProblem] {
    manifests.declaring.flatMap { file in
      let edited = file.declarations.filter { declaration in
        declaration.node != Declaration.none
          && addresses.contains(Text(bytes: file.addresses[declaration.addressRange]))
      }
      return edited.isEmpty ? [] : problems(of: edited, in: file)
    }
  }

  private static func problems(
    of declarations: [Declaration],
    in file: DeclaringFile
  ) -> [EditProblem] {
    let stream = file.stream
    let aliases = stream.nodes.indices.filter { stream.nodes[$0].kind == .alias }
    guard !aliases.isEmpty else {
      return []
    }
    return declarations.compactMap { declaration in
      let node = Int(declaration.node)
      let own = node..<Int(stream.nodes[node].end)
      let alias = aliases.first { alias in
        own.contains(stream.resolve(alias)) && !own.contains(alias)
      }
      guard let alias, let address = Address(file.address(declaration)) else {
        return nil
      }
      return EditProblem(
        address,
        "\(address) shares this with others: line \(stream.nodes[alias].line) has an alias to it",
        at: stream.location(stream.resolve(alias)),
        help: "write it out at the alias"
      )
    }
  }
}

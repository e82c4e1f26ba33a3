package import CharterModel
import CLibYAML

/// Reads manifests through libyaml's parser into flat located nodes.
package enum YAMLReader {
  /// The deepest nesting; libyaml itself has no limit.
  package static let maximumDepth = 64
  /// The most nodes that aliases may add to one document.
  package static let maximumAliasedNodes = 100_000

  /// Every node of the file, and all that is wrong with it. Where there is an error in the
  /// bytes or the syntax, the stream has what came before it.
  package static func read(
    _ bytes: [UInt8], file: FileIndex
  ) -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
    let problems = ManifestBytes.problems(in: bytes, file: file)
    guard problems.isEmpty else {
      return (YAMLStream(file: file), problems)
    }
    var builder = YAMLBuilder(file: file)
    builder.stream.reserve(bytes: bytes.count)
    unsafe parse(bytes, into: &builder)
    return (builder.stream, builder.diagnostics)
  }

  /// The loop over libyaml's events. The parser and the event are libyaml's own memory: they
  /// live on this frame only, and nothing of theirs leaves it.
  @unsafe
  private static func parse(_ bytes: [UInt8], into builder: inout YAMLBuilder) {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else {
      builder.diagnostics.append(
        .outOfMemory(at: SourceLocation(file: builder.stream.file, line: 1, column: 1)))
      return
    }
    defer { unsafe yaml_parser_delete(&parser) }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var event = unsafe yaml_event_t()
      var goesOn = true
      while goesOn {
        guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
          unsafe builder.fail(&parser)
          return
        }
        goesOn = unsafe builder.take(&event)
        unsafe yaml_event_delete(&event)
      }
    }
  }
}

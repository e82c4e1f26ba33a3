import CLibYAML
package import CharterModel

/// Reads manifests through libyaml's parser into flat located nodes.
package enum YAMLReader {
  /// The deepest nesting; libyaml itself has no limit.
  package static let maximumDepth = 64
  /// The most nodes that aliases may add to one document.
  package static let maximumAliasedNodes = 100_000
  /// The most problems that are listed for one file.
  package static let maximumProblems = 1000

  /// Every node of the file, and all that is wrong with it, by place.
  ///
  /// Where reading stops at an error, the stream has the documents before it.
  package static func read(
    _ bytes: [UInt8],
    file: FileIndex
  ) -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
    let problems = ManifestBytes.problems(in: bytes, file: file)
    guard problems.isEmpty else {
      return (YAMLStream(file: file), problems)
    }
    let text = prepared(bytes)
    var builder = YAMLBuilder(text, file: file)
    unsafe parse(text, into: &builder)
    return builder.finish()
  }

  /// The bytes without a byte-order mark, which libyaml would count as a column, and with a line
  /// feed at the end, without which it gives a block of text another end than YAML 1.2.
  static func prepared(_ bytes: [UInt8]) -> [UInt8] {
    var text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let last = text.last, last != 0x0A {
      text.append(0x0A)
    }
    return text
  }

  /// The loop over libyaml's events.
  ///
  /// The parser and the event are libyaml's own memory: they
  /// live on this frame only, and nothing of theirs leaves it.
  @unsafe
  private static func parse(_ bytes: [UInt8], into builder: inout YAMLBuilder) {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else {
      builder.failForMemory()
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

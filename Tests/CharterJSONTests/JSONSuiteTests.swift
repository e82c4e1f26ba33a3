import CharterJSON
import CharterTestSupport
import Foundation
import Testing

/// The public JSON parsing suite: what must be accepted, what must not be, and what charter
/// makes of the rest.
@Suite(.enabled(if: Corpora.hasJSONSuite))
struct JSONSuiteTests {
  /// The names of the files with this beginning.
  private static func names(_ prefix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Corpora.jsonSuite.path)
      .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.sorted()
  }

  /// What is wrong with a file; nothing where it is accepted.
  private static func problem(
    _ name: String,
    duplicateKeys: JSONTape.DuplicateKeys = .refused
  ) throws -> String? {
    let bytes = Array(try Data(contentsOf: Corpora.jsonSuite.appending(path: name)))
    func value(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
      JSONValue(try JSONTape(bytes, duplicateKeys: duplicateKeys), at: 0)
    }
    do {
      let read = try value(bytes)
      // What is written of it is read as the same.
      #expect(try value(read.compact) == read, "\(name)")
      #expect(try value(read.pretty()) == read, "\(name)")
      return nil
    } catch {
      #expect((0...bytes.count) ~= error.offset, "\(name)")
      let (line, column) = JSONError.place(of: error.offset, in: bytes)
      #expect(line >= 1 && column >= 1, "\(name)")
      return error.message
    }
  }

  @Test func `what must be accepted is, as the grammar has it`() throws {
    let names = try JSONSuiteTests.names("y_")
    #expect(names.count == 95)
    for name in names {
      #expect(try JSONSuiteTests.problem(name, duplicateKeys: .accepted) == nil, "\(name)")
    }
  }

  /// The grammar accepts a key that is there twice; a store may not have one.
  @Test func `a key that is there twice is refused in a store`() throws {
    let refused = try JSONSuiteTests.names("y_").filter {
      try JSONSuiteTests.problem($0) != nil
    }
    #expect(
      refused == ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]
    )
    for name in refused {
      #expect(try JSONSuiteTests.problem(name) == #"the key "a" is here twice"#)
    }
  }

  @Test func `what must be refused is`() throws {
    let names = try JSONSuiteTests.names("n_")
    #expect(names.count == 188)
    for name in names {
      #expect(try JSONSuiteTests.problem(name) != nil, "\(name)")
    }
  }

  /// What a parser may do as it likes.
  private static let free: [String: String?] = {
    let surrogate = "half a surrogate pair"
    let bytes = "this is not UTF-8"
    let value = "a value was expected here"
    return [
      // A number is kept as it is written, whatever its size.
      "i_number_double_huge_neg_exp.json": nil,
      "i_number_huge_exp.json": nil,
      "i_number_neg_int_huge_exp.json": nil,
      "i_number_pos_double_huge_exp.json": nil,
      "i_number_real_neg_overflow.json": nil,
      "i_number_real_pos_overflow.json": nil,
      "i_number_real_underflow.json": nil,
      "i_number_too_big_neg_int.json": nil,
      "i_number_too_big_pos_int.json": nil,
      "i_number_very_big_negative_int.json": nil,
      // An escape that is no character.
      "i_object_key_lone_2nd_surrogate.json": surrogate,
      "i_string_1st_surrogate_but_2nd_missing.json": surrogate,
      "i_string_1st_valid_surrogate_2nd_invalid.json": surrogate,
      "i_string_incomplete_surrogate_and_escape_valid.json": surrogate,
      "i_string_incomplete_surrogate_pair.json": surrogate,
      "i_string_incomplete_surrogates_escape_valid.json": surrogate,
      "i_string_invalid_lonely_surrogate.json": surrogate,
      "i_string_invalid_surrogate.json": surrogate,
      "i_string_inverted_surrogates_U+1D11E.json": surrogate,
      "i_string_lone_second_surrogate.json": surrogate,
      // Bytes that are not UTF-8.
      "i_string_UTF-8_invalid_sequence.json": bytes,
      "i_string_UTF8_surrogate_U+D800.json": bytes,
      "i_string_invalid_utf-8.json": bytes,
      "i_string_iso_latin_1.json": bytes,
      "i_string_lone_utf8_continuation_byte.json": bytes,
      "i_string_not_in_unicode_range.json": bytes,
      "i_string_overlong_sequence_2_bytes.json": bytes,
      "i_string_overlong_sequence_6_bytes.json": bytes,
      "i_string_overlong_sequence_6_bytes_null.json": bytes,
      "i_string_truncated-utf-8.json": bytes,
      // Other encodings, and a byte-order mark.
      "i_string_UTF-16LE_with_BOM.json": value,
      "i_string_utf16BE_no_BOM.json": value,
      "i_string_utf16LE_no_BOM.json": value,
      "i_structure_UTF-8_BOM_empty_object.json": value,
      "i_structure_500_nested_arrays.json": "more than 64 levels of nesting",
    ]
  }()

  @Test func `what is left to the parser is settled`() throws {
    #expect(try JSONSuiteTests.names("i_") == JSONSuiteTests.free.keys.sorted())
    for (name, message) in JSONSuiteTests.free {
      #expect(try JSONSuiteTests.problem(name) == message, "\(name)")
    }
  }
}

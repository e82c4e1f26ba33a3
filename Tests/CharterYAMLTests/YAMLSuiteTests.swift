import CharterModel
import CharterTestSupport
import CharterYAML
import Foundation
import Testing

/// The public YAML test suite: what is invalid is refused, what is accepted means what the suite
/// says, and what is valid and refused is in a table with its reason.
@Suite(.enabled(if: Corpora.hasYAMLSuite))
struct YAMLSuiteTests {
  private static func read(
    _ test: YAMLSuiteCase
  ) -> (documents: [YAMLTree], problem: DiagnosticCode?) {
    let (stream, diagnostics) = YAMLReader.read(test.yaml, file: FileIndex(0))
    let problem = diagnostics.first { $0.severity == .error }?.code
    return (stream.roots.map { YAMLTree(stream, at: $0) }, problem)
  }

  @Test func `the whole suite is there`() throws {
    let cases = try YAMLSuiteCase.all()
    #expect(cases.count == 402)
    #expect(cases.count { $0.isInvalid } == 94)
    #expect(cases.count { $0.json != nil } == 282)
  }

  @Test func `every invalid case is refused`() throws {
    for test in try YAMLSuiteCase.all() where test.isInvalid {
      #expect(YAMLSuiteTests.read(test).problem != nil, "\(test.id)")
    }
  }

  @Test func `no valid case is read with another meaning`() throws {
    var accepted = 0
    for test in try YAMLSuiteCase.all() where !test.isInvalid {
      let (documents, problem) = YAMLSuiteTests.read(test)
      guard problem == nil else {
        continue
      }
      accepted += 1
      #expect(documents == SuiteEvents(test.events).documents, "\(test.id)")
      if let json = test.json {
        #expect(try SuiteJSON.matches(documents, json), "\(test.id)")
      }
    }
    #expect(accepted == 193)
  }

  @Test func `what is valid and refused is in the table, and nothing else is`() throws {
    var table: [String: DiagnosticCode] = [:]
    for refusal in RefusedCases.table {
      for id in refusal.cases {
        #expect(table.updateValue(refusal.code, forKey: id) == nil, "\(id) is here twice")
      }
    }
    var refused: [String: DiagnosticCode] = [:]
    for test in try YAMLSuiteCase.all() where !test.isInvalid {
      refused[test.id] = YAMLSuiteTests.read(test).problem
    }
    #expect(refused == table)
  }
}

import CharterModel
package import CharterPlan

extension JUnitReport {
  /// What a plan was held against: tests, policies, the rules that are built in, and guards.
  ///
  /// Errors fail a case; warnings are noted in it.
  package static func suites(
    _ plan: Plan,
    in folder: String
  ) -> [(name: String, cases: [Case])] {
    let checks = plan.checks.value
    let known = Set(checks.map(\.address))
    func suite(_ kind: Kind, _ name: String) -> (name: String, cases: [Case]) {
      let cases = checks.filter { $0.address.kind == kind }.map { check in
        let own = plan.findings.filter { $0.rule == check.address }
        return Case(
          name: check.address.description,
          failures: own.filter { $0.severity == .error }.map { said(Problem($0, in: folder)) },
          notes: own.filter { $0.severity != .error }.map { said(Problem($0, in: folder)) },
          file: check.source.map { Problem.path($0.file, in: folder) } ?? "",
          line: check.source?.line ?? 0
        )
      }
      return (name, cases)
    }
    let others = plan.findings.filter { finding in
      finding.rule.map { !known.contains($0) } ?? true
    }
    let guards = TrippedGuard.Name.allCases.map { name in
      let tripped = plan.guards.filter { $0.name == name }
      return Case(
        name: name.rawValue,
        failures: tripped.filter { !$0.isAllowed }.map(\.message),
        notes: tripped.filter(\.isAllowed).map { "overridden: \($0.message)" }
      )
    }
    return [
      suite(.accessTest, "tests"), suite(.policy, "policies"),
      ("rules", others.map { item(Problem($0, in: folder)) }), ("guards", guards),
    ].filter { !$0.cases.isEmpty }
  }

  /// A case for each problem of manifests; one that holds where there is none.
  package static func suites(_ problems: [Problem]) -> [(name: String, cases: [Case])] {
    [("manifests", problems.isEmpty ? [Case(name: "valid", failures: [])] : problems.map(item))]
  }

  /// A case for each resource that somebody changed in the store; one that holds where there is none.
  package static func suites(drift problems: [Problem]) -> [(name: String, cases: [Case])] {
    let cases = problems.map { problem in
      var item = item(problem)
      item.name = problem.address
      return item
    }
    return [("drift", cases.isEmpty ? [Case(name: "as applied", failures: [])] : cases)]
  }

  private static func item(_ problem: Problem) -> Case {
    let text = said(problem)
    return Case(
      name: problem.rule + (problem.source.map { " \($0.file):\($0.line):\($0.column)" } ?? ""),
      failures: problem.severity == .error ? [text] : [],
      notes: problem.severity == .error ? [] : [text],
      file: problem.source?.file ?? "",
      line: problem.source?.line ?? 0
    )
  }

  private static func said(_ problem: Problem) -> String {
    let place = problem.source.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    return place + problem.message + (problem.help.isEmpty ? "" : "\n\(problem.help)")
  }
}

import CharterAccess
import CharterJSON
import CharterModel
import CharterPlan
import CharterPolicy
import CharterReport

/// What holds of every plan, wherever it comes from.
enum PlanExamination {
  static func check(_ plan: Plan, on stored: StoredState) throws {
    let text = self.text(plan)
    try FuzzComplaint.check(visible: text, "plan")
    let bytes = PlanDocument.encode(plan, toolVersion: FuzzBench.toolVersion)
    try FuzzComplaint.check(
      visible: String(decoding: bytes, as: UTF8.self),
      "plan as JSON"
    )
    let read = try PlanReader.read(bytes)
    let again = PlanDocument.encode(read, toolVersion: FuzzBench.toolVersion)
    try FuzzComplaint.check(
      again == bytes,
      "a plan that was read is written with other bytes: \(difference(again, bytes))"
    )
    // Why somebody gains something is said in fewer words where the states are not there to look at.
    try FuzzComplaint.check(visible: self.text(read), "plan that was read")
    for difference in ReviewedPlan(read).differences(from: plan) {
      throw FuzzComplaint("a plan that was read differs from itself: \(difference.message)")
    }
    try AccessExamination.check(plan.planned(on: stored), at: plan.at)
  }

  /// The places where two documents begin to differ.
  private static func difference(_ left: [UInt8], _ right: [UInt8]) -> String {
    let same = zip(left, right).prefix { $0 == $1 }.count
    return [left, right].map { bytes in
      String(decoding: bytes[max(0, same - 80)..<min(bytes.count, same + 80)], as: UTF8.self)
    }.joined(separator: " | ")
  }

  private static func text(_ plan: Plan) -> String {
    let printer = PlanText(style: Style(hasColor: false))
    var text = printer.render(plan)
    printer.write(plan, access: .full) { text += $0 }
    for finding in plan.findings {
      text += printer.render(finding, in: plan.folder)
    }
    return text
  }
}

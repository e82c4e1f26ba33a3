import ArgumentParser
import CharterAccess
import CharterModel
import CharterPolicy
import CharterReport

/// `charter orders`: what is ordered and billed, or what a plan orders and cancels.
struct OrdersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orders",
    abstract: "List order lines by contract and tenant; with --from PLANFILE what it orders.",
    discussion: """
      A tenant has a line for every active service that has an order code; a code with (region) \
      in it makes one for each of the tenant's zones.
      """
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(help: "How the lines are written.")
  var format = AnswerFormat.text
  @OptionGroup var options: AccessOptions

  func run() throws {
    let source = try AccessSource(workspace.path, options)
    let lines = OrderLine.all(source.state)
    let shown: [(mark: Character?, line: OrderLine)]
    if let before = source.before {
      let (old, new) = (OrderLine.all(before), lines)
      let (oldSet, newSet) = (Set(old), Set(new))
      shown =
        (old.filter { !newSet.contains($0) }.map { (mark: "-", line: $0) }
        + new.filter { !oldSet.contains($0) }.map { (mark: "+", line: $0) })
        .sorted { $0.line < $1.line }
    } else {
      shown = lines.map { (mark: nil, line: $0) }
    }
    let text = AnswerText(style: options.output.style(for: .output))
    switch format {
    case .text: Stream.output.write(text.orders(shown, isPlan: source.before != nil))
    case .json: Stream.output.write(json: text.json(shown))
    }
  }
}

import Testing

/// What the check of Markdown finds, until there is Markdown to be checked.
struct MarkdownCheckTests {
  @Test(arguments: [
    "```\n# x\n```\n# forged", "| a | b |\n|---|---|\n| 1 | 2 | 3 |", "<b>x</b>", "<!-- x",
    "@everyone",
    "a (@team/x)", "#12", "[x](javascript:alert(1))", "![x](y)", "https://x.example", "``` \nopen",
    "a\u{1B}[31m", "a\u{202E}b", "`a` <i>", "`` a ` <i>``` <i>",
  ])
  func `what got out of its place is found`(_ text: String) {
    #expect(MarkdownCheck.complaint(text, fences: text.hasPrefix("```\n# x") ? 0 : nil) != nil)
  }

  @Test(arguments: [
    "```\n<b>@everyone\n```", "| a | `x \\| <b>` |\n|---|---|\n| 1 | 2 |", "`<b>x</b>`", "a\\@b",
    "alice@acme.example", "a \\<b\\>", "``` ` ```", "~~~~\n~~~\n~~~~",
  ])
  func `what stayed in its place is not`(_ text: String) {
    #expect(MarkdownCheck.complaint(text) == nil)
  }
}

import CharterTestSupport
import Foundation

/// Strings that have harmed programs: the public list, and what is particular to terminals,
/// spreadsheets, Markdown and charter's own lines.
enum NaughtyStrings {
  /// Empty where the public list is not there.
  static let all: [String] = corpus.isEmpty ? [] : corpus + hidden + noncharacters + shaped

  private static let corpus: [String] = {
    guard let data = try? Data(contentsOf: Corpora.naughtyStrings),
      let strings = try? JSONSerialization.jsonObject(with: data) as? [String]
    else {
      return []
    }
    return strings
  }()

  /// Every character that no output may have, each between two others.
  static let hidden: [String] = ((0...0xFFFF) as ClosedRange<UInt32>).compactMap { value in
    Unicode.Scalar(value).flatMap { scalar in
      value == 0x0A || HiddenText.contains(scalar) ? "a\(Character(scalar))b" : nil
    }
  }

  /// What Unicode will never have as characters.
  private static let noncharacters = ([0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
    .compactMap { Unicode.Scalar($0).map { String($0) } }

  /// What would be taken for something else than text.
  private static let shaped: [String] = [
    // Lines of charter's own.
    "x\n+ forged", "x\r\n~ forged", "\nforged: error[CH101]: x", "x\n\nPlan: 0 to add",
    "x\u{2028}forged", "x\u{85}forged", " → Profile/forged", "x\\nforged", "\\u{1b}[31m",
    // Colours, titles and links of a terminal.
    "\u{1B}[31mred", "\u{9B}31mred", "\u{1B}]0;title\u{7}", "\u{1B}]8;;https://x.example\u{1B}\\x",
    "\u{1B}c", "\u{1B}P1$r\u{1B}\\", "\u{1B}[6n", "\u{8}\u{8}\u{8}x", "\rover",
    // What a reader does not see, or sees in another order.
    "\u{202E}gnp.exe", "\u{2066}x\u{2069}", "a\u{200B}b", "\u{FEFF}x", "x\u{E0041}\u{E007F}",
    "\u{E000}", "\u{AD}x", "\u{180E}x", "\u{3164}x",
    // Formulas of a spreadsheet.
    "=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=1+1", "\r=1+1", "=cmd|' /C calc'!A0", "\"=1+1\"",
    ",=1",
    // Markdown and HTML.
    "```\n# forged\n", "~~~\nforged", "| a | b |\n|---|---|", "<b>x</b>", "<!-- x", "-->",
    "[x](javascript:alert(1))", "![x](https://x.example/p.png)", "@everyone", "#1", "`x", "\\`x",
    "x\\",
    "https://x.example", "<https://x.example>", "&lt;b&gt;", "# x", "> x", "* x", "1. x", "---",
    "***",
    // YAML and JSON.
    "{a: b}", "[a, b]", "*a", "&a", "!!str x", "%YAML 1.1", "---", "...", "? x", ": x", "- x",
    "# x",
    "\"", "'", "\\", "\\u0000", "{\"a\":1}", "null", "~", "2001-01-01", "0x1F", "1e3", ".inf",
    // Length and composition.
    String(repeating: "a", count: 5000), String(repeating: "e\u{301}", count: 400),
    "e" + String(repeating: "\u{301}", count: 400), "\u{E9}", "e\u{301}",
    "\u{1F468}\u{200D}\u{1F469}",
  ]
}

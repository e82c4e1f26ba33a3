import CharterModel

/// The cases of the public YAML test suite that are valid YAML 1.2 and are refused all the same.
struct RefusedCases {
  let code: DiagnosticCode
  let reason: String
  let cases: [String]

  init(_ code: DiagnosticCode, _ reason: String, _ cases: String) {
    self.code = code
    self.reason = reason
    self.cases = cases.split(separator: " ").map { String($0) }
  }

  static let table = profile + choices + libyaml

  /// What manifests leave out.
  private static let profile = [
    RefusedCases(
      .tag,
      "tags",
      """
      2AUY 2XXW 33X3 35KP 52DL 565N 57H4 6JWB 735Y 74H7 7FWL 8MK2 9KAX BU8L CUP7 EHF6 F2C7 FH7J \
      HMQ5 J7PZ L94M LE5A M5C3 S4JQ UGM3 UKK6/02 WZ62 Z67P
      """
    ),
    RefusedCases(
      .directive,
      "directives",
      """
      27NA 2LFX 5TYM 6CK3 6LVF 6WLZ 6ZKB 9DXL 9WXW BEC7 C4HZ CC74 DK95/07 MUS6/02 MUS6/03 \
      MUS6/04 MUS6/05 MUS6/06 P76L RTP8 U3C3 W4TN Z9M4
      """
    ),
    RefusedCases(
      .complexKey,
      "lists and mappings as keys",
      "4FJ6 6BFJ 6PBE 9MMW KK5P LX3P M2N8/01 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D"
    ),
  ]

  /// What libyaml reads as something else than YAML 1.2 does, so that it is refused.
  private static let choices = [
    RefusedCases(.syntax, "a value inside brackets that begins with ?", "652Z HM87/01"),
    RefusedCases(.syntax, "the name of an anchor or alias with a : in it", "2SXE Y2GN"),
    RefusedCases(
      .syntax,
      "an indentation number on a text that is a whole document",
      "2G84/02 2G84/03"
    ),
  ]

  /// What libyaml does not read.
  private static let libyaml = [
    RefusedCases(.syntax, "the name of an anchor that is not of ASCII letters", "8XYN W5VH"),
    RefusedCases(
      .syntax,
      "a key without text outside brackets",
      "2JQS 6M2F M2N8/00 NHX8 NKF9 S3PD SM9W/01 UKK6/00"
    ),
    RefusedCases(.syntax, "a : inside brackets without a key before it", "CFD4"),
    RefusedCases(.syntax, "a : inside brackets that touches a , or }", "4ABK FRK4"),
    RefusedCases(
      .syntax,
      "a value inside brackets that begins with :",
      "58MP 5T43 DBG4 HM87/00"
    ),
    RefusedCases(
      .syntax,
      "a key inside brackets on several lines, or with its : on the next",
      "4MUZ/00 4MUZ/01 4MUZ/02 5MUD 9SA2 K3WX NJ66 VJP3/01"
    ),
    RefusedCases(.syntax, "a % at the beginning of a line inside brackets", "UT92"),
    RefusedCases(
      .syntax,
      "a tab between the indentation and the content of a line",
      """
      6BCT 6CA3 96NN/00 96NN/01 A2M4 DK95/00 DK95/03 DK95/04 Q5MG R4YG Y79Y/001 Y79Y/010
      """
    ),
    RefusedCases(.syntax, "a text behind | or > that is not indented", "DK3J FP8R"),
    RefusedCases(.syntax, "a document behind ... without a ---", "7Z25 M7A3"),
    RefusedCases(.syntax, "a ... without a document", "HWV9 QT73"),
  ]
}

import CharterExchange
import CharterJSON
import CharterModel
import CharterTestSupport
import Foundation
import Testing

/// Spreadsheets, JSON and peribolos files become manifests that charter's own reader takes.
struct ImportTests {
  @Test
  func `sheets and lists that say the same become the same manifests`() throws {
    let users = """
      User;E-Mail;Display Name;Groups
      alice;alice@acme.example;Alice A.;oncall, staff
      bob;bob@acme.example;;staff

      """
    let assignments = "group,profile,tenant,expires\nstaff,viewer,prod,2030-01-01\n"
    let json = """
      {"users": [
        {"user": "alice", "email": "alice@acme.example", "displayName": "Alice A.",
         "groups": ["oncall", "staff"]},
        {"user": "bob", "email": "bob@acme.example", "groups": ["staff"]}],
       "assignments": [
        {"groups": ["staff"], "profiles": "viewer", "tenants": ["prod"], "expires": "2030-01-01"}]}
      """
    let sheets = Importing([(users, .csv), (assignments, .csv)])
    let lists = Importing([(json, .json)])
    #expect(sheets.places == [])
    #expect(lists.places == [])
    #expect(sheets.files.map(\.text) == lists.files.map(\.text))
    let declared = try #require(sheets.declared())
    #expect(
      declared["Group/acme/staff"]?["spec"]?["members"] == ["acme/alice", "acme/bob"]
    )
    #expect(declared["Assignment/acme/staff-viewer-prod"]?["spec"]?["tenants"] == ["acme/prod"])
    #expect(declared["Profile/viewer"] != nil && declared["Tenant/acme/prod"] != nil)
  }

  @Test(arguments: [
    ("user,email\nalice\n", "2:1 CH115"),
    ("user,phone\nalice,1\n", "1:6 CH202"),
    ("user,user\nalice,bob\n", "1:6 CH105"),
    ("who,what\nalice,bob\n", "1:1 CH115"),
    ("", "1:1 CH115"),
    ("user,email\nalice,nobody\n", "2:7 CH207"),
    ("user\nalice\nAlice\n", "3:1 CH306"),
    ("user,id\nalice,1\nbob,\nalice,2\n", "4:1 CH305"),
    ("user,email\na,x@acme.example\nb,x@acme.example\n", "3:3 CH401"),
    ("user\nmary smith\n", "2:1 CH208"),
    ("user\nalice,\nbob,x\n", "3:1 CH115"),
    ("user,\nalice,x\n", "2:7 CH115"),
    ("user,email\ralice,a@acme.example\rbob,\r", "1:1 CH115"),
    ("user,state\nalice,GONE\n", "2:7 CH207"),
    ("user,state\nalice,gone\n", "2:7 CH207"),
    ("group,members\nstaff,alice\n", "2:7 CH301"),
    ("group,profile\nstaff,viewer\n", "2:1 CH301"),
    ("user,groups\nalice,staff;staff\n", "2:7 CH209"),
    ("assignment,profile\nx,viewer\n", "2:1 CH203"),
  ])
  func `a mistake is told at its place`(text: String, place: String) {
    #expect(Importing([(text, .csv)]).places == [place])
  }

  @Test(arguments: [
    ("{\"users\": [{\"user\": \"alice\", \"email\": \"nobody\"}]}", "1:39 CH207"),
    ("{\"users\": [{\"user\": 7}]}", "1:21 CH206"),
    ("{\"people\": []}", "1:2 CH202"),
    ("{\"users\": {}}", "1:11 CH206"),
    ("[]", "1:1 CH206"),
    ("{\"users\": [}", "1:12 CH115"),
  ])
  func `a mistake in JSON is told at its place`(text: String, place: String) {
    #expect(Importing([(text, .json)]).places.contains(place))
  }

  @Test(arguments: [
    // A separator that the first line names, and words in capitals.
    ("sep=;\r\nUSER;STATE\r\nalice;Active\r\n", "user,state\nalice,active\n"),
    // Empty cells at the ends of rows, or of the header.
    ("user,email\nalice,a@acme.example,,\n", "user,email\nalice,a@acme.example\n"),
    ("user,email,,\nalice,a@acme.example\nbob,,,\n", "user,email\nalice,a@acme.example\nbob,\n"),
    (
      "organization,type,state\nfern,CLIENT,Trial\n", "organization,type,state\nfern,client,trial\n"
    ),
  ])
  func `what spreadsheets do to a table changes nothing`(text: String, plain: String) {
    let (found, expected) = (Importing([(text, .csv)]), Importing([(plain, .csv)]))
    #expect(found.places == [])
    #expect(!found.files.isEmpty)
    #expect(found.files.map(\.text) == expected.files.map(\.text))
  }

  @Test
  func `a row that is there twice is one resource and a note`() throws {
    let importing = Importing([
      ("user,email\nalice,a@acme.example\nbob,\nalice,a@acme.example\n", .csv)
    ])
    #expect(importing.places == [])
    #expect(try #require(importing.declared()).count == 3)
    let notes = importing.result.notes.filter { $0.location?.line == 4 }
    #expect(notes.map(\.message) == ["the same as line 2: it is taken once"])
  }

  @Test(arguments: ["alice", "acme/alice", "bob,alice"])
  func `rows of users and of groups that say the same agree`(members: String) throws {
    let groups = "group,members\nstaff,\"\(members)\"\n"
    let users = "user,groups\nalice,staff\nbob,staff\n"
    for inputs in [[groups, users], [users, groups]] {
      let importing = Importing(inputs.map { ($0, .csv) })
      #expect(importing.places == [])
      let declared = try #require(importing.declared())
      #expect(declared["Group/acme/staff"]?["spec"]?["members"] == ["acme/alice", "acme/bob"])
    }
    // What one row says twice is a slip, also where another says it once.
    let twice = Importing([
      (groups, .csv), ("user,groups\ncarol,staff;staff\nalice,\nbob,\n", .csv),
    ])
    #expect(twice.places == ["2:7 CH209"])
  }

  @Test(arguments: [
    ("Jürgen Müller", "Jurgen-Muller"), ("José", "Jose"), ("Jose\u{301}", "Jose"),
    ("Łukasz Østergård", "Lukasz-Ostergard"), ("Đặng Việt", "Dang-Viet"), ("Weiß", "Weiss"),
    ("Æsir Œuvre", "AEsir-OEuvre"), ("Ωmega x", "mega-x"), ("o'neill  jr.", "o-neill-jr"),
  ])
  func `a proposed name keeps the letters without their marks`(text: String, name: String) {
    let importing = Importing([("user\n\(text)\n", .csv)])
    #expect(importing.diagnostics.map(\.code) == [.badName])
    #expect(importing.diagnostics.first?.help?.hasPrefix("write \(name);") == true)
  }

  @Test
  func `a sheet without rows is noted`() {
    let result = Importing([("user,email\n", .csv)]).result
    #expect(result.resources.isEmpty && result.diagnostics.isEmpty)
    #expect(
      result.notes.map(\.message) == ["this sheet of users has no rows: nothing is made of it"]
    )
  }

  @Test(arguments: [false, true])
  func `text in UTF-16 is read, and damaged once said`(isBigEndian: Bool) throws {
    let text = "user\tdisplay name\r\nalice\tJosé 🚀\r\n"
    let units = [0xFEFF] + text.utf16
    let bytes = units.flatMap { unit in
      isBigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let read = ImportFile.resources([ImportFile(bytes, .csv)], organization: "acme", workspace: nil)
    let plain = ImportFile(Array(text.utf8), .csv)
    let expected = ImportFile.resources([plain], organization: "acme", workspace: nil)
    #expect(read.diagnostics == [] && read.notes == expected.notes)
    #expect(read.resources.map(\.body) == expected.resources.map(\.body))
    // Half a character, and half a pair of two.
    for damaged in [Array(bytes.dropLast()), Array(bytes.dropLast(6)) + Array(bytes.suffix(4))] {
      let file = ImportFile(damaged, .csv)
      let result = ImportFile.resources([file], organization: "acme", workspace: nil)
      #expect(result.diagnostics.map(\.code) == [.notUTF8])
      #expect(result.diagnostics.first?.hidesLine == true)
    }
  }

  @Test
  func `bytes that are no text are refused`() {
    let file = ImportFile([0x75, 0x0A, 0x61, 0xFF], .csv)
    let result = ImportFile.resources([file], organization: nil, workspace: nil)
    #expect(result.diagnostics.map(\.code) == [.notUTF8])
    #expect(result.diagnostics[0].location?.column == 2)
  }

  @Test
  func `assignments get names of their own that are always the same`() throws {
    let users = "user,groups\nalice,staff\n"
    let rows = (1...30).map { "staff,viewer,T-\($0)\n" }.joined()
    let importing = Importing([(users, .csv), ("group,profile,ticket\n" + rows, .csv)])
    #expect(importing.places == [])
    let declared = try #require(importing.declared())
    #expect(declared["Assignment/acme/staff-viewer"] != nil)
    #expect(declared["Assignment/acme/staff-viewer-30"] != nil)
  }

  /// Cells that would be something else in YAML, in a table or on a terminal.
  private static let hostile = [
    "", "a", ":", ": ", " #", "#", "- ", "-", "? ", "!", "!!str ", "&a ", "*a", "{", "}", "[", "]",
    ",", "|", ">", "%", "@", "`", "\"", "'", "\\", "\n", "\r\n", "\n\n", "\t", " ", "---\n",
    "...\n",
    "true", "null", "~", "012", "1e3", "2030-01-01", "é", "e\u{301}", "🚀", "👩‍👩‍👧", "\u{202E}",
    "\u{200B}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{0}", "\u{1B}[31m", "\u{7F}", "<<", "=1+1",
    "\nkind: Profile\n", "\"\n- {name: mallory}",
  ]

  @Test(arguments: 0..<8)
  func `a cell is data, never YAML`(part: Int) throws {
    var random = SeededGenerator(seed: UInt64(0xCE11 + part))
    for _ in 0..<60 {
      let texts = (0..<8).map { _ in
        (0..<Int.random(in: 1...5, using: &random))
          .map { _ in ImportTests.hostile.randomElement(using: &random) ?? "" }.joined()
      }
      let rows = texts.enumerated().map { number, text in
        "u\(number),\"\(text.replacing("\"", with: "\"\""))\""
      }
      let importing = Importing([("user,display name\n" + rows.joined(separator: "\n"), .csv)])
      guard importing.diagnostics.isEmpty else {
        continue
      }
      let declared = try #require(importing.declared())
      #expect(declared.count == texts.count + 1)
      for (number, text) in texts.enumerated() {
        let name = declared["User/acme/u\(number)"]?["spec"]?["displayName"]?.string ?? ""
        #expect(Array(name.utf8) == Array(text.utf8), "\(text.debugDescription)")
      }
    }
  }

  @Test
  func `random cells in every column are read back, or refused with a place`() {
    var random = SeededGenerator(seed: 0xBAD)
    let headers = [
      "user,email,display name,groups,state,id", "group,members,groups,description",
      "assignment,users,groups,profiles,tenants,not before,expires,reason,ticket",
      "organization,type,parent,display name,state",
    ]
    var (valid, refused) = (0, 0)
    for round in 0..<400 {
      let header = headers[round % headers.count]
      let count = header.split(separator: ",").count
      let rows = (0..<3).map { row in
        (0..<count).map { column in
          let text =
            column == 0 && Bool.random(using: &random)
            ? "n\(row)" : ImportTests.hostile.randomElement(using: &random) ?? ""
          return "\"\(text.replacing("\"", with: "\"\""))\""
        }.joined(separator: ",")
      }
      let importing = Importing([(header + "\n" + rows.joined(separator: "\n"), .csv)])
      if importing.diagnostics.isEmpty {
        valid += 1
        #expect(importing.result.resources.isEmpty || importing.declared() != nil)
      } else {
        refused += 1
        #expect(importing.diagnostics.allSatisfy { ($0.location?.line ?? 0) > 0 })
      }
    }
    #expect(refused > 100)
  }
}

import Foundation
import Testing

@Suite struct SecondCaseFileTests {
  @Test func `every case of the second file pays what was computed by hand`() throws {
    for worked in try SecondCaseFile.file().cases {
      let differences = try worked.differences()
      #expect(differences.isEmpty, "\(worked.head.id): \(differences)")
    }
  }

  @Test func `every calculation of the second file gives what was computed by hand`() throws {
    for worked in try SecondCaseFile.file().calculations {
      #expect(worked.differences().isEmpty, "\(worked.head.id): \(worked.differences())")
    }
  }

  @Test func `a wrong expected value is a difference`() throws {
    let wrong = SecondCaseFile.cases.map {
      $0.replacing("\"payout\": \"", with: "\"payout\": \"9")
        .replacing("\"percent\": \"", with: "\"percent\": \"9")
    }
    let file = try CaseFile(json: SecondCaseFile.json(wrong, []))
    for worked in file.cases where worked.head.id != "second-28" {
      #expect(try !worked.differences().isEmpty, "\(worked.head.id)")
    }
  }

  private static let sound = """
    "currency": "USD", "terms": {"kind": "fixed", "pays": "money", "amount": "5"},
    "facts": {"achieved": true}, "adjustments": [{"multiply": "50"}], "expected": {"payout": "2.50"}
    """

  private static let faults: [(String, String)] = [
    ("\"fixed\"", "\"sixed\""), ("\"amount\"", "\"amounts\""), ("\"5\"", "5"), ("\"5\"", "\"5e3\""),
    ("\"USD\"", "\"XQZ\""), ("\"USD\"", "\"usd\""), ("\"achieved\": true", "\"actual\": \"1\""),
    ("\"achieved\": true", "\"achieved\": \"true\""), ("\"multiply\"", "\"times\""),
    ("{\"multiply\": \"50\"}", "{\"multiply\": \"50\", \"add\": \"1\"}"),
    ("{\"multiply\": \"50\"}", "{}"), ("{\"multiply\": \"50\"}", "{\"cap\": {\"salary\": \"1\"}}"),
    ("{\"payout\": \"2.50\"}", "{}"), ("\"payout\"", "\"pays\""),
    ("\"expected\"", "\"base\": {\"amount\": \"1\"}, \"expected\""),
    ("\"expected\"", "\"extra\": \"1\", \"expected\""), ("\"currency\": \"USD\", ", ""),
  ]

  @Test(arguments: faults.indices)
  func `a file that breaks the schema is refused`(index: Int) throws {
    _ = try CaseFile(json: SecondCaseFile.json([Self.sound], []))
    let (good, bad) = Self.faults[index]
    let broken = Self.sound.replacing(good, with: bad)
    #expect(broken != Self.sound)
    #expect(throws: CaseFileError.self) { try CaseFile(json: SecondCaseFile.json([broken], [])) }
  }

  @Test func `an unknown calculation, or a key it does not have, is refused`() throws {
    let sound = SecondCaseFile.calculations[0]
    for (good, bad) in [
      ("instalments", "installments"), ("\"count\"", "\"parts\""), ("\"total\"", "\"sum\""),
      ("\"inputs\": {", "\"inputs\": {\"weights\": [\"1\"], "),
    ] {
      let broken = sound.replacing(good, with: bad)
      #expect(throws: CaseFileError.self) { try CaseFile(json: SecondCaseFile.json([], [broken])) }
    }
  }

  @Test func `a file that is not there, or is no JSON, is refused`() {
    let missing = URL(filePath: "/nowhere/cases.json")
    #expect(throws: CaseFileError.self) { try CaseFile(contentsOf: missing) }
    #expect(throws: CaseFileError.self) { try CaseFile(json: Data("{".utf8)) }
  }
}

import Foundation
import Testing

@testable import ProposalSite

@Suite struct SchemaTests {
  static func check(_ name: String) throws -> SchemaCheck {
    let file = try #require(ReportSchemas.files.first { $0.name == name + ".schema.json" })
    return try SchemaCheck(file.bytes)
  }

  @Test func `lint of every sheet keeps to its schema`() async throws {
    let check = try Self.check("lint")
    var request = LintRequest(paths: SampleSheets.paths)
    request.format = .json
    #expect(try check.problems(in: await request.outcome().output) == [])
  }

  @Test func `config keeps to its schema`() throws {
    var request = ConfigRequest()
    request.options.isIgnored = true
    request.format = .json
    #expect(try Self.check("config").problems(in: request.outcome().output) == [])
  }

  @Test(arguments: SampleSheets.paths)
  func `inspect and payout of a sheet keep to their schemas`(path: String) throws {
    var payout = PayoutRequest(path: path)
    payout.format = .json
    #expect(try Self.check("payout").problems(in: payout.outcome().output) == [])
    let inspection = InspectRequest(path: path).outcome().output
    #expect(try Self.check("inspect").problems(in: inspection) == [])
  }

  @Test(arguments: ["Improve retention", "Open the Milan store by 30 June 2026", "é \"quoted\""])
  func `each line of assess keeps to its schema`(statement: String) throws {
    var request = AssessRequest(input: statement)
    request.format = .json
    #expect(try Self.check("assess").problems(in: request.outcome().output) == [])
  }

  @Test func `a member too many, too few or of another form is a problem`() throws {
    let check = try Self.check("lint")
    let text = #"{"schema": "other", "files": [{"path": "a", "kind": 1, "findings": [], "x": 0}]}"#
    #expect(
      try check.problems(in: Array(text.utf8)).map { $0.prefix { $0 != ":" } }.sorted()
        == [
          "/files/0/kind", "/files/0/x", "/schema", "/summary",
        ].sorted())
  }

  static let python =
    "import jsonschema, json, sys\n"
    + "schema = json.load(open(sys.argv[1]))\n"
    + "jsonschema.Draft202012Validator.check_schema(schema)\n"
    + "jsonschema.validate(json.load(open(sys.argv[2])), schema)\n"

  static func runPython(_ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c"] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test(.enabled(if: runPython(["import jsonschema"]), "needs python3 with jsonschema"))
  func `an independent validator agrees`() throws {
    let folder = TemporaryFolder()
    let sheet = try #require(SampleSheets.paths.first)
    var payout = PayoutRequest(path: sheet)
    payout.format = .json
    let outputs = [
      "payout": payout.outcome().output, "inspect": InspectRequest(path: sheet).outcome().output,
    ]
    for (name, output) in outputs {
      let schema = try #require(ReportSchemas.files.first { $0.name == name + ".schema.json" })
      let paths = [
        try folder.write(String(decoding: schema.bytes, as: UTF8.self), to: "schema.json"),
        try folder.write(String(decoding: output, as: UTF8.self), to: "value.json"),
      ]
      #expect(Self.runPython([Self.python] + paths), "\(name)")
    }
  }
}

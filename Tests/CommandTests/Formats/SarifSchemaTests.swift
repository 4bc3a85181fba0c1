import Foundation
import Testing

/// SARIF as its own schema and an independent validator see it; skipped where they are not at hand.
@Suite struct SarifSchemaTests {
  let folder = TemporaryFolder()

  static let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../../shared/cases/sarif-schema-2.1.0.json").standardized.path

  static let validation =
    "import jsonschema, json, sys\n"
    + "schema = json.load(open(sys.argv[1]))\n"
    + "validator = jsonschema.validators.validator_for(schema)\n"
    + "validator.check_schema(schema)\n"
    + "validator(schema).validate(json.load(open(sys.argv[2])))\n"

  static func runPython(_ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c"] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  static var isAtHand: Bool {
    FileManager.default.fileExists(atPath: schema) && runPython(["import jsonschema"])
  }

  @Test(
    .enabled(if: isAtHand, "needs the SARIF schema and python3 with jsonschema"),
    arguments: [ExampleSheet.flawed, ExampleSheet.clean, "", "\u{FEFF}Bonus: 支付 TBD\r\n"],
    [false, true])
  func `a log is valid SARIF`(sheet: String, isRedacted: Bool) throws {
    try folder.write(sheet, to: "plan.md")
    let flags = isRedacted ? ["--redact"] : []
    let result = try Command(folder: folder.path).run(
      ["lint", "plan.md", "missing.md", "--format", "sarif"] + flags)
    try folder.write(result.output, to: "log.sarif")
    #expect(Self.runPython([Self.validation, Self.schema, folder("log.sarif")]))
  }

  @Test(.enabled(if: isAtHand, "needs the SARIF schema and python3 with jsonschema"))
  func `what is no SARIF is refused`() throws {
    try folder.write(#"{"version": "2.1.0", "runs": [{"results": 1}]}"#, to: "log.sarif")
    #expect(!Self.runPython([Self.validation, Self.schema, folder("log.sarif")]))
  }
}

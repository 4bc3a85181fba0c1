import Foundation

/// A file of worked cases, read strictly.
struct CaseFile {
  let cases: [WorkedCase]
  let calculations: [WorkedCalculation]

  init(contentsOf url: URL) throws {
    guard let data = try? Data(contentsOf: url) else {
      throw CaseFileError(path: url.path(), problem: "cannot be read")
    }
    try self.init(json: data)
  }

  init(json: Data) throws {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: json) else {
      throw CaseFileError(path: "$", problem: "is no JSON")
    }
    let file = try CaseNode(value: value, path: "$").object(
      ["title", "schemaVersion", "conventions", "cases", "calculations"])
    _ = try file["title"].text()
    guard case .number(2) = try file["schemaVersion"].value else {
      throw try file["schemaVersion"].failure("is not version 2")
    }
    for member in try file["conventions"].members() { _ = try member.node.text() }
    cases = try file["cases"].list(atLeast: 0).map(WorkedCase.init)
    calculations = try file["calculations"].list(atLeast: 0).map(WorkedCalculation.init)
  }
}

import Foundation

/// As much of JSON Schema as the project's own schemas use.
struct SchemaCheck {
  private let root: [String: Any]
  private let definitions: [String: Any]

  init(_ bytes: [UInt8]) throws {
    root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    definitions = root["$defs"] as? [String: Any] ?? [:]
  }

  /// What is wrong with a JSON text, each with the path to it.
  func problems(in bytes: [UInt8]) throws -> [String] {
    problems(try JSONSerialization.jsonObject(with: Data(bytes)), root, at: "")
  }

  private func problems(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last {
      guard let target = definitions[String(name)] as? [String: Any] else {
        return ["\(path): no definition of \(name)"]
      }
      return problems(value, target, at: path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let all = choices.map { problems(value, $0, at: path) }
      return all.contains(where: \.isEmpty) ? [] : all.joined().map { $0 }
    }
    return ofKind(value, schema, at: path) + ofMembers(value, schema, at: path)
      + ofElements(value, schema, at: path)
  }

  private func ofKind(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    var problems: [String] = []
    if let type = schema["type"] as? String, !Self.isA(type, value) {
      problems.append("\(path): \(value) is no \(type)")
    }
    if let values = schema["enum"] as? [String], !values.contains(value as? String ?? "") {
      problems.append("\(path): \(value) is none of \(values)")
    }
    if let constant = schema["const"] as? String, constant != value as? String {
      problems.append("\(path): \(value) is not \(constant)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      problems.append("\(path): \(text) is not like \(pattern)")
    }
    if let minimum = schema["minimum"] as? Int, let number = value as? Int, number < minimum {
      problems.append("\(path): \(number) is below \(minimum)")
    }
    return problems
  }

  private func ofMembers(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    guard let object = value as? [String: Any],
      let properties = schema["properties"] as? [String: [String: Any]]
    else { return [] }
    let required = schema["required"] as? [String] ?? []
    let missing = required.filter { object[$0] == nil }.map { "\(path)/\($0): is missing" }
    let unknown = object.keys.filter { properties[$0] == nil }.map { "\(path)/\($0): is unknown" }
    return missing + unknown
      + object.flatMap { name, member in
        properties[name].map { problems(member, $0, at: "\(path)/\(name)") } ?? []
      }
  }

  private func ofElements(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    guard let elements = value as? [Any], let schema = schema["items"] as? [String: Any] else {
      return []
    }
    return elements.enumerated().flatMap { problems($1, schema, at: "\(path)/\($0)") }
  }

  private static func isA(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    // Foundation tells 1 from true only through Objective-C; the independent validator does.
    case "integer": value is Int
    case "null": value is NSNull
    default: false
    }
  }
}

/// The vocabulary of JSON Schema (draft 2020-12) that the formats need.
enum JSONSchema {
  static let string: JSONValue = ["type": "string"]
  static let bool: JSONValue = ["type": "boolean"]

  /// A whole number of at least `minimum`.
  static func integer(from minimum: Int) -> JSONValue {
    ["type": "integer", "minimum": .integer(minimum)]
  }

  /// Text of a form.
  static func string(like pattern: String, _ description: String) -> JSONValue {
    ["type": "string", "pattern": .string(pattern), "description": .string(description)]
  }

  /// One of some texts.
  static func oneOf(_ values: [String]) -> JSONValue {
    ["enum": .array(values.map { .string($0) })]
  }

  static func list(of element: JSONValue) -> JSONValue {
    ["type": "array", "items": element]
  }

  static func orNull(_ value: JSONValue) -> JSONValue {
    ["anyOf": [value, ["type": "null"]]]
  }

  /// A shape that `$defs` describes once.
  static func reference(_ name: String) -> JSONValue {
    ["$ref": .string("#/$defs/\(name)")]
  }

  /// An object with exactly these members.
  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    [
      "type": "object",
      "required": .array(members.map { .string($0.0) }),
      "properties": .object(JSONValue.members(members)),
      "additionalProperties": false,
    ]
  }

  /// A schema with its name, its title and the shapes it refers to.
  static func document(
    _ name: String, _ title: String, _ root: JSONValue, definitions: [(String, JSONValue)]
  ) -> JSONValue {
    .object(
      JSONValue.members([
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("$id", .string(name + ".schema.json")),
        ("title", .string(title)),
      ]) + root.members
        + JSONValue.members([("$defs", .object(JSONValue.members(definitions)))]))
  }
}

import Foundation
import ProposalRenderer

/// The cases of the Mustache specification, read where they lie.
enum MustacheSpec {
  struct Case: Decodable, CustomStringConvertible, Sendable {
    let name: String
    let data: JSON
    let template: String
    let expected: String
    let partials: [String: String]?
    var description: String { name }
  }

  /// One file of the specification, as far as the tests need it.
  private struct File: Decodable {
    let tests: [Case]
  }

  /// Data of a case; numbers are turned into text, as templates take them.
  enum JSON: Decodable, Sendable {
    case value(TemplateValue)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .value(.none)
      } else if let flag = try? container.decode(Bool.self) {
        self = .value(.bool(flag))
      } else if let number = try? container.decode(Decimal.self) {
        self = .value(.text("\(number)"))
      } else if let text = try? container.decode(String.self) {
        self = .value(.text(text))
      } else if let items = try? container.decode([JSON].self) {
        self = .value(.list(items.map(\.value)))
      } else {
        let record = try container.decode([String: JSON].self)
        self = .value(.record(TemplateRecord(record.map { ($0.key, $0.value.value) })))
      }
    }

    var value: TemplateValue {
      switch self {
      case .value(let value): value
      }
    }
  }

  static let files = [
    "comments", "delimiters", "inheritance", "interpolation", "inverted", "partials", "sections",
  ]

  /// `MUSTACHE_SPEC`, or the folder beside the package.
  static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"] {
      return URL(fileURLWithPath: path)
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return package.appendingPathComponent("../shared/mustache-spec")
  }

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("sections.json").path)
  }

  static func cases(in file: String) throws -> [Case] {
    let data = try Data(contentsOf: folder.appendingPathComponent("\(file).json"))
    return try JSONDecoder().decode(File.self, from: data).tests
  }
}

extension MustacheSpec.Case {
  /// What Milepost's engine makes of the case.
  func rendered() throws(TemplateError) -> String {
    var templates = [try Template(name: "case", text: template)]
    for (name, text) in partials ?? [:] {
      templates.append(try Template(name: name, text: text))
    }
    let library = try TemplateLibrary(templates)
    return String(decoding: try library.render("case", with: data.value, as: .html), as: UTF8.self)
  }
}

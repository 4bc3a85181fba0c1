/// What is wrong with a template, or with the values it was given, and where.
public struct TemplateError: Error, Equatable, Sendable {
  /// The kinds of mistake, each with the words of the template it is about.
  public enum Problem: Equatable, Sendable {
    /// A tag is opened and its closing delimiter never comes.
    case unclosedTag
    /// A section, block or parent is opened and never closed.
    case unclosedSection(String)
    /// A closing tag does not match the innermost open section, or closes nothing (`nil`).
    case unexpectedClose(found: String, expected: String?)
    /// A tag without a name, or with a name that holds white space or an empty part (`a..b`).
    case badName(String)
    /// `{{=…=}}` does not name two delimiters.
    case badDelimiters(String)
    /// `{{{x}}}` or `{{&x}}`, which other engines print unescaped.
    case unescapedTag
    /// No record in reach has a value of that name.
    case unknownName(String)
    /// The part before the last dot is empty or no record.
    case notARecord(name: String, part: String)
    /// A record, a list or a truth value was to be printed.
    case notText(String)
    /// A finished fragment of one output kind was to be printed into another.
    case wrongOutputKind(String)
    /// `{{>x}}` or `{{<x}}` names no template of the library.
    case unknownPartial(String)
    /// The template asked for, or the one to be replaced, is not in the library.
    case unknownTemplate(String)
    /// Sections, partials and parents are nested, or call each other, beyond the limit.
    case nestedTooDeeply(limit: Int)
  }

  /// The name of the template at fault.
  public let template: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let problem: Problem
  /// The nearest name that would have worked, if one is near.
  public let didYouMean: String?
}

extension TemplateError: CustomStringConvertible {
  /// `template:line:column: what is wrong; did you mean 'x'?`
  public var description: String {
    let hint = didYouMean.map { "; did you mean '\($0)'?" } ?? ""
    return "\(template):\(line):\(column): \(problem)\(hint)"
  }
}

extension TemplateError.Problem: CustomStringConvertible {
  /// One sentence, without a full stop.
  public var description: String {
    switch self {
    case .unclosedTag: "the tag is never closed"
    case .unclosedSection(let name): "the section '\(name)' is never closed"
    case .unexpectedClose(let found, let expected?):
      "the closing tag says '\(found)' where '\(expected)' is open"
    case .unexpectedClose(let found, nil): "the closing tag '\(found)' closes nothing"
    case .badName(let name): "'\(name)' is not a name"
    case .badDelimiters(let text): "'\(text)' does not name two delimiters"
    case .unescapedTag: "there is no way to print unescaped user text"
    case .unknownName(let name): "there is no value named '\(name)' here"
    case .notARecord(let name, let part):
      "'\(name)' cannot be read because '\(part)' is empty or has no parts; test it first"
    case .notText(let name): "'\(name)' is not text and cannot be printed"
    case .wrongOutputKind(let name): "'\(name)' was made for another kind of output"
    case .unknownPartial(let name): "there is no partial named '\(name)'"
    case .unknownTemplate(let name): "there is no template named '\(name)'"
    case .nestedTooDeeply(let limit): "templates are nested more than \(limit) deep"
    }
  }
}

extension TemplateError {
  /// An error at a byte offset of a template's source.
  init(
    _ problem: Problem, in template: String, source: [UInt8], at offset: Int,
    didYouMean: String? = nil
  ) {
    var line = 1
    var column = 1
    for byte in source.prefix(max(0, offset)) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    self.init(
      template: template, line: line, column: column, problem: problem, didYouMean: didYouMean)
  }
}

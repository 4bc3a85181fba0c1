import ProposalModel

/// What may be written for a value of the configuration: the reader's messages, the page and the
/// JSON Schema are made of it.
indirect enum SettingsForm: Sendable {
  /// Text of a form, in words: `a version, as in 0.2.0`.
  case text(String)
  /// `true` or `false`.
  case flag
  /// A whole number of at least so much.
  case count(from: Int)
  /// A number in a range.
  case number(ClosedRange<Rational>, isWhole: Bool)
  /// One of some words.
  case choice([String])
  /// Any number of values.
  case list(SettingsForm)
  /// A mapping with known keys.
  case section([SettingsKeyDescription])
  /// A mapping from names, in words (`a rule`), to values. Names that are known may have a form of
  /// their own, and editors complete them.
  case table(of: String, known: [(name: String, form: SettingsForm)], SettingsForm)
  /// One of several forms.
  case either([SettingsForm])
}

extension SettingsForm {
  /// What was expected, as part of a sentence.
  var words: String {
    switch self {
    case .text(let words): words
    case .flag: "true or false"
    case .count(let least): "a whole number of at least \(least)"
    case .number(let range, let isWhole):
      "a \(isWhole ? "whole " : "")number from \(range.lowerBound.plainText) to "
        + range.upperBound.plainText
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .list(let element): "a list, each \(element.words)"
    case .section(let keys): "the keys \(keys.map(\.name).joined(separator: ", "))"
    case .table(let name, _, let value): "\(name) and, behind it, \(value.words)"
    case .either(let forms): forms.map(\.words).joined(separator: ", or ")
    }
  }
}

/// A key of the configuration as people are told of it.
struct SettingsKeyDescription: Sendable {
  let name: String
  /// One or two sentences.
  let meaning: String
  let form: SettingsForm
  /// What holds where nothing is written.
  let standard: JSONValue
  /// Whether the mapping it stands in says nothing without it.
  let isRequired: Bool
}

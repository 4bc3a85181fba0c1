/// A value a template can print, test or walk through. Nothing else reaches a template.
public enum TemplateValue: Sendable {
  /// Known and empty: prints nothing, and a section over it is skipped.
  case none
  /// Text of any origin; it is escaped for the output kind when printed. Numbers, amounts and dates
  /// come as text, already in their written form. Empty text counts as false.
  case text(String)
  /// A truth value: it can be tested, not printed.
  case bool(Bool)
  /// Values a section walks through in order. An empty list counts as false.
  case list([TemplateValue])
  /// Named values; a section over a record sees its names first.
  case record(TemplateRecord)
  /// Finished output of Milepost's own, such as a chart; it is printed as it is.
  case fragment(TemplateFragment)

  /// Text, or `none` where there is none.
  public init(_ text: String?) {
    self = text.map(TemplateValue.text) ?? .none
  }

  /// A whole number, written in digits without grouping.
  public init(_ number: Int) { self = .text(String(number)) }

  /// Whether a section over the value is printed.
  var isTruthy: Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .bool(let flag): flag
    case .list(let items): !items.isEmpty
    case .record: true
    case .fragment(let fragment): !fragment.bytes.isEmpty
    }
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  /// Text written as a literal.
  public init(stringLiteral text: String) { self = .text(text) }
  /// A truth value written as a literal.
  public init(booleanLiteral flag: Bool) { self = .bool(flag) }
}

extension TemplateValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A list written as a literal.
  public init(arrayLiteral items: TemplateValue...) { self = .list(items) }
  /// A record written as a literal.
  public init(dictionaryLiteral pairs: (String, TemplateValue)...) {
    self = .record(TemplateRecord(pairs))
  }
}

import ProposalModel

/// An expected value beside the computed one.
struct Expectation {
  let name: String
  let expected: Rational
  let computed: Rational?

  init(_ name: String, _ expected: Rational, _ computed: Rational?) {
    self.name = name
    self.expected = expected
    self.computed = computed
  }

  /// Money, rounded once to the minor unit; without a currency, to the decimals shown.
  init(_ name: String, money node: CaseNode, _ computed: Rational?, _ currency: Currency?) throws {
    let decimals = try currency?.minorUnits ?? node.shownDecimals()
    self.init(name, try node.money(), computed?.rounded(decimals: decimals))
  }

  /// A percentage, to four decimals.
  init(_ name: String, percent node: CaseNode, _ computed: Rational?) throws {
    self.init(name, try node.number().rounded(decimals: 4), computed?.rounded(decimals: 4))
  }

  /// What differs, where it does.
  var difference: String? {
    guard computed != expected else { return nil }
    return "\(name): expected \(expected), computed \(computed.map(\.description) ?? "nothing")"
  }
}

extension CaseNode {
  /// How many decimals the number is written with.
  func shownDecimals() throws -> Int {
    try text().split(separator: ".").dropFirst().first?.utf8.count ?? 0
  }
}

extension [Expectation] {
  /// One expectation for each part; the counts must agree.
  init(_ name: String, _ nodes: [CaseNode], _ computed: [Rational]) throws {
    self = try nodes.enumerated().map { index, node in
      let value = index < computed.count ? computed[index] : nil
      return Expectation("\(name)[\(index)]", try node.number(), value)
    }
    append(Expectation("count of \(name)", Rational(nodes.count), Rational(computed.count)))
  }
}

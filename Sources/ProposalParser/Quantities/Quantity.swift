import ProposalModel

/// A number of the text with its meaning, and the words it was read from.
struct Quantity: Sendable, Hashable {
  /// What the words say.
  let value: QuantityValue
  /// The tokens of the prose, from the sign or label to the last word of the unit. Only the two
  /// ends of `June-July` share a token.
  let tokens: Range<Int>
  /// The bytes of the prose's text, which may be less than the tokens: `three` of `three-year`.
  let text: Range<Int>
  /// Where the words stand in the source.
  let place: SourceRange
  /// How the number is written.
  let form: WrittenForm
  /// The unit of the last digit shown, in the unit of the value; `nil` where there is no number.
  let displayPrecision: Rational?
  /// What the text is where the quantity stands.
  let role: TextRole
  /// The position, in the list of quantities, of the other end of the range this one is an end of.
  var rangePartner: Int?

  /// Superseded: never an amount.
  var isStruck: Bool { role == .struck }
  /// Says what is agreed, as far as the kind of text tells.
  var isOperative: Bool { role == .operative || role == .link || role == .definedTerm }
}

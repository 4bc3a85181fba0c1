/// What a word or phrase tells about the figures beside it.
enum Cue: UInt8, Sendable {
  // Pay
  case payNoun, payVerb, rateNoun, additional, totalOf, nothing, guaranteed
  // Conditions
  case condition, arrow, each
  // Comparisons in front of a figure
  case atLeast, moreThan, atMost, lessThan, reach, from, to, between, at
  // Comparisons behind a figure
  case orMore, orLess
  // Bounds of pay
  case capped, noCap, minimumPay
  // How tiers and bands combine
  case portion
  case highestOnly, cumulative, marginalPart, wholeAmount, straightLine, noInterpolation,
    allOrNothing
  // Partial credit
  case proportional, attainment
  // Names of levels
  case threshold, target, maximum
  // Direction
  case lowerIsBetter
  // Terms beside the pay: retention, tax, discount, interest, liability
  case term
  // Changes the pay that was promised
  case modifier
  // Several conditions at once
  case allOf
  // Figures that are not pay
  case salary, history, totalName, weight
  // Time
  case by, within, late, effectiveDate, period
  // Gates
  case gate, unless
  // Someone decides later
  case toBeAgreed, discretion
  // Behind a level: "has been exceeded"
  case exceeded
  // Several payees
  case split
  // One amount in the place of another
  case instead
  // Paid again and again
  case recurring
  // A value below zero counts as zero
  case negativeIsZero
  // A milestone's own amount, all of it
  case inFull
  // Rounding and proration
  case rounding, proration
  // What was promised becomes another amount
  case becomes
  // Words that tell nothing: "resolved further that", and measures with a term's word in them
  case form
}

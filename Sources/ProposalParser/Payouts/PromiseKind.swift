extension Promise {
  /// The ways to pay that lead to different shapes.
  enum Kind { case amount, perUnit, rate }

  /// Which of them it is.
  var kind: Kind {
    switch pay {
    case .amount, .share, .whole: .amount
    case .perUnit: .perUnit
    case .rate: .rate
    }
  }
}

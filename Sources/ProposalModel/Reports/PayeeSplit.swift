/// Splits payable amounts among the payees; the parts of each amount sum to it (domain-model 7).
struct PayeeSplit {
  private let names: [String]
  private let shares: [Rational]

  /// The payees' stated shares; `nil` for a sole payee, and where a share is not stated.
  init?(_ payees: [Payee]) {
    let shares = payees.compactMap(\.share?.value)
    guard payees.count > 1, shares.count == payees.count else { return nil }
    self.shares = shares
    names = payees.map(\.name.string)
  }

  /// Shares that leave or exceed the whole by more than their display rounds.
  private var isWhole: Bool {
    (shares.sum - .one).magnitude <= Rational.decimalUnit(3)
  }

  /// The parts: equal ones put the residual last, others go by largest remainder.
  func parts(of amount: Amount) -> [PayeeAmount] {
    guard let money = amount.money, isWhole, let allocation = allocation(of: money) else {
      return names.map { PayeeAmount(name: $0, amount: amount.money == nil ? amount : .notSettled) }
    }
    return zip(names, allocation.parts).map { name, part in
      PayeeAmount(name: name, amount: .settled(Money(part, money.currency)))
    }
  }

  private func allocation(of money: Money) -> Allocation? {
    let increment = money.currency.increment
    return Set(shares).count == 1
      ? Allocation(money.amount, count: shares.count, increment: increment)
      : Allocation(money.amount, weights: shares, increment: increment)
  }

  /// The parts of several amounts, payee by payee.
  func sums(of parts: [[PayeeAmount]]) -> [PayeeAmount] {
    names.indices.map { position in
      let own = parts.map { $0[position].amount }
      return PayeeAmount(name: names[position], amount: Amount.sum(own))
    }
  }
}

extension Amount {
  /// The sum of several amounts; not stated for none.
  public static func sum(_ amounts: [Amount]) -> Amount {
    guard let first = amounts.first else { return .notStated }
    return amounts.dropFirst().reduce(first, +)
  }
}

/// A term of the sheet beyond goal and pay: each is a value, with the words it was read from.
public enum SheetTerm: Sendable {
  /// Targets are reviewed once more is known.
  case discovery(DiscoveryPeriod)
  /// Targets move with an index or forecast.
  case escalation(EscalationClause)
  /// An easier measure stands in for the main one.
  case proxy(ProxyTerm)
  /// A past value the goal is built on.
  case baseline(BaselineTerm)
  /// The strategic aim behind the milestone.
  case strategicAnchor(Prose)
  /// Partial credit in words, beside what the payout terms hold.
  case partialCredit(Prose)
  /// How deliverables are reviewed and accepted.
  case acceptance(AcceptanceTerm)
  /// Who approves or certifies, and by when.
  case approval(ApprovalTerm)
  /// Milestones follow one another.
  case sequence(Prose)
  /// Part of each payment is kept back.
  case retainage(RetainageTerm)
  /// When an invoice may be sent and is due.
  case payment(PaymentTerm)
  /// Tax on top of, or inside, the amounts.
  case tax(TaxTerm)
  /// Less is paid for late delivery.
  case lateDeduction(LateDeductionTerm)
  /// Less is owed when paid early.
  case earlyPaymentDiscount(DiscountTerm)
  /// Paid before the work, and how it is recovered.
  case advance(AdvanceTerm)
  /// An executed change of the contract sum.
  case changeOrder(ChangeOrderTerm)
  /// How changes are agreed.
  case changeControl(Prose)
  /// A test of quality beside date or volume.
  case qualityGate(Prose)
  /// What happens on leaving, death, disability, change in control.
  case leaver(Prose)
  /// Paid or unpaid amounts can be taken back.
  case clawback(Prose)
  /// Objection, escalation, expert, court.
  case dispute(Prose)
  /// What happens when a milestone is missed.
  case riskSharing(RiskSharing)
  /// A person or body decides beyond the formula.
  case discretion(Prose)
  /// The law that governs the sheet, or the country.
  case governingLaw(Prose)
  /// Who agreed, and when.
  case mutualAgreement(AgreementTerm)
  /// What records are kept, and who may see them.
  case records(Prose)
  /// Guarantee or warranty after delivery.
  case warranty(Prose)
  /// How the contract can end, and what is paid then.
  case termination(Prose)
}

/// Targets are reviewed after a time, within limits, with or without a fallback.
public struct DiscoveryPeriod: Sendable {
  public var text: Prose
  /// The last day of the period, where it follows from the words.
  public var end: CalendarDate?
  /// How long it lasts, in days, where stated in days.
  public var days: Int?
  /// Most a target may move, in percent either way.
  public var limit: Rational?
  /// What holds if nothing is agreed.
  public var fallback: Prose?

  public init(text: Prose) {
    self.text = text
  }
}

/// A target moves with a published figure.
public struct EscalationClause: Sendable {
  public var text: Prose
  public var formula: EscalationFormula?
  /// The value of the figure when the target was set, in percent.
  public var base: Rational?
  /// Smallest move of the figure that changes the target, in points; more than this is needed.
  public var trigger: Rational?
  /// Most the target may move, in percent either way.
  public var limit: Rational?
  /// The multiple the new target is rounded to.
  public var increment: Rational?
  /// The position of the milestone whose target moves; `nil` for all.
  public var milestone: Int?

  public init(text: Prose) {
    self.text = text
  }
}

/// How a target follows the figure (domain-model section 10).
public enum EscalationFormula: String, Sendable, Hashable {
  /// target x new / base
  case growthRatio = "growth-ratio"
  /// target x (1 + new) / (1 + base)
  case levelRatio = "level-ratio"
}

/// A measure that stands in for another one.
public struct ProxyTerm: Sendable {
  public var text: Prose
  /// What it replaces and until when, as written.
  public var retirement: Prose?

  public init(text: Prose, retirement: Prose? = nil) {
    self.text = text
    self.retirement = retirement
  }
}

/// A past value.
public struct BaselineTerm: Sendable {
  public var text: Prose
  public var value: Located<Rational>?

  public init(text: Prose, value: Located<Rational>? = nil) {
    self.text = text
    self.value = value
  }
}

/// How a deliverable is reviewed.
public struct AcceptanceTerm: Sendable {
  public var text: Prose
  /// Days to accept or reject, and whether only business days count.
  public var reviewDays: Int?
  public var countsBusinessDays = false
  /// What silence means; `nil` when not said.
  public var silenceAccepts: Bool?
  /// How many rounds of correction.
  public var rounds: Int?

  public init(text: Prose) {
    self.text = text
  }
}

/// Who approves or certifies.
public struct ApprovalTerm: Sendable {
  public var text: Prose
  public var approver: Prose?

  public init(text: Prose, approver: Prose? = nil) {
    self.text = text
    self.approver = approver
  }
}

/// Part of each payment kept back until something happens.
public struct RetainageTerm: Sendable {
  public var text: Prose
  /// In percent of each payment.
  public var percent: Located<Rational>
  /// The positions of the milestones it is kept from; `nil` for all.
  public var milestones: [Int]?
  /// When it is paid out, as written.
  public var release: Prose?
  /// Kept only until the work is this far complete, in percent.
  public var untilComplete: Rational?
  /// Whether the sheet says more about it than was understood: then what is kept back is not settled.
  public var isOpen = false

  public init(text: Prose, percent: Located<Rational>) {
    self.text = text
    self.percent = percent
  }
}

/// When payment is due.
public struct PaymentTerm: Sendable {
  public var text: Prose
  /// Days after the event that makes it due.
  public var netDays: Int?
  public var countsBusinessDays = false
  /// The latest day of payment, where stated.
  public var latest: Located<CalendarDate>?
  /// Interest on late payment, in percent a year.
  public var lateRate: Rational?

  public init(text: Prose) {
    self.text = text
  }
}

/// Tax on the amounts.
public struct TaxTerm: Sendable {
  public var text: Prose
  /// In percent; `nil` when only "plus VAT" is said.
  public var rate: Located<Rational>?
  /// Whether the stated amounts contain the tax.
  public var isIncluded: Bool

  public init(text: Prose, rate: Located<Rational>?, isIncluded: Bool) {
    self.text = text
    self.rate = rate
    self.isIncluded = isIncluded
  }
}

/// Less is paid for each period of delay.
public struct LateDeductionTerm: Sendable {
  public var text: Prose
  /// In percent of the payment for each period, or an amount for each period.
  public var rate: LateRate
  public var period: LatePeriod
  /// Whether a period counts once begun.
  public var countsBegunPeriods: Bool
  /// How many periods at the start of a delay cost nothing.
  public var freePeriods = 0
  /// Most that is deducted, in percent of the payment.
  public var limitPercent: Rational?
  /// Most that is deducted, as an amount.
  public var limitAmount: Rational?
  /// The last day on which anything is paid at all.
  public var lastDay: CalendarDate?

  /// Whether being late costs nothing.
  public var takesNothing: Bool {
    switch rate {
    case .percent(let percent): percent.isZero
    case .amount(let amount): amount.isZero
    }
  }

  public init(text: Prose, rate: LateRate, period: LatePeriod, countsBegunPeriods: Bool) {
    self.text = text
    self.rate = rate
    self.period = period
    self.countsBegunPeriods = countsBegunPeriods
  }
}

/// What a late period costs.
public enum LateRate: Sendable, Hashable {
  case percent(Rational)
  case amount(Rational)
}

/// A discount for paying early.
public struct DiscountTerm: Sendable {
  public var text: Prose
  /// In percent of the payment.
  public var percent: Located<Rational>
  /// Paid within this many days.
  public var days: Int?

  public init(text: Prose, percent: Located<Rational>, days: Int? = nil) {
    self.text = text
    self.percent = percent
    self.days = days
  }
}

/// Paid in advance.
public struct AdvanceTerm: Sendable {
  public var text: Prose
  public var percent: Located<Rational>?
  public var amount: Located<Rational>?

  public init(text: Prose) {
    self.text = text
  }
}

/// An executed change of the contract sum.
public struct ChangeOrderTerm: Sendable {
  public var text: Prose
  public var label: String
  public var amount: Located<Rational>

  public init(text: Prose, label: String, amount: Located<Rational>) {
    self.text = text
    self.label = label
    self.amount = amount
  }
}

/// What happens on a miss.
public enum RiskSharing: Sendable {
  /// Nothing is paid: the words say so.
  case nothingOnMiss(Prose)
  /// An amount is paid in any event.
  case guaranteed(Located<Rational>, Prose)
}

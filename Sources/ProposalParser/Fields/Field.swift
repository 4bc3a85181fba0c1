/// What a label says about the words behind it: one name for all the ways to write it.
enum Field: UInt8, Sendable, Hashable {
  // A milestone
  case milestone, goal, measure, payout, weight, deadline, window, evidence, certifier, approver
  case acceptance, gate, threshold, target, maximum, minimum, partial, probability, baseline,
    history
  case number, share, level, interpolation, unitPrice, cap, status
  // The head
  case title, kind, stage, version, payee, payer, role, currency, effectiveDate, period, fiscalYear
  case salary, salaryBand, value, benchmark, contractSum, split, law, agreed, targetAmount
  // Terms
  case payment, leaver, discovery, escalation, proxy, tax, retainage, lateDeduction, discount
  case advance, changeOrder, changeControl, dispute, clawback, sequence, records, warranty
  case termination, riskSharing, rounding, discretion, definition, invoice
  // A schedule of values
  case description, scheduledValue, percentComplete, completed, stored, previous, due
  // Results
  case actual, asOf, state
  // Not for the other side, or not operative
  case privateNotes, background
}

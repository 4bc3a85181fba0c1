import ProposalModel

/// A deadline in words that say what it rests on.
struct DeadlineWords {
  let deadline: Deadline
  let format: DocumentFormat

  init(_ deadline: Deadline, _ format: DocumentFormat) {
    self.deadline = deadline
    self.format = format
  }

  /// The date and its basis: `1 March 2027 (computed from 1 March 2026)`.
  var text: String {
    guard let date = deadline.date else { return notSettled }
    let span = deadline.start.map { format.date($0) + " to " } ?? ""
    return span + format.date(date) + basis
  }

  /// The date without its basis, marked when it is assumed.
  var short: String {
    guard let date = deadline.date else { return AmountWords.notSettled }
    return format.date(date) + (deadline.isAssumed ? " (assumed)" : "")
  }

  /// What a template sees.
  var value: TemplateValue {
    [
      "text": .text(text), "iso": TemplateValue(deadline.date?.iso),
      "assumed": .bool(deadline.isAssumed),
    ]
  }

  private var basis: String {
    switch deadline.basis {
    case .stated, .undecided: ""
    case .computed(let anchor): " (computed from \(format.date(anchor)))"
    case .assumed(let anchor):
      " (assumed: counted from \(format.date(anchor)), a start the words do not name)"
    case .period: " (the end of the period)"
    }
  }

  private var notSettled: String {
    guard case .undecided(let reason) = deadline.basis else { return AmountWords.notSettled }
    return switch reason {
    case .yearMissing: "not settled: the year is not stated"
    case .anchorMissing: "not settled: the words do not say from when"
    case .impossible: "not settled: no calendar has this date"
    case .twoReadings: "not settled: the date can be read in two ways"
    case .vague: "not settled: no date follows from the words"
    }
  }
}

public import ProposalModel

extension StatementAssessment {
  /// The findings about the statement: those of the rules that look at words, made to agree with the
  /// verdict. Words on which a vague outcome hangs are errors; a weak word in an explicit statement
  /// is reported and decides nothing.
  ///
  /// `linted` are the linter's findings about the same bytes read as a sheet.
  public func findings(with linted: [Finding]) -> [Finding] {
    let kept = linted.filter(isAboutWords).map(agreeing)
    let faults = verdict == .vague ? reasons.filter(\.isFault) : []
    let own = faults.filter { fault in
      !kept.contains { $0.severity == .error && $0.place.overlaps(fault.place) }
    }
    let all = kept + own.map(finding) + (isTimeBound ? [] : [undated])
    return all.sorted { ($0.place, $0.rule, $0.message) < ($1.place, $1.rule, $1.message) }
  }

  /// Rules about a whole sheet have nothing to say about a sentence.
  private func isAboutWords(_ finding: Finding) -> Bool {
    switch finding.family {
    case .vagueness, .measure, .time, .format: !Self.silent.contains(finding.rule)
    default: false
    }
  }

  private func agreeing(_ finding: Finding) -> Finding {
    guard finding.family == .vagueness || finding.family == .measure else { return finding }
    var finding = finding
    let isFault =
      verdict == .vague && reasons.contains { $0.isFault && $0.place.overlaps(finding.place) }
    finding.severity = isFault ? .error : min(finding.severity, .info)
    return finding
  }

  private func finding(about reason: StatementReason) -> Finding {
    Finding(
      rule: reason.rule, family: reason.rule == "measure-no-metric" ? .measure : .vagueness,
      severity: .error, message: reason.why, help: reason.help, place: reason.place)
  }

  private var undated: Finding {
    Finding(
      rule: "time-no-deadline", family: .time, severity: .info,
      message: "Nothing says by when, or how often", help: "Add “by [date]” or a period",
      place: place)
  }

  /// What a sentence is not asked for, and what the assessment says itself.
  private static let silent: Set<String> = [
    "format-no-milestone", "format-front-matter", "format-unparsed", "time-no-deadline",
  ]
}

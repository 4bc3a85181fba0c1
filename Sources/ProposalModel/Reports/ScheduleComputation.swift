extension SheetComputation {
  /// The line of the schedule of values that a milestone is: by id, else by position.
  private func line(of milestone: Milestone, _ position: Int) -> ValueSchedule.Line? {
    guard let lines = proposal.schedule?.lines else { return nil }
    if let own = lines.first(where: { $0.id == milestone.id }) { return own }
    let isAligned = lines.count == proposal.milestones.count && lines.indices.contains(position)
    return isAligned ? lines[position] : nil
  }

  /// How far a line of a schedule of values is complete, in percent: as facts say, else as the sheet
  /// itself does. `nil` where there is no such line, or neither says.
  func completion(of milestone: Milestone, _ position: Int) -> Rational? {
    guard let line = line(of: milestone, position) else { return nil }
    return completion(of: line, milestone)
  }

  /// A bare number may be an amount; only of a measure in percent is it the completion.
  private func completion(of line: ValueSchedule.Line, _ milestone: Milestone?) -> Rational? {
    switch facts.actuals[SheetFacts.Key(milestone: milestone?.id ?? line.id)] {
    case .attainment(let percent): return percent
    case .number(let number): return milestone?.measure?.unit == .percent ? number : nil
    case .met, .date: return .hundred
    case .missed: return .zero
    case nil: break
    }
    if let stated = line.percentComplete?.value { return stated }
    return line.statedCompleted.flatMap {
      ($0.value * .hundred).dividing(by: line.scheduled.value)
    }
  }

  /// The sums of the schedule of values: each line rounded once, the sums made of rounded lines.
  var scheduleReport: ScheduleReport? {
    guard let schedule = proposal.schedule, let currency = proposal.currency?.value else {
      return nil
    }
    let lines = schedule.lines.indices.map { position in
      let line = schedule.lines[position]
      return ProgressCertificate.Line(
        scheduled: line.scheduled.value,
        percentComplete: completion(of: line, milestone(ofLine: position)) ?? .zero)
    }
    return report(of: lines, schedule, currency)
  }

  private func milestone(ofLine position: Int) -> Milestone? {
    guard let lines = proposal.schedule?.lines, lines.indices.contains(position) else { return nil }
    let milestones = proposal.milestones
    if let own = milestones.first(where: { $0.id == lines[position].id }) { return own }
    return milestones.count == lines.count ? milestones[position] : nil
  }

  private func report(
    of lines: [ProgressCertificate.Line], _ schedule: ValueSchedule, _ currency: Currency
  ) -> ScheduleReport {
    func money(_ amount: Rational) -> Money { Money(amount, currency).rounded() }
    let scheduled = lines.map { money($0.scheduled).amount }.sum
    let completed = lines.map { money($0.completed).amount }.sum
    let stored = money(
      stated(0..<2) ?? schedule.storedMaterials?.value ?? .zero)
    let previous = money(
      stated(2..<4) ?? schedule.previousCertificates?.value ?? .zero)
    let base = completed + (schedule.retainsStored ? stored.amount : .zero)
    let retained = schedule.isRetainageReleased ? .zero : retained(of: base, scheduled, schedule)
    let kept = money(retained)
    return ScheduleReport(
      scheduled: money(scheduled), completed: money(completed), stored: stored, retained: kept,
      previous: previous,
      due: money(completed + stored.amount - kept.amount - previous.amount))
  }

  /// Retainage on the work so far, or only up to the stage of completion where it stops.
  private func retained(of base: Rational, _ scheduled: Rational, _ schedule: ValueSchedule)
    -> Rational
  {
    let term = clauses.retainages.first
    let percent = schedule.retainagePercent?.value ?? term?.percent.value ?? .zero
    let end = term?.untilComplete.map { scheduled * $0.percent }
    return (end.map { min(base, $0) } ?? base) * percent.percent
  }

  /// The names of figures of the whole application: stored materials, previous certificates.
  static let scheduleFigures = ["stored", "stored-materials", "previous", "previous-certificates"]

  /// A figure of the whole application, as facts give it.
  private func stated(_ names: Range<Int>) -> Rational? {
    for name in Self.scheduleFigures[names] {
      if case .number(let value)? = facts.actuals[SheetFacts.Key(milestone: "", measure: name)] {
        return value
      }
    }
    return nil
  }
}

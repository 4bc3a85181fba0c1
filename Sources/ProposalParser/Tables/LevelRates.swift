import ProposalModel

/// Concludes from rates for parts of a value how they apply.
struct LevelRates {
  let table: LevelTable
  let evidence: PayoutEvidence

  /// The bands; without a rule where the words do not say what each rate applies to.
  func shape() -> PayoutShape {
    let bands = table.rows.compactMap(band)
    guard bands.count == table.rows.count else { return .unresolved(.notUnderstood) }
    let sorted = bands.sorted { $0.from < $1.from }
    guard isContinuous(sorted) else { return .unresolved(.inconsistentLevels) }
    if says(.marginalPart), says(.wholeAmount) { return .unresolved(.contradictory) }
    return .bands(closed(sorted), rule)
  }

  private var rule: BandReading? {
    if says(.marginalPart) { return .marginal }
    return says(.wholeAmount) ? .retroactive : nil
  }

  /// Whether the milestone's sentences or the heads of the table say so.
  private func says(_ cue: Cue) -> Bool { evidence.says(cue) || table.headCues.contains(cue) }

  private func band(_ row: LevelRow) -> ReadBand? {
    guard let rate = row.pay.constant, case .money = row.span.axis else { return nil }
    if row.span.isPoint {
      return ReadBand(from: row.span.from?.value ?? .zero, to: nil, rate: rate)
    }
    return ReadBand(
      from: row.span.from?.value ?? .zero, to: row.span.to?.value, rate: rate,
      isStrict: row.span.from.map { !$0.isInside } ?? false)
  }

  private func isContinuous(_ bands: [ReadBand]) -> Bool {
    zip(bands, bands.dropFirst()).allSatisfy { band, next in
      guard band.from < next.from else { return false }
      return band.to.map { $0 == next.from || next.from - $0 == .one } ?? true
    }
  }

  /// Each band ends where the next one starts.
  private func closed(_ bands: [ReadBand]) -> [ReadBand] {
    bands.indices.map { index in
      var band = bands[index]
      if index + 1 < bands.count { band.to = bands[index + 1].from }
      return band
    }
  }
}

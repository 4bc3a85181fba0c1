import ProposalModel

/// Rules that stand outside a milestone and complete it: "Only the highest tier reached is paid."
///
/// They are asked only where the milestone's own words leave a question open, and only where all
/// of them give the same answer.
struct SharedRules {
  let reading: SheetReading
  /// The statements that belong to a milestone, this one or another.
  let owned: Set<Int>

  /// The shape with what the rest of the sheet settles.
  func completed(_ shape: PayoutShape) -> PayoutShape {
    switch shape {
    case .tiers(let tiers, nil):
      let cues = outside()
      if cues.contains(.straightLine), !cues.contains(.noInterpolation) { return shape }
      return .tiers(tiers, tierRule(cues))
    case .bands(let bands, nil): return .bands(bands, bandRule(outside()))
    default: return shape
    }
  }

  private func tierRule(_ cues: Set<Cue>) -> TierReading? {
    switch (cues.contains(.highestOnly), cues.contains(.cumulative)) {
    case (true, false): .highest
    case (false, true): .cumulative
    default: nil
    }
  }

  private func bandRule(_ cues: Set<Cue>) -> BandReading? {
    switch (cues.contains(.marginalPart), cues.contains(.wholeAmount)) {
    case (true, false): .marginal
    case (false, true): .retroactive
    default: nil
    }
  }

  /// What the statements say that belong to no promise of their own.
  private func outside() -> Set<Cue> {
    var collector = EvidenceCollector(reading: reading)
    for statement in reading.outline.statements.indices where !owned.contains(statement) {
      let scope = reading.outline.scopes[reading.outline.statements[statement].scope]
      guard scope.role == .operative, reading.promises(of: statement).isEmpty else { continue }
      for sentence in reading.sentences(of: statement) { collector.noteStatements(sentence) }
    }
    return collector.evidence.statements
  }
}

import ProposalModel

/// Rules that stand outside a milestone and complete it: "Only the highest tier reached is paid."
///
/// They are asked only where the milestone's own words leave a question open, and only where all
/// of them give the same answer.
struct SharedRules {
  /// What the statements say that belong to no promise of their own.
  private let cues: Set<Cue>

  /// Looks for rules outside the statements that belong to a milestone. Linear in the sheet.
  init(reading: SheetReading, owned: Set<Int>) {
    cues = SharedRules.cues(in: reading, outside: owned)
  }

  /// The shape with what the rest of the sheet settles.
  func completed(_ shape: PayoutShape) -> PayoutShape {
    switch shape {
    case .tiers(let tiers, nil):
      if cues.contains(.straightLine), !cues.contains(.noInterpolation) { return shape }
      return .tiers(tiers, tierRule(cues))
    case .bands(let bands, nil): return .bands(bands, bandRule(cues))
    default: return shape
    }
  }

  /// Levels under a scale: on a straight line where the sheet says so, in steps where it denies it.
  func scaled(_ shape: PayoutShape) -> PayoutShape {
    guard case .tiers(let tiers, nil) = shape else { return shape }
    switch (cues.contains(.straightLine), cues.contains(.noInterpolation)) {
    case (true, false): return .line(tiers)
    case (false, true): return .tiers(tiers, .highest)
    default: return .unresolved(.notUnderstood)
    }
  }

  /// Levels with their amounts: on a straight line or in steps, as the sheet says; each amount is all that is
  /// paid.
  func paired(_ shape: PayoutShape) -> PayoutShape {
    guard case .tiers(let tiers, nil) = shape else { return shape }
    let isLine = cues.contains(.straightLine)
    let isSteps = !cues.isDisjoint(with: [.noInterpolation, .highestOnly])
    guard isLine != isSteps, !cues.contains(.cumulative) else { return shape }
    return isLine ? .line(tiers) : .tiers(tiers, .highest)
  }

  /// What is said for all parts of a score about amounts between levels.
  var between: Set<Cue> { cues.intersection([.straightLine, .noInterpolation]) }

  /// Whether the sheet says outside its milestones that there is no upper end.
  var saysNoCap: Bool { cues.contains(.noCap) }

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

  private static func cues(in reading: SheetReading, outside owned: Set<Int>) -> Set<Cue> {
    var collector = EvidenceCollector(reading: reading)
    for statement in reading.outline.statements.indices where !owned.contains(statement) {
      let scope = reading.outline.statements[statement].scope
      guard reading.outline.scopes[scope].role == .operative,
        reading.isPublic(passage: reading.outline.statements[statement].passage),
        reading.promises(of: statement).isEmpty
      else { continue }
      for sentence in reading.sentences(of: statement) where !isAboutChanges(sentence) {
        collector.noteStatements(sentence)
      }
    }
    return collector.evidence.statements
  }

  /// "Change orders are added as new lines" tells nothing of how levels combine.
  private static func isAboutChanges(_ sentence: Sentence) -> Bool {
    sentence.says(changes)
  }

  private static let changes = PhraseTable<Bool>([
    (
      true,
      [
        "change order", "change orders", "variation order", "variations", "variation orders",
        "amendments", "addenda", "new lines", "nachträge", "nachtrag", "avenants",
      ]
    )
  ])
}

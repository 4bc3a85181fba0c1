import ProposalModel

/// What a sheet says of its milestones, against which a sentence that nobody took is read.
final class PayTalkContext {
  /// What the milestones are called.
  let names: MilestoneNames
  /// The numbers below which what is missed pays nothing: what is compared anywhere in the sheet, less the
  /// steps and bands above the lowest one, short of which something is paid.
  let levels: Set<Rational>
  /// How many statements of a scope promise something.
  private let promising: [Int: Int]
  private let milestones: [Milestone]

  /// Linear in the sheet.
  init(_ reading: SheetReading) {
    milestones = reading.proposal.milestones
    names = MilestoneNames(milestones)
    promising = reading.outline.statements.indices.reduce(into: [:]) { counts, statement in
      if !reading.promises(of: statement).isEmpty {
        counts[reading.outline.statements[statement].scope, default: 0] += 1
      }
    }
    let named = reading.book.entries.compactMap { entry in
      switch entry.use {
      case .level, .condition, .payout, .definition: entry.quantity.compared
      default: nil
      }
    }
    levels = Set(named).subtracting(milestones.flatMap { $0.payout.plan?.terms.upperLevels ?? [] })
  }

  /// Whether a milestone is one sentence of running text beside others that stand in a list or a table or
  /// have headings.
  func isLoose(_ owner: Int?, _ statement: Int, in reading: SheetReading) -> Bool {
    let scope = reading.outline.statements[statement].scope
    guard let owner, milestones.count > 2, promising[scope] == 1,
      reading.outline.scopes[scope].opening != .item, reading.promises(of: statement).count == 1
    else { return false }
    let place = reading.text(of: statement).place
    return milestones[owner].place.count <= place.count + 4
      && milestones.count(where: { $0.place.overlaps(place) }) == 1
  }
}

import ProposalModel

/// What a sheet says of its milestones, against which a sentence that nobody took is read.
final class PayTalkContext {
  /// What the milestones are called.
  let names: MilestoneNames
  /// The numbers below which what is missed pays nothing: what is compared anywhere in the sheet, less the
  /// steps and bands above the lowest one, short of which something is paid.
  let levels: StatedLevels
  /// How many statements of a scope promise something.
  private let promising: [Int: Int]
  private let milestones: [Milestone]
  /// The milestones that the promise of each milestone is about, by its position.
  private let subjects: [Int: Set<Int>]

  /// Linear in the sheet.
  init(_ reading: SheetReading) {
    milestones = reading.proposal.milestones
    names = MilestoneNames(milestones)
    promising = reading.outline.statements.indices.reduce(into: [:]) { counts, statement in
      if !reading.promises(of: statement).isEmpty {
        counts[reading.outline.statements[statement].scope, default: 0] += 1
      }
    }
    subjects = Self.subjects(reading)
    levels = StatedLevels(
      reading.book, except: Set(milestones.flatMap { $0.payout.plan?.terms.upperLevels ?? [] }))
  }

  /// Whether a scope stands in a part with the heading of terms: "Payment rules".
  private func isAmongTerms(_ scope: Int, _ outline: Outline) -> Bool {
    sequence(first: scope) { outline.scopes[$0].parent }.prefix(4).contains {
      outline.scopes[$0].title.map(TermHeadings.isTerm) ?? false
    }
  }

  private static func subjects(_ reading: SheetReading) -> [Int: Set<Int>] {
    reading.remarks.reduce(into: [:]) { subjects, remark in
      guard reading.owned.contains(remark.statement),
        reading.promises(of: remark.statement).contains(where: { $0.sentence === remark.sentence }),
        let owner = reading.owner(of: remark.place)
      else { return }
      subjects[owner, default: []].formUnion(reading.milestonesNamed(in: remark))
    }
  }

  /// "The bonus is due only if the films pass in the first round", where it is paid for that very stage: a
  /// condition without a day on what the milestone is about anyway.
  func isOwnGate(_ sentence: Sentence, of owner: Int?, _ book: FigureBook) -> Bool {
    guard let owner, sentence.has(.gate), let own = subjects[owner],
      !sentence.figures.contains(where: { book[$0].day != nil })
    else { return false }
    return names.mentions(in: sentence).isSubset(of: own.union([owner]))
  }

  /// Whether a milestone is one sentence of running text beside others that stand in a list or a table or
  /// have headings.
  func isLoose(_ owner: Int?, _ statement: Int, in reading: SheetReading) -> Bool {
    let scope = reading.outline.statements[statement].scope
    guard let owner, milestones.count > 2, promising[scope] == 1,
      reading.outline.scopes[scope].opening != .item || isAmongTerms(scope, reading.outline),
      reading.promises(of: statement).count == 1
    else { return false }
    let place = reading.text(of: statement).place
    return milestones[owner].place.count <= place.count + 8
      && milestones.count(where: { $0.place.overlaps(place) }) == 1
  }
}

/// The numbers with which the sheet compares results.
struct StatedLevels {
  private var figures: [Rational: Set<Int>] = [:]

  /// Linear in the figures.
  init(_ book: FigureBook, except upper: Set<Rational>) {
    for (figure, entry) in book.entries.enumerated() {
      switch entry.use {
      case .level, .condition, .payout, .definition: break
      default: continue
      }
      guard let value = entry.quantity.compared, !upper.contains(value) else { continue }
      figures[value, default: []].insert(figure)
    }
  }

  /// Whether a number stands as a level at another place than one figure.
  func holds(_ value: Rational, besides figure: Int) -> Bool {
    figures[value].map { $0.count > ($0.contains(figure) ? 1 : 0) } ?? false
  }
}
